import Domain
import Foundation
import Operations
import SQLEngine
import TestSupport
import Testing

/// A decided document is what it was when it was decided, ever after.
struct DecideComparisonTests {
  private func bytes(_ town: TestMunicipality, _ id: RowID, _ format: ReportFormat = .json) async throws
    -> [UInt8]
  {
    let decided = try await town.operations.decidedComparison(id, actor: .staff(town.politician))
    return try await RenderedComparison(decided, as: format).bytes
  }

  @Test(arguments: TestEngine.allCases, DecidedComparison.Kind.allCases)
  func `the bytes stay when the source revises, an analysis changes and a measure is renamed`(
    engine: TestEngine, kind: DecidedComparison.Kind
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await MeasureFixture.loadDefinitions(into: town.operations)
      try await MeasureFixture.load(into: town.operations)
      try await town.analyse("Små årskullar.")
      let draft = Array((try await town.draft(kind).json.text + "\n").utf8)
      let item = try await town.operations.decideComparison(
        town.order(), as: kind, decision: "Kommunstyrelsen § 7", actor: .staff(town.strategist))
      #expect(item.decider == "Kim Norén" && item.decided.day == town.today && item.hash.count == 64)
      let (json, csv) = (try await bytes(town, item.id), try await bytes(town, item.id, .csv))
      #expect(json == draft)

      try await MeasureFixture.load(lines: ["N15428,2326,2022,T,99.9"], into: town.operations)
      try await town.analyse("Något annat.", seen: 1)
      try await withTemporaryFolder { folder in
        let file = folder.appending(path: "kpi.json")
        let renamed =
          #"[{"id":"N15428","title":"Nytt namn","description":"Ny.","is_divided_by_gender":true}]"#
        try Foundation.Data(renamed.utf8).write(to: file)
        #expect(try await town.operations.importMeasures([file.path]).changedDefinitions == 1)
      }
      try town.wait(until: "2027-03-01")

      #expect(try await bytes(town, item.id) == json)
      #expect(try await bytes(town, item.id, .csv) == csv)
      let now = try await town.draft(kind)
      #expect(try now.measure("N15428").title == "Nytt namn" && Array((now.json.text + "\n").utf8) != json)
      #expect(try now.measure("N15428").definition.earlier.count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases, DecidedComparison.Kind.allCases)
  func `what has changed since the draft was read is not decided unread, and another day alone is no change`(
    engine: TestEngine, kind: DecidedComparison.Kind
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await MeasureFixture.load(into: town.operations, kpis: ["N15428"])
      let read = try await town.draft(kind).digest
      func decide(_ seen: String) async throws -> DecidedComparison {
        try await town.operations.decideComparison(
          town.order(), as: kind, seen: seen, actor: .staff(town.strategist))
      }
      try town.wait(until: "2026-03-03")
      let first = try await decide(read)
      let text = try await town.operations.decidedComparison(first.id, actor: .program).text
      #expect(text.contains(#""madeOn":"2026-03-03""#))

      try await town.analyse("Små årskullar.")
      let conflict = Problem(.conflict, .comparisonChangedMeanwhile)
      await #expect(throws: conflict) { try await decide(read) }
      let again = try await town.draft(kind).digest
      try await MeasureFixture.load(lines: ["N15428,2326,2022,T,99.9"], into: town.operations)
      await #expect(throws: conflict) { try await decide(again) }
      let list = try await town.decided()
      #expect(list.map(\.id) == [first.id])
      let last = try await decide(try await town.draft(kind).digest)
      #expect(last.id != first.id)
    }
  }

