import Domain
import Testing

struct StaffComplaintPlacesTests {
  private typealias Counts = StaffComplaintPlaces.Counts

  private let north = Placement(
    board: BoardID(rawValue: "b"), department: DepartmentID(rawValue: "d"), unit: UnitID(rawValue: "n"))
  private let south = Placement(
    board: BoardID(rawValue: "b"), department: DepartmentID(rawValue: "d"), unit: UnitID(rawValue: "s"))
  private let board = Placement(board: BoardID(rawValue: "b"))
  private var department: Placement { Placement(board: north.board, department: north.department) }

  private func chosen(_ counts: [Placement: Counts], belowBoards: Bool = true) -> StaffComplaintPlaces {
    StaffComplaintPlaces(counts, belowBoards: belowBoards)
  }

  @Test func `few are counted in the whole municipality alone`() {
    let places = chosen([north: Counts(current: 4)])
    #expect(places[north] == .unrouted)
    #expect(places[south] == nil)
  }

  @Test func `enough at the unit are counted there, and the few of another unit are not told by it`() {
    let places = chosen([north: Counts(current: 5), south: Counts(current: 1)])
    #expect(places[north] == nil)
    #expect(places[south] == .unrouted)
  }

  @Test func `enough together are counted at the department`() {
    let places = chosen([north: Counts(current: 2), south: Counts(current: 3)])
    #expect(places[north] == department && places[south] == department)
  }

  @Test func `enough in one period and few in the other are moved in both`() {
    let fewBefore = chosen([north: Counts(current: 8, compared: 4)])
    let fewNow = chosen([north: Counts(current: 4, compared: 8)])
    #expect(fewBefore[north] == .unrouted && fewNow[north] == .unrouted)
    let together = chosen([north: Counts(current: 8, compared: 4), south: Counts(current: 1, compared: 1)])
    #expect(together[north] == department && together[south] == department)
  }

  @Test func `enough in one period and none in the other are a difference that is one`() {
    #expect(chosen([north: Counts(current: 8)])[north] == nil)
    #expect(chosen([north: Counts(compared: 8)])[north] == nil)
  }

  @Test func `those of a unit and of the board itself are counted together where neither is enough`() {
    let places = chosen([north: Counts(current: 3), board: Counts(current: 2)])
    #expect(places[north] == board && places[board] == board)
  }

  @Test func `where days are chosen freely none are counted below a board`() {
    let places = chosen([north: Counts(current: 8), south: Counts(current: 1)], belowBoards: false)
    #expect(places[north] == board && places[south] == board)
    let few = chosen([north: Counts(current: 8, compared: 4)], belowBoards: false)
    #expect(few[north] == .unrouted)
  }
}

struct KeepsToMonthsTests {
  private func keeps(_ period: String, _ compared: ReportRequest.Comparison, asOf: String) throws -> Bool {
    let request = ReportRequest(
      period: try ReportPeriod(parsing: period), comparison: compared,
      asOf: try #require(CalendarDay(asOf)))
    return request.keepsToMonths
  }

  @Test(arguments: [
    ("2026-03-01..2026-03-31", "2026-05-02", true), ("2026-01-01..2026-12-31", "2026-05-02", true),
    // This year so far, as the desk shows it.
    ("2026-01-01..2026-05-02", "2026-05-02", true), ("2026-01-01..2026-05-01", "2026-05-02", false),
    // The period ends later, and the one a year earlier on a day that somebody chose.
    ("2026-01-01..2026-05-10", "2026-05-02", false),
    ("2026-03-02..2026-03-31", "2026-05-02", false), ("2026-03-01..2026-03-30", "2026-05-02", false),
    ("2026-02-01..2026-02-28", "2026-05-02", true), ("2024-02-01..2024-02-29", "2026-05-02", true),
  ])
  func `whole months do, and months up to the data date`(period: String, asOf: String, expected: Bool)
    throws
  {
    let (alone, compared) = (
      try keeps(period, .nothing, asOf: asOf), try keeps(period, .yearEarlier, asOf: asOf)
    )
    #expect(alone == expected && compared == expected)
  }

  @Test func `a compared period that is chosen freely does not`() throws {
    let month = "2026-03-01..2026-03-31"
    let whole = ReportRequest.Comparison.period(try ReportPeriod(parsing: "2025-10-01..2025-11-30"))
    let free = ReportRequest.Comparison.period(try ReportPeriod(parsing: "2025-10-01..2025-11-29"))
    let (months, days) = (
      try keeps(month, whole, asOf: "2026-05-02"), try keeps(month, free, asOf: "2026-05-02")
    )
    #expect(months && !days)
  }
}
