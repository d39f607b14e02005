/// A municipality's colour in a measure and a year: its position among the others, not whether its result is good.
package enum MeasureBand: String, CaseIterable, Sendable {
  /// Fewer than a quarter are strictly better.
  case green
  case yellow
  /// Fewer than a quarter are strictly worse.
  case red
  /// No value, too few to compare with, or a measure that has no better.
  case none

  /// Beside every colour stand its sign and its word, so that nobody has to see it.
  package var sign: String {
    switch self {
    case .green: "●"
    case .yellow: "▲"
    case .red: "■"
    case .none: "○"
    }
  }

  package var swedish: String {
    switch self {
    case .green: "grönt"
    case .yellow: "gult"
    case .red: "rött"
    case .none: "utan färg"
    }
  }

  /// As so many measures have it: "1 grönt", "4 gröna".
  package func swedish(of count: Int) -> String {
    guard count != 1 else { return swedish }
    return switch self {
    case .green: "gröna"
    case .yellow: "gula"
    case .red: "röda"
    case .none: swedish
    }
  }

  /// As few municipalities as bands can be made of: two in each quarter.
  package static let fewest = 8

  /// The rule of 25, 50 and 25 per cent with equal colours for equal values (interface.md, "Comparison as JSON").
  /// - Parameters:
  ///   - better: how many have a strictly better value.
  ///   - worse: how many have a strictly worse one.
  ///   - count: how many have a value, the own one included.
  package init(better: Int, worse: Int, of count: Int) {
    guard count >= Self.fewest else {
      self = .none
      return
    }
    switch (4 * better < count, 4 * worse < count) {
    case (true, false): self = .green
    case (false, true): self = .red
    // When all are alike nobody is best, and nobody worst.
    case (true, true), (false, false): self = .yellow
    }
  }
}
