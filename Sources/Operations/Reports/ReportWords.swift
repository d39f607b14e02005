import Documents
import Domain

/// The words that the report's sentences and tables share.
struct ReportWords {
  let report: FeedbackReport
  let municipality: String

  /// Who the report is about, as the subject of a sentence.
  var subject: String {
    report.board.map { "\($0) i \(municipality)" } ?? municipality
  }

  /// The kinds that have a column: questions only where there are any, since not every municipality takes them.
  var kinds: [Kind] {
    let questions = report.total.question + (report.previous?.total.question ?? 0)
    return Kind.allCases.filter { $0 != .question || questions > 0 }
  }

  /// The two periods told apart as briefly as can be: by their years when the years are theirs alone.
  var periodName: String { shortName(report.period, beside: report.previous?.period) }

  var previousName: String? {
    report.previous.map { shortName($0.period, beside: report.period) }
  }

  private func shortName(_ period: ReportPeriod, beside other: ReportPeriod?) -> String {
    let isSameSpan = other.map { period.yearEarlier == $0 || $0.yearEarlier == period } ?? false
    return isSameSpan && period.from.year == period.to.year ? String(period.from.year) : period.swedish
  }

  func cells(_ counts: KindCounts) -> [TableCell] {
    kinds.map { .count(counts[$0]) } + [.count(counts.all)]
  }

  /// Kinds and their sum, as column headings.
  var kindColumns: [TableColumn] {
    kinds.map { TableColumn(Self.capitalised($0.swedish)) } + [TableColumn("Summa")]
  }

  /// "58 klagomål, 50 beröm och 11 förslag"; kinds of which there are none are not mentioned.
  func enumeration(_ counts: KindCounts) -> String {
    let parts = Kind.allCases.filter { counts[$0] > 0 }.map { Self.counted(counts[$0], $0) }
    return Self.joined(parts)
  }

  static func counted(_ count: Int, _ kind: Kind) -> String {
    let noun = kind == .question && count != 1 ? "frågor" : kind.swedish
    return "\(PrintedNumber.count(count)) \(noun)"
  }

  static func views(_ count: Int) -> String {
    count == 1 ? "1 synpunkt" : "\(PrintedNumber.count(count)) synpunkter"
  }

  static func cases(_ count: Int) -> String {
    count == 1 ? "1 ärende" : "\(PrintedNumber.count(count)) ärenden"
  }

  /// "69 av 81 (85 %)". The percentage is left out where the base is too small to bear one (rules 7 P2).
  /// - Parameter noun: what is counted, with a space before: "69 av 81 synpunkter (85 %)".
  static func share(_ part: Int, of whole: Int, noun: String = "") -> String {
    let counts = "\(PrintedNumber.count(part)) av \(PrintedNumber.count(whole))\(noun)"
    guard whole >= smallestPercentageBase else { return counts }
    return "\(counts) (\(PrintedNumber.percent(Double(part) / Double(whole), decimals: 0)))"
  }

  static let smallestPercentageBase = 10

  static func workingDays(_ count: Int) -> String {
    PlainSwedishDate.workingDays(count)
  }

  /// "a, b och c".
  static func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) och \(last)"
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A 95 % interval of whole numbers or percentages: "44–75".
  static func interval(_ lower: String, _ upper: String) -> TableCell {
    .text("\(lower)–\(upper)")
  }
}
