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
}
