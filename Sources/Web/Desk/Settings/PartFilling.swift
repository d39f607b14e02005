import Domain
import Operations

/// The page about a board, department or unit, as it stands or as somebody just tried to change it.
struct PartFilling {
  let part: OrganisationPart
  let settings: OrganisationSettings
  let attempt: PartAttempt?

  private var words: SettingsWords { SettingsWords(history: settings.history) }
  private var today: CalendarDay { settings.history.today }
  private var validity: Validity { settings.chart.validity(of: part) ?? .always }
  private var name: String { settings.chart.name(of: part) ?? "" }

  private var unit: OrganisationUnit? {
    if case .unit(let id) = part { settings.chart.unit(id) } else { nil }
  }

  private var successors: [OrganisationUnit] { unit.map { settings.chart.successors(of: $0.id) } ?? [] }

  var page: SettingsPartPage {
    let isOpen = validity.outlasts(today)
    let isReorganised = !successors.isEmpty
    return SettingsPartPage(
      title: name, trail: PageLink(label: "Organisation", address: "/desk/organisation"),
      errors: attempt?.errors ?? [], conflict: conflict, facts: facts, address: part.address,
      seen: attempt.seen(now: settings.history.seen),
      renaming: isOpen ? RenamingForm(name: attempt.text(.rename, "name", now: name)) : nil,
      operating: isOpen ? operating : nil, reorganising: isOpen && !isReorganised ? reorganising : nil,
      closing: isOpen && !isReorganised ? closing : nil, history: words.lines)
  }

  private var conflict: CaseConflict? {
    attempt?.conflict(
      of: PartKind(part).definite, words, theirs: [DescribedText("Namn", name)] + facts, mine: tried)
  }

  /// What was just tried, in words.
  private var tried: [DescribedText] {
    guard let attempt else { return [] }
    let fields = attempt.fields
    switch attempt.form {
    case .rename: return fields.written([("name", "Namn")])
    case .operation:
      let operation = try? fields.operation()
      return [DescribedText("Drivs av", operation?.swedish.capitalizedFirst ?? "")]
    case .reorganise:
      let place = try? PlacementChoices.placement(fields["under"], in: settings.chart)
      let under = place.flatMap { settings.chart.name(of: $0) } ?? ""
      return fields.written([("name", "Namn")]) + [DescribedText("Ligger i", under)]
        + fields.written([("day", "Från och med")])
    case .close:
      let heir = settings.chart.unit(UnitID(rawValue: fields["heir"]))?.name ?? ""
      return attempt.closing + [DescribedText("Flytta till", heir)]
    }
  }

  private var facts: [DescribedText] {
    var facts = [DescribedText("Nivå", PartKind(part).swedish)]
    let surroundings = settings.chart.surroundings(of: part)
    if !surroundings.isEmpty { facts.append(DescribedText("Ligger i", surroundings)) }
    if let from = validity.from { facts.append(DescribedText("Finns från och med", words.relative(from))) }
    if let until = validity.until {
      facts.append(DescribedText("Stängd från och med", words.relative(until)))
    }
    if let unit {
      facts.append(DescribedText("Drivs av", unit.operation.swedish.capitalizedFirst))
      facts.append(DescribedText("Öppna ärenden", String(settings.openCases[unit.id] ?? 0)))
      if let before = unit.predecessor.flatMap(settings.chart.unit) {
        facts.append(DescribedText("Var tidigare", place(of: before)))
      }
      for after in successors { facts.append(DescribedText("Blev", place(of: after))) }
    }
    return facts
  }

  private func place(of unit: OrganisationUnit) -> String {
    "\(unit.name), \(settings.chart.surroundings(of: .unit(unit.id)))"
  }

  private var operating: OperationForm? {
    unit.map {
      OperationForm($0.operation, attempt.fields(.operation)) { attempt.error(.operation, $0) }
    }
  }

  private var reorganising: ReorganisingForm? {
    guard let unit else { return nil }
    let now = attempt.fields(.reorganise)?["under"] ?? PartPlace.value(of: unit)
    return ReorganisingForm(
      name: attempt.text(.reorganise, "name", now: unit.name),
      under: PartPlace.choices(settings.chart.current(on: today), moving: unit.id).selecting(
        now, error: attempt.error(.reorganise, "under")),
      day: attempt.text(.reorganise, "day", now: ""),
      moving: bound(.reorganise, settings.belongings))
  }

