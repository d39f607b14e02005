import Domain
import Mail
import Operations
import TestSupport
import Testing

/// Mail that waited while its reader's account, case or address became another.
struct MailReaderTests {
  enum Loss: CaseIterable {
    case account, circle, board, address
  }

  /// Half the time has gone for the officer's case, and the reminder of it waits for the mail server.
  private func withWaitingReminder(
    _ engine: TestEngine, on day: String = "2026-03-09", _ body: (MailTown, CaseNumber) async throws -> Void
  ) async throws {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      for member in [town.officer, town.manager] {
        try await mail.operations.setMailContact(
          email: "\(member.username)@tallsjo.example", habit: .each, of: member.id)
      }
      let number = try await town.submitAnonymously()
      _ = try await mail.operations.assign(number, to: town.officer.id, actor: .staff(town.registrar))
      mail.server.answer = .failed(DeliveryFailure(.unreachable))
      try town.wait(until: day)
      try await mail.operations.remindStaff()
      try await mail.send()
      mail.server.answer = .accepted
      try await body(mail, number)
    }
  }

  private func lose(_ loss: Loss, _ number: CaseNumber, _ mail: MailTown) async throws {
    let (town, verbs) = (mail.town, mail.operations)
    switch loss {
    case .account: _ = try await verbs.disableStaff(username: town.officer.username)
    case .circle:
      _ = try await verbs.encircle(number, about: [town.officer.id], actor: .staff(town.manager))
    case .board:
      _ = try await verbs.forward(
        number, to: town.preschool.placement, text: "Det är ert.", actor: .staff(town.officer))
    case .address: try await verbs.setMailContact(email: "", habit: .each, of: town.officer.id)
    }
  }

  private func reminders(_ mail: MailTown) -> [String] {
    mail.server.taken.filter { $0.subject.contains("Halva tiden") || $0.subject.contains("försenat") }
      .map(\.to.text).sorted()
  }

  @Test(arguments: TestEngine.allCases, Loss.allCases)
  func `a reminder is not for somebody who has left the case, and those who have it are told instead`(
    engine: TestEngine, loss: Loss
  ) async throws {
    try await withWaitingReminder(engine) { mail, number in
      try await lose(loss, number, mail)
      try mail.town.wait(until: "2026-03-10")
      #expect(try await mail.send().withdrawn == 1)
      #expect(reminders(mail).isEmpty)
      try await mail.operations.remindStaff()
      try await mail.send()
      // Nobody at the other board is reached.
      let expected: [String] = loss == .board ? [] : ["maj@tallsjo.example"]
      #expect(reminders(mail) == expected)
      let lines = try await mail.tasks(of: number).filter { $0.kind == .remindAnswer }
      #expect(lines.isEmpty == (loss != .board))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when another was told of the same step it is not told again`(engine: TestEngine) async throws {
    try await withWaitingReminder(engine, on: "2026-03-17") { mail, number in
      try await lose(.account, number, mail)
      try mail.town.wait(until: "2026-03-18")
      let round = try await mail.send()
      #expect(round.withdrawn == 1 && round.sent == 1)
      try await mail.operations.remindStaff()
      try await mail.send()
      #expect(reminders(mail) == ["maj@tallsjo.example"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reminder goes where its reader is reached when it leaves`(engine: TestEngine) async throws {
    try await withWaitingReminder(engine) { mail, _ in
      try await mail.operations.setMailContact(
        email: "ny@tallsjo.example", habit: .each, of: mail.town.officer.id)
      try mail.town.wait(until: "2026-03-10")
      try await mail.send()
      #expect(reminders(mail) == ["ny@tallsjo.example"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever's account is closed is still told what was done to it, at the address it was told to`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (operations, officer) = (mail.operations, mail.town.officer)
      try await operations.database.write { transaction in
        try operations.queueMail(
          MailMessage(subject: "Ditt konto", text: "Nollställt.", html: "<p>Nollställt.</p>"),
          to: "olle@tallsjo.example", staff: officer.id, in: transaction)
      }
      try await operations.disableStaff(username: officer.username)
      try await mail.send()
      #expect(mail.server.taken.map(\.to.text) == ["olle@tallsjo.example"])
    }
  }
}
