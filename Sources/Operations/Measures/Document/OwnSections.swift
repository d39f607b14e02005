import Documents
import Domain

/// A municipality's own document: a first page with what is green, yellow and red and what has moved, then a page for each
/// area of the set with all its measures.
struct OwnSections {
  let words: ComparisonWords

  private var record: ComparisonRecord { words.record }
  private var name: String { record.municipality.title }

  var lead: [String] { [colours, moved] }

  /// "Berg har ett värde 2022 för 12 av 40 mått. Av dem är 4 ● gröna, …": of those with a value, so that they add up.
  private var colours: String {
    // What a municipality measures itself no source has a value of, wherever it stands in the set.
    let measures = record.measures.filter(\.kpi.isKoladas)
    if measures.isEmpty { return "Alla mått i samlingen är kommunens egna. Egna mått får ingen färg." }
    let valued = measures.filter { $0.value != nil }
    let sum =
      "\(name) har ett värde \(record.year) för \(valued.count) av \(ComparisonWords.measures(measures.count))."
    if valued.isEmpty { return sum }
    let counts = ComparisonWords.bands.map { band in
      let count = valued.count { $0.band == band }
      return "\(count) \(band.sign)\u{A0}\(band.swedish(of: count))"
    }
    return "\(sum) Av dem är \(ReportWords.joined(counts))."
  }

  /// "Sedan 2021 har 1 mått gått upp i färg och 1 gått ned; 5 har samma färg." What may be chance is none of them.
  private var moved: String {
    let coloured = record.measures.filter { $0.movement != nil }
    guard !coloured.isEmpty else {
      return
        "Inget mått har färg både \(record.year - 1) och \(record.year), så inget sägs om vad som har ändrats."
    }
    let movements = coloured.filter { !$0.mayHaveMovedByChance }.compactMap(\.movement)
    let (up, down) = (Self.up(movements), Self.down(movements))
    let unsure = coloured.count - movements.count
    let chance =
      unsure == 0
      ? "" : "\(ComparisonWords.measures(unsure)) har bytt färg, men skillnaden i värde kan bero på slumpen. "
    return
      "Sedan \(record.year - 1) har \(ComparisonWords.measures(up)) gått upp i färg och \(down) gått ned; "
      + "\(movements.count - up - down) har samma färg. \(chance)De andra har inte färg båda åren."
  }

  private static func up(_ movements: [MeasureMovement]) -> Int {
    movements.count { if case .up = $0 { true } else { false } }
  }

  private static func down(_ movements: [MeasureMovement]) -> Int {
    movements.count { if case .down = $0 { true } else { false } }
  }

  var sections: [DocumentSection] {
    let first: [DocumentSection] = [summary] + movements + costs
    return first + record.measureAreas.map(page)
  }

  /// An area begins a page of its own.
  private func page(_ area: String) -> DocumentSection {
    let measures = record.measures.filter { $0.area == area }
    return DocumentSection(
      area, start: .newPage, [.table(overview(area, measures))], subsections: measures.map(section))
  }
}

// The first page.
extension OwnSections {
  private var summary: DocumentSection { DocumentSection("Läget i korthet", [.table(colourCounts)]) }

  /// How many measures of each area have each colour.
  var colourCounts: TableModel {
    let hasOwn = record.measures.contains { !$0.kpi.isKoladas }
    return TableModel(
      caption: "Antal mått efter färg \(record.year)", rowHeadings: ["Område"],
      columns: ComparisonWords.counted + [TableColumn("Summa")],
      rows: record.measureAreas.map { area in
        counts(area, record.measures.filter { $0.area == area })
      }, total: counts("Summa", record.measures), notes: hasOwn ? [ComparisonWords.ownWithoutValue] : [])
  }

  private func counts(_ header: String, _ measures: [MeasureRecord]) -> TableRow {
    TableRow(
      header,
      ComparisonWords.counts(measures.map { (value: $0.value, band: $0.band) })
        + [TableCell.count(measures.count)])
  }

