import Domain
import Operations
import TestSupport
import Testing

struct ReportMergedTests {
  private func merged(_ town: TestMunicipality, board: String? = nil) async throws -> Int {
    try await town.operations.report(
      ReportOrder(
        period: try ReportPeriod(parsing: "2026-03-01..2026-12-31"), comparison: .nothing, board: board)
    ).merged
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate about a member of staff is counted for the whole municipality, and no board's`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, manager) = (town.operations, Actor.staff(town.manager))
      let numbers = try await [town.submit(), town.submit(), town.submit(), town.submit()]
      _ = try await verbs.merge(numbers[1], into: numbers[0], actor: manager)
      for number in numbers.suffix(2) {
        _ = try await verbs.encircle(number, about: [town.officer.id], actor: manager)
      }
      _ = try await verbs.merge(numbers[3], into: numbers[2], actor: manager)
      let (all, board) = (try await merged(town), try await merged(town, board: "Socialnämnden"))
      #expect(all == 2 && board == 1)
    }
  }
}
