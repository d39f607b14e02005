import Domain
import Foundation
import Mail
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct MailOutageTests {
  static let troubles: [DeliveryFailure.Reason] = [
    .unreachable, .timeout, .insecure, .loginDenied, .serverRefused,
  ]

  @Test(arguments: TestEngine.allCases, troubles)
  func `the server's own trouble stops the queue, costs no mail anything, and is told once`(
    engine: TestEngine, reason: DeliveryFailure.Reason
  ) async throws {
    try await MailTown.with(engine) { mail in
      var numbers: [CaseNumber] = []
      for _ in 0..<3 { numbers.append(try await mail.registerEmail()) }
      let before = try await mail.outage()
      #expect(before == nil)
      mail.server.answer = .failed(DeliveryFailure(reason, replyCode: 554))
      #expect(try await mail.send().postponed == 1)
      mail.server.answer = .accepted
      #expect(try await mail.send() == MailRound())
      let outage = try #require(try await mail.outage())
      #expect(
        outage.waiting == 3 && outage.trouble.replyCode == 554 && outage.trouble.since == mail.town.clock.now)
      #expect(try await mail.operations.mailOutage(for: mail.town.officer) == nil)
      for number in numbers { #expect(try await mail.tasks(of: number).isEmpty) }
      mail.town.clock.advance(seconds: 60)
      #expect(try await mail.send().sent == 3)
      #expect(try await mail.outage() == nil)
      #expect(try await mail.log().map(\.attempts) == [1, 1, 1])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the pauses grow to an hour, and nothing is given up while the server is in trouble`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      mail.server.answer = .failed(DeliveryFailure(.serverRefused, replyCode: 530))
      var pauses: [TimeInterval] = []
      for _ in 0..<20 {
        #expect(try await mail.send().postponed == 1)
        let next = try #require(try await mail.outage()).trouble.nextAttempt
        pauses.append(next.timeIntervalSince(mail.town.clock.now))
        mail.town.clock.now = next
      }
      #expect(pauses.prefix(5) == [60, 300, 900, 3600, 3600] && pauses.last == 3600)
      #expect(try await mail.log().map(\.state) == [.waiting])
      // A no to the mail itself is counted from the first.
      mail.server.answer = .failed(DeliveryFailure(.deferred, replyCode: 451))
      #expect(try await mail.send().postponed == 1)
      let item = try #require(try await mail.log().first)
      #expect(item.nextAttempt.timeIntervalSince(mail.town.clock.now) == 60)
      #expect(try await mail.outage() == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the desk is asked to acknowledge on the day of the promise, and not again when the mail has left`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      mail.server.answer = .failed(DeliveryFailure(.unreachable))
      try await mail.send()
      try mail.town.wait(until: "2026-03-03")
      try await mail.send()
      #expect(try await mail.tasks(of: number).isEmpty)
      try mail.town.wait(until: "2026-03-04")
      try await mail.send()
      try mail.town.wait(until: "2026-03-05")
      try await mail.send()
      #expect(try await mail.tasks(of: number).map(\.kind) == [.acknowledge])
      try mail.town.wait(until: "2026-03-06")
      mail.server.answer = .accepted
      try await mail.send()
      #expect(try await mail.tasks(of: number).isEmpty)
      #expect(try await mail.town.file(number).acknowledgement?.means == .email)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `all that failed is sent again as one action, but nobody is told twice`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let (first, second) = (try await mail.registerEmail(), try await mail.registerEmail())
      mail.server.answer = .failed(DeliveryFailure(.refused, replyCode: 550))
      #expect(try await mail.send().failed == 2)
      // The second sender is telephoned.
      _ = try await mail.operations.acknowledge(second, by: .telephone, actor: .staff(mail.town.officer))
      for member in [mail.town.officer, mail.town.manager, mail.town.strategist] {
        await #expect(throws: Problem(.notFound, .mailNotFound)) {
          try await mail.operations.resendAllFailed(by: member)
        }
      }
      let done = try await mail.operations.resendAllFailed(by: mail.town.registrar)
      #expect(done.sent == 1 && done.left == 1)
      mail.server.answer = .accepted
      #expect(try await mail.send().sent == 1)
      #expect(try await mail.town.file(first).acknowledgement?.means == .email)
      #expect(Set(try await mail.log().map(\.state)) == [.sent, .failed])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever was asked to tell the sender need not when the mail has left after all`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      try await mail.send()
      _ = try await mail.operations.answer(number, text: "Klart.", actor: .staff(mail.town.officer))
      mail.server.answer = .failed(DeliveryFailure(.refused, replyCode: 550))
      try await mail.send()
      #expect(try await mail.tasks(of: number).map(\.kind) == [.tellSender])
      let done = try await mail.operations.resendAllFailed(by: mail.town.administrator)
      #expect(done.sent == 1)
      mail.server.answer = .accepted
      try await mail.send()
      #expect(try await mail.tasks(of: number).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever asks to send all again does not wait for the pause`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      mail.server.answer = .failed(DeliveryFailure(.loginDenied, replyCode: 535))
      try await mail.send()
      mail.server.answer = .accepted
      _ = try await mail.operations.resendAllFailed(by: mail.town.administrator)
      _ = try await mail.registerEmail()
      #expect(try await mail.send().sent == 1)
      mail.town.clock.advance(seconds: 60)
      #expect(try await mail.send().sent == 1)
    }
  }
}
