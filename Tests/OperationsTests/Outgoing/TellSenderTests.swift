import Domain
import Foundation
import Mail
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct TellSenderTests {
  @Test(arguments: TestEngine.allCases)
  func `an anonymous sender is never mailed, and nobody is asked to`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.town.submitAnonymously()
      _ = try await mail.operations.answer(
        number, text: "Vi har rättat felet.", actor: .staff(mail.town.officer))
      #expect(try await mail.log().isEmpty)
      #expect(try await mail.tasks(of: number).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the web's receipt acknowledges, and a mail says the same to whoever has an address`(
    engine: TestEngine
  )
    async throws
  {
    try await MailTown.with(engine) { mail in
      let number = try await mail.town.submit()
      #expect(try await mail.log().map(\.kind) == [.registered])
      try await mail.send()
      let file = try await mail.town.file(number)
      #expect(file.acknowledgement?.means == .receipt && file.journal.count == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a letter becomes a task that the acknowledgement ends`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.town.registerLetter()
      let task = try #require(try await mail.tasks(of: number).first)
      #expect(task.kind == .acknowledge && task.dueOn?.description == "2026-03-04")
      #expect(try await mail.log().isEmpty)
      _ = try await mail.operations.acknowledge(number, by: .letter, actor: .staff(mail.town.officer))
      #expect(try await mail.tasks(of: number).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an answer ends the acknowledgement's task and tells in the way there is`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let officer = Actor.staff(mail.town.officer)
      let letter = try await mail.town.registerLetter()
      _ = try await mail.operations.answer(letter, text: "Vi har rättat felet.", actor: officer)
      #expect(try await mail.tasks(of: letter).map(\.kind) == [.tellSender])
      _ = try await mail.operations.close(letter, reason: .answered, actor: officer)
      #expect(try await mail.tasks(of: letter).isEmpty)
      let email = try await mail.registerEmail()
      try await mail.send()
      mail.town.clock.advance(seconds: 1)
      _ = try await mail.operations.answer(email, text: "Vi har rättat felet.", actor: officer)
      #expect(try await mail.log().map(\.kind) == [.registered, .answered])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a mail server an address is a task like any other`(engine: TestEngine) async throws {
    try await MailTown.with(engine, delivery: .off) { mail in
      let number = try await mail.registerEmail()
      #expect(try await mail.tasks(of: number).map(\.kind) == [.acknowledge])
      #expect(try await mail.log().isEmpty)
      #expect(try await mail.send() == MailRound())
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever wants no answer is left in peace`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.register(
        .email, contact: Contact(name: "Åsa Öst", email: "asa@example.se"), wish: .noAnswer)
      #expect(try await mail.log().isEmpty)
      #expect(try await mail.tasks(of: number).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a mail holds the number and a link, and nothing that anybody wrote`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      try await mail.send()
      _ = try await mail.operations.answer(
        number, text: "Vi har rättat felet.", actor: .staff(mail.town.officer))
      try await mail.send()
      for message in mail.server.taken {
        for body in [message.text, message.html] {
          #expect(body.contains(number.description) && body.contains("https://norna.example/folj"))
          #expect(!body.contains("Ingen kom") && !body.contains("rättat felet") && !body.contains("Åsa"))
        }
      }
      #expect(mail.server.taken.count == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the answer stands in the mail when an officer has marked the case as harmless`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let officer = Actor.staff(mail.town.officer)
      let number = try await mail.registerEmail()
      try await mail.send()
      _ = try await mail.operations.markContent(number, as: .harmless, actor: officer)
      await #expect(throws: Problem(.invalid, .contentMarkUnchanged)) {
        try await mail.operations.markContent(number, as: .harmless, actor: officer)
      }
      _ = try await mail.operations.answer(number, text: "Lampan lyser <igen>.", actor: officer)
      try await mail.send()
      #expect(mail.server.taken.last?.text.contains("> Lampan lyser <igen>.") == true)
      #expect(mail.server.taken.last?.html.contains("Lampan lyser &lt;igen&gt;.") == true)
      mail.town.clock.advance(seconds: 60)
      _ = try await mail.operations.markContent(number, as: .sensitive, actor: officer)
      _ = try await mail.operations.answer(number, text: "Den lyser än.", actor: officer)
      try await mail.send()
      #expect(mail.server.taken.last?.text.contains("lyser") == false)
      #expect(try await mail.operations.verify().faults == [])
    }
  }

  @Test(arguments: [
    ("sv", "Vi har tagit emot din synpunkt"), ("en", "We have received your feedback"),
    ("en-GB", "We have received your feedback"), ("se", "Vi har tagit emot din synpunkt"),
    ("fi", "Vi har tagit emot din synpunkt"),
  ])
  func `the language is the case's where there are words in it, otherwise Swedish`(
    language: String, beginning: String
  ) async throws {
    try await MailTown.with(.sqlite) { mail in
      _ = try await mail.registerEmail(language: language)
      try await mail.send()
      let message = try #require(mail.server.taken.first)
      #expect(message.subject.hasPrefix(beginning))
      #expect(message.language == (beginning.hasPrefix("We") ? "en" : "sv"))
    }
  }

  @Test(arguments: [
    "asa@example.se\r\nBcc: alla@example.se", "åsa@example.se", "asa@example.se>", "asa @example.se",
  ])
  func `an address that got into the register some other way reaches no mail server`(address: String)
    async throws
  {
    try await MailTown.with(.sqlite) { mail in
      let number = try await mail.registerEmail()
      try await mail.operations.database.write { transaction in
        try transaction.execute("UPDATE outgoing_mail SET recipient = \(address)")
      }
      #expect(try await mail.send().failed == 1)
      #expect(mail.server.taken.isEmpty)
      #expect(try await mail.log().map(\.failure) == [.addressWrong])
      #expect(try await mail.tasks(of: number).map(\.kind) == [.acknowledge])
    }
  }
}
