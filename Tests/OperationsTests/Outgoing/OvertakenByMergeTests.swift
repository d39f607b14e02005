import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What somebody was to tell a sender by telephone when their case is merged, or taken apart again.
struct OvertakenByMergeTests {
  /// The case of somebody who has only a telephone.
  private func call(_ mail: MailTown) async throws -> CaseNumber {
    try await mail.register(.telephone, contact: Contact(name: "Bo Ek", phone: "070-174 06 05"))
  }

  private func notes(_ number: CaseNumber, _ mail: MailTown) async throws -> Set<String> {
    Set(try await mail.tasks(of: number).filter { $0.kind == .tellSender }.map(\.note))
  }

  private func waits(_ number: CaseNumber, _ mail: MailTown) async throws -> [Waiting.Party] {
    try await mail.town.file(number).dialogue.openWaits.map(\.party)
  }

  @Test(arguments: TestEngine.allCases)
  func `what a duplicate's sender was to be asked is asked, and waited for, when it stands alone again`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await mail.town.submit(), try await call(mail))
      _ = try await verbs.merge(duplicate, into: main, actor: actor)
      _ = try await verbs.ask(main, question: "Vilken tid?", of: .everySender, actor: actor)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      let (asked, waiting) = (try await notes(duplicate, mail), try await waits(duplicate, mail))
      #expect(asked.contains(SenderNotice.asked.swedish) && waiting == [.sender])
      let heard = HeardReply(channel: .telephone, day: mail.town.today, text: "Klockan tio.")
      _ = try await verbs.writeDown(heard, in: duplicate, actor: actor)
      let (left, still) = (try await notes(duplicate, mail), try await waits(duplicate, mail))
      #expect(!left.contains(SenderNotice.asked.swedish) && still.isEmpty)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what was asked before the merge, and is waited for no more, is not waited for afterwards either`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await mail.town.submit(), try await call(mail))
      _ = try await verbs.ask(duplicate, question: "Vilken tid?", actor: actor)
      _ = try await verbs.endWaiting(duplicate, for: .sender, actor: actor)
      mail.town.clock.advance(seconds: 60)
      _ = try await verbs.merge(duplicate, into: main, actor: actor)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      let waiting = try await waits(duplicate, mail)
      #expect(waiting.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reply that the main case waits for no more, as somebody noted, is not waited for afterwards either`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await mail.town.submit(), try await call(mail))
      _ = try await verbs.merge(duplicate, into: main, actor: actor)
      _ = try await verbs.ask(main, question: "Vilken tid?", of: .everySender, actor: actor)
      mail.town.clock.advance(seconds: 60)
      _ = try await verbs.endWaiting(main, for: .sender, actor: actor)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      let (asked, waiting) = (try await notes(duplicate, mail), try await waits(duplicate, mail))
      #expect(!asked.contains(SenderNotice.asked.swedish) && waiting.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `what an anonymous sender answered earlier that day does not hide that a later reply is waited for no more`(
      engine: TestEngine
    ) async throws
  {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let receipt = try await verbs.submit(
        Submission(kind: .complaint, unit: mail.town.north.id, text: "Hissen står."), channel: .web)
      let (main, duplicate) = (try TestMunicipality.number(of: receipt), try await call(mail))
      _ = try await verbs.merge(duplicate, into: main, actor: actor)
      _ = try await verbs.ask(main, question: "Vilken hiss?", actor: actor)
      _ = try await verbs.receiveMessage(receiptCode: receipt.receiptCode, text: "Den norra.")
      mail.town.clock.advance(seconds: 60)
      _ = try await verbs.ask(main, question: "Vilken tid?", of: .everySender, actor: actor)
      mail.town.clock.advance(seconds: 60)
      _ = try await verbs.endWaiting(main, for: .sender, actor: actor)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      let waiting = try await waits(duplicate, mail)
      #expect(waiting.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reply in the main case ends its own wait alone`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await call(mail), try await call(mail))
      _ = try await verbs.merge(duplicate, into: main, actor: actor)
      _ = try await verbs.ask(main, question: "Vilken tid?", of: .everySender, actor: actor)
      mail.town.clock.advance(seconds: 60)
      let heard = HeardReply(channel: .telephone, day: mail.town.today, text: "Klockan tio.")
      _ = try await verbs.writeDown(heard, in: main, actor: actor)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      let (asked, waiting) = (try await notes(duplicate, mail), try await waits(duplicate, mail))
      #expect(asked.contains(SenderNotice.asked.swedish) && waiting == [.sender])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new day is not told to whoever is merged into what is answered, and still is into what is not`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let (answered, open) = (try await mail.town.submit(), try await mail.town.submit())
      _ = try await verbs.answer(answered, text: "Klart.", actor: actor)
      for (main, isTold) in [(answered, false), (open, true)] {
        let duplicate = try await call(mail)
        _ = try await verbs.extend(
          duplicate, to: try calendarDay("2026-03-26"), reason: "Mer tid.", actor: actor)
        let before = try await notes(duplicate, mail)
        #expect(before.contains(SenderNotice.extended.swedish))
        _ = try await verbs.merge(duplicate, into: main, earlier: .mayBeRead, actor: actor)
        let after = try await notes(duplicate, mail)
        #expect(after.contains(SenderNotice.extended.swedish) == isTold)
        #expect(after.contains(SenderNotice.merged.swedish))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new day is not told of a part that goes back into what is answered`(engine: TestEngine) async throws
  {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let main = try await call(mail)
      let cut = SplitPart(
        text: "Gungan är sönder.", kind: .complaint, placement: mail.town.north.placement)
      let part = try #require(try await verbs.split(main, into: [cut], actor: actor).first).number
      _ = try await verbs.extend(part, to: try calendarDay("2026-03-26"), reason: "Mer tid.", actor: actor)
      let before = try await notes(part, mail)
      #expect(before.contains(SenderNotice.extended.swedish))
      _ = try await verbs.answer(main, text: "Klart.", actor: actor)
      _ = try await verbs.unsplit(part, earlier: .mayBeRead, actor: actor)
      let after = try await notes(part, mail)
      #expect(!after.contains(SenderNotice.extended.swedish))
    }
  }
}
