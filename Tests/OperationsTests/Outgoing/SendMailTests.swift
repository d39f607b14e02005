import Domain
import Foundation
import Mail
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct SendMailTests {
  @Test(arguments: TestEngine.allCases)
  func `an e-mail is acknowledged when the server has taken the mail, and not before`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      #expect(try await mail.town.file(number).value.state == .registered)
      #expect(try await mail.send().sent == 1)
      let file = try await mail.town.file(number)
      #expect(file.value.state == .acknowledged && file.acknowledgement?.means == .email)
      #expect(file.journal.last?.event == .acknowledged && file.journal.last?.actor == "program")
      #expect(mail.server.taken.map(\.to.text) == ["asa@example.se"])
      #expect(mail.server.taken.first?.cause == .autoReplied)
      #expect(try await mail.operations.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a mail is sent once`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      #expect(try await mail.send().sent == 1)
      #expect(try await mail.send() == MailRound())
      #expect(mail.server.taken.count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `several servers share a queue and nobody gets a mail twice`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      for _ in 0..<12 { _ = try await mail.registerEmail() }
      let (operations, server) = (mail.operations, mail.server)
      let rounds = try await withThrowingTaskGroup(of: MailRound.self) { group in
        for _ in 0..<4 { group.addTask { try await operations.sendMail(through: server) } }
        return try await group.reduce(into: [MailRound]()) { $0.append($1) }
      }
      #expect(rounds.map(\.sent).reduce(0, +) == 12)
      #expect(Set(mail.server.taken.map(\.identifier)).count == 12 && mail.server.taken.count == 12)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what a server held when it died is sent again after the lease, as the same message`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      let clock = mail.town.clock
      let claimed = try await mail.operations.database.write { transaction in
        try OutgoingMailStore(transaction).claim(
          .unordered(), until: transaction.now + 600, at: transaction.now)
      }
      clock.advance(seconds: 599)
      #expect(try await mail.send() == MailRound())
      clock.advance(seconds: 2)
      #expect(try await mail.send().sent == 1)
      #expect(mail.server.taken.first?.identifier == claimed?.mail.id.rawValue)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a lease that has gone over to another cannot end the mail`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      let ended = try await mail.operations.database.write { transaction in
        let (store, now) = (OutgoingMailStore(transaction), transaction.now)
        let claimed = try store.claim(.unordered(), until: now + 600, at: now)
        return try claimed.map { try store.end($0.mail.id, lease: .unordered(), as: .sent, at: now) }
      }
      #expect(ended == false)
      #expect(try await mail.log().map(\.state) == [.waiting])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `not now means later, each time later, and at last never`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      mail.server.answer = .failed(DeliveryFailure(.deferred, replyCode: 451))
      var pauses: [TimeInterval] = []
      for _ in 1..<MailRetry.attempts {
        #expect(try await mail.send().postponed == 1)
        #expect(try await mail.send() == MailRound())
        let item = try #require(try await mail.log().first)
        #expect(item.state == .waiting && item.failure == .deferred && item.replyCode == 451)
        pauses.append(item.nextAttempt.timeIntervalSince(mail.town.clock.now))
        mail.town.clock.now = item.nextAttempt
      }
      #expect(pauses == pauses.sorted() && pauses.first == 60)
      #expect(try await mail.send().failed == 1)
      #expect(try await mail.log().map(\.state) == [.failed])
      #expect(try await mail.tasks(of: number).map(\.kind) == [.acknowledge])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a mail that the server has and does not answer for is tried no oftener than others, and stops nobody`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let slow = try await mail.registerEmail()
      mail.server.answer = .failed(DeliveryFailure(.unanswered))
      #expect(try await mail.send().postponed == 1)
      #expect(try await mail.outage() == nil)
      mail.server.answer = .accepted
      mail.town.clock.advance(seconds: 1)
      _ = try await mail.registerEmail()
      #expect(try await mail.send().sent == 1)
      mail.server.answer = .failed(DeliveryFailure(.unanswered))
      for attempt in 2...MailRetry.attempts {
        let item = try #require(try await mail.log().first)
        #expect(item.state == .waiting && item.failure == .unanswered && item.attempts == attempt - 1)
        mail.town.clock.now = item.nextAttempt
        let round = try await mail.send()
        #expect(round.postponed + round.failed == 1)
      }
      let item = try #require(try await mail.log().first)
      #expect(item.state == .failed && item.failure == .unanswered)
      #expect(try await mail.tasks(of: slow).map(\.kind) == [.acknowledge])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody else takes a mail while the slowest server thinks about it`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      let (operations, clock, other) = (mail.operations, mail.town.clock, mail.server)
      let slow = SlowMailServer {
        clock.advance(seconds: Double(SMTPSettings.longestDelivery.components.seconds))
        let meanwhile = try? await operations.sendMail(through: other)
        #expect(meanwhile == MailRound())
      }
      #expect(try await mail.operations.sendMail(through: slow).sent == 1)
      #expect(other.taken.isEmpty)
      #expect(try await mail.log().map(\.state) == [.sent])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what became of a mail is noted also when the program is told to stop just then`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      try await mail.sendCancelled(.failed(DeliveryFailure(.unanswered)))
      let tried = try #require(try await mail.log().first)
      #expect(tried.state == .waiting && tried.attempts == 1 && tried.failure == .unanswered)
      mail.town.clock.now = tried.nextAttempt
      try await mail.sendCancelled(.accepted)
      #expect(try await mail.log().map(\.state) == [.sent])
      #expect(try await mail.town.file(number).value.state == .acknowledged)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a mail that was stopped on its way to the server waits as before, and leaves with the next program`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      try await mail.sendCancelled(.stopped)
      mail.server.answer = .stopped
      #expect(try await mail.send() == MailRound())
      let item = try #require(try await mail.log().first)
      #expect(item.state == .waiting && item.attempts == 0 && item.failure == nil)
      let outage = try await mail.outage()
      #expect(outage == nil)
      mail.server.answer = .accepted
      #expect(try await mail.send().sent == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a no is final, and the desk is asked to do it instead`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      mail.server.answer = .failed(DeliveryFailure(.refused, replyCode: 550))
      #expect(try await mail.send().failed == 1)
      let item = try #require(try await mail.log().first)
      #expect(item.state == .failed && item.failure == .refused && item.replyCode == 550)
      let task = try #require(try await mail.tasks(of: number).first)
      #expect(task.kind == .acknowledge && task.dueOn?.description == "2026-03-04")
      #expect(try await mail.town.file(number).value.state == .registered)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `old news is not sent`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      try mail.town.wait(until: "2026-03-10")
      #expect(try await mail.send().failed == 1)
      #expect(try await mail.log().map(\.failure) == [.tooOld])
      #expect(mail.server.taken.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a failed mail can be sent again, and one that was sent cannot`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      mail.server.answer = .failed(DeliveryFailure(.refused, replyCode: 550))
      try await mail.send()
      let id = try #require(try await mail.log().first).id
      try await mail.operations.resendMail(id, by: mail.town.administrator)
      mail.server.answer = .accepted
      #expect(try await mail.send().sent == 1)
      #expect(try await mail.town.file(number).value.state == .acknowledged)
      await #expect(throws: Problem(.conflict, .mailNotFailed)) {
        try await mail.operations.resendMail(id, by: mail.town.registrar)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the words of a mail that was written in full are gone when it has left`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let operations = mail.operations
      try await operations.database.write { transaction in
        try operations.queueMail(
          MailMessage(
            subject: "Nytt lösenord", text: "https://norna.example/hemlig", html: "<p>hemlig</p>"),
          to: "olle@tallsjo.example", goodUntil: transaction.now + 3600, in: transaction)
      }
      #expect(try await mail.send().sent == 1)
      #expect(mail.server.taken.first?.text == "https://norna.example/hemlig")
      let dump = try await operations.database.read {
        try $0.query("SELECT text_body, html_body FROM outgoing_mail").map { "\($0)" }.joined()
      }
      #expect(!dump.contains("hemlig"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is undone is not told`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      struct Stop: Error {}
      let operations = mail.operations
      await #expect(throws: Stop.self) {
        try await operations.database.write { transaction in
          try operations.queueMail(
            MailMessage(subject: "Hej", text: "Hej", html: "Hej"), to: "olle@tallsjo.example", in: transaction
          )
          throw Stop()
        }
      }
      let log = try await mail.log()
      #expect(log.isEmpty)
    }
  }
}
