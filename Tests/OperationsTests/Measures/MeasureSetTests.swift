import Domain
import Operations
import TestSupport
import Testing

struct MeasureSetTests {
  private func draft(_ title: String = "Våra mått", _ kpis: [String] = ["U23401", "n15428"])
    -> MeasureSetDraft
  {
    MeasureSetDraft(
      title: title,
      rows: kpis.enumerated().map { MeasureSetDraft.Row(row: $0.offset + 1, kpi: $0.element) }
        + [MeasureSetDraft.Row(row: 9, kpi: " ")])
  }

  @Test(arguments: TestEngine.allCases)
  func `a set is found by its word, with what the measures have where nothing else is said`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let written = MeasureSetDraft(
        title: "Våra mått",
        rows: [
          MeasureSetDraft.Row(row: 1, kpi: "U23401"),
          MeasureSetDraft.Row(
            row: 2, kpi: "n15428", number: "18", area: "Skola", direction: MeasureDirection.none,
            unit: "andel"),
        ])
      let word = try await town.operations.addMeasureSet("vara-matt", written, actor: town.keeper)
      let set = try await town.operations.measureSet(named: word)
      #expect(set.id == "vara-matt" && set.title == "Våra mått")
      #expect(set.items.map(\.kpi.rawValue) == ["U23401", "N15428"])
      #expect(set.items.map(\.direction) == [.lower, .none] && set.items.map(\.unit) == ["dagar", "andel"])
      #expect(set.items.map(\.number) == ["", "18"] && set.areas == ["Stöd och omsorg", "Skola"])
      let offered = try await town.operations.measureSets().map(\.id)
      #expect(offered == MeasureSet.shipped.map(\.id) + ["vara-matt"])
      #expect(try await town.operations.measureSet(named: "kkik-2014").items.count > 30)
      await #expect(throws: Problem(.invalid, .measureSetUnknown, ["andra-matt"], field: "set")) {
        _ = try await town.operations.measureSet(named: "andra-matt")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a set has versions, is closed and still found`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let word = try await town.operations.addMeasureSet("vara-matt", draft(), actor: town.keeper)
      try await town.operations.editMeasureSet(word, draft("Nya"), version: 1, actor: town.keeper)
      try await town.operations.closeMeasureSet(word, version: 2, actor: .staff(town.administrator))
      let file = try await town.operations.measureSetFile(word, for: town.strategist)
      #expect(file.versions.map(\.content.title) == ["Nya", "Nya", "Våra mått"])
      #expect(file.versions.map(\.content.standing) == [.closed, .open, .open])
      #expect(try await town.operations.measureSets().map(\.id) == MeasureSet.shipped.map(\.id))
      #expect(try await town.operations.measureSet(named: word).title == "Nya")
      await #expect(throws: Problem(.conflict, .measureChangedMeanwhile)) {
        try await town.operations.editMeasureSet(word, draft("Egna"), version: 2, actor: town.keeper)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is wrong with a set is said row by row`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      await #expect(
        throws: Problems([
          Problem(.invalid, .measureWordTaken, ["kkik-2024"], field: "word"),
          Problem(.invalid, .nameMissing, field: "heading"),
          Problem(.invalid, .kpiUnknown, ["23401"], field: "kpi-1"),
          Problem(.invalid, .kpiIsGroup, ["GKPI118"], field: "kpi-2"),
          Problem(.invalid, .kpiTwice, ["U23401"], field: "kpi-4"),
        ])
      ) {
        _ = try await town.operations.addMeasureSet(
          "kkik-2024", draft(" ", ["23401", "GKPI118", "U23401", "U23401"]), actor: town.keeper)
      }
      await #expect(throws: Problems([Problem(.invalid, .setEmpty, field: "kpi-1")])) {
        _ = try await town.operations.addMeasureSet("vara-matt", draft("Våra", []), actor: town.keeper)
      }
      await #expect(throws: Problem(.notFound, .measureUnknown)) {
        _ = try await town.operations.addMeasureSet("vara-matt", draft(), actor: .staff(town.manager))
      }
    }
  }
}