  private var closing: ClosingForm {
    // A unit that holds others is not closed before them, so nothing of theirs is asked about.
    let leaving = bound(.close, Array(settings.belongings.prefix(1)))
    return ClosingForm(
      day: attempt.text(.close, "day", now: ""), hint: part.closingHint, coming: coming, openCases: openCases,
      openNumbers: openNumbers, heir: leaving == nil ? nil : heirs, leaving: leaving)
  }

  /// "Stänger tisdag 1 december. Då flyttas svarsmallar till Hemtjänst Söder."
  private var coming: String? {
    guard let closing = words.closing(validity) else { return nil }
    let moves = settings.heirs.map { item in
      let kinds = UnitBelonging.allCases.filter(item.belongings.contains).map(\.swedish)
      return
        "Då flyttas \(kinds.joined(separator: ", ")) till \(settings.chart.unit(item.heir)?.name ?? "en annan enhet")."
    }
    return ([closing] + moves).joined(separator: " ")
  }

  private var openCases: String? {
    switch settings.open.count {
    case 0: nil
    case 1: "1 ärende är öppet nu"
    default: "\(settings.open.count) ärenden är öppna nu"
    }
  }

  private var openNumbers: [String] {
    let shown = settings.open.prefix(Self.longestList).map { item in
      item.dueOn.map { "\(item.number), svar senast \(words.relative($0))" } ?? item.number.description
    }
    let rest = settings.open.count - shown.count
    return shown + (rest > 0 ? ["och \(rest) till"] : [])
  }

  private static let longestList = 30

  /// What is bound to these units, kind by kind; what is bound to one inside says so.
  private func bound(
    _ form: PartAttempt.Form, _ units: [(unit: OrganisationUnit, bound: UnitBelongings)]
  ) -> CheckField? {
    let fields = attempt.fields(form)
    let prefix = form.movePrefix
    let options = UnitBelonging.allCases.compactMap { kind -> Choice? in
      let names = units.flatMap { item in
        item.bound.names(kind).map { item.unit.id == unit?.id ? $0 : "\($0) (\(item.unit.name))" }
      }
      guard !names.isEmpty else { return nil }
      return Choice(
        value: kind.rawValue, label: kind.counted(names.count).capitalizedFirst,
        hint: kind.isNamed ? names.joined(separator: ", ") : kind.hint,
        selected: fields.map { $0[prefix + kind.rawValue] == "yes" } ?? true)
    }
    return options.isEmpty ? nil : CheckField(prefix: prefix, options: options)
  }

  /// The other units of the board.
  private var heirs: ChoiceField {
    let chart = settings.chart.current(on: today)
    let others = chart.units.filter { $0.board == unit?.board && $0.id != unit?.id }
    let decided = settings.heirs.first?.heir.rawValue ?? ""
    return ChoiceField(
      options: [Choice(value: "", label: "Ingen, det ligger kvar")]
        + SwedishOrder.sorted(others, by: \.name).map { Choice(value: $0.id.rawValue, label: $0.name) }
    ).selecting(attempt.fields(.close)?["heir"] ?? decided, error: attempt.error(.close, "heir"))
  }
}

extension UnitBelonging {
  /// Improvements and meetings are for those who work with them, so the page says how many there are and no more.
  fileprivate var isNamed: Bool {
    switch self {
    case .rules, .templates, .staff: true
    case .improvements, .meetings: false
    }
  }

  fileprivate var hint: String? {
    staysInBoard ? "Anteckningarna följer inte med till en annan nämnd." : nil
  }
}

extension PartAttempt.Form {
  /// What stands before the names of the boxes that say what is moved.
  var movePrefix: String { self == .close ? "leave-" : "move-" }
}

extension FormFields {
  /// What was ticked to be moved.
  func belongings(_ form: PartAttempt.Form) -> Set<UnitBelonging> {
    Set(UnitBelonging.allCases.filter { self[form.movePrefix + $0.rawValue] == "yes" })
  }
}

extension OrganisationPart {
  private static let openCasesHint =
    "Ska det ske i dag får inga ärenden vara öppna. Från en senare dag går det ändå: är ärenden öppna då får "
    + "registratorn en uppgift. Gamla ärenden ligger kvar."

  fileprivate var closingHint: String {
    switch self {
    case .board: "Det går när nämndens delar är stängda. \(Self.openCasesHint)"
    case .department:
      "Det går när förvaltningens enheter är stängda. \(Self.openCasesHint)"
    case .unit:
      "Det går när enheten inte har några enheter i sig. \(Self.openCasesHint)"
    }
  }
}
