import Domain
import TestSupport
import Testing

struct ImprovementEffectTests {
  private func periods(
    planned: String = "2026-03-02", done: String = "2026-03-31", last: String = "2026-04-30",
    begins: String? = "2020-01-01"
  ) throws -> EffectPeriods? {
    EffectPeriods(
      plannedOn: try calendarDay(planned), doneOn: try calendarDay(done), last: try calendarDay(last),
      registerBegins: try begins.map(calendarDay))
  }

  @Test func `the periods are of a length, and what came while it was being done is in neither`() throws {
    let periods = try #require(try periods())
    #expect(periods.after == (try ReportPeriod(parsing: "2026-04-01..2026-04-30")))
    #expect(periods.before == (try ReportPeriod(parsing: "2026-01-31..2026-03-01")))
    #expect(periods.before.from.days(until: periods.before.to) == 29)
  }

  @Test func `a young register has a shorter period before`() throws {
    let periods = try #require(try periods(begins: "2026-02-20"))
    #expect(periods.before == (try ReportPeriod(parsing: "2026-02-20..2026-03-01")))
  }

  @Test func `there is nothing to compare on the day it was done, nor in a register that began afterwards`()
    throws
  {
    #expect(try periods(last: "2026-03-31") == nil)
    #expect(try periods(begins: "2026-03-02") == nil)
    #expect(try periods(begins: nil) == nil)
  }

  @Test(arguments: [
    (4, 2, "Underlaget är för litet"), (18, 9, "inte statistiskt säkerställd"),
    (40, 9, "är statistiskt säkerställd"),
  ])
  func `the finding is honest about chance`(before: Int, after: Int, words: String) throws {
    let figures = EffectFigures(periods: try #require(try periods()), before: before, after: after)
    let text = figures.finding(of: "klagomål")
    #expect(text.contains(words))
    #expect(text.contains("även av sig själva") == (before == 40))
  }

  @Test func `periods of different lengths are compared per day`() throws {
    let figures = EffectFigures(
      periods: try #require(try periods(begins: "2026-02-20")), before: 20, after: 20)
    let text = figures.finding(of: "klagomål")
    #expect(text.contains("kvot per dag 0,3") && !text.contains("lika lång tid"))
  }
}
