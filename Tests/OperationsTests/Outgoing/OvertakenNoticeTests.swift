import Domain
import Foundation
import Mail
import Operations
import Storage
import TestSupport
import Testing

/// What waited is not told when it is no longer so.
struct OvertakenNoticeTests {
  /// How a case can be done with while a mail about it waits.
  enum End: CaseIterable {
    case answered, closed, sealed
  }

  private func end(_ end: End, _ number: CaseNumber, _ mail: MailTown) async throws {
    let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
    switch end {
    case .answered: _ = try await verbs.answer(number, text: "Klart.", actor: actor)
    case .closed: _ = try await verbs.close(number, reason: .withdrawn, actor: actor)
    case .sealed:
      try await mail.town.run(.whistleblowing, receivers: [mail.town.strategist.id])
      _ = try await verbs.handOver(
        number, to: .whistleblowing, text: "Läs.", confirmation: .missing, actor: actor)
    }
  }

  private static let notNow = DeliveryResult.failed(DeliveryFailure(.deferred, replyCode: 451))

  private func kinds(_ mail: MailTown, _ state: MailState) async throws -> [MailKind] {
    try await mail.log().filter { $0.state == state }.map(\.kind)
  }

  @Test(arguments: TestEngine.allCases, End.allCases)
  func `a confirmation that was refused for a while promises no answer after the case is done with`(
    engine: TestEngine, end: End
  ) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      mail.server.answer = Self.notNow
      try await mail.send()
      try await self.end(end, number, mail)
      mail.server.answer = .accepted
      mail.town.clock.advance(seconds: 3600)
      try await mail.send()
      let withdrawn = try await kinds(mail, .withdrawn)
      #expect(withdrawn == [.registered])
      let promises = mail.server.taken.filter { $0.text.contains("Du får svar senast") }
      #expect(promises.isEmpty)
      let told = mail.server.taken.filter { $0.to.text == "asa@example.se" }
      #expect(told.count == (end == .answered ? 1 : 0))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new day is not told after the answer, and nobody at the desk is asked to tell it`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let number = try await mail.registerEmail()
      try await mail.send()
      _ = try await verbs.extend(
        number, to: try calendarDay("2026-03-26"), reason: "Mer tid.", actor: actor)
      mail.server.answer = Self.notNow
      // The desk is asked after the fourth attempt.
      for seconds in [0.0, 60, 300] {
        mail.town.clock.advance(seconds: seconds)
        try await mail.send()
      }
      _ = try await verbs.answer(number, text: "Klart.", actor: actor)
      mail.town.clock.advance(seconds: 900)
      try await mail.send()
      let withdrawn = try await kinds(mail, .withdrawn)
      let tasks = try await mail.tasks(of: number)
      #expect(withdrawn == [.extended] && tasks.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a question that has been replied to is not told`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let verbs = mail.operations
      let receipt = try await verbs.submit(
        Submission(
          kind: .complaint, unit: mail.town.north.id, text: "Ingen kom.",
          contact: Contact(name: "Bo Ek", email: "bo@example.se")), channel: .web)
      try await mail.send()
      let number = try TestMunicipality.number(of: receipt)
      _ = try await verbs.ask(number, question: "Vilken dag?", actor: .staff(mail.town.officer))
      _ = try await verbs.receiveMessage(receiptCode: receipt.receiptCode, text: "I måndags.")
      let round = try await mail.send()
      #expect(round.withdrawn == 1 && round.sent == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what somebody was to tell by telephone is done with when it is no longer so`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let number = try await mail.town.registerLetter()
      func notes() async throws -> Set<String> {
        Set(try await mail.tasks(of: number).filter { $0.kind == .tellSender }.map(\.note))
      }
      _ = try await verbs.extend(
        number, to: try calendarDay("2026-03-26"), reason: "Mer tid.", actor: actor)
      _ = try await verbs.ask(number, question: "Vilken dag?", actor: actor)
      let asked = try await notes()
      #expect(asked == [SenderNotice.extended.swedish, SenderNotice.asked.swedish])
      _ = try await verbs.writeDown(
        HeardReply(channel: .telephone, day: mail.town.today, text: "I måndags."), in: number, actor: actor)
      let replied = try await notes()
      #expect(replied == [SenderNotice.extended.swedish])
      _ = try await verbs.answer(number, text: "Klart.", actor: actor)
      let answered = try await notes()
      #expect(answered == [SenderNotice.answered.swedish])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a failed confirmation cannot be sent again when the case is answered`(engine: TestEngine) async throws
  {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      mail.server.answer = .failed(DeliveryFailure(.refused, replyCode: 550))
      try await mail.send()
      let id = try #require(try await mail.log().first).id
      _ = try await mail.operations.answer(number, text: "Klart.", actor: .staff(mail.town.officer))
      await #expect(throws: Problem(.conflict, .mailOvertaken)) {
        try await mail.operations.resendMail(id, by: mail.town.registrar)
      }
      let failed = try await kinds(mail, .failed)
      #expect(failed == [.registered])
    }
  }

  @Test(arguments: TestEngine.allCases, ["sv", "en"])
  func `a confirmation that is sent again after the day of the answer says that it is late`(
    engine: TestEngine, language: String
  ) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail(language: language)
      mail.server.answer = .failed(DeliveryFailure(.refused, replyCode: 550))
      try await mail.send()
      let id = try #require(try await mail.log().first).id
      // The answer was due on Monday.
      try mail.town.wait(until: "2026-03-17")
      try await mail.operations.resendMail(id, by: mail.town.registrar)
      mail.server.answer = .accepted
      try await mail.send()
      let text = try #require(mail.server.taken.last).text
      let (late, promise) =
        language == "en"
        ? ("Our answer was due by 16 March 2026, but it is late.", "We will answer")
        : ("Svaret skulle ha kommit senast måndag 16 mars 2026, men det är försenat.", "Du får svar")
      #expect(text.contains(late) && !text.contains(promise))
    }
  }
}