  private var movements: [DocumentSection] {
    let moved = record.measures.filter { $0.movement != nil && $0.movement != .same }
    guard !moved.isEmpty else { return [] }
    return [
      DocumentSection(
        "Vad som har ändrats sedan \(record.year - 1)",
        [
          .table(
            TableModel(
              caption: "Mått som har bytt färg sedan \(record.year - 1)", rowHeadings: ["Mått"],
              columns: [
                TableColumn("Ändring", .words), TableColumn("Färg \(record.year - 1)", .words),
                TableColumn("Färg \(record.year)", .words), TableColumn("Värde \(record.year - 1)"),
                TableColumn("Värde \(record.year)"),
              ], rows: moved.map(movementRow)))
        ])
    ]
  }

  private func movementRow(_ measure: MeasureRecord) -> TableRow {
    let figures = MeasureFigures(measure)
    return TableRow(
      measure.heading,
      [
        .text(Self.change(measure)),
        .marked(ComparisonWords.mark(measure.previous?.band ?? MeasureBand.none)),
        .marked(ComparisonWords.mark(measure.band)), figures.cell(measure.previous?.value),
        figures.cell(measure.value),
      ])
  }

  private static func change(_ measure: MeasureRecord) -> String {
    switch (measure.movement, measure.certainty) {
    case (.same, _), (nil, _): "oförändrad"
    case (_, .withinMargin): "→ annan färg, men ingen säker skillnad"
    case (_, .marginUnknown): "→ annan färg; \(DifferenceCertainty.unknown)"
    case (.up(let steps), _): "↑ upp \(ComparisonWords.steps(steps))"
    case (.down(let steps), _): "↓ ned \(ComparisonWords.steps(steps))"
    }
  }

  private var costs: [DocumentSection] {
    [
      DocumentSection(
        "Vad det kostar", [.paragraph(CostSentences.noColour), .list(CostSentences(words: words).all)])
    ]
  }
}

// An area and its measures.
extension OwnSections {
  /// Where the municipality has reported anything itself, it stands in a column of its own beside the source's values.
  private func overview(_ area: String, _ measures: [MeasureRecord]) -> TableModel {
    let isReported = measures.contains { $0.ownFigure(of: record.municipality.id) != nil }
    var columns = [TableColumn("Värde")]
    if isReported {
      columns.append(TableColumn(ReportWords.capitalised(ReportedFigure.label), .words))
    }
    columns += [
      TableColumn("Färg", .words), TableColumn("Plats"), TableColumn("Av"),
      TableColumn("\(record.network.title), medel"), TableColumn("Landet, ovägt medel"),
    ]
    return TableModel(
      caption: "\(area): \(name) \(record.year)", rowHeadings: ["Mått"], columns: columns,
      rows: measures.map { overviewRow($0, isReported: isReported) },
      notes: isReported ? [ReportedFigure.caution] : [])
  }

  private func overviewRow(_ measure: MeasureRecord, isReported: Bool) -> TableRow {
    let figures = MeasureFigures(measure)
    var cells = [figures.cell(measure.value)]
    if isReported {
      let own = measure.ownFigure(of: record.municipality.id)
      cells.append(own.map { TableCell.text("\(figures.text($0.value)) (\($0.year))") } ?? .missing)
    }
    let rest: [TableCell] = [
      ComparisonWords.colourCell(measure.value, measure.band),
      measure.rank.map(TableCell.count) ?? .missing, .count(measure.country.count),
      figures.cell(measure.networkMean), figures.cell(measure.country.mean),
    ]
    return TableRow(measure.heading, cells + rest)
  }

  private func section(_ measure: MeasureRecord) -> DocumentSection {
    let tables = MeasureTables(words: words, measure: measure)
    var blocks = MeasureSentences(words: words, measure: measure).all.map(DocumentBlock.paragraph)
    if let years = YearFigures(words: words, measure: measure).figure { blocks.append(.figure(years)) }
    blocks += tables.beside
    if let reported = tables.reported { blocks.append(.table(reported)) }
    blocks += MeasureDefinition(measure: measure).blocks
    return DocumentSection(
      measure.heading, blocks, subsections: MeasureTexts(words: words, measure: measure).sections)
  }
}
