import Domain
import Mail
import Operations
import Storage
import TestSupport
import Testing

/// A letter of Friday 6 March is to be acknowledged by Tuesday 10 March, and is warned of on Monday, by which day it is
/// due where Saturday counts.
struct RemindAcknowledgementTests {
  private func withLetter(
    _ engine: TestEngine, habit: MailHabit?, placed: Bool = false,
    _ body: (MailTown, CaseNumber) async throws -> Void
  ) async throws {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      try town.wait(until: "2026-03-06")
      if let habit {
        for member in [town.registrar, town.officer, town.teacher] {
          try await mail.operations.setMailContact(
            email: "\(member.username)@tallsjo.example", habit: habit, of: member.id)
        }
      }
      let receipt = try await mail.operations.register(
        RegisteredItem(
          channel: .letter, takenInHandOn: town.today,
          classification: Classification(
            kind: .complaint, dimension: nil, serviceArea: nil,
            placement: placed ? town.north.placement : .unrouted),
          text: "Bänken är trasig.", contact: Contact(name: "Åsa Öst", address: "Storgatan 1")),
        actor: .staff(town.registrar))
      try await body(mail, try TestMunicipality.number(of: receipt))
    }
  }

  /// - Returns: the mails that left, as `rakel: subject`.
  private func remind(_ mail: MailTown, at day: String) async throws -> [String] {
    let before = mail.server.taken.count
    try mail.town.wait(until: day)
    try await mail.operations.remindStaff()
    try await mail.send()
    return mail.server.taken.dropFirst(before).map { message in
      "\(message.to.text.prefix { $0 != "@" }): \(message.subject)"
    }.sorted()
  }

  @Test(arguments: TestEngine.allCases, [true, false])
  func `those whose pile it lies in are reminded on the warning day, once`(engine: TestEngine, placed: Bool)
    async throws
  {
    try await withLetter(engine, habit: .each, placed: placed) { mail, number in
      let who = placed ? "olle" : "rakel"
      let early = try await remind(mail, at: "2026-03-06")
      #expect(early == [])
      let warned = try await remind(mail, at: "2026-03-09")
      #expect(warned == ["\(who): Bekräfta \(number)"])
      let text = try #require(mail.server.taken.last).text
      #expect(text.contains("tisdag 10 mars") && text.contains("/desk/arenden/\(number)"))
      #expect(!text.contains("Bänken"))
      let again = try await remind(mail, at: "2026-03-10")
      #expect(again == [])
      // From half the time it is the answer that is asked for.
      let half = try await remind(mail, at: "2026-03-13")
      #expect(half == ["\(who): Halva tiden har gått för \(number)"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is acknowledged is not reminded of, also by a mail that waited`(engine: TestEngine) async throws
  {
    try await withLetter(engine, habit: .each) { mail, number in
      mail.server.answer = .failed(DeliveryFailure(.deferred, replyCode: 451))
      let failed = try await remind(mail, at: "2026-03-09")
      #expect(failed == [])
      _ = try await mail.operations.acknowledge(
        number, by: .telephone, actor: .staff(mail.town.registrar))
      mail.server.answer = .accepted
      let sent = try await remind(mail, at: "2026-03-10")
      #expect(sent == [])
      let states = try await mail.log().map(\.state)
      #expect(states == [.withdrawn])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the digest says what is to be acknowledged, and by when`(engine: TestEngine) async throws {
    try await withLetter(engine, habit: .daily) { mail, number in
      let sent = try await remind(mail, at: "2026-03-09")
      #expect(sent == ["rakel: Ett ärende väntar på dig"])
      let text = try #require(mail.server.taken.last).text
      #expect(text.contains("Ska bekräftas för avsändaren:"))
      #expect(text.contains("\(number), senast tisdag 10 mars"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `where nobody can be mailed the task that is there already is enough`(engine: TestEngine) async throws
  {
    try await withLetter(engine, habit: nil) { mail, number in
      let sent = try await remind(mail, at: "2026-03-09")
      #expect(sent == [])
      let kinds = try await mail.tasks(of: number).map(\.kind)
      #expect(kinds == [.acknowledge])
    }
  }
}
