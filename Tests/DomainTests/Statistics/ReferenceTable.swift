import Domain
import Foundation
import Testing

/// A line of reference-values.csv, which make-reference-values.py writes.
struct ReferenceValue: Sendable {
  let input: [String]
  /// Nil where a value does not exist.
  let expected: [Double?]

  static func of(_ statistic: String) throws -> [ReferenceValue] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "reference-values.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",")
    }
    return lines.filter { $0.first == Substring(statistic) }.map { fields in
      ReferenceValue(
        input: fields[1].split(separator: " ").map(String.init),
        expected: fields[2].split(separator: " ").map { Double($0) })
    }
  }

  var integers: [Int] { input.compactMap { Int($0) } }
}

/// Within one part in 10⁹ (below 10⁻³⁰⁰ a double no longer has the digits).
func agrees(_ value: Double?, _ expected: Double?) -> Bool {
  guard let value, let expected else { return value == nil && expected == nil }
  return abs(value - expected) <= 1e-9 * abs(expected) + 1e-300
}
