import Foundation

/// The details of a journal entry as a JSON object with sorted names.
enum JournalDetails {
  /// Written by hand: an import writes a hundred thousand of them, and a general encoder takes ten times as long.
  static func encode(_ details: [String: String]) -> String {
    var json = "{"
    for (name, value) in details.sorted(by: { $0.key < $1.key }) {
      if json.utf8.count > 1 { json += "," }
      append(name, to: &json)
      json += ":"
      append(value, to: &json)
    }
    return json + "}"
  }

  static func decode(_ text: String) throws -> [String: String] {
    try JSONDecoder().decode([String: String].self, from: Foundation.Data(text.utf8))
  }

  private static func append(_ text: String, to json: inout String) {
    json += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": json += "\\\(scalar)"
      case "\u{0}"..."\u{1f}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    json += "\""
  }
}
