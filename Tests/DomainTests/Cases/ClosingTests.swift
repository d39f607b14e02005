import Domain
import TestSupport
import Testing

struct ClosingTests {
  private func refusal(
    _ reason: ClosureReason, sender: SenderProfile, hasAnswer: Bool
  ) throws -> Problem? {
    let value = try SampleCase.make(state: hasAnswer ? .answered : .acknowledged, sender: sender)
    do {
      try value.checkClosing(reason, hasAnswer: hasAnswer)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ClosureReason.allCases, SampleCase.senders)
  func `an answered case may be closed for any reason`(reason: ClosureReason, sender: SenderProfile) throws {
    #expect(try refusal(reason, sender: sender, hasAnswer: true) == nil)
  }

  @Test(arguments: [ClosureReason.answered, .answeredAndCorrected], SampleCase.senders)
  func `nothing is called answered that was not`(reason: ClosureReason, sender: SenderProfile) throws {
    #expect(reason.claimsAnswer)
    #expect(
      try refusal(reason, sender: sender, hasAnswer: false)
        == Problem(.invalid, .closureClaimsAnswer, field: "reason"))
  }

  @Test(arguments: [SampleCase.named, SampleCase.anonymousWithCode])
  func `an owed answer cannot be closed away as no measure`(sender: SenderProfile) throws {
    #expect(
      try refusal(.noMeasure, sender: sender, hasAnswer: false)
        == Problem(.invalid, .closureAnswerOwed, field: "reason"))
    #expect(
      try refusal(.cannotBeAnswered, sender: sender, hasAnswer: false)
        == Problem(.invalid, .closureSenderReachable, field: "reason"))
  }

  @Test(arguments: [SampleCase.namedWantsNoAnswer, SampleCase.anonymousWithoutCode])
  func `who is owed no answer may be closed without one`(sender: SenderProfile) throws {
    #expect(try refusal(.noMeasure, sender: sender, hasAnswer: false) == nil)
    #expect(try refusal(.cannotBeAnswered, sender: sender, hasAnswer: false) == nil)
  }

  @Test(arguments: [ClosureReason.notOurs, .withdrawn], SampleCase.senders)
  func `what is not ours and what was withdrawn need no answer`(reason: ClosureReason, sender: SenderProfile)
    throws
  {
    #expect(try refusal(reason, sender: sender, hasAnswer: false) == nil)
  }

  @Test func `an anonymous sender is reached by a code and not without one`() {
    #expect(SampleCase.named.canBeReached && SampleCase.named.owedAnswer)
    #expect(SampleCase.anonymousWithCode.canBeReached && SampleCase.anonymousWithCode.owedAnswer)
    #expect(!SampleCase.anonymousWithoutCode.canBeReached && !SampleCase.anonymousWithoutCode.owedAnswer)
    #expect(SampleCase.namedWantsNoAnswer.canBeReached && !SampleCase.namedWantsNoAnswer.owedAnswer)
  }

  @Test func `what is called handed over has been handed over, and stands here still`() throws {
    let value = try SampleCase.make(state: .acknowledged, sender: SampleCase.named)
    func handover(_ gate: Gate) -> GateHandover {
      GateHandover(
        id: .unordered(), caseID: value.id, gate: gate,
        done: Doing(day: value.arrival.day, instant: nil, actor: "program"), dueOn: nil, text: nil)
    }
    let refusal = Problem(.invalid, .closureNotHandedOver, field: "reason")
    for handovers in [[], [handover(.whistleblowing)], [handover(.personalFile)]] {
      for hasAnswer in [true, false] {
        #expect(throws: refusal) { try value.checkHandover(.handedOver, handovers, hasAnswer: hasAnswer) }
      }
    }
    for reason in ClosureReason.everyCases { try value.checkHandover(reason, [], hasAnswer: false) }
    try value.checkHandover(.handedOver, [handover(.appeal)], hasAnswer: false)
    #expect(ClosureReason.allCases.count == ClosureReason.everyCases.count + 1)
  }

  @Test(arguments: [Gate.lexSarah, .lexMaria, .worryReport, .patientBoard])
  func `what runs beside the case does not take an owed answer away`(gate: Gate) throws {
    func check(_ sender: SenderProfile, hasAnswer: Bool, also other: Gate? = nil) throws {
      let value = try SampleCase.make(state: .acknowledged, sender: sender)
      let handovers = [gate, other].compactMap { $0 }.map { gate in
        GateHandover(
          id: .unordered(), caseID: value.id, gate: gate,
          done: Doing(day: value.arrival.day, instant: nil, actor: "program"), dueOn: nil, text: nil)
      }
      try value.checkHandover(.handedOver, handovers, hasAnswer: hasAnswer)
    }
    #expect(!gate.takesOver)
    for sender in [SampleCase.named, SampleCase.anonymousWithCode] {
      #expect(throws: Problem(.invalid, .closureHandoverOwesAnswer, field: "reason")) {
        try check(sender, hasAnswer: false)
      }
      try check(sender, hasAnswer: true)
      try check(sender, hasAnswer: false, also: .appeal)
      try check(sender, hasAnswer: false, also: .citizenProposal)
    }
    try check(SampleCase.namedWantsNoAnswer, hasAnswer: false)
    try check(SampleCase.anonymousWithoutCode, hasAnswer: false)
  }
}
