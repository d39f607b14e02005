import Domain
import TestSupport
import Testing

/// Whether a reminder that was made says already what would be said today. The case came on 2 March 2026.
struct MadeReminderTests {
  /// - Parameters:
  ///   - day: the day that the answer was owed when it was made.
  ///   - now: the day that it is owed today.
  private func covers(
    _ made: ReminderStep, on madeOn: String, for day: String, _ step: ReminderStep, now: String
  ) throws -> Bool {
    let value = try SampleCase.make(state: .acknowledged, movedAnswerBy: now)
    let reminder = MadeReminder(
      step: made, madeOn: try calendarDay(madeOn), answerBy: try calendarDay(day), board: nil, officer: nil)
    let span = ReminderSpan(start: value.arrival.day, answerBy: value.answerBy)
    return reminder.covers(step, of: value, span, calendar: WorkingCalendar())
  }

  @Test func `for the same day a step covers itself and those before it, and none after it`() throws {
    for (step, isCovered) in [(ReminderStep.halfTime, true), (.twoDaysLeft, true), (.breach, false)] {
      let covered = try covers(.twoDaysLeft, on: "2026-03-12", for: "2026-03-16", step, now: "2026-03-16")
      #expect(covered == isCovered, "\(step)")
    }
  }

  @Test(
    arguments: [
      // Put off by a working day: two days are left on Friday the 13th, a working day after it was told.
      ("2026-03-17", true),
      // By two working days, and by two weeks.
      ("2026-03-18", false), ("2026-03-30", false),
      // Sooner than it was.
      ("2026-03-13", true),
    ])
  func `for another day it counts when it was made at most a working day too early`(
    now: String, isCovered: Bool
  ) throws {
    let covered = try covers(.twoDaysLeft, on: "2026-03-12", for: "2026-03-16", .twoDaysLeft, now: now)
    #expect(covered == isCovered)
  }

  @Test func `a day that had passed and is put off for long is reminded of again, but not the day after`()
    throws
  {
    let half = try covers(.breach, on: "2026-03-17", for: "2026-03-16", .halfTime, now: "2026-03-30")
    let soon = try covers(.breach, on: "2026-03-17", for: "2026-03-16", .twoDaysLeft, now: "2026-03-30")
    let late = try covers(.breach, on: "2026-03-17", for: "2026-03-16", .breach, now: "2026-03-30")
    #expect(half && !soon && !late)
  }

  @Test
  func `one for another board or another officer covers nothing, and one for a pile covers who took it`()
    throws
  {
    let olle = StaffID(rawValue: "olle")
    func covers(board: BoardID? = nil, _ made: StaffID?, now: StaffID?) throws -> Bool {
      var value = try SampleCase.make(state: .acknowledged)
      value.officer = now
      let reminder = MadeReminder(
        step: .breach, madeOn: try calendarDay("2026-03-17"), answerBy: value.answerBy, board: board,
        officer: made)
      let span = ReminderSpan(start: value.arrival.day, answerBy: value.answerBy)
      return reminder.covers(.breach, of: value, span, calendar: WorkingCalendar())
    }
    #expect(try covers(olle, now: olle))
    #expect(try covers(nil, now: olle))
    #expect(try covers(olle, now: StaffID(rawValue: "disa")) == false)
    #expect(try covers(olle, now: nil) == false)
    #expect(try covers(board: BoardID(rawValue: "other"), nil, now: nil) == false)
  }
}
