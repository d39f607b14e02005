import Documents
import Domain

/// The document as tables for a spreadsheet: a line for each measure and not a sheet for each, so that it can be sorted and
/// filtered. Every figure stands with its year; texts stand with who wrote them. Figures, years and days are what they are
/// and no words.
struct ComparisonFileTables {
  private let words: ComparisonWords
  private let document: ComparisonDocument

  init(_ document: ComparisonDocument) {
    self.document = document
    words = document.words
  }

  private var record: ComparisonRecord { words.record }

  var all: [TableModel] {
    let own = record.kind == .own ? [measures, history] : [countryFigures, meansByYear, membersByYear]
    return [about, colourCounts] + own + [members, definitions, reported, analyses]
      + (record.kind == .own ? [improvements] : [contributions])
  }

  private var about: TableModel {
    TableModel(
      caption: document.title, rowHeadings: ["Uppgift"], columns: [TableColumn("Värde", .words)],
      rows: [
        TableRow("Kommun", [.text("\(record.municipality.title) (\(record.municipality.id))")]),
        TableRow("Nätverk", [.text(record.network.title)]),
        TableRow("Måttsamling", [.text("\(record.setTitle) (\(record.set))")]),
        TableRow("År", [.year(record.year)]),
        TableRow("Gjort", [TableCell(record.madeOn)]),
      ] + document.fileNotes.map { TableRow("Att veta", [.text($0)]) })
  }

  /// The same counts as on the first page.
  private var colourCounts: TableModel {
    switch record.kind {
    case .own: OwnSections(words: words).colourCounts
    case .joint: JointSections(words: words).colourCounts
    }
  }

  private var measures: TableModel {
    TableModel(
      caption: "Mått \(record.year)", rowHeadings: ["Mått"],
      columns: Self.naming + [
        TableColumn("Värde"), TableColumn("Färg", .words), TableColumn("Plats"),
        TableColumn("Färg \(record.year - 1)", .words), TableColumn("Kvinnor"), TableColumn("Män"),
        TableColumn("Preliminärt", .words), TableColumn("Felmarginal ±"), TableColumn("Osäkerhet", .words),
        TableColumn("Varför värde saknas", .words), TableColumn("Annat år"), TableColumn("Värde det året"),
      ] + Self.country,
      rows: record.measures.map { measure in
        TableRow(measure.kpi.rawValue, naming(measure) + own(measure) + country(measure))
      })
  }

  /// The same without anybody's own, for the network's document.
  private var countryFigures: TableModel {
    TableModel(
      caption: "Mått \(record.year)", rowHeadings: ["Mått"],
      columns: Self.naming + [TableColumn("Osäkerhet", .words)] + Self.country,
      rows: record.measures.map { measure in
        TableRow(measure.kpi.rawValue, naming(measure) + [uncertainty(measure)] + country(measure))
      })
  }

  private static let naming = [
    TableColumn("Namn", .words), TableColumn("Område", .words), TableColumn("Enhet", .words),
    TableColumn("Riktning", .words),
  ]

  private func naming(_ measure: MeasureRecord) -> [TableCell] {
    [
      .text(measure.heading), .text(measure.area), .text(measure.unit),
      .text(measure.direction.swedish),
    ]
  }

  private func own(_ measure: MeasureRecord) -> [TableCell] {
    let figures = MeasureFigures(measure)
    return [
      figures.cell(measure.value), ComparisonWords.colourCell(measure.value, measure.band),
      measure.rank.map(TableCell.count) ?? .missing,
      measure.previous.map { TableCell.marked(ComparisonWords.mark($0.band)) } ?? .missing,
      figures.cell(measure.gender.women), figures.cell(measure.gender.men),
      .text(measure.isPreliminary ? "ja" : "nej"), figures.cell(measure.margin), uncertainty(measure),
      measure.missing.map(TableCell.text) ?? .missing,
      measure.beside.map { TableCell.year($0.year) } ?? .missing, figures.cell(measure.beside?.value),
    ]
  }

  /// What is said of a survey whose margin is not known.
  private func uncertainty(_ measure: MeasureRecord) -> TableCell {
    measure.isWithoutMargin == true
      ? .text(SurveyMargin.caution(of: measure.kpi, titled: measure.title)) : .missing
  }

  private static let country = [
    TableColumn("Nätverkets medel"), TableColumn("Kommuner med värde"), TableColumn("Bäst (eller lägst)"),
    TableColumn("Bäst (eller lägst) i", .words), TableColumn("Sämst (eller högst)"),
    TableColumn("Sämst (eller högst) i", .words), TableColumn("Landet, ovägt medel"),
    TableColumn("Landet, median"), TableColumn("Riket, källans eget värde"),
  ]

