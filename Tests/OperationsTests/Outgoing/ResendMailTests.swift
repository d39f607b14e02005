import Domain
import Foundation
import Mail
import Operations
import Storage
import TestSupport
import Testing

/// Mail about no case that failed: what is written when it leaves can be sent again.
struct ResendMailTests {
  static let kinds: [MailKind] = [.received, .improvement, .figures]

  private func queue(_ kind: MailKind, _ mail: MailTown) async throws {
    let (town, verbs) = (mail.town, mail.operations)
    try await verbs.setMailContact(email: "kim@tallsjo.example", habit: .each, of: town.strategist.id)
    switch kind {
    case .received:
      try await town.run(.lexMaria, receivers: [town.strategist.id])
      let number = try await town.registerLetter()
      _ = try await verbs.handOver(
        number, to: .lexMaria, text: "Ring dottern.", confirmation: .missing, actor: .staff(town.officer))
    case .improvement:
      _ = try await verbs.planImprovement(
        try town.content(owner: town.strategist.id), actor: .staff(town.manager))
      try town.wait(until: "2026-03-25")
      try await verbs.remindImprovements()
    default:
      try await town.collect()
      try town.wait(until: "2026-09-01")
      try await verbs.remindFigures()
    }
  }

  private func fail(_ mail: MailTown) async throws -> MailLogItem {
    mail.server.answer = .failed(DeliveryFailure(.refused, replyCode: 550))
    #expect(try await mail.send().failed == 1)
    mail.server.answer = .accepted
    return try #require(try await mail.log().last)
  }

  @Test(arguments: TestEngine.allCases, kinds)
  func `mail about a task can be sent again, one by one and with all that failed`(
    engine: TestEngine, kind: MailKind
  ) async throws {
    try await MailTown.with(engine) { mail in
      try await queue(kind, mail)
      let item = try await fail(mail)
      #expect(item.kind == kind && item.caseID == nil && item.state == .failed)
      let lines = try await mail.operations.mailLog(.failed, for: mail.town.administrator).lines
      #expect(lines.map { $0.isResendable } == [true])
      try await mail.operations.resendMail(item.id, by: mail.town.administrator)
      _ = try await fail(mail)
      let all = try await mail.operations.resendAllFailed(by: mail.town.administrator)
      #expect(all.sent == 1 && all.left == 0)
      #expect(try await mail.send().sent == 1)
      #expect(mail.server.taken.map(\.to.text) == ["kim@tallsjo.example"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what has been done meanwhile is not asked for again`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      try await queue(.improvement, mail)
      let item = try await fail(mail)
      let id: String = try await mail.operations.database.value("SELECT id FROM improvements")
      _ = try await mail.town.finish(
        try await mail.operations.readImprovement(
          ImprovementID(rawValue: id), member: mail.town.manager
        ).value)
      try await mail.operations.resendMail(item.id, by: mail.town.administrator)
      #expect(try await mail.send().withdrawn == 1)
      #expect(mail.server.taken.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of two mails that waited about the same task the later is sent, in the words of the day`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      try await queue(.improvement, mail)
      mail.server.answer = .failed(DeliveryFailure(.unreachable))
      try await mail.send()
      try mail.town.wait(until: "2026-04-02")
      try await mail.operations.remindImprovements()
      mail.server.answer = .accepted
      let round = try await mail.send()
      #expect(round.withdrawn == 1 && round.sent == 1)
      #expect(mail.server.taken.map(\.subject) == ["En åtgärd är försenad"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a mail that waited is not for the one whose task became another's`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      try await queue(.figures, mail)
      mail.server.answer = .failed(DeliveryFailure(.unreachable))
      try await mail.send()
      try await town.operations.saveRound(
        RoundDraft(
          year: 2026, firstDay: try calendarDay("2026-09-01"), lastDay: try calendarDay("2026-10-15"),
          rows: [RoundDraft.Row(row: 1, kpi: "U31402", responsible: town.manager.id)]),
        version: 1, actor: town.keeper)
      try town.wait(until: "2026-09-02")
      mail.server.answer = .accepted
      #expect(try await mail.send().withdrawn == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what was written in full and is erased cannot be sent again`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let operations = mail.operations
      try await operations.database.write { transaction in
        try operations.queueMail(
          MailMessage(
            subject: "Nytt lösenord", text: "https://norna.example/hemlig", html: "<p>hemlig</p>"),
          to: "olle@tallsjo.example", goodUntil: transaction.now + 3600, in: transaction)
      }
      let item = try await fail(mail)
      let lines = try await operations.mailLog(.failed, for: mail.town.administrator).lines
      #expect(lines.map { $0.isResendable } == [false])
      await #expect(throws: Problem(.conflict, .mailNotFailed)) {
        try await operations.resendMail(item.id, by: mail.town.administrator)
      }
      let all = try await operations.resendAllFailed(by: mail.town.administrator)
      #expect(all.sent == 0 && all.left == 1)
    }
  }
}
