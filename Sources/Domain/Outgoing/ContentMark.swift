/// Whether the answer of a case may stand in a mail. An officer decides it; without a decision it may not, since
/// e-mail is read on its way (IMY; rules R46).
package enum ContentMark: String, CaseIterable, Sendable {
  /// Holds nothing that anybody would mind others reading.
  case harmless
  case sensitive
}

extension FeedbackCase {
  /// Whether its answer may be read on its way to the sender. Never what is closed off, whatever was decided before it
  /// was (rules R16). The answer that a duplicate's sender reads is another case's, and an older one of its own is not
  /// news.
  package func letsAnswerStandInMail(_ mark: ContentMark, _ guarded: GuardedCase) -> Bool {
    mark == .harmless && !guarded.isClosedOff && mergedInto == nil
  }
}
