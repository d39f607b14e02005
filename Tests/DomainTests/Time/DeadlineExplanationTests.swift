import Domain
import Foundation
import Testing

struct DeadlineExplanationTests {
  private let receivedBeforeEaster = #"""
    {"received":"2026-04-02","acknowledgeBy":"2026-04-08","answerBy":"2026-04-20","warnAcknowledgeBy":"2026-04-07",\#
    "skipped":[{"date":"2026-04-03","reason":"långfredagen"},{"date":"2026-04-04","reason":"lördag"},\#
    {"date":"2026-04-05","reason":"påskdagen"},{"date":"2026-04-06","reason":"annandag påsk"},\#
    {"date":"2026-04-11","reason":"lördag"},{"date":"2026-04-12","reason":"söndag"},\#
    {"date":"2026-04-18","reason":"lördag"},{"date":"2026-04-19","reason":"söndag"}]}
    """#

  @Test func `the line has the keys of the interface in their order`() throws {
    let explanation = DeadlineExplanation(received: try #require(CalendarDay("2026-04-02")))
    #expect(explanation.jsonLine() == receivedBeforeEaster)
  }

  @Test func `the line is the JSON of the value`() throws {
    let decoded = try JSONDecoder().decode(DeadlineExplanation.self, from: Data(receivedBeforeEaster.utf8))
    #expect(decoded == DeadlineExplanation(received: try #require(CalendarDay("2026-04-02"))))
  }

  @Test func `a reason with quotes and control characters stays JSON`() throws {
    let day = try #require(CalendarDay("2026-09-09"))
    let odd = CalendarOverride(
      day: day, effect: .close(reason: "\"dag\"\\\n\u{1}"), legalBasis: .law("2026:1"))
    let explanation = DeadlineExplanation(
      received: day.adding(days: -1), calendar: WorkingCalendar(overrides: [odd]))
    let line = explanation.jsonLine()
    #expect(try JSONDecoder().decode(DeadlineExplanation.self, from: Data(line.utf8)) == explanation)
    #expect(!line.contains("\n"))
  }

  @Test func `a shorter promise is explained by its own days`() throws {
    let explanation = DeadlineExplanation(
      received: try #require(CalendarDay("2026-09-04")),
      promise: ServicePromise(acknowledgeDays: 1, answerDays: 3))
    #expect(explanation.acknowledgeBy.description == "2026-09-07")
    #expect(explanation.answerBy.description == "2026-09-09")
    #expect(explanation.skipped.map(\.reason) == ["lördag", "söndag"])
  }

  @Test func `the standard promise is two and ten working days`() {
    #expect(ServicePromise.standard == ServicePromise(acknowledgeDays: 2, answerDays: 10))
  }
}
