import Domain
import TestSupport
import Testing

struct ReminderSpanTests {
  /// The first day of each step, by walking through every day.
  private func firstDays(from start: String, to answerBy: String) throws -> [ReminderStep: String] {
    let span = ReminderSpan(start: try calendarDay(start), answerBy: try calendarDay(answerBy))
    var (found, day) = ([ReminderStep: String](), span.start)
    while day <= span.answerBy.adding(days: 5) {
      if let step = span.step(on: day, calendar: WorkingCalendar()), found[step] == nil {
        found[step] = day.description
      }
      day = day.adding(days: 1)
    }
    return found
  }

  @Test func `ten working days are reminded of after five, with two left, and the day after`() throws {
    // Monday 2 March to Monday 16 March.
    #expect(
      try firstDays(from: "2026-03-02", to: "2026-03-16") == [
        .halfTime: "2026-03-09", .twoDaysLeft: "2026-03-12", .breach: "2026-03-17",
      ])
  }

  @Test func `over Easter the days are those of the working calendar`() throws {
    // Received Monday 30 March 2026; Good Friday is 3 April, Easter Monday 6 April, Maundy Thursday a working day.
    #expect(
      try firstDays(from: "2026-03-30", to: "2026-04-15") == [
        .halfTime: "2026-04-08", .twoDaysLeft: "2026-04-13", .breach: "2026-04-16",
      ])
  }

  @Test func `over Midsummer the eve is no working day`() throws {
    // Received Monday 15 June 2026; Midsummer Eve is Friday 19 June.
    #expect(
      try firstDays(from: "2026-06-15", to: "2026-06-30") == [
        .halfTime: "2026-06-23", .twoDaysLeft: "2026-06-26", .breach: "2026-07-01",
      ])
  }

  @Test func `an acknowledgement is asked for from its warning day until half the time has gone`() throws {
    let span = ReminderSpan(
      start: try calendarDay("2026-03-06"), answerBy: try calendarDay("2026-03-20"),
      warnOn: try calendarDay("2026-03-09"))
    let expected: [(String, ReminderStep?)] = [
      ("2026-03-08", nil), ("2026-03-09", .acknowledge), ("2026-03-12", .acknowledge),
      ("2026-03-13", .halfTime), ("2026-03-23", .breach),
    ]
    for (day, step) in expected {
      let found = span.step(on: try calendarDay(day), calendar: WorkingCalendar())
      #expect(found == step, "\(day)")
    }
  }

  @Test func `a short time has no half, only its end`() throws {
    #expect(
      try firstDays(from: "2026-03-02", to: "2026-03-04") == [
        .twoDaysLeft: "2026-03-02", .breach: "2026-03-05",
      ])
  }
}
