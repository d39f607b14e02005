import Documents
import Domain

/// The report in Swedish, ready to be written as a page or a file (product.md part 2).
package struct ReportDocument: Sendable {
  let words: ReportWords

  /// - Parameter municipality: as the texts call it, "Östersunds kommun".
  package init(_ report: FeedbackReport, municipality: String) {
    words = ReportWords(report: report, municipality: municipality)
  }

  package var document: Document {
    Document(
      title: title,
      lead: ReportLead(words: words).sentences,
      sections: sections,
      notes: ReportDefinitions(words: words).notes)
  }

  /// Nothing is not shown as tables of zeros.
  private var sections: [DocumentSection] {
    let hasCases = words.report.total.all > 0
    return [numbers] + (hasCases ? [dimensions] : []) + (words.report.boards.isEmpty ? [] : [boards])
      + (hasCases ? [promises, channels] : []) + improvements + besideMeasures
  }

  /// "Synpunkter januari–augusti 2009".
  package var title: String {
    let board = words.report.board.map { " till \($0)" } ?? ""
    return "Synpunkter\(board) \(words.report.period.swedish)"
  }

  private var tables: ReportTables { ReportTables(words: words) }
  private var figures: ReportFigures { ReportFigures(words: words) }

  private var numbers: DocumentSection {
    DocumentSection(
      "Hur många",
      [
        .table(tables.kinds),
        .paragraph(
          "Intervallet visar hur mycket antalet kan variera av en slump när inget annat har ändrats."),
      ] + origins.map(DocumentBlock.paragraph))
  }

  /// Counted apart: what was solved where it arose, and how many meetings many views came from.
  private var origins: [String] {
    let (report, noun) = (words.report, ReportWords.views)
    let spot =
      report.solvedOnSpot == 0 ? [] : ["Löst på plats: \(noun(report.solvedOnSpot)), som räknas med ovan."]
    let meetings = report.occasions == 1 ? "1 möte eller samtal" : "\(report.occasions) möten och samtal"
    return spot + (report.occasions == 0 ? [] : ["Från \(meetings) kommer \(noun(report.occasionViews))."])
  }

  private var dimensions: DocumentSection {
    DocumentSection("Typ och kvalitetsdimension", [.figure(figures.dimensions)])
  }

  private var boards: DocumentSection {
    let parts = "förvaltningar och enheter"
    return DocumentSection(
      words.report.board == nil ? "Nämnder, \(parts)" : ReportWords.capitalised(parts),
      [.figure(figures.boards)])
  }

  private var promises: DocumentSection {
    DocumentSection(
      "Så hölls löftena",
      unpromised.map(DocumentBlock.paragraph) + [.table(tables.outcomes), .table(tables.waitingTimes)])
  }

  private var unpromised: [String] {
    let (count, impossible) = (words.report.answer.notApplicable, words.report.answer.notPossible)
    let who = count == 1 ? "1 avsändare" : "\(count) avsändare"
    let unreachable = "Löftet att svara gäller inte \(who), som inte går att nå eller inte vill ha svar."
    let ended =
      "Svar ej möjligt: \(ReportWords.views(impossible)) som inte hörde till kommunen, togs tillbaka eller lämnades över "
      + "till annan handläggning. Sådana räknas inte med i andelen i tid."
    return (count == 0 ? [] : [unreachable]) + (impossible == 0 ? [] : [ended])
  }

  private var improvements: [DocumentSection] {
    words.report.improvements.map { [ReportImprovements(words: words, improvements: $0).section] } ?? []
  }

  private var besideMeasures: [DocumentSection] {
    ReportBesideMeasures(words: words).section.map { [$0] } ?? []
  }

  private var channels: DocumentSection {
    DocumentSection("Kanaler och anonyma avsändare", [.table(tables.channels), .paragraph(anonymous)])
  }

  private var anonymous: String {
    let (count, all) = (words.report.anonymous, words.report.total.all)
    guard count > 0 else { return "Ingen avsändare var anonym." }
    return "Anonyma avsändare: \(ReportWords.share(count, of: all))\(anonymousOnSpot)."
  }

  /// Nobody is asked there, so that the share is not read as how many want to be anonymous.
  private var anonymousOnSpot: String {
    let count = words.report.anonymousOnSpot
    guard count > 0 else { return "" }
    return ", varav \(ReportWords.cases(count)) som löstes på plats, där ingen frågas efter namn"
  }
}
