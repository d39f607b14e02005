/// The diary number: gapless within the year of receipt, such as 2026-0117.
package struct CaseNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let year: Int
  package let sequence: Int

  package init(year: Int, sequence: Int) {
    self.year = year
    self.sequence = sequence
  }

  /// Reads `2026-0117` and `2026-117`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, (1...9).contains(parts[1].count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let sequence = Int(parts[1]), sequence > 0
    else { return nil }
    self.init(year: year, sequence: sequence)
  }

  package var description: String {
    let digits = String(sequence)
    return "\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  package static func < (one: CaseNumber, other: CaseNumber) -> Bool {
    (one.year, one.sequence) < (other.year, other.sequence)
  }
}
