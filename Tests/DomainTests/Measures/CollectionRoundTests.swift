import Domain
import TestSupport
import Testing

struct CollectionRoundTests {
  private func round() throws -> CollectionRound {
    CollectionRound(
      year: 2026, firstDay: try calendarDay("2026-09-01"), lastDay: try calendarDay("2026-10-15"),
      items: [
        CollectionRound.Item(kpi: KPIID(rawValue: "U23401"), responsible: StaffID(rawValue: "maj"))
      ])
  }

  private static let steps: [(String, CollectionRound.Step?)] = [
    ("2026-08-31", nil), ("2026-09-01", .begins), ("2026-10-07", .begins), ("2026-10-08", .weekLeft),
    ("2026-10-15", .weekLeft), ("2026-10-16", .late), ("2027-02-01", .late),
  ]

  @Test(arguments: steps)
  func `a round begins, has a week left, and is late`(day: String, step: CollectionRound.Step?) throws {
    let reached = try round().step(on: try calendarDay(day))
    #expect(reached == step)
  }

  @Test func `what a task is about says the year and the measure`() throws {
    let round = try round()
    let figure = try #require(CollectionRound.named(by: round.subject(of: KPIID(rawValue: "U23401"))))
    #expect(figure.year == 2026 && figure.kpi?.rawValue == "U23401")
    let whole = try #require(CollectionRound.named(by: round.subject))
    #expect(whole.year == 2026 && whole.kpi == nil)
    #expect(CollectionRound.named(by: RowID(rawValue: "0191b6c8-0000-7000-8000-000000000000")) == nil)
  }
}
