import Domain
import Mail
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
      if reason == .handedOver { try await handOver(number, town) }
      let value = try await town.operations.close(number, reason: reason, actor: .staff(town.officer))
      #expect(value.state == .closed && value.dueOn == nil)
      let file = try await town.file(number)
      #expect(file.closures.map(\.reason) == [reason])
      #expect(file.journal.last?.details == ["reason": reason.rawValue])
      let view = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(view.state == .closed && view.closedFor == reason)
    }
  }

  private func handOver(_ number: CaseNumber, _ town: TestMunicipality) async throws {
    _ = try await town.operations.handOver(
      number, to: .lexMaria, text: "Läkemedel.", confirmation: .given, actor: .staff(town.officer))
  }

  @Test(arguments: TestEngine.allCases)
  func `nothing is closed as handed over that was not, one by one or many at once`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let number = try await town.submit()
      let refusal = Problem(.invalid, .closureNotHandedOver, field: "reason")
      await #expect(throws: refusal) { try await verbs.close(number, reason: .handedOver, actor: officer) }
      let many = try await verbs.changeMany(
        [MarkedCase(number: number, version: 2)], .close(.handedOver), actor: officer)
      #expect(many.map(\.refusal) == [refusal])
      // What was sealed and given back is not handed over any more.
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      _ = try await verbs.handOver(
        number, to: .whistleblowing, text: "Läs.", confirmation: .given, actor: officer)
      let id = try #require(try await town.file(number).handingOn.handovers.first).id
      try await verbs.returnSealed(id, reason: "Vårt.", for: town.strategist)
      let returned = try await town.file(number).value.state
      #expect(returned != .closed)
      await #expect(throws: refusal) { try await verbs.close(number, reason: .handedOver, actor: officer) }
      _ = try await verbs.handOver(
        number, to: .appeal, text: "Beslutet om hjälpen.", confirmation: .missing, actor: officer)
      let closed = try await verbs.close(number, reason: .handedOver, actor: officer)
      #expect(closed.state == .closed)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what was handed over beside the case is answered before it is closed`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let number = try await town.submit()
      try await handOver(number, town)
      let refusal = Problem(.invalid, .closureHandoverOwesAnswer, field: "reason")
      let before = try await DatabaseDump(verbs.database)
      await #expect(throws: refusal) { try await verbs.close(number, reason: .handedOver, actor: officer) }
      #expect(try await DatabaseDump(verbs.database) == before)
      _ = try await verbs.answer(number, text: "Det blev fel.", actor: officer)
      let closed = try await verbs.close(number, reason: .handedOver, actor: officer)
      #expect(closed.state == .closed)
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

  @Test(arguments: TestEngine.allCases)
  func `who is told that it is not ours is told where to turn, where the case is followed`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Tåget kom inte."), channel: .web)
      let (number, verbs) = (try TestMunicipality.number(of: receipt), town.operations)
      for empty in ["", " \n "] {
        await #expect(throws: Problem(.invalid, .turnToMissing, field: "turnTo")) {
          try await verbs.close(number, reason: .notOurs, turnTo: empty, actor: .staff(town.officer))
        }
      }
      let value = try await verbs.close(
        number, reason: .notOurs, turnTo: "Ring Trafikverket på 0771-921 921.", actor: .staff(town.officer))
      #expect(value.state == .closed)
      let view = try await verbs.read(receiptCode: receipt.receiptCode)
      #expect(view.closedFor == .notOurs)
      #expect(view.messages.map(\.text) == ["Tåget kom inte.", "Ring Trafikverket på 0771-921 921."])
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the news that it is not ours goes by mail, or by a task where there is no address`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let (letter, email) = (try await mail.town.registerLetter(), try await mail.registerEmail())
      for number in [letter, email] {
        _ = try await mail.operations.close(
          number, reason: .notOurs, turnTo: "Ring Region Jämtland.", actor: .staff(mail.town.officer))
      }
      let task = try #require(try await mail.tasks(of: letter).first)
      #expect(task.kind == .tellSender && task.note == SenderNotice.closed.swedish)
      try await mail.operations.completeTask(task.id, by: mail.town.officer)
      #expect(Set(try await mail.log().map(\.kind)) == [.registered, .closed])
      try await mail.send()
      let subject = "Din synpunkt \(email) hör inte till kommunen"
      let message = try #require(mail.server.taken.first { $0.subject == subject })
      #expect(message.text.contains("vart du kan vända dig") && !message.text.contains("Jämtland"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an English sender is told in English that it is not ours`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail(language: "en")
      _ = try await mail.operations.close(
        number, reason: .notOurs, turnTo: "Call the region.", actor: .staff(mail.town.officer))
      try await mail.send()
      #expect(
        mail.server.taken.map(\.subject).contains(
          "Your feedback \(number) is not a matter for the municipality"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody is asked where a sender should turn who cannot be told or has an answer`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (answered, verbs) = (try await town.submit(), town.operations)
      _ = try await verbs.answer(answered, text: "Vänd dig till regionen.", actor: .staff(town.officer))
      _ = try await verbs.close(answered, reason: .notOurs, actor: .staff(town.officer))
      let receipt = try await verbs.submit(
        Submission(kind: .compliment, unit: town.north.id, text: "Bra!", wish: .noAnswer), channel: .web)
      let unwanted = try TestMunicipality.number(of: receipt)
      _ = try await verbs.close(unwanted, reason: .notOurs, actor: .staff(town.officer))
      #expect(try await town.file(unwanted).dialogue.tasks.isEmpty)
    }
  }
}
