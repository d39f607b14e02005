/// Keeps a spreadsheet from running text as a formula (CSV injection; OWASP ASVS 5.0, 1.2.10): text that
/// begins like one gets a single quote in front, which spreadsheets take as "this is text".
package enum FormulaGuard: Hashable, Sendable {
  /// For files that people open in a spreadsheet.
  case on
  /// For files that must come back byte for byte.
  case off

  func guarded(_ text: String) -> String {
    switch self {
    case .on: Self.startsFormula(text) ? "'" + text : text
    case .off: text
    }
  }

  /// Spreadsheets pass over leading blanks, so they do not hide a formula. Looks at scalars: "=" with a
  /// combining accent is another character to Swift, but not to a spreadsheet.
  static func startsFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      if triggers.contains(scalar) { return true }
      if !isBlank(scalar) { return false }
    }
    return false
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }

  /// The signs that begin a formula, their full-width forms, and the control characters that are stripped
  /// before a spreadsheet looks.
  private static let triggers: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
