import Domain
import Foundation
import Mail
import Operations
import Storage
import TestSupport
import Testing

/// The log of mail tells nobody of what they may not see themselves.
struct MailLogReachTests {
  private func hand(_ gate: Gate, _ mail: MailTown) async throws -> CaseNumber {
    let (town, verbs) = (mail.town, mail.operations)
    try await town.run(gate, receivers: [town.strategist.id])
    try await verbs.setMailContact(email: "kim@tallsjo.example", habit: .each, of: town.strategist.id)
    let number = try await town.registerLetter()
    _ = try await verbs.handOver(
      number, to: gate, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
    return number
  }

  private func schoolRegistrar(_ town: TestMunicipality) async throws -> StaffMember {
    try await town.operations.addStaff(
      username: "ronja", name: "Ronja Sol", role: .registrar, placement: Placement(board: town.school.id),
      password: TestMunicipality.password)
  }

  @Test(arguments: TestEngine.allCases)
  func `that somebody was told of what is sealed stands in no log, unless the mail failed`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let (town, verbs) = (mail.town, mail.operations)
      _ = try await hand(.whistleblowing, mail)
      for member in [town.registrar, town.administrator] {
        let log = try await verbs.mailLog(nil, for: member)
        #expect(log.lines.isEmpty && log.counts.isEmpty)
      }
      mail.server.answer = .failed(DeliveryFailure(.refused, replyCode: 550))
      try await mail.send()
      for member in [town.registrar, town.administrator] {
        let log = try await verbs.mailLog(nil, for: member)
        let line = try #require(log.lines.first)
        #expect(log.lines.count == 1 && log.counts == [.failed: 1])
        #expect(line.item.isSealed && line.item.kind == .received && line.item.state == .failed)
        #expect(line.recipient == nil && line.item.recipient.isEmpty && line.item.staff == nil)
        #expect(line.item.number == nil && line.item.caseID == nil && !line.isResendable)
        #expect(line.item.madeAt == SwedishTime.instant(at: town.today, hour: 0))
        await #expect(throws: Problem(.notFound, .mailNotFound)) {
          try await verbs.resendMail(line.item.id, by: member)
        }
      }
      mail.server.answer = .accepted
      let all = try await verbs.resendAllFailed(by: town.administrator)
      #expect(all.sent == 1)
      try await mail.send()
      let after = try await verbs.mailLog(nil, for: town.administrator)
      #expect(mail.server.taken.count == 1 && after.lines.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is sealed stands last of the Swedish day that it was made on, also after midnight`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      let (day, next) = (try calendarDay("2026-03-02"), try calendarDay("2026-03-03"))
      town.clock.now = SwedishTime.instant(at: day, hour: 20)
      try await queue(mail)
      try await mail.send()
      // The day before still, in UTC.
      town.clock.now = SwedishTime.instant(at: next, hour: 0, minute: 30)
      _ = try await hand(.whistleblowing, mail)
      town.clock.now = SwedishTime.instant(at: next, hour: 10)
      mail.server.answer = .failed(DeliveryFailure(.refused, replyCode: 550))
      try await mail.send()
      try await queue(mail)
      let lines = try await mail.operations.mailLog(nil, for: town.administrator).lines
      #expect(lines.map(\.item.kind) == [.written, .received, .written])
      #expect(lines.map { SwedishTime.day(of: $0.item.madeAt) } == [next, next, day])
    }
  }

  /// A mail about somebody's account.
  private func queue(_ mail: MailTown) async throws {
    let verbs = mail.operations
    try await verbs.database.write { transaction in
      try verbs.queueMail(
        MailMessage(subject: "Nytt lösenord", text: "Hej.", html: "<p>Hej.</p>"),
        to: "olle@tallsjo.example", goodUntil: transaction.now + 3600, in: transaction)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a letter to a receiver of what stays is seen by those who see the case, and its name by its readers`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (town, verbs) = (mail.town, mail.operations)
      let number = try await hand(.lexMaria, mail)
      let other = try await schoolRegistrar(town)
      let seen = try await verbs.mailLog(nil, for: town.registrar).lines
      #expect(seen.map(\.recipient) == ["Kim Norén"])
      #expect(seen.first?.item.number == number)
      let masked = try await verbs.mailLog(nil, for: town.administrator).lines
      #expect(masked.map(\.recipient) == [nil])
      let log = try await verbs.mailLog(nil, for: other)
      #expect(log.lines.isEmpty && log.counts.isEmpty)
      let id = try #require(seen.first?.item.id)
      await #expect(throws: Problem(.notFound, .mailNotFound)) {
        try await verbs.resendMail(id, by: other)
      }
      // Nobody but the manager sees a case about a member of staff, nor that somebody was told of it.
      _ = try await verbs.encircle(number, about: [town.officer.id], actor: .staff(town.manager))
      for member in [town.registrar, town.administrator] {
        let closed = try await verbs.mailLog(nil, for: member).lines
        #expect(closed.isEmpty)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reminder of an improvement is seen by those who read the improvement`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let (town, verbs) = (mail.town, mail.operations)
      try await verbs.setMailContact(email: "kim@tallsjo.example", habit: .each, of: town.strategist.id)
      _ = try await verbs.planImprovement(
        try town.content(owner: town.strategist.id), actor: .staff(town.manager))
      try town.wait(until: "2026-03-25")
      try await verbs.remindImprovements()
      let other = try await schoolRegistrar(town)
      let seen = try await verbs.mailLog(nil, for: town.registrar).lines
      #expect(seen.map(\.recipient) == ["Kim Norén"])
      let masked = try await verbs.mailLog(nil, for: town.administrator).lines
      #expect(masked.map(\.recipient) == [nil])
      let hidden = try await verbs.mailLog(nil, for: other).lines
      #expect(hidden.isEmpty)
      // What no board has yet is the other board's registrar's to read, and an improvement is no such case.
      let both = try await verbs.addRole(
        .registrar, at: Placement(board: town.school.id), to: town.administrator.username, by: .program)
      let still = try await verbs.mailLog(nil, for: both).lines
      #expect(still.map(\.recipient) == [nil])
      let id = try #require(seen.first?.item.id)
      await #expect(throws: Problem(.notFound, .mailNotFound)) {
        try await verbs.resendMail(id, by: other)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `mail about accounts is seen by all who look after mail`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let (town, verbs) = (mail.town, mail.operations)
      try await queue(mail)
      for member in [town.registrar, town.administrator, try await schoolRegistrar(town)] {
        let lines = try await verbs.mailLog(nil, for: member).lines
        #expect(lines.map(\.item.kind) == [.written])
      }
    }
  }
}
