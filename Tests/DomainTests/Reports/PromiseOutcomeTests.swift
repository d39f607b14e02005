import Testing

@testable import Domain

/// The example case is received on Monday 2 March 2009, to be acknowledged by 4 March and answered by 16 March.
@Suite struct AcknowledgementOutcomeTests {
  @Test func `done on its date is in time`() throws {
    #expect(try outcome(.example(acknowledged: "2009-03-04")) == .inTime)
  }

  @Test func `done the day after its date is late`() throws {
    #expect(try outcome(.example(acknowledged: "2009-03-05")) == .late)
  }

  @Test func `an answer also acknowledges`() throws {
    let facts = try CaseFacts.example(answered: "2009-03-03")
    #expect(try facts.acknowledgement(asOf: day("2009-09-30")).doneOn == day("2009-03-03"))
    #expect(try outcome(facts) == .inTime)
  }

  @Test func `an answer before the acknowledgement is what counts`() throws {
    #expect(try outcome(.example(acknowledged: "2009-03-05", answered: "2009-03-04")) == .inTime)
  }

  @Test func `not done is open on its date and late the day after`() throws {
    #expect(try outcome(.example(), asOf: "2009-03-04") == .open)
    #expect(try outcome(.example(), asOf: "2009-03-05") == .late)
  }

  @Test func `an extension of the answer does not move it`() throws {
    let facts = try CaseFacts.example(
      acknowledged: "2009-03-05",
      extensions: [.example(given: "2009-03-03", from: "2009-03-16", to: "2009-03-20")])
    #expect(try outcome(facts) == .late)
  }

  @Test func `does not apply when nobody can be told and nothing was sent`() throws {
    #expect(try outcome(.example(identity: .anonymous, duty: .notOwed)) == .notApplicable)
  }

  @Test func `the receipt on the screen acknowledges an anonymous sender with a code`() throws {
    #expect(try outcome(.example(identity: .anonymous, acknowledged: "2009-03-02")) == .inTime)
  }

  @Test func `what was acknowledged is counted though no answer is wanted`() throws {
    let facts = try CaseFacts.example(duty: .notOwed, acknowledged: "2009-03-05")
    #expect(try outcome(facts) == .late)
    #expect(try facts.answer(asOf: day("2009-09-30")).outcome == .notApplicable)
  }

  @Test func `what happened after the as-of date has not happened`() throws {
    let facts = try CaseFacts.example(acknowledged: "2009-03-04")
    #expect(try outcome(facts, asOf: "2009-03-03") == .open)
    #expect(try facts.acknowledgement(asOf: day("2009-03-03")).doneOn == nil)
  }

  private func outcome(_ facts: CaseFacts, asOf: String = "2009-09-30") throws -> PromiseOutcome {
    facts.acknowledgement(asOf: try day(asOf)).outcome
  }
}

@Suite struct AnswerOutcomeTests {
  @Test func `done on its date is in time`() throws {
    #expect(try outcome(.example(answered: "2009-03-16")) == .inTime)
  }

  @Test func `done the day after its date is late`() throws {
    #expect(try outcome(.example(answered: "2009-03-17")) == .late)
  }

  @Test func `done within an extension is extended`() throws {
    #expect(try outcome(extended(given: "2009-03-13", answered: "2009-03-20")) == .extended)
  }

  @Test func `done after the extension is late`() throws {
    #expect(try outcome(extended(given: "2009-03-13", answered: "2009-03-21")) == .late)
  }

  @Test func `done on its date is in time though it was extended`() throws {
    #expect(try outcome(extended(given: "2009-03-13", answered: "2009-03-16")) == .inTime)
  }

  @Test func `an extension can be given on the last day, which has not passed`() throws {
    #expect(try outcome(extended(given: "2009-03-16", answered: "2009-03-20")) == .extended)
  }

  @Test func `an extension given too late does not count`() throws {
    #expect(try outcome(extended(given: "2009-03-17", answered: "2009-03-20")) == .late)
  }

  @Test func `a second extension counts when it was given within the first`() throws {
    let first = try CaseFacts.Extension.example(given: "2009-03-13", from: "2009-03-16", to: "2009-03-20")
    let second = try CaseFacts.Extension.example(given: "2009-03-20", from: "2009-03-20", to: "2009-03-27")
    let tooLate = try CaseFacts.Extension.example(given: "2009-03-23", from: "2009-03-20", to: "2009-03-27")
    #expect(try outcome(.example(answered: "2009-03-27", extensions: [first, second])) == .extended)
    #expect(try outcome(.example(answered: "2009-03-27", extensions: [first, tooLate])) == .late)
  }

  @Test func `not done is open on its date and late the day after`() throws {
    #expect(try outcome(.example(), asOf: "2009-03-16") == .open)
    #expect(try outcome(.example(), asOf: "2009-03-17") == .late)
  }

  @Test func `not done within a running extension is open, and late after it`() throws {
    #expect(try outcome(extended(given: "2009-03-13", answered: nil), asOf: "2009-03-20") == .open)
    #expect(try outcome(extended(given: "2009-03-13", answered: nil), asOf: "2009-03-21") == .late)
  }

  @Test func `an extension given after the as-of date has not been given`() throws {
    let facts = try extended(given: "2009-03-16", answered: "2009-03-20")
    #expect(try outcome(facts, asOf: "2009-03-15") == .open)
  }

  @Test func `an answer after the as-of date has not been given`() throws {
    #expect(try outcome(.example(answered: "2009-03-10"), asOf: "2009-03-09") == .open)
    #expect(try outcome(.example(answered: "2009-03-20"), asOf: "2009-03-19") == .late)
  }

  @Test func `does not apply to an anonymous sender without a code`() throws {
    #expect(try outcome(.example(identity: .anonymous, duty: .notOwed)) == .notApplicable)
  }

  @Test func `applies to an anonymous sender with a code`() throws {
    #expect(try outcome(.example(identity: .anonymous)) == .late)
  }

  @Test func `does not apply to who wants no answer, unless one was sent`() throws {
    #expect(try outcome(.example(duty: .notOwed)) == .notApplicable)
    #expect(try outcome(.example(duty: .notOwed, answered: "2009-03-16")) == .inTime)
    #expect(try outcome(.example(duty: .notOwed, answered: "2009-03-17")) == .late)
  }

  private func extended(given: String, answered: String?) throws -> CaseFacts {
    try .example(
      answered: answered, extensions: [.example(given: given, from: "2009-03-16", to: "2009-03-20")])
  }

  private func outcome(_ facts: CaseFacts, asOf: String = "2009-09-30") throws -> PromiseOutcome {
    facts.answer(asOf: try day(asOf)).outcome
  }
}
