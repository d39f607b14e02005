import Domain
import Foundation

extension Doing {
  /// Whether it was done before another, as finely as both tell.
  func precedes(_ other: Doing) -> Bool {
    guard let instant, let otherInstant = other.instant else { return day < other.day }
    return instant < otherInstant
  }
}
