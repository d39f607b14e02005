/// The case was closed (avslut).
package struct Closure: Sendable, Equatable {
  package let ordinal: Int
  package let done: Doing
  package let reason: ClosureReason

  package init(ordinal: Int, done: Doing, reason: ClosureReason) {
    self.ordinal = ordinal
    self.done = done
    self.reason = reason
  }
}
