import Domain
import Operations

/// The page about somebody's account, as it stands or as somebody just tried to change it.
struct StaffFilling {
  let sheet: StaffSheet
  let viewer: StaffID
  let problem: Problem?
  let fields: FormFields?
  let link: String?

  var page: StaffPage {
    let member = sheet.member
    let words = StaffWords(now: sheet.now, names: sheet.names)
    let isOther = member.id != viewer
    let isOpen = member.disabledOn == nil
    return StaffPage(
      title: member.name, username: member.username, address: "/desk/medarbetare/konto/\(member.username)",
      errors: problem.map { [FormError(target: $0.field ?? "name", text: $0.swedish)] } ?? [], way: way,
      name: TextField(value: fields?["name"] ?? member.name, error: error("name")),
      email: TextField(value: fields?["email"] ?? sheet.email, error: error("email")),
      role: StaffChoices.roles(selecting: fields?.word("role") ?? member.role, error: error("role")),
      unit: StaffChoices.places(
        sheet.chart.current(on: SwedishTime.day(of: sheet.now)),
        selecting: fields?["unit"] ?? PlacementChoices.value(of: member.placement), error: error("unit")),
      link: link, sessions: sheet.sessions.map { words.session($0) },
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

  private func error(_ field: String) -> String? { problem?.field == field ? problem?.swedish : nil }
}

extension StaffListPage {
  init(_ register: StaffRegister) {
    let rows = SwedishOrder.sorted(register.staff, by: \.name).map { member in
      (
        isOpen: member.disabledOn == nil,
        row: StaffListRow(
          name: member.name, address: "/desk/medarbetare/konto/\(member.username)", username: member.username,
          role: member.role.swedish.capitalizedFirst,
          place: register.chart.name(of: member.placement) ?? "Hela kommunen",
          secondFactor: register.secured.contains(member.id) ? "Ja" : "Nej")
      )
    }
    self.init(open: rows.filter(\.isOpen).map(\.row), closed: rows.filter { !$0.isOpen }.map(\.row))
  }
}
