import Domain
import Operations
import Storage
import TestSupport
import Testing

struct OwnMailTests {
  private func session(_ mail: MailTown, _ username: String = "olle") async throws -> SessionStore.Session {
    let opened = try await mail.operations.logIn(username: username, password: TestMunicipality.password)
    return try #require(try await mail.operations.session(token: opened.token))
  }

  private func set(
    _ mail: MailTown, _ email: String, password: String = TestMunicipality.password, habit: MailHabit = .each,
    session: SessionStore.Session
  ) async throws {
    try await mail.operations.setOwnMail(
      email: email, habit: habit, currentPassword: password, session: session, from: LogInOrigin())
  }

  @Test(arguments: TestEngine.allCases)
  func `another address takes the password, stands in the log, and is told to the old one`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let session = try await session(mail)
      try await set(mail, "olle@tallsjo.example", session: session)
      let token = try await mail.operations.makeResetLink(
        username: "olle", by: .staff(mail.town.administrator))
      for password in ["", "fel"] {
        await #expect(throws: Problem(.invalid, .passwordWrong, field: "currentPassword")) {
          try await set(mail, "ny@tallsjo.example", password: password, session: session)
        }
      }
      #expect(try await mail.operations.mailContact(of: session.member.id).email == "olle@tallsjo.example")
      try await set(mail, " ny@tallsjo.example ", session: session)
      #expect(try await mail.operations.mailContact(of: session.member.id).email == "ny@tallsjo.example")
      let events = try await mail.operations.staffSheet(username: "olle", actor: .program).events
      #expect(events.first?.event == .emailChanged && events.first?.doneBy == "staff:\(session.member.id)")
      try await mail.send()
      let told = try #require(mail.server.taken.first { $0.subject.contains("ändrad") })
      #expect(mail.server.taken.allSatisfy { $0.to.text == "olle@tallsjo.example" })
      #expect(!told.text.contains("ny@tallsjo.example"))
      await #expect(throws: Problem(.notFound, .resetLinkWrong)) {
        try await mail.operations.checkResetLink(token: token)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `how one is reminded is changed without a password`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let session = try await session(mail)
      try await set(mail, "olle@tallsjo.example", session: session)
      try await set(mail, "olle@tallsjo.example", password: "", habit: .daily, session: session)
      #expect(try await mail.operations.mailContact(of: session.member.id).habit == .daily)
      let events = try await mail.operations.staffSheet(username: "olle", actor: .program).events
      #expect(events.count { $0.event == .emailChanged } == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the address of another open account is nobody else's, and it is not said whose it is`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      try await mail.operations.setStaffEmail("Disa@tallsjo.example", username: "disa", by: .program)
      let session = try await session(mail)
      let taken = Problem(.invalid, .emailTaken, field: "email")
      await #expect(throws: taken) { try await set(mail, "disa@TALLSJO.example", session: session) }
      await #expect(throws: taken) {
        try await mail.operations.setStaffEmail("disa@tallsjo.example", username: "olle", by: .program)
      }
      #expect(!taken.swedish.contains("Disa") && !taken.swedish.lowercased().contains("någon annan"))
      await #expect(throws: taken) {
        try await mail.operations.checkStaffEmail(
          "disa@tallsjo.example", of: "ny", by: .staff(mail.town.administrator))
      }
      try await mail.operations.disableStaff(username: "disa")
      try await set(mail, "disa@tallsjo.example", session: session)
    }
  }

  @Test(arguments: ["åsa@tallsjo.example", "olle", "olle@tallsjo.example\r\nBcc: a@b.se", "a@b@c.se"])
  func `what cannot be mailed is refused, by oneself and by the administrator`(email: String) async throws {
    try await MailTown.with(.sqlite) { mail in
      let session = try await session(mail)
      await #expect(throws: Problem(.invalid, .emailWrong, field: "email")) {
        try await set(mail, email, session: session)
      }
      await #expect(throws: Problem(.invalid, .emailWrong, field: "email")) {
        try await mail.operations.setStaffEmail(email, username: "olle", by: .program)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a password of one's own it takes a fresh log-in`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.operations.addStaff(
        username: "asa.ny", name: "Åsa Ny", role: .officer, placement: mail.town.north.placement,
        way: .provider,
        by: .staff(mail.town.administrator))
      let identity = ProviderIdentity(
        issuer: "https://id.tallsjo.example", subject: "s-1", username: "asa.ny", name: "Åsa Ny", groups: [],
        session: nil, token: "header.payload.signature")
      let opened = try await mail.operations.logIn(identity, accounts: .existing, from: LogInOrigin())
      let session = try #require(try await mail.operations.session(token: opened.token))
      try await set(mail, "asa@tallsjo.example", password: "", session: session)
      mail.town.clock.advance(seconds: 601)
      await #expect(throws: Problem(.invalid, .freshLogInNeeded, field: "email")) {
        try await set(mail, "annan@tallsjo.example", password: "", session: session)
      }
      try await set(mail, "asa@tallsjo.example", password: "", habit: .none, session: session)
    }
  }
}