  private func country(_ measure: MeasureRecord) -> [TableCell] {
    let (figures, country) = (MeasureFigures(measure), measure.country)
    return [
      figures.cell(measure.networkMean), .count(country.count), figures.cell(country.best),
      .text(words.names(country.bestAt)), figures.cell(country.worst), .text(words.names(country.worstAt)),
      figures.cell(country.mean), figures.cell(country.median), figures.cell(country.riket),
    ]
  }
}

// What there are several lines of for a measure.
extension ComparisonFileTables {
  private var history: TableModel {
    TableModel(
      caption: "\(record.municipality.title) över åren", rowHeadings: ["Mått"],
      columns: [TableColumn("Namn", .words), TableColumn("År", .words), TableColumn("Värde")] + Self.means,
      rows: record.measures.flatMap { measure in
        let figures = MeasureFigures(measure)
        return measure.ownYears.map { item in
          let own: [TableCell] = [.text(measure.heading), .year(item.year), figures.cell(item.own)]
          return TableRow(measure.kpi.rawValue, own + means(item.means, figures))
        }
      })
  }

  private static let means = [
    TableColumn("Nätverkets medel"), TableColumn("Landet, ovägt medel"), TableColumn("Kommuner med värde"),
  ]

  private func means(_ year: MeasureRecord.Year?, _ figures: MeasureFigures) -> [TableCell] {
    [
      figures.cell(year?.networkMean), figures.cell(year?.countryMean),
      year.map { TableCell.count($0.count) } ?? .missing,
    ]
  }

  private var meansByYear: TableModel {
    TableModel(
      caption: "Medel över åren", rowHeadings: ["Mått"],
      columns: [TableColumn("Namn", .words), TableColumn("År", .words)] + Self.means,
      rows: record.measures.flatMap { measure in
        let figures = MeasureFigures(measure)
        return measure.memberYears.map { year in
          let named: [TableCell] = [.text(measure.heading), .year(year.year)]
          return TableRow(measure.kpi.rawValue, named + means(year, figures))
        }
      })
  }

  private var membersByYear: TableModel {
    TableModel(
      caption: "Medlemmarna över åren", rowHeadings: ["Mått"],
      columns: [
        TableColumn("Namn", .words), TableColumn("Kommun", .words), TableColumn("Kommunkod", .words),
        TableColumn("År", .words), TableColumn("Värde"),
      ],
      rows: record.measures.flatMap { measure in
        let figures = MeasureFigures(measure)
        return measure.memberYears.flatMap { year in
          year.members.map { member in
            TableRow(
              measure.kpi.rawValue,
              [
                .text(measure.heading), .text(words.name(member.id)), .text(member.id.rawValue),
                .year(year.year), figures.cell(member.value),
              ])
          }
        }
      })
  }

  private var members: TableModel {
    // Of the others no margins are read for a municipality's own document.
    let margins = record.kind == .joint ? [TableColumn("Felmarginal ±")] : []
    return TableModel(
      caption: "Nätverket \(record.year)", rowHeadings: ["Mått"],
      columns: [
        TableColumn("Namn", .words), TableColumn("Kommun", .words), TableColumn("Kommunkod", .words),
        TableColumn("Värde"), TableColumn("Färg", .words), TableColumn("Plats"),
      ] + margins + [TableColumn("Varför värde saknas", .words)],
      rows: record.measures.flatMap { measure in
        let figures = MeasureFigures(measure)
        return measure.network.map { member in
          TableRow(
            measure.kpi.rawValue,
            [
              .text(measure.heading), .text(words.name(member.id)), .text(member.id.rawValue),
              figures.cell(member.value), ComparisonWords.colourCell(member.value, member.band),
              member.rank.map(TableCell.count) ?? .missing,
            ] + margins.map { _ in figures.cell(member.margin) } + [.text(member.missing ?? "")])
        }
      })
  }

  private var definitions: TableModel {
    TableModel(
      caption: "Definitioner", rowHeadings: ["Mått"],
      columns: [
        TableColumn("Namn", .words), TableColumn("Definition", .words), TableColumn("Version"),
        TableColumn("Uppgiftslämnare", .words), TableColumn("Stängt efter", .words),
        TableColumn("Värdena inlästa", .words), TableColumn("Värdenas version"),
        TableColumn("Ändringar", .words),
      ],
      rows: record.measures.map { measure in
        let definition = measure.definition
        let remarks =
          MeasureChanges(measure: measure).sentences + MeaningSentences(words: words, measure: measure).all
        return TableRow(
          measure.kpi.rawValue,
          [
            .text(measure.title), .text(definition.text), definition.version.map(TableCell.count) ?? .missing,
            .text(definition.source), definition.closedAfter.map(TableCell.year) ?? .missing,
            measure.readOn.map { TableCell($0) } ?? .missing,
            measure.version.map(TableCell.count) ?? .missing,
            .text(remarks.joined(separator: " ")),
          ])
      })
  }

