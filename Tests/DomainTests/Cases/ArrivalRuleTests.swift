import Domain
import TestSupport
import Testing

/// Förvaltningslagen 22 §; rules R34.
struct ArrivalRuleTests {
  private func arrival(_ rule: ArrivalRule, _ takenInHand: String, _ calendar: WorkingCalendar = .init())
    throws -> String
  {
    rule.arrivalDay(takenInHandOn: try calendarDay(takenInHand), calendar: calendar).description
  }

  @Test(arguments: ["2026-03-03", "2026-03-07", "2026-04-03", "2024-02-29"])
  func `what comes by web, telephone or over the desk arrives that very day`(day: String) throws {
    #expect(try arrival(.sameDay, day) == day)
    #expect(try arrival(.imported, day) == day)
  }

  @Test(
    arguments: [ArrivalRule.post, .ownLetterBox],
    [
      ("2026-03-03", "2026-03-02"),  // Tuesday: Monday
      ("2026-03-09", "2026-03-06"),  // Monday: Friday
      ("2026-03-08", "2026-03-06"),  // Sunday: Friday
      ("2026-04-07", "2026-04-02"),  // the Tuesday after Easter: Maundy Thursday
      ("2026-06-22", "2026-06-18"),  // the Monday after midsummer: the Thursday before its eve
      ("2026-01-07", "2026-01-05"),  // the day after Epiphany
      ("2026-01-02", "2025-12-30"),  // over the turn of the year, New Year's Eve not being a working day
      ("2024-03-01", "2024-02-29"),
    ])
  func `what lay at the post or in the letter box arrived the working day before`(
    rule: ArrivalRule, days: (String, String)
  ) throws {
    #expect(try arrival(rule, days.0) == days.1)
  }

  @Test func `a day that the law closes is passed over`() throws {
    let monday = CalendarOverride(
      day: try calendarDay("2026-03-02"), effect: .close(reason: "en ny helgdag"),
      legalBasis: .law("2025:1"))
    #expect(try arrival(.post, "2026-03-03", WorkingCalendar(overrides: [monday])) == "2026-02-27")
  }

  @Test func `in a calendar without working days the day itself stands`() throws {
    let day = try calendarDay("2026-03-03")
    let closed = (1...40).map {
      CalendarOverride(
        day: day.adding(days: -$0), effect: .close(reason: "stängt"), legalBasis: .law("2025:1"))
    }
    #expect(try arrival(.post, "2026-03-03", WorkingCalendar(overrides: closed)) == "2026-03-03")
  }
}
