import Mustache

/// Escapes text for HTML, code point by code point.
///
/// The template engine's own escaping compares grapheme clusters: a quotation mark followed by a combining accent
/// is one cluster, equal to nothing in its table, and would pass and close the attribute it stands in.
struct PageEscaping: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if let replacement = Self.replacement(for: scalar) {
        escaped.append(contentsOf: replacement.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Characters with a meaning in HTML, and control characters and noncharacters that no document may hold.
  private static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\t", "\n", "\r": nil
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: nil
    }
  }
}
