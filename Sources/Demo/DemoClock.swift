import Foundation
import Synchronization

/// The clock of the demo's register: while the municipality is built it shows what the builder says, afterwards it
/// follows a real clock.
package final class DemoClock: Sendable {
  private enum Reading {
    case standing(Date)
    case following(@Sendable () -> Date)
  }

  private let reading: Mutex<Reading>

  /// Stands still at the beginning of 1970 until it is set.
  package init() {
    reading = Mutex(.standing(Date(timeIntervalSince1970: 0)))
  }

  package var now: Date {
    switch reading.withLock({ $0 }) {
    case .standing(let instant): instant
    case .following(let clock): clock()
    }
  }

  /// From now on it shows what `clock` shows.
  package func follow(_ clock: @escaping @Sendable () -> Date) {
    reading.withLock { $0 = .following(clock) }
  }

  func set(to instant: Date) {
    reading.withLock { $0 = .standing(instant) }
  }
}
