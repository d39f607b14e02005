import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// What two members share a word for, and one of them changes.
struct ChangedMeaningTests {
  private static let word = KPIID(rawValue: "svarstid")
  private static let east = AreaID(rawValue: "2380")
  private static let are = AreaID(rawValue: "2321")

  /// What Berg sends: four days in 2022.
  private func berg(_ engine: TestEngine) async throws -> String {
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await define(town, reporting: "4")
      return try await town.operations.exportAnalyses(
        of: TestMunicipality.berg, set: .kkik2024, year: 2022, actor: .staff(town.strategist)
      ).json.text
    }
  }

  private func define(_ town: TestMunicipality, reporting value: String) async throws {
    let id = try await town.operations.addOwnMeasure(
      Self.word.rawValue, town.measureDraft(), actor: town.keeper)
    _ = try await town.operations.reportFigure(town.draft(value, of: id, in: 2022), actor: town.keeper)
  }

  private func fromAre(_ text: String) -> String {
    text.replacing(
      #""municipality":{"id":"2326","title":"Berg"}"#, with: #""municipality":{"id":"2321","title":"Åre"}"#)
  }

  /// The same with the second version of the measure.
  private func second(_ text: String, _ part: String, _ other: String) -> String {
    text.replacing(#""version":1,"title""#, with: #""version":2,"title""#).replacing(part, with: other)
  }

  private func inMinutes(_ text: String) -> String {
    second(text, #""unit":"dagar""#, #""unit":"minuter""#)
  }

  /// Östersund puts the network's document together.
  private func withEast(_ engine: TestEngine, _ body: (TestMunicipality) async throws -> Void) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle(as: Self.east.rawValue)
      try await body(town)
    }
  }

  private func take(_ town: TestMunicipality, _ texts: String...) async throws -> AnalysisImportOutcome {
    let uploads = texts.map { AnalysisUpload(name: "fil.json", bytes: Foundation.Data($0.utf8)) }
    return try await town.operations.importAnalyses(uploads, actor: .staff(town.strategist))
  }

  private func joint(_ town: TestMunicipality) async throws -> ComparisonRecord {
    try await town.operations.draftComparison(
      town.order(of: Self.east), as: .joint, actor: .staff(town.strategist))
  }

  private func page(_ record: ComparisonRecord) async throws -> String {
    String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
  }

  @Test(arguments: TestEngine.allCases)
  func `one who counts in another unit comes in, told, and its figures are left out until the other does too`(
    engine: TestEngine
  ) async throws {
    let sent = try await berg(engine)
    try await withEast(engine) { town in
      let both = try await take(town, sent, fromAre(sent))
      #expect(both.faults.isEmpty && both.differing.isEmpty)
      let changed = try await take(town, inMinutes(fromAre(sent)))
      #expect(changed.faults.isEmpty && changed.measures == 1)
      #expect(
        changed.differing.map(\.english) == [
          "svarstid means another thing to Åre than to Berg, and one's figures are left out: "
            + "Svarstid på felanmälan, minuter, lower"
        ])
      let record = try await joint(town)
      let measure = try record.measure("svarstid")
      #expect(measure.unit == "dagar" && measure.figures.map(\.municipality) == [TestMunicipality.berg])
      #expect(measure.differing?.map(\.municipality) == [Self.are])
      #expect(measure.differing?.map(\.isLeftOut) == [true])
      let words = try await page(record)
      #expect(words.contains("Uppgifter från Åre är inte med."))
      // What is decided now says it too when it is read again.
      let decided = try await town.operations.decideComparison(
        town.order(of: Self.east), as: .joint, actor: .staff(town.strategist))
      let again = try await town.operations.decidedComparison(decided.id, actor: .staff(town.strategist))
      #expect(again.record == record)
      #expect(try await take(town, inMinutes(sent)).differing.isEmpty)
      let agreed = try await joint(town).measure("svarstid")
      #expect(agreed.unit == "minuter" && agreed.figures.count == 2 && agreed.differing == nil)
    }
    try await withEast(engine) { town in
      _ = try await take(town, sent, fromAre(sent))
      let together = try await take(town, inMinutes(sent), inMinutes(fromAre(sent)))
      #expect(together.faults.isEmpty && together.differing.isEmpty && together.measures == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a definition in other words hinders nothing, and the document has both`(engine: TestEngine)
    async throws
  {
    let sent = try await berg(engine)
    let other = second(fromAre(sent), "Dagar från anmälan", "Hela dagar, från anmälan")
    try await withEast(engine) { town in
      _ = try await take(town, sent, fromAre(sent))
      let outcome = try await take(town, other)
      #expect(outcome.faults.isEmpty && outcome.differing.count == 1)
      let record = try await joint(town)
      let measure = try record.measure("svarstid")
      #expect(measure.figures.map(\.municipality) == [Self.are, TestMunicipality.berg])
      #expect(measure.differing?.map(\.isLeftOut) == [false])
      let words = try await page(record)
      #expect(words.contains("Åre beskriver måttet med andra ord"))
      #expect(words.contains("Hela dagar, från anmälan till åtgärd."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when the receiver changes its own unit, what others have sent no longer stands beside it`(
    engine: TestEngine
  ) async throws {
    let sent = try await berg(engine)
    try await withEast(engine) { town in
      try await define(town, reporting: "6")
      _ = try await take(town, sent)
      #expect(try await joint(town).measure("svarstid").figures.map(\.value) == [4, 6])
      var draft = town.measureDraft()
      draft.unit = "minuter"
      try await town.operations.editOwnMeasure(Self.word, draft, version: 1, actor: town.keeper)
      let measure = try await joint(town).measure("svarstid")
      #expect(measure.unit == "minuter" && measure.figures.map(\.municipality) == [Self.east])
      #expect(measure.differing?.map(\.municipality) == [TestMunicipality.berg])
      let again = try await take(town, sent)
      #expect(again.faults.isEmpty && again.changedNothing && again.differing.count == 1)
    }
  }
}
