import Documents
import Domain

// How the promises were kept, and how long it took.
extension ReportTables {
  private var keepings: [PromiseKeeping] { [words.report.acknowledgement, words.report.answer] }

  var outcomes: TableModel {
    TableModel(
      caption: "Synpunkter efter hur löftena hölls", rowHeadings: ["Utfall"], columns: promiseColumns,
      // A row that most reports do not need stands only where it says something.
      rows: PromiseOutcome.allCases.filter { outcome in
        outcome != .notPossible || keepings.contains { $0.notPossible > 0 }
      }.map { outcome in
        TableRow(Self.name(outcome), keepings.map { .count($0[outcome]) })
      },
      total: TableRow("Summa", keepings.map { _ in .count(words.report.total.all) }))
  }

  /// Share in time with its interval, median and nine in ten (rules 8.1 M7).
  var waitingTimes: TableModel {
    TableModel(
      caption: "Löften, andel i tid och väntetid", rowHeadings: ["Mått"], columns: promiseColumns,
      rows: shares + waits)
  }

  private var shares: [TableRow] {
    [
      TableRow("Löftet, arbetsdagar", keepings.map { Self.days($0.promiseDays) }),
      TableRow("Andel i tid", keepings.map(Self.shareInTime)),
      TableRow("95\u{A0}%-intervall för andelen", keepings.map(Self.interval)),
    ] + withoutSpot("Andel i tid, utan det som löstes på plats", Self.shareInTime)
  }

  private var waits: [TableRow] {
    [
      TableRow("Hälften klara inom, arbetsdagar", keepings.map { Self.days($0.medianDays) }),
      TableRow(
        "Hälften klara inom, utan dagar då vi väntade på andra",
        keepings.map { Self.days($0.netMedianDays) }),
    ] + withoutSpot("Hälften klara inom, utan det som löstes på plats") { Self.days($0.medianDays) }
      + [TableRow("Nio av tio klara inom, arbetsdagar", keepings.map { Self.days($0.p90Days) })]
  }

  /// A row that stands only where something was solved on the spot, at once and in time.
  private func withoutSpot(_ header: String, _ cell: (PromiseKeeping) -> TableCell) -> [TableRow] {
    guard let kept = words.report.withoutSolvedOnSpot else { return [] }
    return [TableRow(header, [cell(kept.acknowledgement), cell(kept.answer)])]
  }

  private var promiseColumns: [TableColumn] { [TableColumn("Bekräftelse"), TableColumn("Svar")] }

  private static func name(_ outcome: PromiseOutcome) -> String {
    switch outcome {
    case .inTime: "I tid"
    case .extended: "Inom förlängd tid"
    case .late: "För sent"
    case .open: "Väntar, tiden har inte gått ut"
    case .notApplicable: "Löftet gäller inte"
    case .notPossible: "Svar ej möjligt"
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
      PrintedNumber.number(interval.lower * 100, decimals: 0),
      PrintedNumber.percent(interval.upper, decimals: 0))
  }

  private static func days(_ days: Int?) -> TableCell {
    days.map(TableCell.count) ?? .missing
  }
}
