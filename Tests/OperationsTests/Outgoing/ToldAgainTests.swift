import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What was overtaken while a case was worked with in another one is told when it stands alone again, unless the sender
/// knows.
struct ToldAgainTests {
  /// The case of somebody who has only a telephone.
  private func call(_ mail: MailTown) async throws -> CaseNumber {
    try await mail.register(.telephone, contact: Contact(name: "Bo Ek", phone: "070-174 06 05"))
  }

  private func answered(_ mail: MailTown) async throws -> CaseNumber {
    let number = try await mail.town.submit()
    _ = try await mail.operations.answer(number, text: "Klart.", actor: .staff(mail.town.officer))
    return number
  }

  private func extend(_ number: CaseNumber, _ mail: MailTown) async throws {
    _ = try await mail.operations.extend(
      number, to: try calendarDay("2026-03-26"), reason: "Mer tid.", actor: .staff(mail.town.officer))
  }

  private func tasks(_ number: CaseNumber, _ notice: SenderNotice, _ mail: MailTown) async throws
    -> [DeskTask]
  {
    try await mail.tasks(of: number).filter { $0.kind == .tellSender && $0.note == notice.swedish }
  }

  private func waits(_ number: CaseNumber, _ mail: MailTown) async throws -> [Waiting.Party] {
    try await mail.town.file(number).dialogue.openWaits.map(\.party)
  }

  @Test(arguments: TestEngine.allCases)
  func `a question that nobody had asked before the merge is to be asked after it, while the case waits`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await answered(mail), try await call(mail))
      _ = try await verbs.ask(duplicate, question: "Vilken tid?", actor: actor)
      _ = try await verbs.merge(duplicate, into: main, earlier: .mayBeRead, actor: actor)
      let during = try await tasks(duplicate, .asked, mail)
      #expect(during.isEmpty)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      let (asked, waiting) = (try await tasks(duplicate, .asked, mail), try await waits(duplicate, mail))
      #expect(asked.count == 1 && waiting == [.sender])
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a question to every sender that the main case's answer overtook is to be asked of who stands alone`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await mail.town.submit(), try await call(mail))
      _ = try await verbs.merge(duplicate, into: main, actor: actor)
      _ = try await verbs.ask(main, question: "Vilken tid?", of: .everySender, actor: actor)
      mail.town.clock.advance(seconds: 60)
      _ = try await verbs.answer(main, text: "Klart.", actor: actor)
      let during = try await tasks(duplicate, .asked, mail)
      #expect(during.isEmpty)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      let (asked, waiting) = (try await tasks(duplicate, .asked, mail), try await waits(duplicate, mail))
      #expect(asked.count == 1 && waiting == [.sender])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new day that nobody had told is to be told when the case stands alone again`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await answered(mail), try await call(mail))
      try await extend(duplicate, mail)
      _ = try await verbs.merge(duplicate, into: main, earlier: .mayBeRead, actor: actor)
      let during = try await tasks(duplicate, .extended, mail)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      let after = try await tasks(duplicate, .extended, mail)
      #expect(during.isEmpty && after.count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new day of the main case is not told to whoever does not follow it any more`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await mail.town.submit(), try await call(mail))
      _ = try await verbs.merge(duplicate, into: main, actor: actor)
      try await extend(main, mail)
      let before = try await tasks(duplicate, .extended, mail)
      _ = try await verbs.answer(main, text: "Klart.", actor: actor)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      let after = try await tasks(duplicate, .extended, mail)
      #expect(before.count == 1 && after.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new day of a part that went back and is taken apart again is to be told`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let main = try await call(mail)
      let cut = SplitPart(
        text: "Gungan är sönder.", kind: .complaint, placement: mail.town.north.placement)
      let part = try #require(try await verbs.split(main, into: [cut], actor: actor).first).number
      try await extend(part, mail)
      _ = try await verbs.answer(main, text: "Klart.", actor: actor)
      _ = try await verbs.unsplit(part, earlier: .mayBeRead, actor: actor)
      let during = try await tasks(part, .extended, mail)
      _ = try await verbs.unmerge(part, actor: actor)
      let after = try await tasks(part, .extended, mail)
      #expect(during.isEmpty && after.count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what somebody has told and ticked off is not to be told again`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await answered(mail), try await call(mail))
      try await extend(duplicate, mail)
      _ = try await verbs.ask(duplicate, question: "Vilken tid?", actor: actor)
      for notice in [SenderNotice.extended, .asked] {
        let task = try #require(try await tasks(duplicate, notice, mail).first)
        try await verbs.completeTask(task.id, by: mail.town.officer)
      }
      _ = try await verbs.merge(duplicate, into: main, earlier: .mayBeRead, actor: actor)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      let extended = try await tasks(duplicate, .extended, mail)
      let (asked, waiting) = (try await tasks(duplicate, .asked, mail), try await waits(duplicate, mail))
      #expect(extended.isEmpty && asked.isEmpty && waiting == [.sender])
    }
  }

  @Test(arguments: TestEngine.allCases, [true, false])
  func `a mailed question is mailed after the merge when it was withdrawn, and not when it had left`(
    engine: TestEngine, hadLeft: Bool
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await answered(mail), try await mail.registerEmail())
      try await mail.send()
      _ = try await verbs.ask(duplicate, question: "Vilken tid?", actor: actor)
      if hadLeft { try await mail.send() }
      _ = try await verbs.merge(duplicate, into: main, earlier: .mayBeRead, actor: actor)
      try await mail.send()
      _ = try await verbs.unmerge(duplicate, actor: actor)
      try await mail.send()
      let questions = try await mail.log().filter { $0.kind == .asked }
      let (sent, withdrawn) = (
        questions.filter { $0.state == .sent }, questions.filter { $0.state == .withdrawn }
      )
      #expect(sent.count == 1 && withdrawn.count == (hadLeft ? 0 : 1))
    }
  }
}
