import Domain
import Operations
import Storage
import TestSupport
import Testing

struct CloseCaseTests {
  @Test(arguments: TestEngine.allCases, ClosureReason.allCases)
  func `an answered case is closed for any reason, which is kept and told`(
    engine: TestEngine, reason: ClosureReason
  ) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Text"), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      _ = try await town.operations.answer(number, text: "Svar", actor: .staff(town.officer))
      let value = try await town.operations.close(number, reason: reason, actor: .staff(town.officer))
      #expect(value.state == .closed && value.dueOn == nil)
      let file = try await town.file(number)
      #expect(file.closures.map(\.reason) == [reason])
      #expect(file.journal.last?.details == ["reason": reason.rawValue])
      let view = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(view.state == .closed && view.closedFor == reason)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case without an answer is not closed as if it had one`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      for number in [try await town.submit(), try await town.submitAnonymously()] {
        for (reason, key) in [
          (ClosureReason.answered, ProblemKey.closureClaimsAnswer),
          (.answeredAndCorrected, .closureClaimsAnswer), (.noMeasure, .closureAnswerOwed),
          (.cannotBeAnswered, .closureSenderReachable),
        ] {
          await #expect(throws: Problem(.invalid, key, field: "reason")) {
            try await town.operations.close(number, reason: reason, actor: .staff(town.officer))
          }
        }
        #expect(try await town.file(number).closures.isEmpty)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `after a reopening the old answer does not count`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.answer(number, text: "Svar", actor: .staff(town.officer))
      _ = try await town.operations.close(number, reason: .answered, actor: .staff(town.officer))
      _ = try await town.operations.reopen(number, reason: "Igen.", actor: .staff(town.officer))
      await #expect(throws: Problem(.invalid, .closureClaimsAnswer, field: "reason")) {
        try await town.operations.close(number, reason: .answered, actor: .staff(town.officer))
      }
      town.clock.advance(seconds: 1)
      _ = try await town.operations.answer(number, text: "Nytt svar", actor: .staff(town.officer))
      _ = try await town.operations.close(number, reason: .answeredAndCorrected, actor: .staff(town.officer))
      #expect(try await town.file(number).closures.map(\.reason) == [.answered, .answeredAndCorrected])
    }
  }
}
