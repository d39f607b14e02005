import Domain
import Operations
import TestSupport
import Testing

/// Whoever manages accounts can become anybody, and is seen doing it.
struct AccountLetterTests {
  /// The subjects and texts that have left for an address, the oldest first.
  private func letters(_ mail: MailTown, to address: String) async throws -> [String] {
    try await mail.send()
    return mail.server.taken.filter { $0.to.text == address }.map(\.text)
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody is told when another opens the own account, and the mail holds no secret`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, admin) = (mail.operations, Actor.staff(mail.town.administrator))
      let address = "maj@tallsjo.example"
      try await verbs.setStaffEmail(address, username: "maj", by: .program)
      let token = try await verbs.makeResetLink(username: "maj", by: admin)
      let first = try await letters(mail, to: address)
      mail.town.clock.advance(seconds: 60)
      _ = try await verbs.resetPassword(token: token, to: "grön cykel i motvind", from: LogInOrigin())
      let second = Array(try await letters(mail, to: address).dropFirst())
      mail.town.clock.advance(seconds: 60)
      try await verbs.resetSecondFactor(username: "maj", by: admin)
      let third = Array(try await letters(mail, to: address).dropFirst(2))
      #expect(first.count == 1 && first.allSatisfy { $0.contains("har skapats av Siv Ek") })
      #expect(second.count == 1 && second.allSatisfy { $0.contains("har valts med en länk") })
      #expect(third.count == 1 && third.allSatisfy { $0.contains("har nollställts av Siv Ek") })
      for letter in first + second + third {
        #expect(letter.contains("Hej Maj Åkerlund!") && letter.contains("dataskyddsombud"))
        #expect(!letter.contains(token) && !letter.contains("grön cykel") && !letter.contains("http"))
      }
      #expect(mail.server.taken.count == 3)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who has set codes up, changed the app, made recovery codes or turned them off is told each time`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, password) = (mail.operations, TestMunicipality.password)
      let address = "maj@tallsjo.example"
      try await verbs.setStaffEmail(address, username: "maj", by: .program)
      let opened = try await verbs.logIn(username: "maj", password: password)
      let session = try #require(try await verbs.session(token: opened.token))
      var secrets: [String] = []
      for _ in 0..<2 {
        try await verbs.startSecondFactor(in: session, password: password, from: LogInOrigin())
        let app = try #require(try await verbs.secondFactorDraft(in: session))
        let code = app.code(step: TimeBasedCode.step(at: mail.town.clock.now))
        secrets += try await verbs.confirmSecondFactor(in: session, code: code).map(\.grouped)
        secrets.append(app.secretText)
        mail.town.clock.advance(seconds: 60)
      }
      secrets += try await verbs.renewRecoveryCodes(
        of: session.member, password: password, from: LogInOrigin()
      ).map(\.grouped)
      mail.town.clock.advance(seconds: 60)
      try await verbs.removeSecondFactor(of: session.member, password: password, from: LogInOrigin())
      let told = try await letters(mail, to: address)
      let words = ["En app för", "En annan app för", "Nya reservkoder", "har stängts av"]
      #expect(told.count == 4 && zip(told, words).allSatisfy { $0.contains($1) })
      for letter in told {
        #expect(letter.contains("Hej Maj Åkerlund!") && letter.contains("dataskyddsombud"))
        #expect(!secrets.contains { letter.contains($0) })
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who has no address is not told, and the log says it all the same`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, town) = (mail.operations, mail.town)
      _ = try await verbs.makeResetLink(username: "maj", by: .staff(town.administrator))
      try await mail.send()
      let log = try await verbs.staffLog(actor: .staff(town.protectionOfficer))
      #expect(mail.server.taken.isEmpty)
      #expect(log.events.first?.event == .resetLinkMade && log.events.first?.member == town.manager.id)
      #expect(log.events.first?.doneBy == "staff:\(town.administrator.id)")
      #expect(log.names[town.administrator.id] == "Siv Ek")
    }
  }
}
