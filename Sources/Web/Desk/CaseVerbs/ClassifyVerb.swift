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
        "unit", "Enhet", PlacementChoices.field(file.chart.current(on: file.today)),
        now: PlacementChoices.value(of: file.routing.advice?.goal.placement ?? now.placement)),
    ]
  }

  func field(ofProblem field: String) -> String { field == "serviceArea" ? "service" : field }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.classify(
      deed.number, as: try await classification(deed), subject: deed.fields["subject"], version: deed.version,
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
