/// What a cell of a written CSV file holds.
package enum CSVField: Hashable, Sendable {
  /// Words that somebody wrote: guarded against being run as a formula.
  case text(String)
  /// A figure of our own: written as digits, never touched by the guard.
  case count(Int)
  /// A figure with this many decimals, with the decimal sign that goes with the dialect.
  case number(Double, decimals: Int)
  /// A figure with all its digits, so that it reads back as the same number.
  case exact(Double)
  case empty
}

extension CSVField: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}
