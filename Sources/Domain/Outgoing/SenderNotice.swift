/// What a sender who can be reached is told by mail: that something happened and where to read it, never what.
package enum SenderNotice: String, CaseIterable, Sendable {
  /// Registered; when the answer comes.
  case registered
  /// The answer is there to read.
  case answered
  /// The municipality asks something.
  case asked
  /// The answer comes later, and why.
  case extended
  /// Somebody else answers now.
  case forwarded
  /// Taken up again.
  case reopened
  /// The municipality wrote something that is no answer.
  case messaged
  /// It is about the same thing as another, and that one's answer holds for both.
  case merged
  /// It held several things; each is answered apart.
  case split
  /// A new law or a new promise has moved the day of the answer.
  case rescheduled
  /// It is dealt with in another order by somebody else.
  case handedOver
}
