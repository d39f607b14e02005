import Foundation

/// A header's value and its parameters, such as `form-data; name="file"; filename="a;b.json"` (RFC 2045, 5.1).
struct HeaderParameters: Sendable {
  /// What stands before the first semicolon, in lower case.
  let value: String
  private let parameters: [String: String]

  /// Browsers write a quotation mark inside a value as %22 and a backslash as it is (HTML, "Multipart form data"): the
  /// next quotation mark ends a value, and nothing in it is an escape.
  init(_ text: String) {
    var pieces = [""]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == ";" && !isQuoted {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      }
    }
    var found: [String: String] = [:]
    for piece in pieces.dropFirst() {
      let sides = piece.unicodeScalars.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else { continue }
      let name = Self.trimmed(String(sides[0])).lowercased()
      if found[name] == nil { found[name] = Self.unquoted(Self.trimmed(String(sides[1]))) }
    }
    value = Self.trimmed(pieces[0]).lowercased()
    parameters = found
  }

  /// Names are alike in upper and lower case. Of two with the same name the first holds.
  /// - Parameter name: in lower case.
  subscript(_ name: String) -> String? { parameters[name] }

  private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }

  private static func unquoted(_ text: String) -> String {
    guard text.unicodeScalars.first == "\"" else { return text }
    return String(text.unicodeScalars.dropFirst().prefix { $0 != "\"" })
  }
}
