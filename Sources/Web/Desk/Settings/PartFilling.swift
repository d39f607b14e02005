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
      errors: attempt?.errors ?? [], facts: facts, address: part.address, seen: String(settings.history.seen),
      renaming: isOpen ? RenamingForm(name: attempt.text(.rename, "name", now: name)) : nil,
      operating: isOpen ? operating : nil, reorganising: isOpen && !isReorganised ? reorganising : nil,
      closing: isOpen && !isReorganised ? closing : nil, history: words.lines)
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
      day: attempt.text(.reorganise, "day", now: ""))
  }

  private var closing: ClosingForm {
    ClosingForm(
      day: attempt.text(.close, "day", now: ""),
      hint: part.closingHint, coming: words.closing(validity))
  }
}

extension OrganisationPart {
  fileprivate var closingHint: String {
    switch self {
    case .board: "Det går när nämndens delar är stängda och inga ärenden är öppna. Gamla ärenden ligger kvar."
    case .department:
      "Det går när förvaltningens enheter är stängda och inga ärenden är öppna. Gamla ärenden ligger kvar."
    case .unit:
      "Det går när enheten inte har några öppna ärenden eller enheter i sig. Gamla ärenden ligger kvar."
    }
  }
}
