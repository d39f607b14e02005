import Domain
import Mail
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

/// Reminders are made again for another day, and for others than those who were reminded.
struct RemindAgainTests {
  /// A complaint of 2 March that is owed an answer by 16 March and is the officer's, and everybody's address.
  private func withCase(_ engine: TestEngine, _ body: (MailTown, CaseNumber) async throws -> Void)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      for member in [town.officer, town.deputy, town.manager, town.teacher] {
        try await mail.operations.setMailContact(
          email: "\(member.username)@tallsjo.example", habit: .each, of: member.id)
      }
      let number = try await town.submitAnonymously()
      _ = try await mail.operations.assign(number, to: town.officer.id, actor: .staff(town.registrar))
      try await body(mail, number)
    }
  }

  /// - Returns: the mails that left, as `olle: subject`.
  private func remind(_ mail: MailTown, at day: String) async throws -> [String] {
    let before = mail.server.taken.count
    try mail.town.wait(until: day)
    try await mail.operations.remindStaff()
    try await mail.send()
    return mail.server.taken.dropFirst(before).map { message in
      "\(message.to.text.prefix { $0 != "@" }): \(message.subject)"
    }.sorted()
  }

  private func owe(_ day: String, _ mail: MailTown) async throws {
    try await mail.operations.database.write { transaction in
      try transaction.execute("UPDATE cases SET answer_by = \(day), due_on = \(day)")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an answer that was late and is put off by two weeks is reminded of by its new day, not at once`(
    engine: TestEngine
  ) async throws {
    try await withCase(engine) { mail, number in
      let late = ["maj", "olle"].map { "\($0): Svaret på \(number) är försenat" }
      let first = try await remind(mail, at: "2026-03-17")
      try await owe("2026-03-30", mail)
      #expect(first == late)
      for day in ["2026-03-18", "2026-03-19", "2026-03-25"] {
        let sent = try await remind(mail, at: day)
        #expect(sent == [], "\(day)")
      }
      let soon = try await remind(mail, at: "2026-03-26")
      #expect(soon == ["olle: Svara snart på \(number)"])
      let again = try await remind(mail, at: "2026-03-31")
      #expect(again == late)
      let after = try await remind(mail, at: "2026-04-01")
      #expect(after == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reminder that was withdrawn since the day had moved is made when its time comes`(engine: TestEngine)
    async throws
  {
    try await withCase(engine) { mail, number in
      mail.server.answer = .failed(DeliveryFailure(.deferred, replyCode: 451))
      let refused = try await remind(mail, at: "2026-03-12")
      try await owe("2026-03-18", mail)
      mail.server.answer = .accepted
      let moved = try await remind(mail, at: "2026-03-13")
      #expect(refused == [] && moved == [])
      let states = try await mail.log().map(\.state)
      #expect(states == [.withdrawn])
      let soon = try await remind(mail, at: "2026-03-16")
      #expect(soon == ["olle: Svara snart på \(number)"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is late when it comes to another board is told to those who have it there, once`(
    engine: TestEngine
  ) async throws {
    try await withCase(engine) { mail, number in
      let (verbs, town) = (mail.operations, mail.town)
      let head = try await verbs.addStaff(
        username: "moa", name: "Moa Fors", role: .manager,
        placement: Placement(board: town.school.id, department: town.schools.id),
        password: TestMunicipality.password)
      try await verbs.setMailContact(email: "moa@tallsjo.example", habit: .each, of: head.id)
      let first = try await remind(mail, at: "2026-03-17")
      #expect(first.count == 2)
      _ = try await verbs.forward(
        number, to: town.preschool.placement, text: "Det är ert.", actor: .staff(town.officer))
      let told = try await remind(mail, at: "2026-03-18")
      #expect(told == ["moa", "tore"].map { "\($0): Svaret på \(number) är försenat" })
      let after = try await remind(mail, at: "2026-03-19")
      #expect(after == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new officer is told what the old one was, and the manager is not told twice`(engine: TestEngine)
    async throws
  {
    try await withCase(engine) { mail, number in
      let first = try await remind(mail, at: "2026-03-17")
      #expect(first.count == 2)
      _ = try await mail.operations.assign(
        number, to: mail.town.deputy.id, actor: .staff(mail.town.registrar))
      let told = try await remind(mail, at: "2026-03-18")
      #expect(told == ["disa: Svaret på \(number) är försenat"])
      let after = try await remind(mail, at: "2026-03-19")
      #expect(after == [])
    }
  }

  /// The officer and the manager are told that the answer is late; then the deputy has the case, and their mail waits.
  private func hand(_ number: CaseNumber, toDeputyOf mail: MailTown) async throws {
    let first = try await remind(mail, at: "2026-03-17")
    #expect(first == ["maj", "olle"].map { "\($0): Svaret på \(number) är försenat" })
    _ = try await mail.operations.assign(
      number, to: mail.town.deputy.id, actor: .staff(mail.town.registrar))
    mail.server.answer = .failed(DeliveryFailure(.deferred, replyCode: 451))
    let waiting = try await remind(mail, at: "2026-03-18")
    #expect(waiting == [])
    mail.server.answer = .accepted
  }

  @Test(arguments: TestEngine.allCases)
  func `a manager is told once though the mail to a new officer is withdrawn with their account`(
    engine: TestEngine
  ) async throws {
    try await withCase(engine) { mail, number in
      try await hand(number, toDeputyOf: mail)
      _ = try await mail.operations.disableStaff(username: mail.town.deputy.username)
      for day in ["2026-03-19", "2026-03-20"] {
        // Beside what is told of the account.
        let sent = try await remind(mail, at: day).filter { $0.contains("försenat") }
        #expect(sent == [], "\(day)")
      }
      let states = try await mail.log().map(\.state)
      #expect(states.filter { $0 == .withdrawn }.count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever has the case after a mail that was withdrawn is told, and nobody else again`(
    engine: TestEngine
  ) async throws {
    try await withCase(engine) { mail, number in
      let (verbs, town) = (mail.operations, mail.town)
      try await hand(number, toDeputyOf: mail)
      try await verbs.setMailContact(email: "", habit: .each, of: town.deputy.id)
      for day in ["2026-03-19", "2026-03-20"] {
        // Beside what is told of the account.
        let sent = try await remind(mail, at: day).filter { $0.contains("försenat") }
        #expect(sent == [], "\(day)")
      }
      let next = try await verbs.addStaff(
        username: "nils", name: "Nils Ask", role: .officer, placement: town.north.placement,
        password: TestMunicipality.password)
      try await verbs.setMailContact(email: "nils@tallsjo.example", habit: .each, of: next.id)
      _ = try await verbs.assign(number, to: next.id, actor: .staff(town.registrar))
      let told = try await remind(mail, at: "2026-03-23")
      #expect(told == ["nils: Svaret på \(number) är försenat"])
      let after = try await remind(mail, at: "2026-03-24")
      #expect(after == [])
    }
  }
}
