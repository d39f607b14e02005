import Testing

@testable import Domain

/// "Svar ej möjligt" (rules C5). The example case is received on Monday 2 March 2009, to be acknowledged by 4 March and
/// answered by 16 March.
@Suite struct EndedOutcomeTests {
  @Test func `what was closed before its date without an answer is counted apart for good`() throws {
    let facts = try CaseFacts.example(endings: [.example("2009-03-03")])
    for asOf in ["2009-03-03", "2009-03-17", "2009-09-30"] {
      #expect(try facts.answer(asOf: day(asOf)).outcome == .notPossible)
      #expect(try facts.acknowledgement(asOf: day(asOf)).outcome == .notPossible)
    }
    #expect(try facts.answer(asOf: day("2009-03-02")).outcome == .open)
  }

  @Test func `on the last day it is in time to be closed, and the day after it is late`() throws {
    func outcome(_ ended: String) throws -> PromiseOutcome {
      try CaseFacts.example(endings: [.example(ended)]).answer(asOf: day("2009-09-30")).outcome
    }
    #expect(try outcome("2009-03-16") == .notPossible)
    #expect(try outcome("2009-03-17") == .late)
  }

  @Test func `an extension moves that day too`() throws {
    let facts = try CaseFacts.example(
      extensions: [.example(given: "2009-03-13", from: "2009-03-16", to: "2009-03-20")],
      endings: [.example("2009-03-20")])
    #expect(try facts.answer(asOf: day("2009-09-30")).outcome == .notPossible)
  }

  @Test func `an answer counts, whatever it was closed as`() throws {
    let facts = try CaseFacts.example(answered: "2009-03-10", endings: [.example("2009-03-11")])
    #expect(try facts.answer(asOf: day("2009-09-30")).outcome == .inTime)
  }

  @Test func `what was taken up again owes its answer as before, from that day`() throws {
    let facts = try CaseFacts.example(endings: [.example("2009-03-05", takenUpAgain: "2009-03-10")])
    #expect(try facts.answer(asOf: day("2009-03-09")).outcome == .notPossible)
    #expect(try facts.answer(asOf: day("2009-03-10")).outcome == .open)
    #expect(try facts.answer(asOf: day("2009-03-17")).outcome == .late)
  }

  @Test func `it does not change what never applied`() throws {
    let facts = try CaseFacts.example(duty: .notOwed, endings: [.example("2009-03-05")])
    #expect(try facts.answer(asOf: day("2009-09-30")).outcome == .notApplicable)
  }

  @Test func `in the report it is in no denominator and in no waiting time`() throws {
    let report = FeedbackReport.of(
      try [
        .example(acknowledged: "2009-03-03", answered: "2009-03-10"),
        .example(acknowledged: "2009-03-03", endings: [.example("2009-03-05")]),
      ], try .example())
    #expect(report.answer.decided == 1 && report.answer.late == 0 && report.answer.notPossible == 1)
    #expect(report.answer.medianDays == 6 && report.answer.p90Days == 6)
    #expect(report.acknowledgement.inTime == 2 && report.acknowledgement.notPossible == 0)
  }
}
