import Domain
import Operations

struct ClassifyVerb: CaseVerb {
  let address = "klassning"
  let name = "classification"
  let label = "Ändra typ, enhet eller rubrik"
  let button = "Spara klassningen"
  let event = CaseEvent.classified
  let action = CaseAction.route
  let done = "Klassningen är sparad."

  /// Where it should go, while nobody has it; the form has that unit chosen.
  func advice(in file: CaseFile) -> String? { AdviceWords(chart: file.chart).sentence(file.routing.advice) }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    let (file, now) = (form.file, form.value.classification)
    return [
      form.line(
        "subject", "Rubrik", hint: "Några ord utan personuppgifter. Syns i listor och register.",
        now: file.text(.subject) ?? ""),
      form.list(
        "kind", "Typ", Kind.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) },
        now: now.kind.rawValue),
      form.list(
        "dimension", "Kvalitetsdimension", DeskChoices.dimensions, now: now.dimension?.rawValue ?? ""),
      form.list(
        "service", "Verksamhet",
        DeskChoices.serviceAreas(
          file.serviceAreas.filter { $0.validity.holds(on: file.today) || $0.id == now.serviceArea }),
        now: (now.serviceArea ?? file.routing.advice?.goal.serviceArea)?.rawValue ?? ""),
      form.list(
        "unit", "Enhet",
        hint: now.placement == .unrouted
          ? nil : "Ska en annan nämnd ha ärendet använder du ”Lämna vidare”.", units(in: file),
        now: PlacementChoices.value(of: file.routing.advice?.goal.placement ?? now.placement)),
    ] + (asksAboutStaff(file) ? [aboutNobody(form)] : [])
  }

  /// A complaint that leaves the pile is closed around where its words say so, unless whoever has read it knows better.
  private func asksAboutStaff(_ file: CaseFile) -> Bool {
    if case .aboutStaff = file.guarded.confidentiality { return false }
    return file.value.classification.placement == .unrouted && file.value.classification.kind == .complaint
  }

  private func aboutNobody(_ form: CaseFormFilling) -> FormControl {
    form.checks(
      "staff", "Gäller det en anställd?",
      hint: "Om orden tyder på det ser bara ansvarig chef ärendet när det har fått en enhet.",
      [Choice(value: Self.nobody, label: "Jag har läst: det gäller ingen anställd")])
  }

  private static let nobody = "ingenanstalld"

  private func units(in file: CaseFile) -> ChoiceField {
    let place = file.value.classification.placement
    return place == .unrouted
      ? PlacementChoices.field(file.chart.current(on: file.today))
      : PlacementChoices.moving(file.chart, from: place, on: file.today)
  }

  func field(ofProblem field: String) -> String {
    switch field {
    case "serviceArea": "service"
    // Whose a complaint about a member of staff is follows from where it is placed.
    case "about": "unit"
    default: field
    }
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.classify(
      deed.number, as: try await classification(deed), subject: deed.fields["subject"],
      staff: deed.fields[Self.nobody] == "ja" ? .aboutNobody : .unanswered, version: deed.version,
      actor: deed.actor)
  }

  private func classification(_ deed: CaseDeed) async throws -> Classification {
    try deed.fields.classification(in: try await deed.operations.organisation())
  }
}

extension FormFields {
  /// What a form of the desk says that a case is and whose.
  func classification(in chart: OrganisationChart) throws -> Classification {
    guard let kind: Kind = word("kind") else { throw Problem(.invalid, .kindMissing, field: "kind") }
    return Classification(
      kind: kind, dimension: word("dimension"), serviceArea: identifier("service"),
      placement: try PlacementChoices.placement(self["unit"], in: chart))
  }
}
