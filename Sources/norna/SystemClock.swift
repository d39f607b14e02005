import Foundation

/// The only place that asks what time it is: everything else is handed a clock or an instant.
enum SystemClock {
  @Sendable static func now() -> Date { Date() }
}
