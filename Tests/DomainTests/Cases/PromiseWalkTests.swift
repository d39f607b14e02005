import Domain
import TestSupport
import Testing

/// Received on Monday 2 March 2026: acknowledged by the 4th, answered by the 16th.
struct PromiseWalkTests {
  @Test func `a date that nothing has moved is walked to, each day counted or passed over`() throws {
    let walk = try SampleCase.make().walk(.answer, in: WorkingCalendar())
    #expect(walk.due.description == "2026-03-16")
    #expect(walk.promised == walk.due && walk.recounted == walk.due)
    #expect(walk.days.first?.date.description == "2026-03-03" && walk.days.last?.date == walk.due)
    #expect(walk.days.filter { $0.status == .working }.count == 10)
    #expect(walk.days[4].status == .notWorking(reason: "lördag"))
  }

  @Test func `a case keeps its date when the law closes a day inside its period afterwards`() throws {
    let holiday = CalendarOverride(
      day: try calendarDay("2026-03-10"), effect: .close(reason: "en ny helgdag"), legalBasis: .law("2026:1"))
    let walk = try SampleCase.make(state: .answered).walk(.answer, in: WorkingCalendar(overrides: [holiday]))
    #expect(walk.due.description == "2026-03-16" && walk.promised == walk.due)
    #expect(walk.recounted.description == "2026-03-17")
    #expect(walk.days.filter { $0.status == .working }.count == 9)
  }

  @Test func `an answer that was moved is due on its new day, and the acknowledgement stays`() throws {
    let value = try SampleCase.make(state: .acknowledged, movedAnswerBy: "2026-03-20")
    let answer = value.walk(.answer, in: WorkingCalendar())
    #expect(answer.due.description == "2026-03-20" && answer.promised.description == "2026-03-16")
    #expect(answer.recounted == answer.promised && answer.days.last?.date == answer.promised)
    #expect(value.walk(.acknowledgement, in: WorkingCalendar()).due.description == "2026-03-04")
  }

  @Test func `only the acknowledgement is read strictly, also when both promises are as long`() throws {
    var value = try SampleCase.make()
    value.promise = CasePromise(
      receivedOn: value.arrival.day, promise: ServicePromise(acknowledgeDays: 5, answerDays: 5),
      calendar: WorkingCalendar())
    #expect(value.walk(.acknowledgement, in: WorkingCalendar()).warnBy?.description == "2026-03-09")
    #expect(value.walk(.answer, in: WorkingCalendar()).warnBy == nil)
  }
}
