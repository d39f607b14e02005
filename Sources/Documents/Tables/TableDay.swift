import Foundation

/// A day in a table, for files in which days are more than words.
package struct TableDay: Hashable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// "2026-03-02".
  package var description: String { String(format: "%04d-%02d-%02d", year, month, day) }
}
