import Documents
import Domain

/// The two pictures of the report, each with the sentence that says what it means, made by rule from the figures.
struct ReportFigures {
  let words: ReportWords

  private var report: FeedbackReport { words.report }
  private var tables: ReportTables { ReportTables(words: words) }

  /// Kind × quality dimension, stacked.
  var dimensions: DocumentFigure {
    let data = ChartData(
      series: words.kinds.map { ReportWords.capitalised($0.swedish) },
      categories: report.dimensions.map { row in
        ChartCategory(ReportTables.name(row.dimension), words.kinds.map { .count(row.counts[$0]) })
      },
      axisTitle: "Antal synpunkter", emptySentence: Self.nothingToDraw)
    return DocumentFigure(
      title: "Vad synpunkterna gäller, \(report.period.swedish)", finding: dimensionFinding,
      chart: StackedBarChart(data), table: tables.dimensions, source: source)
  }

  /// The boards' totals beside those of the compared period; the departments where the report is of one board.
  var boards: DocumentFigure {
    let data = ChartData(
      series: [words.periodName] + (words.previousName.map { [$0] } ?? []),
      categories: drawnRows.map { row in
        ChartCategory(
          ReportTables.name(row, level: 0),
          [.count(row.counts.all)] + (row.previous.map { [.count($0.all)] } ?? []))
      },
      axisTitle: "Antal synpunkter", emptySentence: Self.nothingToDraw)
    return DocumentFigure(
      title: boardTitle, finding: boardFinding, chart: GroupedBarChart(data), table: tables.boards,
      source: source)
  }

  private var drawnRows: [OrganisationRow] {
    let parts = report.boards.first?.parts ?? []
    return report.board == nil || parts.isEmpty ? report.boards : parts
  }

  private var boardTitle: String {
    let compared = words.previousName.map { " och \($0)" } ?? ""
    return "Synpunkter per \(partNoun), \(report.period.swedish)\(compared)"
  }

  private var partNoun: String { drawnRows.first?.level == .department ? "förvaltning" : "nämnd" }

  private static let nothingToDraw = "Det finns inga synpunkter att visa för perioden."

  private var source: String {
    "Källa: synpunktsregistret, \(words.municipality). Uppgifter till och med \(report.dataDate.swedish)."
  }
}

// What the pictures mean.
extension ReportFigures {
  private var dimensionFinding: String {
    let rows = report.dimensions.filter { $0.dimension != nil }
    func name(_ row: FeedbackReport.DimensionRow) -> String { row.dimension?.inSentence ?? "" }
    guard let most = Self.most(rows, count: \.counts.all, name: name) else { return Self.tooSmall }
    let complaintSentence = Self.most(rows, count: \.counts.complaint, name: name).map { complaints in
      let subject = complaints.names == most.names ? "också det" : complaints.names
      return " Flest klagomål gäller \(subject): \(Self.each(complaints, of: report.total.complaint))."
    }
    return "Flest synpunkter gäller \(most.names): \(Self.each(most, of: report.total.all))."
      + (complaintSentence ?? "")
  }

  private var boardFinding: String {
    guard
      let most = Self.most(drawnRows.filter { $0.name != nil }, count: \.counts.all, name: { $0.name ?? "" })
    else { return Self.tooSmall }
    let untested =
      report.previous == nil ? "" : " Förändringen för varje \(partNoun) är inte prövad statistiskt."
    return "Flest synpunkter fick \(most.names): \(Self.each(most, of: report.total.all)).\(untested)"
  }

  private struct Most {
    let names: String
    let count: Int
    let isShared: Bool
  }

  /// The rows with the highest count, or nil when it is too low to say anything.
  private static func most<Element>(
    _ rows: [Element], count: KeyPath<Element, Int>, name: (Element) -> String
  ) -> Most? {
    guard let highest = rows.map({ $0[keyPath: count] }).max(), highest >= FindingInSwedish.smallestBasis
    else {
      return nil
    }
    let top = rows.filter { $0[keyPath: count] == highest }
    return Most(names: ReportWords.joined(top.map(name)), count: highest, isShared: top.count > 1)
  }

  private static func each(_ most: Most, of whole: Int) -> String {
    ReportWords.share(most.count, of: whole) + (most.isShared ? " var" : "")
  }

  private static let tooSmall =
    "Underlaget är för litet för att säga vad som är vanligast (färre än \(FindingInSwedish.smallestBasis))."
}