  private var reported: TableModel {
    TableModel(
      caption: "Egna uppgifter", rowHeadings: ["Mått"],
      columns: [
        TableColumn("Namn", .words), TableColumn("Kommun", .words), TableColumn("År", .words),
        TableColumn("Vilka", .words), TableColumn("Värde"), TableColumn("Hur det är mätt", .words),
        TableColumn("Anmärkning", .words), TableColumn("Rapporterat av", .words), TableColumn("När", .words),
        TableColumn("Version"),
      ],
      rows: record.measures.flatMap { measure in
        let figures = MeasureFigures(measure)
        return measure.figures.map { item in
          TableRow(
            measure.kpi.rawValue,
            [
              .text(measure.heading), .text(words.name(item.municipality)), .year(item.year),
              .text(item.people), figures.cell(item.value), .text(item.method),
              .text(item.note), .text(item.author), TableCell(item.reportedOn),
              item.version.map(TableCell.count) ?? .missing,
            ])
        }
      })
  }

  private var analyses: TableModel {
    TableModel(
      caption: "Analyser", rowHeadings: ["Mått"],
      columns: [
        TableColumn("Namn", .words), TableColumn("Kommun", .words), TableColumn("Analys", .words),
        TableColumn("Skrivet av", .words), TableColumn("När", .words),
      ],
      rows: record.measures.flatMap { measure in
        measure.analyses.map { analysis in
          TableRow(
            measure.kpi.rawValue,
            [
              .text(measure.heading), .text(words.name(analysis.municipality)), .text(analysis.text),
              .text(analysis.author), TableCell(analysis.writtenOn),
            ])
        }
      })
  }

  private var improvements: TableModel {
    TableModel(
      caption: "Åtgärder", rowHeadings: ["Mått"],
      columns: [
        TableColumn("Namn", .words), TableColumn("Åtgärd", .words), TableColumn("Läge", .words),
        TableColumn("Klar senast", .words), TableColumn("Klar", .words), TableColumn("Effekt", .words),
      ],
      rows: record.measures.flatMap { measure in
        measure.improvements.map { item in
          TableRow(
            measure.kpi.rawValue,
            [
              .text(measure.heading), .text(item.title), .text(item.status),
              TableCell(item.dueOn), item.doneOn.map { TableCell($0) } ?? .missing, .text(item.effect ?? ""),
            ])
        }
      })
  }

  private var contributions: TableModel {
    TableModel(
      caption: "Vilka som har lämnat analyser", rowHeadings: ["Kommun"],
      columns: [TableColumn("Analyser"), TableColumn("Lämnat av", .words), TableColumn("När", .words)],
      rows: record.contributions.map { item in
        TableRow(
          words.name(item.municipality),
          [.count(item.analyses), .text(item.sentBy ?? ""), item.sentOn.map { TableCell($0) } ?? .missing])
      })
  }
}

// What everybody may have.
extension ComparisonFileTables {
  /// The figures and definitions of a public record (`RecordReading.publicRecord`).
  var published: [TableModel] {
    [basis, measures, history, members, definitions] + (ownFigures.rows.isEmpty ? [] : [ownFigures])
  }

  private var basis: TableModel {
    let facts: [(String, String)] = [
      ("Kommun", "\(record.municipality.title) (\(record.municipality.id))"),
      ("Jämförelsegrupp", record.network.title), ("Måttsamling", "\(record.setTitle) (\(record.set))"),
      ("År", String(record.year)), ("Hämtat", record.madeOn.description),
    ]
    let notes = ComparisonNotes(words: words, isRounded: false).all.map { ("Att veta", $0) }
    return TableModel(
      caption: document.title, rowHeadings: ["Uppgift"], columns: [TableColumn("Värde", .words)],
      rows: (facts + notes).map { TableRow($0.0, [.text($0.1)]) })
  }

  /// What the municipality has reported itself, without who did it and what they wrote.
  private var ownFigures: TableModel {
    TableModel(
      caption: "Egna uppgifter", rowHeadings: ["Mått"],
      columns: [
        TableColumn("Namn", .words), TableColumn("År", .words), TableColumn("Vilka", .words),
        TableColumn("Värde"),
      ],
      rows: record.measures.flatMap { measure in
        let figures = MeasureFigures(measure)
        return measure.figures.map { item in
          TableRow(
            measure.kpi.rawValue,
            [
              .text(measure.heading), .text(String(item.year)), .text(item.people),
              figures.cell(item.value),
            ])
        }
      })
  }
}
