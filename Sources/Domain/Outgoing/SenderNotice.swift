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
}
