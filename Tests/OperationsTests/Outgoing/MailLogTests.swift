import Domain
import Foundation
import Operations
import TestSupport
import Testing

struct MailLogTests {
  @Test(arguments: TestEngine.allCases)
  func `registrars and administrators see what was mailed, and only who may read the case sees to whom`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      let seen = try await mail.operations.mailLog(nil, for: mail.town.registrar)
      #expect(seen.lines.map(\.item.number) == [number])
      #expect(seen.lines.map(\.recipient) == ["asa@example.se"])
      let masked = try await mail.operations.mailLog(nil, for: mail.town.administrator)
      #expect(masked.lines.map(\.item.number) == [number] && masked.lines.map(\.recipient) == [nil])
      #expect(masked.counts == [.waiting: 1])
      #expect(try await mail.operations.mailLog(.failed, for: mail.town.registrar).lines.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `to whom mail of a protected case went is told by no list, since it asks for no reason`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      try await town.operations.protect(
        town.north.id, as: .socialServices, actor: .staff(town.administrator))
      let number = try await mail.registerEmail()
      let seen = try await mail.operations.mailLog(nil, for: town.registrar)
      #expect(seen.lines.map(\.item.number) == [number] && seen.lines.map(\.recipient) == [nil])
      #expect(seen.counts == [.waiting: 1])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reminder that waits for the office to open is known as such, and nothing else is`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      func waiting(at hour: Int) async throws -> [MailKind: Bool] {
        town.clock.now = SwedishTime.instant(at: try calendarDay("2026-03-09"), hour: hour)
        let lines = try await mail.operations.mailLog(nil, for: town.registrar).lines
        return Dictionary(lines.map { ($0.item.kind, $0.waitsForOffice) }) { first, _ in first }
      }
      try await mail.operations.setMailContact(
        email: "olle@tallsjo.example", habit: .each, of: town.officer.id)
      _ = try await mail.registerEmail()
      let number = try await town.submitAnonymously()
      _ = try await mail.operations.assign(number, to: town.officer.id, actor: .staff(town.registrar))
      let before = try await waiting(at: 10)
      #expect(before[.registered] == false && before[.halfTime] == nil)
      try await mail.operations.remindStaff()
      let open = try await waiting(at: 15)
      #expect(open[.halfTime] == false && open[.registered] == false)
      let closed = try await waiting(at: 20)
      #expect(closed[.halfTime] == true && closed[.registered] == false)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `for all others there is no log`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      let id = try #require(try await mail.log().first).id
      for member in [
        mail.town.officer, mail.town.manager, mail.town.strategist, mail.town.politician,
        mail.town.protectionOfficer, mail.town.retired,
      ] {
        await #expect(throws: Problem(.notFound, .mailNotFound)) {
          try await mail.operations.mailLog(nil, for: member)
        }
        await #expect(throws: Problem(.notFound, .mailNotFound)) {
          try await mail.operations.resendMail(id, by: member)
        }
      }
    }
  }

  @Test(arguments: ["åsa@tallsjo.example", "olle", "olle@tallsjo.example\r\nBcc: a@b.se", "olle@a@b.se"])
  func `an address that cannot be mailed is refused where it is typed`(email: String) async throws {
    try await MailTown.with(.sqlite) { mail in
      await #expect(throws: Problem(.invalid, .emailWrong, field: "email")) {
        try await mail.operations.setMailContact(email: email, habit: .each, of: mail.town.officer.id)
      }
    }
  }
}
