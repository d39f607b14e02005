import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// Ids whose meaning has changed since the set was made.
struct RenamedMeasureTests {
  private func json(_ town: TestMunicipality, _ kpi: String) async throws -> [String: Any] {
    let text = ComparisonJSON.value(try await town.operations.compare(town.order(set: .kkik2014))).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let measures = try #require(object?["measures"] as? [[String: Any]])
    return try #require(measures.first { $0["kpi"] as? String == kpi })
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure that means another thing today is shown in today's unit, and says what the set calls it`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let kpi =
        #"{"id":"N23002","title":"Kostnad annat boende äldreomsorg, kr/inv 80+","description":"Källa: SCB.","#
        + #""is_divided_by_gender":false}"#
      try await town.operations.importMeasures(text: "[\(kpi)]", named: "kpi.json")
      try await MeasureFixture.load(lines: ["N23002,2326,2022,T,5123"], into: town.operations)
      let cost = try await json(town, "N23002")
      #expect(cost["unit"] as? String == "kr/inv 80+" && cost["value"] as? Double == 5123)
      #expect((cost["renamed"] as? String)?.hasSuffix("exkl lokalkostnader, kr/brukare") == true)
      #expect(cost["closed"] == nil)
      let record = try await town.operations.draftComparison(town.order(set: .kkik2014))
      #expect(try record.measure("N23002").unit == "kr/inv 80+")
      let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      #expect(page.contains("”Kostnad annat boende äldreomsorg, kr/inv 80+” kostade 5"))
      #expect(!page.contains("Särskilt boende för varje brukare"))
      let closed = try await json(town, "U09404")
      #expect(closed["closed"] as? Int == 2017 && closed["renamed"] == nil)
    }
  }
}
