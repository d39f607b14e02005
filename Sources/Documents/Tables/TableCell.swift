/// What a cell holds; how it is written follows from that.
package enum TableCell: Hashable, Sendable {
  case text(String)
  case count(Int)
  case number(Double, decimals: Int)
  /// A share, where 1 is the whole.
  case percent(Double, decimals: Int)
  case day(TableDay)
  /// A number that is never grouped in thousands.
  case year(Int)
  /// A judgement in words.
  case marked(TableMark)
  /// There is no figure.
  case missing
  /// There can be none: it is not for such a row.
  case notApplicable
  /// A count from 1 to `below` - 1, not shown because it could point at a person.
  case suppressed(below: Int)
  /// A figure of any size, not shown because a suppressed one could be worked out from it.
  case withheld

  /// As the cell is shown, in Swedish figures.
  package var label: String {
    switch self {
    case .text(let text): text
    case .count(let count): PrintedNumber.count(count)
    case .number(let number, let decimals): PrintedNumber.number(number, decimals: decimals)
    case .percent(let share, let decimals): PrintedNumber.percent(share, decimals: decimals)
    case .day(let day): day.description
    case .year(let year): String(year)
    case .marked(let mark): mark.label
    case .missing, .notApplicable: PrintedNumber.missing
    case .suppressed(let limit): "<\(limit)"
    case .withheld: Self.withheldLabel
    }
  }

  /// What a chart can draw; nil when nothing may or can be drawn.
  package var amount: Double? {
    switch self {
    case .count(let count): Double(count)
    case .number(let number, _), .percent(let number, _): number.isFinite ? number : nil
    case .text, .day, .year, .marked, .missing, .notApplicable, .suppressed, .withheld: nil
    }
  }

  /// The same content for a file: figures stay figures, so a percentage is its number (45.5), without sign.
  package var csvField: CSVField {
    switch self {
    case .text(let text): .text(text)
    case .count(let count): .count(count)
    case .number(let number, let decimals): .number(number, decimals: decimals)
    case .percent(let share, let decimals): .number(share * 100, decimals: decimals)
    case .day(let day): .text(day.description)
    case .year(let year): .count(year)
    case .marked(let mark): .text(mark.word)
    case .missing, .notApplicable: .empty
    case .suppressed, .withheld: .text(label)
    }
  }

  /// Two points: the sign of Swedish official statistics for a figure that is not given out.
  private static let withheldLabel = ".."
}
