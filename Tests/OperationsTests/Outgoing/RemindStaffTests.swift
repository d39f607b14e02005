import Domain
import Foundation
import Mail
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct RemindStaffTests {
  private enum Holder {
    case officer, nobody
  }

  /// A complaint of 2 March that is owed an answer by 16 March, and everybody's address.
  private func withCase(
    _ engine: TestEngine, habit: MailHabit = .each, holder: Holder = .officer,
    _ body: (MailTown, CaseNumber) async throws -> Void
  ) async throws {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      for member in [town.registrar, town.officer, town.deputy, town.manager, town.teacher] {
        try await mail.operations.setMailContact(
          email: "\(member.username)@tallsjo.example", habit: habit, of: member.id)
      }
      let number = try await town.submitAnonymously()
      if holder == .officer {
        _ = try await mail.operations.assign(number, to: town.officer.id, actor: .staff(town.registrar))
      }
      try await body(mail, number)
    }
  }

  /// Moves the clock, reminds and sends.
  /// - Returns: the mails that left, as `olle: subject`.
  private func remind(_ mail: MailTown, at day: String, hour: Int = 10) async throws -> [String] {
    let before = mail.server.taken.count
    mail.town.clock.now = SwedishTime.instant(at: try calendarDay(day), hour: hour)
    try await mail.operations.remindStaff()
    try await mail.send()
    return mail.server.taken.dropFirst(before).map { message in
      "\(message.to.text.prefix { $0 != "@" }): \(message.subject)"
    }.sorted()
  }

  @Test(arguments: TestEngine.allCases)
  func `the officer is reminded at half time, with two days left, and the manager too at the breach`(
    engine: TestEngine
  ) async throws {
    try await withCase(engine) { mail, number in
      let first = try await remind(mail, at: "2026-03-06")
      #expect(first == [])
      #expect(try await remind(mail, at: "2026-03-09") == ["olle: Halva tiden har gått för \(number)"])
      #expect(try await remind(mail, at: "2026-03-10") == [])
      #expect(try await remind(mail, at: "2026-03-12") == ["olle: Svara snart på \(number)"])
      #expect(try await remind(mail, at: "2026-03-16") == [])
      #expect(
        try await remind(mail, at: "2026-03-17") == [
          "maj: Svaret på \(number) är försenat", "olle: Svaret på \(number) är försenat",
        ])
      #expect(try await remind(mail, at: "2026-03-18") == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reminder holds number, date and link, and nothing of the case`(engine: TestEngine) async throws {
    try await withCase(engine) { mail, number in
      _ = try await remind(mail, at: "2026-03-09")
      let message = try #require(mail.server.taken.first)
      #expect(message.text.contains("måndag 16 mars"))
      #expect(message.text.contains("https://norna.example/desk/arenden/\(number)"))
      #expect(!message.text.contains("Hemtjänst") && !message.html.contains("Hemtjänst"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody is reminded outside office hours`(engine: TestEngine) async throws {
    try await withCase(engine) { mail, number in
      let first = try await remind(mail, at: "2026-03-09", hour: 7)
      #expect(first == [])
      #expect(try await remind(mail, at: "2026-03-09", hour: 16) == [])
      #expect(try await remind(mail, at: "2026-03-14") == [])
      #expect(try await remind(mail, at: "2026-03-16", hour: 8) == ["olle: Svara snart på \(number)"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `after an extension the steps follow the new date, each once`(engine: TestEngine) async throws {
    try await withCase(engine) { mail, number in
      _ = try await remind(mail, at: "2026-03-09")
      _ = try await remind(mail, at: "2026-03-12")
      _ = try await mail.operations.extend(
        number, to: try calendarDay("2026-03-26"), reason: "Mer tid.", actor: .staff(mail.town.officer))
      #expect(try await remind(mail, at: "2026-03-17") == [])
      #expect(try await remind(mail, at: "2026-03-19") == ["olle: Halva tiden har gått för \(number)"])
      #expect(try await remind(mail, at: "2026-03-24") == ["olle: Svara snart på \(number)"])
      #expect(try await remind(mail, at: "2026-03-27").count == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a date that is recalculated is not reminded of twice`(engine: TestEngine) async throws {
    try await withCase(engine) { mail, _ in
      _ = try await remind(mail, at: "2026-03-12")
      try await mail.operations.database.write { transaction in
        try transaction.execute("UPDATE cases SET answer_by = '2026-03-17', due_on = '2026-03-17'")
      }
      #expect(try await remind(mail, at: "2026-03-12", hour: 11) == [])
      #expect(try await remind(mail, at: "2026-03-13") == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case that was answered or closed is left alone, also by a mail that waited`(engine: TestEngine)
    async throws
  {
    try await withCase(engine) { mail, number in
      mail.server.answer = .failed(DeliveryFailure(.deferred, replyCode: 451))
      #expect(try await remind(mail, at: "2026-03-09") == [])
      _ = try await mail.operations.answer(number, text: "Klart.", actor: .staff(mail.town.officer))
      mail.server.answer = .accepted
      mail.town.clock.advance(seconds: 120)
      #expect(try await mail.send().withdrawn == 1)
      #expect(try await remind(mail, at: "2026-03-17") == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what nobody has is everybody's whose pile it lies in, and not another board's`(engine: TestEngine)
    async throws
  {
    try await withCase(engine, holder: .nobody) { mail, number in
      let expected = ["disa", "olle"].map { "\($0): Halva tiden har gått för \(number)" }
      let first = try await remind(mail, at: "2026-03-09")
      #expect(first == expected)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what no board has yet is the registrar's`(engine: TestEngine) async throws {
    try await withCase(engine) { mail, _ in
      let receipt = try await mail.operations.submit(
        Submission(kind: .complaint, text: "Vem svarar?"), channel: .web)
      let sent = try await remind(mail, at: "2026-03-09")
      #expect(sent.contains("rakel: Halva tiden har gått för \(receipt.number)"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `one digest a working day replaces the single mails, by choice`(engine: TestEngine) async throws {
    try await withCase(engine, habit: .daily) { mail, number in
      let second = try await mail.town.submitAnonymously()
      _ = try await mail.operations.assign(
        second, to: mail.town.officer.id, actor: .staff(mail.town.registrar))
      #expect(try await remind(mail, at: "2026-03-09", hour: 8) == ["olle: 2 ärenden väntar på svar"])
      #expect(try await remind(mail, at: "2026-03-09", hour: 12) == [])
      let text = try #require(mail.server.taken.first).text
      #expect(text.contains("\(number), senast måndag 16 mars") && text.contains("\(second)"))
      #expect(try await remind(mail, at: "2026-03-10") == ["olle: 2 ärenden väntar på svar"])
      #expect(try await remind(mail, at: "2026-03-14") == [])
      #expect(
        try await remind(mail, at: "2026-03-17") == [
          "maj: 2 ärenden väntar på svar", "olle: 2 ärenden väntar på svar",
        ])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when the officer gets no mail the manager is told, then the registrar`(engine: TestEngine)
    async throws
  {
    try await withCase(engine) { mail, number in
      let verbs = mail.operations
      try await verbs.setMailContact(email: "", habit: .each, of: mail.town.officer.id)
      #expect(try await remind(mail, at: "2026-03-09") == ["maj: Halva tiden har gått för \(number)"])
      try await verbs.setMailContact(email: "maj@tallsjo.example", habit: .none, of: mail.town.manager.id)
      #expect(try await remind(mail, at: "2026-03-12") == ["rakel: Svara snart på \(number)"])
      try await verbs.disableStaff(username: "maj")
      #expect(try await remind(mail, at: "2026-03-17") == ["rakel: Svaret på \(number) är försenat"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `several servers remind once`(engine: TestEngine) async throws {
    try await withCase(engine) { mail, _ in
      mail.town.clock.now = SwedishTime.instant(at: try calendarDay("2026-03-09"), hour: 10)
      let operations = mail.operations
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { try await operations.remindStaff() } }
        try await group.waitForAll()
      }
      #expect(try await mail.log().count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what has been late for months, such as an import, is not mailed about`(engine: TestEngine)
    async throws
  {
    try await withCase(engine) { mail, _ in
      let first = try await remind(mail, at: "2026-06-01")
      #expect(first == [])
    }
  }
}
