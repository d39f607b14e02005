import Documents
import Domain

private typealias Figures = Documents.SwedishNumber

// How the promises were kept, and how long it took.
extension ReportTables {
  private var keepings: [PromiseKeeping] { [words.report.acknowledgement, words.report.answer] }

  var outcomes: TableModel {
    TableModel(
      caption: "Synpunkter efter hur löftena hölls", rowHeadings: ["Utfall"], columns: promiseColumns,
      rows: PromiseOutcome.allCases.map { outcome in
        TableRow(Self.name(outcome), keepings.map { .count($0[outcome]) })
      },
      total: TableRow("Summa", keepings.map { _ in .count(words.report.total.all) }))
  }

  /// Share in time with its interval, median and nine in ten (rules 8.1 M7).
  var waitingTimes: TableModel {
    TableModel(
      caption: "Löften, andel i tid och väntetid", rowHeadings: ["Mått"], columns: promiseColumns,
      rows: [
        TableRow("Löftet, arbetsdagar", keepings.map { Self.days($0.promiseDays) }),
        TableRow("Andel i tid", keepings.map(Self.shareInTime)),
        TableRow("95\u{A0}%-intervall för andelen", keepings.map(Self.interval)),
        TableRow("Hälften klara inom, arbetsdagar", keepings.map { Self.days($0.medianDays) }),
        TableRow(
          "Hälften klara inom, utan dagar då vi väntade på andra",
          keepings.map { Self.days($0.netMedianDays) }),
        TableRow("Nio av tio klara inom, arbetsdagar", keepings.map { Self.days($0.p90Days) }),
      ])
  }

  private var promiseColumns: [TableColumn] { [TableColumn("Bekräftelse"), TableColumn("Svar")] }

  private static func name(_ outcome: PromiseOutcome) -> String {
    switch outcome {
    case .inTime: "I tid"
    case .extended: "Inom förlängd tid"
    case .late: "För sent"
    case .open: "Väntar, tiden har inte gått ut"
    case .notApplicable: "Löftet gäller inte"
    }
  }

  private static func shareInTime(_ keeping: PromiseKeeping) -> TableCell {
    guard keeping.decided >= ReportWords.smallestPercentageBase else { return .missing }
    return .percent(Double(keeping.inTime) / Double(keeping.decided), decimals: 0)
  }

  private static func interval(_ keeping: PromiseKeeping) -> TableCell {
    guard keeping.decided >= ReportWords.smallestPercentageBase,
      let interval = WilsonInterval(successes: keeping.inTime, of: keeping.decided)
    else { return .missing }
    return ReportWords.interval(
      Figures.number(interval.lower * 100, decimals: 0), Figures.percent(interval.upper, decimals: 0))
  }

  private static func days(_ days: Int?) -> TableCell {
    days.map(TableCell.count) ?? .missing
  }
}
