import Domain
import Operations

/// The page about somebody's account, as it stands or as somebody just tried to change it.
struct StaffFilling {
  /// The forms that a problem can belong to.
  enum Form {
    case main, more
  }

  let sheet: StaffSheet
  let viewer: StaffID
  let problem: Problem?
  let form: Form
  let fields: FormFields?
  let link: String?

  var page: StaffPage {
    let member = sheet.member
    let words = StaffWords(now: sheet.now, names: sheet.names, chart: sheet.chart)
    let isOther = member.id != viewer
    let isOpen = member.disabledOn == nil
    return StaffPage(
      title: member.name, username: member.username, address: "/desk/medarbetare/konto/\(member.username)",
      errors: conflict == nil ? errors : [], conflict: conflict,
      seen: fields?.version("seen", unless: problem, now: sheet.seen) ?? String(sheet.seen), way: way,
      name: TextField(value: tried(.main, "name") ?? member.name, error: error(.main, "name")),
      email: TextField(value: tried(.main, "email") ?? sheet.email, error: error(.main, "email")),
      role: roles(.main, unless: member.role),
      unit: places(.main, unless: PlacementChoices.value(of: member.placement)),
      roles: member.bindings.dropFirst().map(line),
      more: MoreRolesForm(role: roles(.more), unit: places(.more)), link: link,
      sessions: sheet.sessions.map { words.session($0) },
      events: sheet.events.map { words.line($0, naming: .nobody) },
      canMakeLink: isOpen && sheet.hasPassword, canResetCodes: isOther && sheet.hasSecondFactor,
      canClose: isOther && isOpen, canOpen: !isOpen)
  }

  private var way: String {
    if let closed = sheet.member.disabledOn {
      return "Kontot är stängt sedan \(PlainSwedishDate(today: SwedishTime.day(of: sheet.now)).date(closed))."
    }
    switch (sheet.hasPassword, sheet.hasSecondFactor) {
    case (true, true): return "Loggar in med lösenord och engångskod."
    case (true, false): return "Loggar in med lösenord."
    case (false, _):
      return sheet.isLinkedToProvider
        ? "Loggar in med kommunens konto." : "Loggar in med kommunens konto, men har inte gjort det än."
    }
  }

  private var errors: [FormError] {
    guard let problem else { return [] }
    let prefix = form == .more ? MoreRolesForm.prefix : ""
    return [
      FormError(target: prefix + (problem.field ?? (form == .more ? "role" : "name")), text: problem.swedish)
    ]
  }

  private func line(_ binding: StaffBinding) -> StaffRoleLine {
    StaffRoleLine(
      role: binding.role.swedish.capitalizedFirst,
      place: sheet.chart.name(of: binding.place) ?? "Hela kommunen",
      roleValue: binding.role.rawValue, unitValue: PlacementChoices.value(of: binding.place))
  }

  private func roles(_ form: Form, unless now: Role? = nil) -> ChoiceField {
    let chosen = tried(form, "role").map { Role(rawValue: $0) } ?? now
    return StaffChoices.roles(selecting: chosen, error: error(form, "role"))
  }

  private func places(_ form: Form, unless now: String = "") -> ChoiceField {
    StaffChoices.places(
      sheet.chart.current(on: SwedishTime.day(of: sheet.now)), selecting: tried(form, "unit") ?? now,
      error: error(form, "unit"))
  }

  private func tried(_ form: Form, _ field: String) -> String? {
    form == self.form ? fields?[field] : nil
  }

  private func error(_ form: Form, _ field: String) -> String? {
    form == self.form && problem?.field == field ? problem?.swedish : nil
  }
}

extension StaffListPage {
  init(_ register: StaffRegister) {
    let rows = SwedishOrder.sorted(register.staff, by: \.name).map { member in
      (
        isOpen: member.disabledOn == nil,
        row: StaffListRow(
          name: member.name, address: "/desk/medarbetare/konto/\(member.username)", username: member.username,
          role: StaffWords.roles(of: member).joined(separator: ", ").capitalizedFirst,
          place: StaffWords.places(of: member, in: register.chart).joined(separator: ", "),
          secondFactor: register.secured.contains(member.id) ? "Ja" : "Nej")
      )
    }
    self.init(open: rows.filter(\.isOpen).map(\.row), closed: rows.filter { !$0.isOpen }.map(\.row))
  }
}
