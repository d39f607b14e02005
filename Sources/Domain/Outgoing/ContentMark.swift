/// Whether the answer of a case may stand in a mail. An officer decides it; without a decision it may not, since
/// e-mail is read on its way (IMY; rules R46).
package enum ContentMark: String, CaseIterable, Sendable {
  /// Holds nothing that anybody would mind others reading.
  case harmless
  case sensitive
}
