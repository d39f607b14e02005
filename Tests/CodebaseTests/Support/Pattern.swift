import Foundation

/// A regular expression, and what is wrong where it matches.
struct Pattern {
  private let expression: NSRegularExpression
  let message: String

  init(_ expression: String, _ message: String = "") throws {
    self.expression = try NSRegularExpression(pattern: expression)
    self.message = message
  }

  func matches(_ line: String) -> Bool {
    expression.firstMatch(in: line, range: NSRange(line.startIndex..., in: line)) != nil
  }

  /// For each match, the text of its first group, or of the whole when it has none.
  func captures(in text: String) -> [String] {
    let group = min(1, expression.numberOfCaptureGroups)
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
      Range(match.range(at: group), in: text).map { String(text[$0]) }
    }
  }

  /// `path:line: message` for every line that matches.
  static func findings(_ patterns: [Pattern], in lines: [String], of path: String) -> [String] {
    lines.enumerated().flatMap { number, line in
      patterns.filter { $0.matches(line) }.map { "\(path):\(number + 1): \($0.message)" }
    }
  }
}
