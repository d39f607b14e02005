import Documents
import Domain

/// The tables of one measure.
struct MeasureTables {
  let words: ComparisonWords
  let measure: MeasureRecord

  private var record: ComparisonRecord { words.record }
  private var figures: MeasureFigures { MeasureFigures(measure) }

  /// The comparison; where nobody has a value in the year, only what the neighbours had last.
  var beside: [DocumentBlock] {
    let hasValues = measure.value != nil || measure.country.count > 0 || measure.country.riket != nil
    if hasValues || measure.network.contains(where: { $0.value != nil }) { return [.table(comparison)] }
    let last = neighbours.compactMap { member in
      member.latest.map { "\(words.name(member.id)) \($0.year): \(figures.text($0.value))" }
    }
    return last.isEmpty ? [] : [.paragraph("De senaste värdena: \(last.joined(separator: ", ")).")]
  }

  /// The municipality beside its neighbours and the country. A row says whose figure it is, and whether it is the source's
  /// own or computed.
  private var comparison: TableModel {
    TableModel(
      caption: "\(measure.kpi): jämförelse \(record.year)", rowHeadings: ["Kommun"],
      columns: [
        TableColumn(figures.heading), TableColumn("Plats"), TableColumn("Färg", .words),
        TableColumn("Källa", .words),
      ],
      rows: members + means + extremes + country, notes: notes)
  }

  /// What municipalities have reported themselves; nil when none has.
  var reported: TableModel? {
    guard !measure.figures.isEmpty else { return nil }
    return TableModel(
      caption: "\(measure.kpi): egna uppgifter", rowHeadings: ["Kommun"],
      columns: [
        TableColumn("År"), TableColumn("Vilka", .words), TableColumn(figures.heading),
        TableColumn("Hur det är mätt", .words), TableColumn("Rapporterat", .words),
      ],
      rows: measure.figures.map { item in
        TableRow(
          words.name(item.municipality),
          [
            .text(String(item.year)), .text(item.people), figures.cell(item.value),
            .text([item.method, item.note].filter { !$0.isEmpty }.joined(separator: " ")),
            .text(item.reporting),
          ])
      },
      notes: [ReportedFigure.caution])
  }

  private var members: [TableRow] {
    let ownRow = row(
      record.municipality.title, measure.value, measure.rank, measure.band, measure.source.raw)
    return (record.kind == .own ? [ownRow] : [])
      + neighbours.map { row(words.name($0.id), $0.value, $0.rank, $0.band, measure.source.raw) }
  }

  /// Whoever else has a row; in the network's document nobody is first.
  private var neighbours: [MeasureRecord.Member] {
    measure.network.filter { record.kind == .joint || $0.id != record.municipality.id }
  }

  private var means: [TableRow] {
    let count = measure.network.count { $0.value != nil && record.network.members.contains($0.id) }
    return [
      computed(
        "\(record.network.title), ovägt medel av \(ComparisonWords.municipalities(count))",
        measure.networkMean)
    ]
  }

  private var extremes: [TableRow] {
    guard let best = measure.country.best, let worst = measure.country.worst else { return [] }
    let names = measure.direction == .cost ? ("Lägst", "Högst") : ("Bäst", "Sämst")
    return [
      computed("\(names.0) i landet: \(words.names(measure.country.bestAt))", best),
      computed("\(names.1) i landet: \(words.names(measure.country.worstAt))", worst),
    ]
  }

  private var country: [TableRow] {
    let count = ComparisonWords.municipalities(measure.country.count)
    return [
      computed("Landet, ovägt medel av \(count)", measure.country.mean),
      computed("Landet, median", measure.country.median),
      row("Riket, källans eget värde", measure.country.riket, nil, .none, measure.source.raw),
    ]
  }

  private func computed(_ header: String, _ value: Double?) -> TableRow {
    row(header, value, nil, .none, measure.source.computed)
  }

  /// A rank and a colour are for municipalities; on other rows, and where there is none, a dash stands.
  private func row(
    _ header: String, _ value: Double?, _ rank: Int?, _ band: MeasureBand, _ source: String
  ) -> TableRow {
    TableRow(
      header,
      [
        figures.cell(value), rank.map(TableCell.count) ?? .missing,
        band == .none ? .missing : .marked(ComparisonWords.mark(band)), .text(value == nil ? "–" : source),
      ])
  }

  /// Why neighbours have no value, and what they had last.
  private var notes: [String] {
    neighbours.filter { $0.value == nil }.map { member in
      let last = member.latest.map { " Senast \($0.year): \(figures.text($0.value))." } ?? ""
      return "\(words.name(member.id)): \(member.missing ?? MissingReason.notGiven.swedish).\(last)"
    } + ["Plats och färg: \(measure.source.computed)."]
  }
}
