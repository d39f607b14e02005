import Domain
import Testing

struct DeadlineExplanationTests {
  @Test func `what is received before Easter is explained day by day`() throws {
    let explanation = DeadlineExplanation(received: try #require(CalendarDay("2026-04-02")))
    #expect(explanation.received.description == "2026-04-02")
    #expect(explanation.acknowledgeBy.description == "2026-04-08")
    #expect(explanation.warnAcknowledgeBy.description == "2026-04-07")
    #expect(explanation.answerBy.description == "2026-04-20")
    #expect(
      explanation.skipped.map { "\($0.date) \($0.reason)" } == [
        "2026-04-03 långfredagen", "2026-04-04 lördag", "2026-04-05 påskdagen", "2026-04-06 annandag påsk",
        "2026-04-11 lördag", "2026-04-12 söndag", "2026-04-18 lördag", "2026-04-19 söndag",
      ])
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
