import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

/// What the members of a network measure themselves: a word alone says nothing to another municipality.
struct ExchangeMeasuresTests {
  private static let word = KPIID(rawValue: "svarstid")
  private static let east = AreaID(rawValue: "2380")

  private func upload(_ text: String, _ name: String = "berg.json") -> AnalysisUpload {
    AnalysisUpload(name: name, bytes: Foundation.Data(text.utf8))
  }

  private func file(_ town: TestMunicipality, set: MeasureSet = .kkik2024) async throws -> String {
    try await town.operations.exportAnalyses(
      of: TestMunicipality.berg, set: set, year: 2022, actor: .staff(town.strategist)
    ).json.text
  }

  /// What Berg sends: a measure of its own with a figure of 2022, and why it is so.
  private func berg(_ engine: TestEngine) async throws -> String {
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await define(town, reporting: "4")
      let desk = try await town.operations.comparisonDesk(
        ComparisonChoice(set: "kkik-2024", year: 2022), member: town.strategist)
      _ = try await town.operations.writeAnalysis(
        "En ny felanmälan.", of: Self.word, in: desk.set, year: 2022, seen: 0, member: town.strategist)
      return try await file(town)
    }
  }

  /// A measure by that word.
  private func define(_ town: TestMunicipality, unit: String = "dagar", reporting value: String? = nil)
    async throws
  {
    var draft = town.measureDraft()
    draft.unit = unit
    let id = try await town.operations.addOwnMeasure(Self.word.rawValue, draft, actor: town.keeper)
    guard let value else { return }
    _ = try await town.operations.reportFigure(town.draft(value, of: id, in: 2022), actor: town.keeper)
  }

  /// Östersund puts the network's document together.
  private func withEast(
    _ engine: TestEngine, _ body: (TestMunicipality) async throws -> Void
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle(as: Self.east.rawValue)
      try await body(town)
    }
  }

  private func take(_ town: TestMunicipality, _ uploads: AnalysisUpload...) async throws
    -> AnalysisImportOutcome
  {
    try await town.operations.importAnalyses(uploads, actor: .staff(town.strategist))
  }

  private func joint(_ town: TestMunicipality) async throws -> ComparisonRecord {
    try await town.operations.draftComparison(
      town.order(of: Self.east), as: .joint, actor: .staff(town.strategist))
  }

  /// The same file from Åre.
  private func fromAre(_ text: String) -> String {
    text.replacing(
      #""municipality":{"id":"2326","title":"Berg"}"#, with: #""municipality":{"id":"2321","title":"Åre"}"#)
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure of one's own travels with what it means, and stands in the network's document as Berg's`(
    engine: TestEngine
  ) async throws {
    let sent = try await berg(engine)
    #expect(
      sent.contains(
        #""measures":[{"kpi":"svarstid","version":1,"title":"Svarstid på felanmälan","unit":"dagar","#
          + #""direction":"lower","definition":"Dagar från anmälan till åtgärd."}]"#))
    try await withEast(engine) { town in
      let outcome = try await take(town, upload(sent))
      #expect(outcome.faults.isEmpty && outcome.measures == 1 && outcome.taken == 1 && outcome.figures == 1)
      let record = try await joint(town)
      let measure = try record.measure("svarstid")
      #expect(record.measures.count == MeasureSet.kkik2024.items.count + 1)
      #expect(measure.title == "Svarstid på felanmälan" && measure.unit == "dagar")
      #expect(measure.direction == .lower && measure.area == "Egna mått")
      #expect(measure.definition.text == "Dagar från anmälan till åtgärd." && measure.definition.version == 1)
      #expect(measure.figures.map(\.value) == [4] && measure.figures.first?.year == 2022)
      #expect(measure.figures.first?.municipality == TestMunicipality.berg)
      #expect(measure.analyses.map(\.text) == ["En ny felanmälan."])
      let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      for words in [
        "Svarstid på felanmälan", "Definition (svarstid): Dagar från anmälan till åtgärd.",
        "svarstid: egna uppgifter", "Analys från Berg",
        "Måttet finns inte i Kolada. Det som står här är kommunernas egna uppgifter.",
      ] { #expect(page.contains(words), "\(words)") }
      // Östersund does not measure it.
      let own = try await town.operations.draftComparison(
        town.order(of: Self.east), actor: .staff(town.strategist))
      let comparison = try await town.operations.compare(town.order(of: Self.east))
      #expect(own.measures.allSatisfy { $0.kpi != Self.word } && comparison.set.item(Self.word) == nil)
      let before = try await DatabaseDump(town.operations.database)
      let again = try await take(town, upload(sent))
      #expect(again.changedNothing && again.unchanged == 2)
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a word that means another thing here is refused with what it means, and nothing of the file comes in`(
    engine: TestEngine
  ) async throws {
    let sent = try await berg(engine)
    try await withEast(engine) { town in
      try await define(town, unit: "minuter")
      let before = try await DatabaseDump(town.operations.database)
      let faults = try await take(town, upload(sent)).faults
      #expect(
        faults.map(\.english) == [
          "berg.json: measures[0]: svarstid means another thing to Östersund: Svarstid på felanmälan, minuter, lower"
        ])
      let said =
        "berg.json: measures[0]: svarstid betyder något annat för Östersund: ”Svarstid på felanmälan”, minuter, "
      #expect(faults.first?.swedish.hasPrefix(said) == true)
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `two members that mean the same by a word stand in one row, and a third with another meaning does not`(
    engine: TestEngine
  ) async throws {
    let sent = try await berg(engine)
    let other = fromAre(sent).replacing(#""unit":"dagar""#, with: #""unit":"minuter""#)
    try await withEast(engine) { town in
      try await define(town, reporting: "6")
      #expect(try await take(town, upload(sent)).faults.isEmpty)
      let record = try await joint(town)
      #expect(record.measures.count { $0.kpi == Self.word } == 1)
      let figures = try record.measure("svarstid").figures
      #expect(figures.map(\.municipality) == [TestMunicipality.berg, Self.east])
      #expect(figures.map(\.value) == [4, 6])
      let faults = try await take(town, upload(other, "are.json")).faults
      #expect(faults.first?.english.hasPrefix("are.json: measures[0]: svarstid means another thing") == true)
      #expect(try await take(town, upload(fromAre(sent), "are.json")).figures == 1)
      #expect(try await joint(town).measure("svarstid").figures.map(\.value) == [4, 4, 6])
    }
    // Nor when nobody here measures it, also in one and the same delivery.
    try await withEast(engine) { town in
      let before = try await DatabaseDump(town.operations.database)
      let faults = try await take(town, upload(sent), upload(other, "are.json")).faults
      #expect(
        faults.map(\.english) == [
          "berg.json: measures[0]: svarstid means another thing to Åre: Svarstid på felanmälan, minuter, lower"
        ])
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a word that another member has sent is taken here too, for what means the same`(engine: TestEngine)
    async throws
  {
    let sent = try await berg(engine)
    try await withEast(engine) { town in
      _ = try await take(town, upload(sent))
      await #expect(throws: Problems([Problem(.invalid, .measureWordTaken, ["svarstid"], field: "word")])) {
        try await define(town, unit: "minuter")
      }
      try await define(town, reporting: "6")
      #expect(try await joint(town).measure("svarstid").figures.map(\.value) == [4, 6])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `a definition that is edited comes as its next version, and a figure that is taken back takes the measure`(
      engine: TestEngine
    ) async throws
  {
    var files: [String] = []
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await define(town, reporting: "4")
      files.append(try await file(town))
      try await town.operations.editOwnMeasure(
        Self.word, town.measureDraft("Svarstid, medelvärde"), version: 1, actor: town.keeper)
      files.append(try await file(town))
      try await town.operations.withdrawFigure(
        MeasureKey(kpi: Self.word, year: 2022, gender: .total), reason: "Felräknat.", version: 1,
        actor: town.keeper)
      files.append(try await file(town))
    }
    let (first, second, third) = (files[0], files[1], files[2])
    try await withEast(engine) { town in
      _ = try await take(town, upload(first))
      let edited = try await take(town, upload(second))
      #expect(edited.measures == 1 && edited.unchanged == 1)
      var measure = try await joint(town).measure("svarstid")
      #expect(measure.title == "Svarstid, medelvärde" && measure.definition.version == 2)
      // An older file does not bring the older meaning back, and another text under one number is told.
      #expect(try await take(town, upload(first)).changedNothing)
      measure = try await joint(town).measure("svarstid")
      #expect(measure.title == "Svarstid, medelvärde")
      let changed = try await take(town, upload(second.replacing("medelvärde", with: "median")))
      #expect(
        changed.faults.map(\.english) == [
          "berg.json: measures[0]: version 2 of svarstid is here already, with another content"
        ])
      #expect(try await take(town, upload(third)).figures == 1)
      #expect(try await joint(town).measures.allSatisfy { $0.kpi != Self.word })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a file of the first form is read as it was, without measures of one's own`(engine: TestEngine)
    async throws
  {
    let sent = try await withMunicipality(engine) { town in
      try await town.settle()
      try await town.analyse("Små årskullar.")
      return try await file(town)
    }
    let first = sent.replacing(#""form":2"#, with: #""form":1"#)
      .replacing(#""setTitle":"\#(MeasureSet.kkik2024.title)","#, with: "")
      .replacing(#""measures":[],"#, with: "")
    #expect(!first.contains("setTitle") && !first.contains("measures"))
    try await withEast(engine) { town in
      let outcome = try await take(town, upload(first))
      #expect(outcome.faults.isEmpty && outcome.taken == 1 && outcome.measures == 0)
      let before = try await DatabaseDump(town.operations.database)
      let own = first.replacing(#""kpi":"N15428""#, with: #""kpi":"svarstid""#)
      #expect(
        try await take(town, upload(own)).faults.map(\.english) == [
          "berg.json: analyses[0].kpi: svarstid is no measure of kkik-2024"
        ])
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a set of one's own is told by its title, and its word for another set is refused`(engine: TestEngine)
    async throws
  {
    func addSet(_ title: String, _ town: TestMunicipality) async throws {
      let rows = [MeasureSetDraft.Row(row: 1, kpi: "svarstid", number: "1")]
      _ = try await town.operations.addMeasureSet(
        "vara-matt", MeasureSetDraft(title: title, rows: rows), actor: town.keeper)
    }
    let sent = try await withMunicipality(engine) { town in
      try await town.settle()
      try await define(town, reporting: "4")
      try await addSet("Våra mått", town)
      return try await file(town, set: try await town.operations.measureSet(named: "vara-matt"))
    }
    try await withEast(engine) { town in
      #expect(
        try await take(town, upload(sent)).faults.map(\.english) == [
          "berg.json: set: there is no measure set vara-matt (Våra mått)"
        ])
      try await define(town)
      try await addSet("Gatornas mått", town)
      #expect(
        try await take(town, upload(sent)).faults.map(\.english) == [
          "berg.json: setTitle: vara-matt is another measure set here: Gatornas mått"
        ])
    }
    try await withEast(engine) { town in
      try await define(town)
      try await addSet("Våra mått", town)
      let outcome = try await take(town, upload(sent))
      #expect(outcome.faults.isEmpty && outcome.figures == 1 && outcome.measures == 1)
    }
  }
}
