import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

struct MailResetLinkTests {
  /// The town with a mail server, and an address for Olle.
  private func withMail(_ engine: TestEngine, _ body: (TestMunicipality, Operations) async throws -> Void)
    async throws
  {
    try await withMunicipality(engine) { town in
      let outgoing = OutgoingSettings(
        delivery: .on, publicAddress: "https://synpunkter.tallsjo.example/", from: "norna@tallsjo.example")
      let operations = Operations(
        database: town.operations.database, passwords: town.operations.passwords, outgoing: outgoing)
      try await operations.setStaffEmail(
        "Olle.Oberg@tallsjo.example", username: "olle", by: .staff(town.administrator))
      try await body(town, operations)
    }
  }

  private func ask(_ operations: Operations, _ email: String) async throws {
    try await operations.mailResetLink(to: email, from: LogInOrigin()) { "/desk/nytt-losenord/\($0)" }
  }

  private func mails(_ operations: Operations) async throws -> [(to: String, text: String)] {
    try await operations.database.read { transaction in
      try transaction.query("SELECT recipient, text_body FROM outgoing_mail").map {
        (to: try $0["recipient"], text: try $0["text_body"])
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever has the address gets a link that holds for an hour`(engine: TestEngine) async throws {
    try await withMail(engine) { town, operations in
      try await ask(operations, " olle.oberg@TALLSJO.example ")
      let mail = try #require(try await mails(operations).first)
      #expect(mail.to == "olle.oberg@tallsjo.example")
      let start = try #require(
        mail.text.firstRange(of: "https://synpunkter.tallsjo.example/desk/nytt-losenord/"))
      let token = String(mail.text[start.upperBound...].prefix { $0.isHexDigit })
      _ = try await operations.resetPassword(
        token: token, to: "grön cykel i motvind", from: LogInOrigin())
      _ = try await operations.logIn(username: "olle", password: "grön cykel i motvind")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody else gets one, and nothing is said of it`(engine: TestEngine) async throws {
    try await withMail(engine) { town, operations in
      for email in ["ingen@tallsjo.example", "", "%", "olle.oberg"] { try await ask(operations, email) }
      // Two open accounts come to share an address when a closed one is opened again.
      try await operations.setStaffEmail("delad@tallsjo.example", username: "disa", by: .program)
      try await operations.disableStaff(username: "disa")
      try await operations.setStaffEmail("delad@tallsjo.example", username: "maj", by: .program)
      try await operations.enableStaff(username: "disa", by: .program)
      try await ask(operations, "delad@tallsjo.example")
      try await operations.setStaffEmail("rut@tallsjo.example", username: "rut", by: .program)
      try await ask(operations, "rut@tallsjo.example")
      #expect(try await mails(operations).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `a link that is asked for by mail does not end the one that was handed over, and a new password ends both`(
      engine: TestEngine
    ) async throws
  {
    try await withMail(engine) { town, operations in
      let admin = Actor.staff(town.administrator)
      let older = try await operations.makeResetLink(username: "olle", by: admin)
      let handedOver = try await operations.makeResetLink(username: "olle", by: admin)
      for _ in 0..<2 { try await ask(operations, "olle.oberg@tallsjo.example") }
      let start = "https://synpunkter.tallsjo.example/desk/nytt-losenord/"
      let mailed = try await mails(operations).compactMap { mail in
        mail.text.firstRange(of: start).map { range in
          String(mail.text[range.upperBound...].prefix { $0.isHexDigit })
        }
      }
      #expect(mailed.count == 2)
      let over = Problem(.notFound, .resetLinkWrong)
      try await operations.checkResetLink(token: handedOver)
      await #expect(throws: over) { try await operations.checkResetLink(token: older) }
      var holding: [String] = []
      for token in mailed {
        do {
          try await operations.checkResetLink(token: token)
          holding.append(token)
        } catch let problem as Problem {
          #expect(problem == over)
        }
      }
      #expect(holding.count == 1)
      _ = try await operations.resetPassword(
        token: handedOver, to: "grön cykel i motvind", from: LogInOrigin())
      for token in mailed + [handedOver] {
        await #expect(throws: over) { try await operations.checkResetLink(token: token) }
      }
    }
  }

  @Test func `a letter box is not filled`() async throws {
    try await withMail(.sqlite) { town, operations in
      for _ in 0..<3 { try await ask(operations, "olle.oberg@tallsjo.example") }
      await #expect(throws: Problem(.tooMany, .loginThrottled, field: "email")) {
        try await ask(operations, "olle.oberg@tallsjo.example")
      }
      #expect(try await mails(operations).count == 3)
      town.clock.advance(seconds: 1200)
      try await ask(operations, "olle.oberg@tallsjo.example")
    }
  }

  @Test(arguments: ["olle", "olle@", "olle@tallsjo", "a b@c.se", "a@b.se\r\nBcc: x@y.se"])
  func `what is no address is not kept`(email: String) async throws {
    try await withMunicipality(.sqlite) { town in
      await #expect(throws: Problem(.invalid, .emailWrong, field: "email")) {
        try await town.operations.setStaffEmail(email, username: "olle", by: .program)
      }
    }
  }
}
