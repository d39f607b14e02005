import Documents
import Domain

/// A measure over the years: the picture, what it says, and its table.
struct YearFigures {
  let words: ComparisonWords
  let measure: MeasureRecord

  private var record: ComparisonRecord { words.record }
  private var figures: MeasureFigures { MeasureFigures(measure) }

  /// The municipality's own beside the means, or the members' beside them in the network's document; nil where there is
  /// nothing to draw.
  var figure: DocumentFigure? {
    switch record.kind {
    case .own: own
    case .joint: joint
    }
  }

  private var own: DocumentFigure? {
    let name = record.municipality.title
    let years = measure.ownYears
    guard let first = measure.history.first, let last = measure.history.last else { return nil }
    let line = YearLineChart.Line(name, .own, Self.points(years.map { ($0.year, $0.own) }))
    let finding =
      first == last
      ? "Det finns ett värde, från \(first.year)."
      : "Från \(figures.text(first.value)) (\(first.year)) till \(figures.text(last.value)) (\(last.year))."
    let country = Self.span(years.filter { $0.own != nil }.map { $0.means?.countryMean })
    let beside: String? =
      first == last
      ? nil
      : country.map {
        " Landets ovägda medel gick från \(figures.text($0.first)) till \(figures.text($0.last))."
      }
    return DocumentFigure(
      title: "\(name) över åren", finding: finding + (beside ?? ""),
      chart: chart([line] + means(years.compactMap(\.means))),
      table: TableModel(
        caption: "\(measure.kpi): \(name) över åren", rowHeadings: ["År"],
        columns: [TableColumn(figures.heading)] + meanColumns,
        rows: years.map { year in
          TableRow(String(year.year), [figures.cell(year.own)] + meanCells(year.means))
        }), source: source)
  }

  private var joint: DocumentFigure? {
    let years = measure.memberYears
    guard !years.isEmpty else { return nil }
    let members = measure.network.map(\.id)
    // So many names as there is room for; of a larger group its mean says more than a bundle of lines.
    let drawn = members.count <= StripChart.mostNames ? members : []
    let lines = drawn.map { area in
      YearLineChart.Line(words.name(area), .other, Self.points(years.map { ($0.year, $0.value(of: area)) }))
    }
    return DocumentFigure(
      title: "Medlemmarna över åren", finding: finding(years),
      chart: chart(lines + means(years)),
      table: TableModel(
        caption: "\(measure.kpi): medlemmarna över åren", rowHeadings: ["År"],
        columns: drawn.map { TableColumn(words.name($0)) } + meanColumns,
        rows: years.map { year in
          TableRow(String(year.year), drawn.map { figures.cell(year.value(of: $0)) } + meanCells(year))
        }), source: source)
  }

  /// The first and the last year in which the network has values.
  private func finding(_ years: [MeasureRecord.Year]) -> String {
    let known = years.filter { $0.networkMean != nil }
    guard let first = known.first, let last = known.last, let before = first.networkMean,
      let now = last.networkMean
    else { return "Ingen i nätverket har värden." }
    if first == last { return "Det finns värden för ett år, \(first.year)." }
    let network =
      "Nätverkets medel gick från \(figures.text(before)) (\(first.year)) till \(figures.text(now)) (\(last.year))"
    let country = Self.span([first.countryMean, last.countryMean]).map {
      ", och landets ovägda medel från \(figures.text($0.first)) till \(figures.text($0.last))"
    }
    return "\(network)\(country ?? "")."
  }
}

extension YearFigures {
  private func chart(_ lines: [YearLineChart.Line]) -> YearLineChart {
    YearLineChart(
      lines: lines, axisTitle: ReportWords.capitalised(figures.heading), decimals: figures.scale.decimals,
      emptySentence: "Det finns inga värden att visa.")
  }

  private func means(_ years: [MeasureRecord.Year]) -> [YearLineChart.Line] {
    [
      YearLineChart.Line("Nätverkets medel", .mean, Self.points(years.map { ($0.year, $0.networkMean) })),
      YearLineChart.Line(
        "Landets medel", .widerMean, Self.points(years.map { ($0.year, $0.countryMean) })),
    ]
  }

  /// A document that was decided before years had means has none.
  private var meanColumns: [TableColumn] {
    measure.years == nil
      ? []
      : [
        TableColumn("\(record.network.title), medel"), TableColumn("Landet, ovägt medel"),
        TableColumn("Kommuner med värde"),
      ]
  }

  private func meanCells(_ year: MeasureRecord.Year?) -> [TableCell] {
    if measure.years == nil { return [] }
    let count = year.map { TableCell.count($0.count) } ?? .missing
    return [figures.cell(year?.networkMean), figures.cell(year?.countryMean), count]
  }

  private var source: String {
    measure.years == nil
      ? "\(measure.source.raw)." : "\(measure.source.raw). Medel: \(measure.source.computed)."
  }

  private static func points(_ values: [(Int, Double?)]) -> [Int: Double] {
    values.reduce(into: [:]) { found, item in found[item.0] = item.1 }
  }

  /// The first and the last, when both are known.
  private static func span(_ values: [Double?]) -> (first: Double, last: Double)? {
    guard let first = values.first ?? nil, let last = values.last ?? nil else { return nil }
    return (first, last)
  }
}

extension MeasureRecord {
  /// The years from the municipality's first value on, with it and the means; a year in which it has none is among them.
  var ownYears: [(year: Int, own: Double?, means: Year?)] {
    let own = Dictionary(history.map { ($0.year, $0.value) }) { first, _ in first }
    let means = Dictionary((years ?? []).map { ($0.year, $0) }) { first, _ in first }
    guard let first = history.first?.year else { return [] }
    return Set(own.keys).union(means.keys).filter { $0 >= first }.sorted().map {
      (year: $0, own: own[$0], means: means[$0])
    }
  }

  /// The years from the first in which any member has a value.
  var memberYears: [Year] { Array((years ?? []).drop { $0.members.isEmpty }) }
}

extension MeasureRecord.Year {
  func value(of area: AreaID) -> Double? { members.first { $0.id == area }?.value }
}
