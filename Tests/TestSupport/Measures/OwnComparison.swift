import Domain
import Operations

extension TestMunicipality {
  /// What the municipality has of its own beside `TestFigures`: a measure with figures for 2025 and 2026 in the set
  /// `vara-matt`, together with a wait of Kolada's that it has reported for 2022; and a group whose name is hard to put in
  /// an address.
  package func compareOwn() async throws {
    let actor = Actor.staff(strategist)
    let measure = try await operations.addOwnMeasure(
      "svarstid",
      OwnMeasureDraft(
        title: "Svarstid på felanmälan", unit: "dagar", direction: .lower,
        definition: "Dagar från anmälan till åtgärd.", source: "Felanmälan", area: "Gator"), actor: actor)
    for (kpi, year, value) in [
      (measure, 2025, "6"), (measure, 2026, "4"), (TestFigures.wait, 2022, "290"),
    ] {
      _ = try await operations.reportFigure(
        FigureDraft(
          kpi: kpi, year: year, value: value, method: "Alla ärenden i år.", version: 0), actor: actor)
    }
    let rows = ["svarstid", TestFigures.wait.rawValue].enumerated().map { place, kpi in
      MeasureSetDraft.Row(row: place + 1, kpi: kpi)
    }
    _ = try await operations.addMeasureSet(
      "vara-matt", MeasureSetDraft(title: "Våra mått", rows: rows), actor: actor)
    _ = try await operations.addComparisonGroup(
      ComparisonGroupDraft(name: "Kust + fjäll", members: "Berg, Åre"), actor: actor)
  }
}
