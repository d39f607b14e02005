import Documents
import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// What the document of January says of figures that come from people who were asked.
struct SurveyDocumentTests: DocumentReader {
  /// A survey and its margin, as Kolada has them.
  private let survey = "Medborgarundersökningen - Bra bemötande"

  private func readSurvey(_ town: TestMunicipality) async throws {
    let outcome = try await town.operations.takeInFigures(
      [:],
      definitions: [
        KPI(id: KPIID(rawValue: "N00640"), title: survey, definition: "Källa: SCB."),
        KPI(id: KPIID(rawValue: "U01640"), title: "Osäkerhetstal - Bra bemötande", definition: ""),
      ], from: "test")
    #expect(outcome.faults == [])
  }

  /// What is said of a survey's change of one, by its margin; an empty margin is not known.
  struct SurveyMove: Sendable {
    let margin: String
    /// The margin of the year before; empty when it is not known.
    var before = ""
    let row: String
    let sentence: String

    static let all = [
      SurveyMove(
        margin: "0.8", row: "→ annan färg, men ingen säker skillnad",
        sentence: ". Skillnaden i värde är inte säker: den ryms i de båda årens felmarginaler tillsammans."),
      SurveyMove(margin: "0.6", row: "↓ ned ett färgsteg", sentence: ": ned ett färgsteg."),
      // Together they are 1,2: more than the difference, which the narrow one of this year alone is not.
      SurveyMove(
        margin: "0.6", before: "1.0", row: "→ annan färg, men ingen säker skillnad",
        sentence: ". Skillnaden i värde är inte säker: den ryms i de båda årens felmarginaler tillsammans."),
      SurveyMove(
        margin: "", row: "→ annan färg; osäkerheten är inte känd",
        sentence:
          ". Värdet kommer från en enkät och osäkerheten är inte känd, så skillnaden kan bero på slumpen."),
    ]
  }

  @Test(arguments: TestEngine.allCases, SurveyMove.all)
  func `a survey moves when it has changed by more than chance makes`(engine: TestEngine, move: SurveyMove)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await readSurvey(town)
      // Of sixty, fourteen are better the first year and fifteen the second: green and then yellow.
      try await town.measure("N00640", [(2021, 64.5), (2022, 63.5)])
      for (year, margin) in [(2021, move.before), (2022, move.margin)] where !margin.isEmpty {
        try await MeasureFixture.load(lines: ["U01640,2326,\(year),T,\(margin)"], into: town.operations)
      }
      let document = ComparisonDocument(try await town.draft()).document
      let said = sentences(section(survey, in: document.sections))
      #expect(said.contains("Året före var färgen ● grönt (64,5 %)\(move.sentence)"), "\(said)")
      let moved = document.tables.first { $0.caption.hasPrefix("Mått som har bytt färg") }
      #expect(moved?.rows.compactMap(\.cells.first) == [TableCell.text(move.row)])
      let isCertain = move.row == "↓ ned ett färgsteg"
      #expect(document.lead.contains { $0.contains("och 1 gått ned") } == isCertain)
      #expect(document.lead.contains { $0.contains("kan bero på slumpen") } != isCertain)
    }
  }

  @Test func `a survey's margin is told with what it means`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await readSurvey(town)
      try await MeasureFixture.load(
        lines: ["N00640,2326,2022,T,83.1", "U01640,2326,2022,T,3.4"], into: town.operations)
      let document = ComparisonDocument(try await town.draft()).document
      #expect(
        sentences(section(survey, in: document.sections)).contains(
          "Måttet kommer från en enkät med felmarginalen ± 3,4 procentenheter. Skillnader inom den kan bero på slumpen."
        ))
    }
  }

  @Test func `the network's document gives each member's margin, or says at the measure that none is known`()
    async throws
  {
    try await withMunicipality(.sqlite) { town in
      try await readSurvey(town)
      try await MeasureFixture.load(
        lines: ["N00640,2326,2022,T,83.1", "N00640,2321,2022,T,71.6", "U21468,2326,2022,T,94"],
        into: town.operations)
      let before = try await town.draft(.joint)
      let unread = sentences(section(survey, in: ComparisonDocument(before).document.sections))
      #expect(unread.contains { $0.contains("Felmarginalen är inte inläst") })
      let home = sentences(
        section("Brukarbedömning hemtjänst", in: ComparisonDocument(before).document.sections))
      #expect(home.contains { $0.contains("Kolada anger ingen felmarginal") })
      try await MeasureFixture.load(lines: ["U01640,2326,2022,T,3.4"], into: town.operations)
      let record = try await town.draft(.joint)
      #expect(try record.measure("N00640").isWithoutMargin == nil)
      let document = ComparisonDocument(record).document
      #expect(
        sentences(section(survey, in: document.sections)).contains(
          "Måttet kommer från en enkät. Medlemmarnas felmarginaler står i tabellen, där de är inlästa. Små skillnader "
            + "mellan medlemmarna kan bero på slumpen."))
      let table = try #require(document.tables.first { $0.caption.hasPrefix("N00640: jämförelse") })
      #expect(table.columns.map(\.heading).contains("Felmarginal ±"))
      let berg = table.rows.first { $0.header == "Berg" }
      let are = table.rows.first { $0.header == "Åre" }
      #expect(berg?.cells[1] == .number(3.4, decimals: 1) && are?.cells[1] == .missing)
      let json = try await RenderedComparison(record, as: .json).bytes
      #expect(try JSONDecoder().decode(ComparisonRecord.self, from: Foundation.Data(json)) == record)
    }
  }
}
