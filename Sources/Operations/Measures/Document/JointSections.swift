import Documents
import Domain

/// The network's document: all members side by side in each measure, with the analyses that they have sent.
struct JointSections {
  let words: ComparisonWords

  private var record: ComparisonRecord { words.record }

  var lead: [String] {
    let members = record.network.members.map(words.name)
    let written = record.contributions.filter { $0.analyses > 0 }.map { words.name($0.municipality) }
    let beside = record.participants.filter { !record.network.members.contains($0) }.map { area in
      "\(words.name(area)) hör inte till gruppen och står bredvid den. Gruppens medel är utan \(words.name(area))."
    }
    let network =
      "\(record.network.title) är \(ReportWords.joined(members)). Dokumentet visar "
      + "\(ComparisonWords.measures(record.measures.count)) för \(record.year), med alla medlemmar bredvid varandra."
    let analyses =
      written.isEmpty
      ? "Ingen medlem har lämnat någon analys än."
      : "Analyser finns från \(ReportWords.joined(written)). Var och en svarar för sina egna."
    return [network] + beside + [analyses]
  }

  var sections: [DocumentSection] {
    [summary, contributions]
      + record.measureAreas.map { area in
        DocumentSection(
          area, start: .newPage, [],
          subsections: record.measures.filter { $0.area == area }.map(section))
      }
  }

  /// How many measures of each colour the members have, and how many went up or down.
  private var summary: DocumentSection {
    DocumentSection("Läget i korthet", [.table(colourCounts)])
  }

  var colourCounts: TableModel {
    TableModel(
      caption: "Antal mått efter färg \(record.year)", rowHeadings: ["Kommun"],
      columns: ComparisonWords.counted + [
        TableColumn("Upp i färg sedan \(record.year - 1)"),
        TableColumn("Ned i färg sedan \(record.year - 1)"),
      ], rows: record.participants.map(counts),
      notes: (record.measures.contains(where: \.isSurvey) ? [Self.surveys] : [])
        + (record.measures.contains { !$0.kpi.isKoladas } ? [ComparisonWords.ownWithoutValue] : []))
  }

  private static let surveys =
    "Mått ur enkäter räknas inte som upp eller ned: skillnaden mellan två år kan bero på slumpen."

  private func counts(_ area: AreaID) -> TableRow {
    func standings(_ measures: [MeasureRecord]) -> [MeasureRecord.Member] {
      measures.compactMap { measure in measure.network.first { $0.id == area } }
    }
    let rows = standings(record.measures)
    let counted = standings(record.measures.filter { !$0.isSurvey })
    let steps = counted.compactMap { MeasureMovement(from: $0.before, to: $0.band) }
    let up = steps.count { if case .up = $0 { true } else { false } }
    let down = steps.count { if case .down = $0 { true } else { false } }
    return TableRow(
      words.name(area),
      ComparisonWords.counts(rows.map { (value: $0.value, band: $0.band) })
        + [TableCell.count(up), TableCell.count(down)])
  }

  /// Authorship: who has sent what, and when.
  private var contributions: DocumentSection {
    DocumentSection(
      "Vilka som har lämnat analyser",
      [
        .table(
          TableModel(
            caption: "Analyser i dokumentet", rowHeadings: ["Kommun"],
            columns: [TableColumn("Analyser"), TableColumn("Lämnat av", .words), TableColumn("När", .words)],
            rows: record.contributions.map { item in
              TableRow(
                words.name(item.municipality),
                [
                  .count(item.analyses), .text(item.sentBy ?? "–"),
                  .text(item.sentOn?.swedish ?? "–"),
                ])
            }))
      ])
  }

  private func section(_ measure: MeasureRecord) -> DocumentSection {
    let tables = MeasureTables(words: words, measure: measure)
    var blocks = sentences(measure).map(DocumentBlock.paragraph)
    if let years = YearFigures(words: words, measure: measure).figure { blocks.append(.figure(years)) }
    blocks += tables.beside
    if let reported = tables.reported { blocks.append(.table(reported)) }
    blocks += MeasureDefinition(measure: measure).blocks
    return DocumentSection(
      measure.heading, blocks, subsections: MeasureTexts(words: words, measure: measure).sections)
  }

  private func sentences(_ measure: MeasureRecord) -> [String] {
    let count = measure.country.count
    var sentences: [String] = []
    if !measure.kpi.isKoladas {
      sentences.append("Måttet finns inte i Kolada. Det som står här är kommunernas egna uppgifter.")
    } else if count == 0 {
      sentences.append(nobody(measure))
    } else if measure.isThin {
      sentences.append(
        "Bara \(ComparisonWords.municipalities(count)) i landet har ett värde \(record.year), så plats, färg och "
          + "medel säger mindre än annars.")
    }
    if measure.isPreliminary {
      sentences.append(
        "Värdena är preliminära: de slutliga siffrorna var inte publicerade när värdena lästes in.")
    }
    if let margins = margins(measure) { sentences.append(margins) }
    if measure.direction == .cost { sentences.append(CostSentences.noColour) }
    return sentences + MeasureChanges(measure: measure).sentences
      + MeaningSentences(words: words, measure: measure).all
  }

  /// That it is a survey, and where its margins stand as far as they are known; nil for what is none, and without values.
  private func margins(_ measure: MeasureRecord) -> String? {
    if measure.isWithoutMargin == true { return SurveyMargin.caution(of: measure.kpi, titled: measure.title) }
    let known = measure.network.filter { $0.margin != nil }
    guard !known.isEmpty else { return nil }
    let isWhole = known.count == measure.network.count { $0.value != nil }
    return
      "Måttet kommer från en enkät. Medlemmarnas felmarginaler står i tabellen\(isWhole ? "" : ", där de är inlästa"). "
      + "Små skillnader mellan medlemmarna kan bero på slumpen."
  }

  /// That nobody has a value, and why, as far as more than that is said: of all alike, or else by member.
  private func nobody(_ measure: MeasureRecord) -> String {
    let said = "Ingen kommun har ett värde \(record.year)"
    let nothing = [MissingReason.nobody.swedish, MissingReason.notGiven.swedish]
    let told = measure.network.filter { member in member.missing.map { !nothing.contains($0) } ?? false }
    let reasons = Set(told.compactMap(\.missing))
    if let reason = reasons.first, reasons.count == 1, told.count == measure.network.count {
      return "\(said): \(reason)."
    }
    let each = told.map { " \(words.name($0.id)): \($0.missing ?? "")." }
    return "\(said).\(each.joined())"
  }
}
