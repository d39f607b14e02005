import Documents
import Domain

/// The tables of the report.
struct ReportTables {
  let words: ReportWords

  private var report: FeedbackReport { words.report }

  /// Count, exact Poisson interval and the compared period's count for each kind (rules 8.1 M0).
  var kinds: TableModel {
    TableModel(
      caption: "Synpunkter efter typ", rowHeadings: ["Typ"],
      columns: ([words.periodName, words.previousName, "95\u{A0}%-intervall"] as [String?]).compactMap { $0 }
        .map { TableColumn($0) },
      rows: words.kinds.map { kind in
        kindRow(ReportWords.capitalised(kind.swedish), report.total[kind], report.previous?.total[kind])
      },
      total: kindRow("Summa", report.total.all, report.previous?.total.all))
  }

  private func kindRow(_ header: String, _ count: Int, _ previous: Int?) -> TableRow {
    let interval = PoissonInterval(count: count).map {
      ReportWords.interval(
        PrintedNumber.number($0.lower, decimals: $0.lower < 10 ? 1 : 0),
        PrintedNumber.number($0.upper, decimals: $0.upper < 10 ? 1 : 0))
    }
    return TableRow(header, [.count(count)] + (previous.map { [.count($0)] } ?? []) + [interval ?? .missing])
  }

  /// Kind × quality dimension.
  var dimensions: TableModel {
    TableModel(
      caption: "Synpunkter efter kvalitetsdimension och typ", rowHeadings: ["Kvalitetsdimension"],
      columns: words.kindColumns,
      rows: report.dimensions.map { row in
        TableRow(Self.name(row.dimension), words.cells(row.counts))
      },
      total: TableRow("Summa", words.cells(report.total)))
  }

  static func name(_ dimension: QualityDimension?) -> String {
    dimension.map { ReportWords.capitalised($0.swedish) } ?? "Ingen angiven"
  }

  /// Boards with their departments and units, and the compared period's totals.
  var boards: TableModel {
    TableModel(
      caption: "Synpunkter efter nämnd, förvaltning, enhet och typ",
      rowHeadings: ["Nämnd", "Förvaltning", "Enhet"],
      columns: words.kindColumns + (words.previousName.map { [TableColumn("Summa \($0)")] } ?? []),
      rows: report.boards.flatMap { rows($0, level: 0) },
      total: TableRow("Summa", boardCells(report.total, report.previous?.total)))
  }

  private func rows(_ row: OrganisationRow, level: Int) -> [TableRow] {
    let own = TableRow(
      Self.name(row, level: level), level: level, style: level == 0 ? .group : .plain,
      boardCells(row.counts, row.previous))
    return [own] + row.parts.flatMap { rows($0, level: level + 1) }
  }

  private func boardCells(_ counts: KindCounts, _ previous: KindCounts?) -> [TableCell] {
    words.cells(counts) + (previous.map { [.count($0.all)] } ?? [])
  }

  static func name(_ row: OrganisationRow, level: Int) -> String {
    if let name = row.name { return name }
    switch row.level {
    case .board: return "Ännu inte fördelade"
    case .department: return "Ingen förvaltning angiven"
    case .unit: return level > 2 ? "Enheten i övrigt" : "Ingen enhet angiven"
    }
  }

  /// The channels that were used.
  var channels: TableModel {
    let showsShare = report.total.all >= ReportWords.smallestPercentageBase
    func row(_ header: String, _ count: Int) -> TableRow {
      let share = TableCell.percent(Double(count) / Double(max(report.total.all, 1)), decimals: 0)
      return TableRow(header, [.count(count)] + (showsShare ? [share] : []))
    }
    return TableModel(
      caption: "Synpunkter efter kanal", rowHeadings: ["Kanal"],
      columns: [TableColumn("Antal")] + (showsShare ? [TableColumn("Andel")] : []),
      rows: report.channels.filter { $0.count > 0 }.map {
        row(ReportWords.capitalised($0.channel.swedish), $0.count)
      },
      total: row("Summa", report.total.all))
  }
}
