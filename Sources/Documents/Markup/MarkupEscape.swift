/// The one place where text becomes part of HTML, SVG or XML. What comes out is safe between tags and inside
/// quoted attributes (OWASP ASVS 5.0, 1.2.1 and 1.3.4), and well-formed XML whatever goes in.
package enum MarkupEscape {
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: needsCare) else { return text }
    var safe = ""
    safe.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      append(scalar, to: &safe)
    }
    return safe
  }

  private static func append(_ scalar: Unicode.Scalar, to safe: inout String) {
    switch scalar {
    case "&": safe += "&amp;"
    case "<": safe += "&lt;"
    case ">": safe += "&gt;"
    case "\"": safe += "&quot;"
    case "'": safe += "&#39;"
    case "`": safe += "&#96;"
    default: safe.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
    }
  }

  private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
    "&<>\"'`".unicodeScalars.contains(scalar) || !isAllowed(scalar)
  }

  /// Characters of XML 1.0 (section 2.2), which has no way to write the rest.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0x00..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
