import Domain
import TestSupport
import Testing

/// The answer is due on Monday 16 March 2026.
struct ExtendingTests {
  private func refusal(
    to newDate: String, on today: String, movedAnswerBy: String? = nil
  ) throws -> Problem? {
    let value = try SampleCase.make(state: .acknowledged, movedAnswerBy: movedAnswerBy)
    do {
      try value.checkExtension(
        to: try calendarDay(newDate), on: try calendarDay(today), calendar: WorkingCalendar())
      return nil
    } catch let problem as Problem {
      return problem
    }
  }

  @Test(arguments: ["2026-03-17", "2026-03-20", "2026-03-30"])
  func `an answer may be moved to a later working day, at most ten of them away`(newDate: String) throws {
    #expect(try refusal(to: newDate, on: "2026-03-10") == nil)
  }

  @Test func `more time can be given on the last day and not after it`() throws {
    #expect(try refusal(to: "2026-03-20", on: "2026-03-16") == nil)
    #expect(
      try refusal(to: "2026-03-20", on: "2026-03-17") == Problem(.invalid, .extensionTooLate, ["2026-03-16"]))
  }

  @Test(arguments: ["2026-03-16", "2026-03-13", "2020-01-01"])
  func `the new day must be later than the one owed`(newDate: String) throws {
    #expect(
      try refusal(to: newDate, on: "2026-03-10")
        == Problem(.invalid, .extensionNotLater, ["2026-03-16"], field: "newDate"))
  }

  @Test(arguments: ["2026-03-21", "2026-03-22"])
  func `the new day must be a working day`(newDate: String) throws {
    #expect(
      try refusal(to: newDate, on: "2026-03-10")
        == Problem(.invalid, .extensionNotWorkingDay, [newDate], field: "newDate"))
  }

  @Test func `eleven working days are too many`() throws {
    #expect(
      try refusal(to: "2026-03-31", on: "2026-03-10")
        == Problem(.invalid, .extensionTooLong, ["10"], field: "newDate"))
  }

  @Test func `a second extension is counted from the first`() throws {
    #expect(try refusal(to: "2026-04-15", on: "2026-03-27", movedAnswerBy: "2026-03-30") == nil)
    #expect(
      try refusal(to: "2026-04-16", on: "2026-03-27", movedAnswerBy: "2026-03-30")?.key == .extensionTooLong)
    #expect(
      try refusal(to: "2026-03-20", on: "2026-03-19", movedAnswerBy: "2026-03-30")?.key == .extensionNotLater)
  }

  private func extending(_ day: String, from owed: String, to new: String) throws -> Extension {
    Extension(
      done: Doing(day: try calendarDay(day), instant: nil, actor: "staff:a"),
      owedBefore: try calendarDay(owed), owedNow: try calendarDay(new), reason: nil)
  }

  @Test func `how often an answer was put off is counted from the first day, and anew after a reopening`()
    throws
  {
    let extensions = [
      try extending("2026-03-10", from: "2026-03-16", to: "2026-03-20"),
      try extending("2026-03-19", from: "2026-03-20", to: "2026-03-30"),
    ]
    let moved = MovedAnswer(extensions, since: nil)
    #expect(moved?.times == 2 && moved?.owedFirst.description == "2026-03-16")
    let reopening = Reopening(
      done: Doing(day: try calendarDay("2026-03-12"), instant: nil, actor: "staff:a"),
      answerBy: try calendarDay("2026-03-20"), reason: nil)
    let again = MovedAnswer(extensions, since: reopening)
    #expect(again?.times == 1 && again?.owedFirst.description == "2026-03-20")
    #expect(MovedAnswer([], since: nil) == nil)
  }
}
