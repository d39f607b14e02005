import Foundation

/// How long to wait between attempts to send a mail: longer each time (RFC 5321, 4.5.4.1), about three days in all.
package enum MailRetry {
  private static let pauses: [TimeInterval] = [
    60, 300, 900, 3600, 4 * 3600, 12 * 3600, 24 * 3600, 24 * 3600,
  ]

  /// Attempts, the first included, before a mail is given up.
  package static let attempts = pauses.count + 1

  /// How long the whole queue waits after so many attempts in a row that failed for all mail alike, seconds: longer
  /// each time, but at most an hour, so that the mail leaves soon after the server is well again.
  package static func serverPause(after attempt: Int) -> TimeInterval {
    pauses[min(max(attempt, 1), stepsToAnHour) - 1]
  }

  private static let stepsToAnHour = 4

  /// When to try again after the attempt with this number, counted from 1; nil when it was the last.
  package static func next(after attempt: Int, at now: Date) -> Date? {
    guard attempt >= 1, attempt <= pauses.count else { return nil }
    return now + pauses[attempt - 1]
  }
}
