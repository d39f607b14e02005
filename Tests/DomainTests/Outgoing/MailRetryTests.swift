import Domain
import Foundation
import Testing

struct MailRetryTests {
  private let now = Date(timeIntervalSince1970: 0)

  @Test func `the pauses grow from a minute to a day, and then it is given up`() throws {
    let pauses = (1..<MailRetry.attempts).compactMap { MailRetry.next(after: $0, at: now) }
      .map(\.timeIntervalSince1970)
    #expect(pauses.count == MailRetry.attempts - 1)
    #expect(pauses == pauses.sorted())
    #expect(pauses.first == 60 && pauses.last == 86_400)
    #expect(MailRetry.next(after: MailRetry.attempts, at: now) == nil)
  }

  @Test func `the queue waits longer for a server in trouble, but never more than an hour`() {
    #expect((1...6).map { MailRetry.serverPause(after: $0) } == [60, 300, 900, 3600, 3600, 3600])
    #expect(MailRetry.serverPause(after: 0) == 60)
  }

  @Test(arguments: [0, -1, 1000])
  func `an attempt that there is not has no next`(attempt: Int) {
    #expect(MailRetry.next(after: attempt, at: now) == nil)
  }
}
