import Documents
import Domain
import SQLEngine

extension Operations {
  /// The figures of the public pages as a file for a spreadsheet (CSV): a comparison with its definitions, without
  /// analyses, improvements and names. They are exact, as ranks and colours are of them.
  /// - Throws: `Problem` for an area that is no municipality.
  package func publicFigures(_ order: ComparisonOrder) async throws -> [UInt8] {
    let record = try await database.read { transaction in
      try RecordReading(transaction, order, as: .own).publicRecord()
    }
    let tables = ComparisonFileTables(ComparisonDocument(record)).published
    return CSVRenderer(.swedishExcel, figures: .exact).file(tables)
  }
}

extension MeasureReading {
  /// The same of one measure: what its pictures are drawn from.
  package var file: [UInt8] {
    CSVRenderer(.swedishExcel, figures: .exact).file(MeasureFileTables(self).all)
  }
}

/// One measure as tables for a spreadsheet.
private struct MeasureFileTables {
  private let reading: MeasureReading
  /// As on the page, where the file's figures are not exact.
  private let decimals: Int

  init(_ reading: MeasureReading) {
    self.reading = reading
    decimals = reading.scale.decimals
  }

  private var measure: ComparedMeasure { reading.compared }

  private func cell(_ value: Double?) -> TableCell {
    value.map { TableCell.number($0, decimals: decimals) } ?? .missing
  }

  var all: [TableModel] { [about, everybody, years, members] }

  private var about: TableModel {
    let source = MeasureSource(
      measure.item.kpi, holder: measure.definition?.source ?? measure.item.source)
    let rows: [(String, String)] = [
      ("Mått", "\(measure.item.kpi)"), ("Enhet", measure.item.unit),
      ("Riktning", measure.item.direction.swedish),
      ("Kommun", "\(reading.municipality.title) (\(reading.municipality.id))"),
      ("Jämförelsegrupp", reading.network.title), ("Källa", source.sentences),
      ("Felmarginal", uncertainty),
      ("Definition", measure.definition?.definition ?? measure.item.unreadDefinition),
    ]
    return TableModel(
      caption: measure.title, rowHeadings: ["Uppgift"], columns: [TableColumn("Värde", .words)],
      rows: rows.filter { !$0.1.isEmpty }.map { TableRow($0.0, [.text($0.1)]) })
  }

  /// How uncertain a survey's own value is, or that it is not known; empty for what is none.
  private var uncertainty: String {
    if let margin = measure.margin { return MeasureFigures(measure).margin(margin) }
    return measure.isUncertain ? SurveyMargin.caution(of: measure.item.kpi, titled: measure.title) : ""
  }

  /// By municipality, in Swedish order.
  private var everybody: TableModel {
    let (country, group) = (reading.country, Set(reading.network.members))
    let areas = SwedishOrder.sorted(Array(country.values.keys)) { AreaCatalogue.title($0) }
    return TableModel(
      caption: "Alla kommuner \(reading.year)", rowHeadings: ["Kommun"],
      columns: [
        TableColumn("Kommunkod", .words), TableColumn("Värde"), TableColumn("Plats"),
        TableColumn("Färg", .words), TableColumn("I jämförelsegruppen", .words),
      ],
      rows: areas.map { area in
        TableRow(
          AreaCatalogue.title(area),
          [
            .text(area.rawValue), cell(country.values[area]),
            country.rank(of: area).map(TableCell.count) ?? .missing,
            .marked(ComparisonWords.mark(country.band(of: area))),
            .text(group.contains(area) ? "ja" : "nej"),
          ])
      })
  }

  /// The own values, what the municipality has reported itself, and the means, year by year.
  private var years: TableModel {
    let history = reading.history.years
    let reported = reading.reported.filter { $0.key.gender == .total }
    let all = Set(history.map(\.year) + reported.map(\.key.year)).sorted()
    return TableModel(
      caption: "\(reading.municipality.title) år för år", rowHeadings: ["År"],
      columns: [
        TableColumn("Eget värde"), TableColumn("Egen uppgift, inte ur Kolada"),
        TableColumn("Gruppens ovägda medel"), TableColumn("Landets ovägda medel"),
        TableColumn("Kommuner med värde"),
      ],
      rows: all.map { year in
        let known = history.first { $0.year == year }
        let own = reported.first { $0.key.year == year }?.value
        return TableRow(
          String(year),
          [
            cell(known?.own), cell(own), cell(known?.networkMean),
            cell(known?.countryMean), .count(known?.count ?? 0),
          ])
      })
  }

  private var members: TableModel {
    TableModel(
      caption: "\(reading.network.title) år för år", rowHeadings: ["År"],
      columns: [TableColumn("Kommun", .words), TableColumn("Kommunkod", .words), TableColumn("Värde")],
      rows: reading.history.years.flatMap { year -> [TableRow] in
        reading.network.members.compactMap { area in
          year.members[area].map { value in
            TableRow(
              String(year.year),
              [.text(AreaCatalogue.title(area)), .text(area.rawValue), cell(value)])
          }
        }
      })
  }
}
