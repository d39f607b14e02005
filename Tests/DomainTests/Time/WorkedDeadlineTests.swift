import Domain
import Testing

struct WorkedDeadlineTests {
  let calendar = WorkingCalendar()

  @Test func `there are eighteen worked examples`() {
    #expect(WorkedDeadline.all.count == 18)
  }

  @Test(arguments: WorkedDeadline.all)
  func `both promises and the warning fall on the worked dates`(example: WorkedDeadline) throws {
    let received = try #require(CalendarDay(example.received))
    let acknowledgement = calendar.deadline(received: received, workingDays: 2)
    let answer = calendar.deadline(received: received, workingDays: 10)

    #expect(acknowledgement.due.description == example.acknowledgeBy)
    #expect(acknowledgement.warnBy.description == example.warnAcknowledgeBy)
    #expect(answer.due.description == example.answerBy)
  }

  @Test(arguments: WorkedDeadline.all)
  func `the skipped weekdays are named with their reasons`(example: WorkedDeadline) throws {
    let received = try #require(CalendarDay(example.received))
    let skipped = calendar.deadline(received: received, workingDays: 10).skipped
    let weekdays = skipped.filter { !$0.date.weekday.isWeekend }.map { "\($0.date) \($0.reason)" }

    #expect(weekdays == example.skippedWeekdays)
  }

  @Test(arguments: WorkedDeadline.all)
  func `careless counting gives another date unless the example says the same`(example: WorkedDeadline) throws
  {
    let received = try #require(CalendarDay(example.received))
    let withoutHolidays = countTen(after: received) { !$0.weekday.isWeekend }
    let withoutEves = countTen(after: received) {
      !$0.weekday.isWeekend && SwedishHoliday(on: $0).map(\.isEve) != false
    }
    let due = calendar.deadline(received: received, workingDays: 10).due

    #expect(withoutHolidays.description == example.wrongWithoutHolidays)
    #expect(withoutEves.description == example.wrongWithoutEves)
    #expect(due != withoutHolidays)
    #expect((due == withoutEves) == (example.answerBy == example.wrongWithoutEves))
  }

  @Test func `a holiday on a Saturday is named, and the Sunday after it is a Sunday`() throws {
    let received = try #require(CalendarDay("2026-06-05"))
    let skipped = calendar.deadline(received: received, workingDays: 2).skipped

    #expect(skipped.map { "\($0.date) \($0.reason)" } == ["2026-06-06 nationaldagen", "2026-06-07 söndag"])
  }

  private func countTen(after received: CalendarDay, counting: (CalendarDay) -> Bool) -> CalendarDay {
    var day = received
    var left = 10
    while left > 0 {
      day = day.adding(days: 1)
      if counting(day) { left -= 1 }
    }
    return day
  }
}
