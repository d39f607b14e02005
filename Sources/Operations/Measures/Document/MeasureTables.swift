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
    var columns = [TableColumn(figures.heading)]
    if hasMargins { columns.append(TableColumn("Felmarginal ±")) }
    columns += [TableColumn("Plats"), TableColumn("Färg", .words), TableColumn("Källa", .words)]
    return TableModel(
      caption: "\(measure.kpi): jämförelse \(record.year)", rowHeadings: ["Kommun"], columns: columns,
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
      record.municipality.title, measure.value, measure.rank, measure.band, measure.source.raw,
      margin: measure.margin)
    return (record.kind == .own ? [ownRow] : [])
      + neighbours.map { member in
        row(
          words.name(member.id), member.value, member.rank, member.band, measure.source.raw,
          margin: member.margin)
      }
  }

  /// Whether it is told how uncertain each member's value is: in the network's document, of a survey.
  private var hasMargins: Bool { measure.network.contains { $0.margin != nil } }

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
      noMunicipality("Riket, källans eget värde", measure.country.riket, measure.source.raw),
    ]
  }

  private func computed(_ header: String, _ value: Double?) -> TableRow {
    noMunicipality(header, value, measure.source.computed)
  }

  /// A margin, a rank and a colour are for municipalities: for a mean, an extreme and the country there is nothing that
  /// could be missing.
  private func noMunicipality(_ header: String, _ value: Double?, _ source: String) -> TableRow {
    let margins: [TableCell] = hasMargins ? [.notApplicable] : []
    let place: [TableCell] = [.notApplicable, .notApplicable, self.source(source, of: value)]
    return TableRow(header, [figures.cell(value)] + margins + place)
  }

  private func source(_ source: String, of value: Double?) -> TableCell {
    value == nil ? .notApplicable : .text(source)
  }

  /// What has a value may be of a kind that is not ranked or coloured.
  private func row(
    _ header: String, _ value: Double?, _ rank: Int?, _ band: MeasureBand, _ source: String,
    margin: Double?
  ) -> TableRow {
    let without: TableCell = value == nil ? .missing : .notApplicable
    let margins: [TableCell] = hasMargins ? [figures.cell(margin)] : []
    let place: [TableCell] = [
      rank.map(TableCell.count) ?? without,
      band == .none ? without : .marked(ComparisonWords.mark(band)), self.source(source, of: value),
    ]
    return TableRow(header, [figures.cell(value)] + margins + place)
  }

  /// Why neighbours have no value, and what they had last.
  private var notes: [String] {
    neighbours.filter { $0.value == nil }.map { member in
      let last = member.latest.map { " Senast \($0.year): \(figures.text($0.value))." } ?? ""
      return "\(words.name(member.id)): \(member.missing ?? MissingReason.notGiven.swedish).\(last)"
    } + ["Plats och färg: \(measure.source.computed)."]
  }
}
