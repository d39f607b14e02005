import Domain
import Operations
import TestSupport
import Testing

/// Complaints about staff point at nobody in a report, and make no difference between its periods that is none.
struct ReportStaffComplaintsTests {
  private static let start = "2025-01-02T09:00:00.000Z"

  private func complain(_ town: TestMunicipality, _ count: Int, on day: String) async throws {
    try town.wait(until: day)
    for _ in 0..<count { _ = try await town.submit("Olle var otrevlig och kränkte min mor.") }
  }

  private func report(
    _ town: TestMunicipality, _ period: String = "2026-03-01..2026-03-31",
    _ comparison: ReportRequest.Comparison = .yearEarlier, board: Bool = false, asOf: String = "2026-04-30",
    within scope: ReportScope = .municipality
  ) async throws -> FeedbackReport {
    try await town.operations.report(
      ReportOrder(
        period: try ReportPeriod(parsing: period), comparison: comparison, asOf: try calendarDay(asOf),
        board: board ? town.social.name : nil), within: scope)
  }

  /// The row of a part, wherever it stands.
  private func row(_ name: String?, in rows: [OrganisationRow]) -> OrganisationRow? {
    for item in rows {
      if item.name == name { return item }
      if let found = row(name, in: item.parts) { return found }
    }
    return nil
  }

  @Test(arguments: TestEngine.allCases)
  func `a board with eight and four has none of them in either period`(engine: TestEngine) async throws {
    try await withMunicipality(engine, clock: TestClock(Self.start)) { town in
      try await complain(town, 4, on: "2025-03-10")
      try await complain(town, 8, on: "2026-03-10")
      let board = try await report(town, board: true)
      #expect(board.total.all == 0 && board.previous?.total.all == 0 && board.change == nil)
      #expect(board.boards.isEmpty)
      let provider = try await report(town, within: .units([town.north.id]))
      #expect(provider.total.all == 0 && provider.previous?.total.all == 0)
      // The whole municipality's are exact.
      let all = try await report(town)
      #expect(all.total.all == 8 && all.previous?.total.all == 4)
      #expect(all.boards.map(\.name) == [nil])
      #expect(all.boards.first?.counts.all == 8 && all.boards.first?.previous?.all == 4)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a board with eight and none has them at the unit where they lie`(engine: TestEngine) async throws {
    try await withMunicipality(engine, clock: TestClock(Self.start)) { town in
      try await complain(town, 8, on: "2026-03-10")
      let board = try await report(town, board: true)
      #expect(board.total.all == 8 && board.previous?.total.all == 0)
      #expect(board.change?.established == true)
      let unit = row(town.north.name, in: board.boards)
      #expect(unit?.counts.all == 8 && unit?.previous?.all == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a compared period the period's own decide, by the data date`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine, clock: TestClock(Self.start)) { town in
      try await complain(town, 4, on: "2025-03-10")
      try await complain(town, 4, on: "2026-03-10")
      try await complain(town, 4, on: "2026-03-20")
      let whole = try await report(town, "2026-03-01..2026-03-31", .nothing, board: true)
      #expect(whole.total.all == 8 && whole.previous == nil)
      // What came in later does not make the four enough.
      let earlier = try await report(
        town, "2026-03-01..2026-03-31", .nothing, board: true, asOf: "2026-03-15")
      #expect(earlier.total.all == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever moves the first day finds no complaint at a unit by it`(engine: TestEngine) async throws {
    try await withMunicipality(engine, clock: TestClock(Self.start)) { town in
      try await complain(town, 1, on: "2026-03-03")
      try await complain(town, 5, on: "2026-03-20")
      let month = try await report(town, "2026-03-01..2026-03-31", .nothing)
      #expect(row(town.north.name, in: month.boards)?.counts.all == 6)
      for first in ["2026-03-03", "2026-03-04"] {
        let found = try await report(town, "\(first)..2026-03-31", .nothing)
        #expect(row(town.north.name, in: found.boards) == nil, "\(first)")
        #expect(row(town.care.name, in: found.boards) == nil, "\(first)")
        #expect(row(town.social.name, in: found.boards) != nil, "\(first)")
      }
    }
  }

  @Test func `the definitions say where they are counted, whether there are any or not`() throws {
    for comparison in [ReportRequest.Comparison.nothing, .yearEarlier] {
      let report = try ReportExample.report([], comparison: comparison)
      let notes = ReportDocument(report, municipality: "Kommunen").document.notes
      let note = try #require(notes.first { $0.hasPrefix("Klagomål på anställda räknas") })
      #expect(note.contains("där de är minst 5") && note.contains("hela månader"))
      #expect(note.contains("i varje period") == (report.previous != nil))
    }
  }
}
