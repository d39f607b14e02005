import Foundation
import SQLEngine
import Synchronization

/// A clock that stands still until a test moves it.
package final class TestClock: Sendable {
  private let instant: Mutex<Date>

  /// Set to the instant of a text such as `2026-03-02T09:00:00.000Z`.
  package init(_ instant: String = "2026-03-02T09:00:00.000Z") {
    self.instant = Mutex(InstantText.instant(of: instant) ?? Date(timeIntervalSince1970: 0))
  }

  /// What the clock shows. Setting it moves the clock.
  package var now: Date {
    get { instant.withLock { $0 } }
    set { instant.withLock { $0 = newValue } }
  }

  package func advance(seconds: TimeInterval) {
    instant.withLock { $0 += seconds }
  }
}
