import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

/// What one Norna writes and another takes in.
struct ExchangeAnalysesTests {
  /// What Berg sends.
  private func file(_ town: TestMunicipality, set: MeasureSet = .kkik2024) async throws -> AnalysisUpload {
    let file = try await town.operations.exportAnalyses(
      of: TestMunicipality.berg, set: set, year: 2022, actor: .staff(town.strategist))
    return upload(file.json.text)
  }

  private func upload(_ text: String) -> AnalysisUpload {
    AnalysisUpload(name: "berg.json", bytes: Foundation.Data(text.utf8))
  }

  /// A municipality that puts the network's document together: Östersund.
  private func withEast(
    _ engine: TestEngine, _ body: (TestMunicipality) async throws -> Void
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle(as: "2380")
      try await body(town)
    }
  }

  private func take(_ town: TestMunicipality, _ uploads: AnalysisUpload...) async throws
    -> AnalysisImportOutcome
  {
    try await town.operations.importAnalyses(uploads, actor: .staff(town.strategist))
  }

  @Test(arguments: TestEngine.allCases)
  func `what one writes stands in another's joint document, with whose it is, who and when`(
    engine: TestEngine
  ) async throws {
    let sent = try await withMunicipality(engine) { town in
      try await town.settle()
      try await town.analyse("Små årskullar.")
      try await town.analyse("Fler barn än väntat.", "N11008")
      return try await file(town)
    }
    try await withEast(engine) { town in
      let outcome = try await take(town, sent)
      #expect(outcome.taken == 2 && outcome.faults.isEmpty && outcome.municipalities.map(\.title) == ["Berg"])
      let record = try await town.operations.draftComparison(
        town.order(of: AreaID(rawValue: "2380")), as: .joint, actor: .staff(town.strategist))
      let analysis = try #require(try record.measure("N15428").analyses.first)
      #expect(analysis.municipality == TestMunicipality.berg && analysis.text == "Små årskullar.")
      #expect(analysis.author == "Kim Norén" && analysis.writtenOn == town.today)
      let berg = record.contributions.first { $0.municipality == TestMunicipality.berg }
      #expect(berg?.analyses == 2 && berg?.sentBy == "Kim Norén" && berg?.sentOn == town.today)
      #expect(record.contributions.count { $0.analyses > 0 } == 1)
      let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      #expect(page.contains("Analys från Berg") && page.contains("Skrivet av Kim Norén, Berg, 2 mars 2026."))
      // In Östersund's own document, Berg's words have no place.
      let own = try await town.operations.draftComparison(
        town.order(of: AreaID(rawValue: "2380")), actor: .staff(town.strategist))
      #expect(own.measures.allSatisfy { $0.analyses.isEmpty })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the same file twice changes nothing, a newer wording comes in, and an older one stays older`(
    engine: TestEngine
  ) async throws {
    var files: [AnalysisUpload] = []
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await town.analyse("Små årskullar.")
      files.append(try await file(town))
      try await town.analyse("Små årskullar, och få lärare.", seen: 1)
      files.append(try await file(town))
      try await town.analyse("", seen: 2)
      files.append(try await file(town))
    }
    let (first, second, third) = (files[0], files[1], files[2])
    try await withEast(engine) { town in
      #expect(try await take(town, first).taken == 1)
      let before = try await DatabaseDump(town.operations.database)
      let again = try await take(town, first)
      #expect(again.changedNothing && again.unchanged == 1)
      #expect(try await DatabaseDump(town.operations.database) == before)
      // Nor does it under the name that a second download gives it.
      #expect(try await take(town, AnalysisUpload(name: "berg (1).json", bytes: first.bytes)).changedNothing)
      #expect(try await DatabaseDump(town.operations.database) == before)
      #expect(try await take(town, second).taken == 1)
      #expect(try await take(town, first).unchanged == 1)
      let text = try await town.draft(.joint).measure("N15428").analyses.map(\.text)
      #expect(text == ["Små årskullar, och få lärare."])
      // What is taken back at home is taken back here.
      #expect(try await take(town, third).taken == 1)
      #expect(try await town.draft(.joint).measure("N15428").analyses.isEmpty)
    }
    try await withEast(engine) { town in
      #expect(try await take(town, second).taken == 1)
      let late = try await take(town, first)
      #expect(late.older == 1 && late.changedNothing)
      #expect(try await town.draft(.joint).measure("N15428").analyses.map(\.version) == [2])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `figures of one's own travel with how, by whom and when, and stand beside Kolada's values`(
    engine: TestEngine
  ) async throws {
    let sent = try await withMunicipality(engine) { town in
      try await town.settle()
      try await MeasureFixture.load(lines: ["N15428,2326,2022,T,85.4"], into: town.operations)
      for (year, value) in [(2021, "60"), (2022, "61,5")] {
        let draft = town.draft(value, of: KPIID(rawValue: "utbud-lss"), in: year, method: "Räknat för hand.")
        _ = try await town.operations.reportFigure(draft, actor: town.keeper)
      }
      return try await file(town, set: .kkik2014)
    }
    #expect(!String(decoding: sent.bytes, as: UTF8.self).contains("N15428"))
    try await withEast(engine) { town in
      #expect(try await take(town, sent).figures == 2)
      let order = town.order(of: AreaID(rawValue: "2380"), set: .kkik2014)
      let record = try await town.operations.draftComparison(
        order, as: .joint, actor: .staff(town.strategist))
      let measure = try record.measure("utbud-lss")
      let figure = try #require(measure.figures.first)
      #expect(measure.figures.count == 1 && figure.municipality == TestMunicipality.berg)
      #expect(figure.value == 61.5 && figure.year == 2022 && figure.gender == "T")
      #expect(figure.author == "Kim Norén" && figure.reportedOn == town.today)
      #expect(figure.method == "Räknat för hand.")
      // Never among the values that ranks and means are made of.
      #expect(measure.network.allSatisfy { $0.value == nil } && measure.country.count == 0)
      let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      #expect(page.contains("utbud-lss: egna uppgifter") && page.contains("De kommer inte från Kolada"))
      #expect(try await take(town, sent).changedNothing)
    }
  }

  @Test func `a reported figure of one of Kolada's measures is taken, and taken back`() async throws {
    let sent = try await withMunicipality(.sqlite) { town in
      try await town.settle()
      return String(decoding: try await file(town).bytes, as: UTF8.self)
    }
    try await withEast(.sqlite) { town in
      let first = sent.replacing(#""figures":[]"#, with: Self.figures())
      #expect(try await take(town, upload(first)).figures == 1)
      let figure = try await town.draft(.joint).measure("N15428").figures.first
      #expect(figure?.method == "Räknat för hand" && figure?.author == "Kim Norén")
      #expect(try await take(town, upload(first.replacing("61.5", with: "62"))).faults.count == 1)
      let back = first.replacing(#""version":1,"value":61.5"#, with: #""version":2,"value":null"#)
      #expect(try await take(town, upload(back)).figures == 1)
      #expect(try await town.draft(.joint).measure("N15428").figures.isEmpty)
    }
  }

  /// A file that is wrong in one way, and what is said of it, which names the place.
  struct Wrong: Sendable {
    let said: String
    let change: @Sendable (String) -> String

    init(_ said: String, _ change: @escaping @Sendable (String) -> String) {
      self.said = said
      self.change = change
    }

    /// One part of the text for another.
    init(_ said: String, _ part: String, _ other: String) {
      self.init(said) { $0.replacing(part, with: other) }
    }
  }

  private static func figures(
    _ kpi: String = "N15428", gender: String = "T", value: String = "61.5", day: String = "2026-03-01"
  ) -> String {
    #""figures":[{"kpi":"\#(kpi)","year":2022,"gender":"\#(gender)","version":1,"value":\#(value),"#
      + #""method":"Räknat för hand","note":"","reportedBy":"Kim Norén","reportedOn":"\#(day)"}]"#
  }

  private static func measures(
    _ kpi: String = "svarstid", title: String = "Svarstid", direction: String = "lower", version: Int = 1,
    times: Int = 1
  ) -> String {
    let measure =
      #"{"kpi":"\#(kpi)","version":\#(version),"title":"\#(title)","unit":"dagar","direction":"\#(direction)","#
      + #""definition":"Dagar."}"#
    return "\"measures\":[" + Array(repeating: measure, count: times).joined(separator: ",") + "]"
  }

  private static let wrong = [
    Wrong("berg.json: it is no whole JSON") { String($0.dropLast(20)) },
    Wrong("berg.json: norna: it is no file of analyses", "comparison-analyses", "something"),
    Wrong("berg.json: form: it was made by another", #""form":2"#, #""form":3"#),
    Wrong("berg.json: measures is missing", #""measures":[],"#, ""),
    Wrong(
      "berg.json: setTitle is missing", #""setTitle":"\#(MeasureSet.kkik2024.title)","#, ""),
    Wrong("berg.json: measures[0].direction: up is none of", #""measures":[]"#, measures(direction: "up")),
    Wrong("berg.json: measures[0].kpi: U23401 is no word", #""measures":[]"#, measures("U23401")),
    Wrong("berg.json: measures[0].version: 0 is no version", #""measures":[]"#, measures(version: 0)),
    Wrong("berg.json: measures[0].title: it has 1 to 300", #""measures":[]"#, measures(title: " ")),
    Wrong("berg.json: measures[1].kpi: svarstid stands twice", #""measures":[]"#, measures(times: 2)),
    Wrong("berg.json: year: ", #""year":2022"#, #""year":"2022""#),
    Wrong("berg.json: year: 22 is no year", #""year":2022"#, #""year":22"#),
    Wrong("berg.json: municipality.id: 0000 is no municipality", #""2326""#, #""0000""#),
    Wrong("berg.json: municipality.title: 2380 is Östersund", #""2326""#, #""2380""#),
    Wrong("berg.json: municipality.id: G1 is a group", #""2326""#, #""G1""#),
    Wrong("berg.json: municipality.id: 114 has lost a leading zero", #""2326""#, #""114""#),
    Wrong("berg.json: municipality.title: 2326 is Berg, and not Åre", #""Berg""#, #""Åre""#),
    Wrong("berg.json: set: there is no measure set kkik-1999 (", "kkik-2024", "kkik-1999"),
    Wrong("berg.json: analyses[1].kpi: N99999 is no measure", "N15428", "N99999"),
    Wrong("berg.json: analyses[1].kpi: N11008 stands twice", "N15428", "N11008"),
    Wrong("berg.json: analyses[0].version: 0 is no version", #""version":1"#, #""version":0"#),
    Wrong(
      "berg.json: analyses[0].version: 9223372036854775807 is no version", #""version":1"#,
      #""version":9223372036854775807"#),
    Wrong(
      "berg.json: analyses[0].writtenOn: 2/3 is no date", #""writtenOn":"2026-03-02""#, #""writtenOn":"2/3""#),
    Wrong("berg.json: exported.on: 2099-01-01 has not", #""on":"2026-03-02""#, #""on":"2099-01-01""#),
    Wrong(
      "berg.json: analyses[0].writtenBy: a name has 1 to 200", #""writtenBy":"Kim Norén""#,
      #""writtenBy":" ""#),
    Wrong("berg.json: figures[0].gender: F is none of T, K and M", #""figures":[]"#, figures(gender: "F")),
    Wrong("berg.json: figures[0].value: ", #""figures":[]"#, figures(value: #""många""#)),
    Wrong(
      "berg.json: figures[0].value: 6150.0 is not between 0 and 100", #""figures":[]"#, figures(value: "6150")
    ),
    Wrong("berg.json: figures[0].value: -1.5 is not between", #""figures":[]"#, figures(value: "-1.5")),
    Wrong(
      "berg.json: figures[0].value: -2.0 is less than nothing", #""figures":[]"#,
      figures("U23401", value: "-2")),
    Wrong(
      "berg.json: figures[0].reportedOn: 2099-01-01 has not", #""figures":[]"#, figures(day: "2099-01-01")),
    Wrong("berg.json: figures[0].kpi: N99999 is no measure", #""figures":[]"#, figures("N99999")),
    Wrong("berg.json: figures[0]: kpi is missing", #""figures":[]"#, #""figures":[{}]"#),
  ]

  @Test func `a bad file is named with what is wrong and where, and nothing of any file comes in`()
    async throws
  {
    let good = try await withMunicipality(.sqlite) { town in
      try await town.settle()
      try await town.analyse("Små årskullar.")
      try await town.analyse("Fler barn än väntat.", "N11008")
      return try await file(town)
    }
    let text = String(decoding: good.bytes, as: UTF8.self)
    try await withEast(.sqlite) { town in
      let before = try await DatabaseDump(town.operations.database)
      for wrong in Self.wrong {
        let bad = wrong.change(text)
        #expect(bad != text, "\(wrong.said)")
        let outcome = try await take(town, good, upload(bad))
        let faults = outcome.faults.map(\.english)
        #expect(faults.contains { $0.hasPrefix(wrong.said) }, "\(wrong.said): \(faults)")
        #expect(outcome.faults.allSatisfy { !$0.swedish.isEmpty && $0.swedish != $0.english })
        #expect(try await DatabaseDump(town.operations.database) == before, "\(wrong.said)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when a member made its newest file is told, whichever was taken in last`(engine: TestEngine)
    async throws
  {
    var files: [AnalysisUpload] = []
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await town.analyse("Små årskullar.")
      files.append(try await file(town))
      try town.wait(until: "2026-03-05")
      try await town.analyse("Små årskullar, och få lärare.", seen: 1)
      files.append(try await file(town))
    }
    let (first, second) = (files[0], files[1])
    try await withEast(engine) { town in
      try town.wait(until: "2026-03-09")
      _ = try await take(town, second)
      try town.wait(until: "2026-03-10")
      #expect(try await take(town, first).older == 1)
      let berg = try await town.draft(.joint).contributions.first {
        $0.municipality == TestMunicipality.berg
      }
      #expect(berg?.sentOn?.description == "2026-03-05")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `until it is said which municipality this is no file is taken in, since it could be its own`(
    engine: TestEngine
  ) async throws {
    let sent = try await withMunicipality(engine) { town in
      try await town.settle()
      try await town.analyse("Små årskullar.")
      return try await file(town)
    }
    try await withMunicipality(engine) { town in
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.invalid, .homeMunicipalityMissing, field: "municipality")) {
        _ = try await take(town, sent)
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test func `another text under the same version is told, and one's own file is refused`() async throws {
    let good = try await withMunicipality(.sqlite) { town in
      try await town.settle()
      try await town.analyse("Små årskullar.")
      return try await file(town)
    }
    let text = String(decoding: good.bytes, as: UTF8.self)
    try await withEast(.sqlite) { town in
      _ = try await take(town, good)
      let outcome = try await take(town, upload(text.replacing("Små", with: "Stora")))
      #expect(outcome.faults.map(\.english).first?.contains("version 1 of N15428 is here already") == true)
    }
    try await withMunicipality(.sqlite) { town in
      try await town.settle()
      let outcome = try await take(town, good)
      #expect(outcome.faults.first?.swedish.contains("er egen kommun") == true)
      for member in [town.manager, town.administrator, town.politician] {
        await #expect(throws: Problem(.notFound, .decidedComparisonUnknown)) {
          try await town.operations.importAnalyses([good], actor: .staff(member))
        }
      }
    }
  }
}