  @Test(arguments: TestEngine.allCases, DecidedComparison.Kind.allCases)
  func `a document tells when its values were read and in which version, and revised ones are another`(
    engine: TestEngine, kind: DecidedComparison.Kind
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await MeasureFixture.load(into: town.operations, kpis: ["N15428"])
      func decide() async throws -> RowID {
        try await town.operations.decideComparison(
          town.order(), as: kind, actor: .staff(town.strategist)
        ).id
      }
      let first = try await decide()
      try town.wait(until: "2026-03-05")
      try await MeasureFixture.load(lines: ["N15428,2326,2022,T,99.9"], into: town.operations)
      let second = try await decide()
      for (id, day, version) in [(first, "2026-03-02", 1), (second, "2026-03-05", 2)] {
        let record = try await town.operations.decidedComparison(id, actor: .program).record
        let measure = try record.measure("N15428")
        let read = try calendarDay(day)
        #expect(measure.version == version && measure.readOn == read)
        let page = String(decoding: try await bytes(town, id, .html), as: UTF8.self)
        let said = "Värdena lästes in den \(read.swedish), version \(version)."
        #expect(page.contains(said), "\(said)")
        let file = String(decoding: try await bytes(town, id, .csv), as: UTF8.self)
        #expect(file.contains(";\(day);\(version);"))
        let unread = try record.measure("N11008")
        #expect(unread.version == nil && unread.readOn == nil)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a sync that finds the values as they were changes the day and not what was read`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await MeasureFixture.load(into: town.operations, kpis: ["N15428"])
      let before = try await town.draft()
      _ = try await town.operations.database.tamper(
        "INSERT INTO measure_syncs (kpi, source, synced_on) VALUES ('N15428', 'test', '2026-03-06')")
      let after = try await town.draft()
      let (measure, day) = (try after.measure("N15428"), try calendarDay("2026-03-06"))
      #expect(measure.readOn == day)
      #expect(after.json != before.json && after.digest == before.digest)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a figure that the municipality has reported tells its version`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle()
      for (value, version) in [("30", 0), ("31", 1)] {
        _ = try await town.operations.reportFigure(
          town.draft(value, in: 2022, version: version), actor: town.keeper)
      }
      let record = try await town.draft()
      let figure = try #require(try record.measure("U23401").figures.first)
      #expect(figure.value == 31 && figure.version == 2)
      let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      #expect(page.contains("Kim Norén, 2 mars 2026, version 2"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a document that was decided before versions were kept is sound, and says nothing of them`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await MeasureFixture.load(into: town.operations, kpis: ["N15428"])
      let item = try await town.operations.decideComparison(town.order(), actor: .staff(town.strategist))
      let text = try await town.operations.decidedComparison(item.id, actor: .program).text
      let old = text.replacing(#","version":1,"readOn":"2026-03-02"}"#, with: "}")
      #expect(old != text && !old.contains("2026-03-02\"}"))
      let hash = DecidedContent.hash(of: old)
      _ = try await town.operations.database.tamper(
        "UPDATE comparison_documents SET content = \(old), content_hash = \(hash) WHERE id = \(item.id)")
      let decided = try await town.operations.decidedComparison(item.id, actor: .program)
      let measure = try decided.record.measure("N15428")
      #expect(measure.value == 85.41666667 && measure.version == nil && measure.readOn == nil)
      #expect(decided.text == old && decided.record.json.text + "\n" == old)
      let faults = try await town.operations.verify().faults
      #expect(faults.isEmpty)
      let page = String(decoding: try await bytes(town, item.id, .html), as: UTF8.self)
      #expect(!page.contains("Värdena lästes in den"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `every form says who decided it, when and with which hash`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(into: town.operations, kpis: ["N15428"])
      let item = try await town.operations.decideComparison(
        town.order(), decision: "Kommunstyrelsen § 7", actor: .staff(town.strategist))
      let page = String(decoding: try await bytes(town, item.id, .html), as: UTF8.self)
      #expect(page.contains("Beslutat den 2 mars 2026 av Kim Norén. Kommunstyrelsen § 7."))
      #expect(page.contains(item.hash) && !page.contains("Utkast"))
      let csv = String(decoding: try await bytes(town, item.id, .csv), as: UTF8.self)
      #expect(csv.contains(item.hash))
      let draft = try await RenderedComparison(try await town.draft(), as: .html).bytes
      #expect(String(decoding: draft, as: UTF8.self).contains("Utkast den 2 mars 2026"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a document that somebody has touched is refused in every form`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(into: town.operations, kpis: ["N15428"])
      let item = try await town.operations.decideComparison(
        town.order(), actor: .staff(town.strategist))
      let touched = try await town.operations.database.tamper(
        "UPDATE comparison_documents SET content = REPLACE(content, '85.41666667', '95.41666667')")
      #expect(touched == 1)
      await #expect(throws: Problem(.unavailable, .decidedComparisonDamaged)) {
        try await bytes(town, item.id)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `two clicks decide once, and a later decision stands beside the earlier`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(into: town.operations, kpis: ["N15428"])
      let (verbs, actor, key) = (
        town.operations, Actor.staff(town.strategist), try IdempotencyKey("form-1")
      )
      let first = try await verbs.decideComparison(town.order(), idempotency: key, actor: actor)
      let again = try await verbs.decideComparison(town.order(), idempotency: key, actor: actor)
      #expect(first.id == again.id)
      let other = try await verbs.decideComparison(
        town.order(), as: .joint, idempotency: key, actor: actor)
      #expect(other.id != first.id && other.title == "Nornorna i jämförelse 2022")
      try town.wait(until: "2027-01-19")
      let later = try await verbs.decideComparison(town.order(2021), actor: actor)
      let list = try await town.decided()
      #expect(list.first?.id == later.id && Set(list.map(\.id)) == [first.id, other.id, later.id])
    }
  }

  @Test func `a year without any value is not decided on`() async throws {
    try await withMunicipality(.sqlite) { town in
      let problem = Problem(.invalid, .comparisonWithoutValues, ["kkik-2024", "2022"], field: "year")
      await #expect(throws: problem) {
        try await town.operations.decideComparison(town.order(), actor: .staff(town.strategist))
      }
      await #expect(throws: Problem(.invalid, .fieldTooLong, ["200"], field: "decision")) {
        try await town.operations.decideComparison(
          town.order(), decision: String(repeating: "a", count: 201), actor: .staff(town.strategist))
      }
    }
  }

  @Test func `strategists decide, and to those outside nothing is there`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await MeasureFixture.load(into: town.operations, kpis: ["N15428"])
      let missing = Problem(.notFound, .decidedComparisonUnknown)
      for member in [town.manager, town.administrator, town.politician, town.officer] {
        await #expect(throws: missing) {
          try await town.operations.decideComparison(town.order(), actor: .staff(member))
        }
      }
      let item = try await town.operations.decideComparison(
        town.order(), actor: .staff(town.strategist))
      for member in [town.registrar, town.officer, town.protectionOfficer] {
        await #expect(throws: missing) {
          try await town.operations.decidedComparison(item.id, actor: .staff(member))
        }
      }
      await #expect(throws: missing) {
        try await town.operations.decidedComparison(RowID(rawValue: "none"), actor: .staff(town.strategist))
      }
    }
  }
}
