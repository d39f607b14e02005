import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

/// Why there is no number: an answer of the API says it, and a value file cannot.
struct ImportReasonTests {
  private static let payload = #"""
    {"values":[{"kpi":"N15428","municipality":"2326","period":2022,"values":[
      {"gender":"T","count":1,"status":"Not applicable","value":null}]},
     {"kpi":"N15428","municipality":"2303","period":2022,"values":[
      {"gender":"T","count":0,"status":"","value":null,"isdeleted":true}]}],"next_url":null}
    """#
  private static let empty = """
    kpi,municipality,period,gender,value
    N15428,2326,2022,T,
    N15428,2303,2022,T,
    N15428,2309,2022,T,

    """

  private func expectReasons(_ operations: Operations) async throws {
    let kpi = KPIID(rawValue: "N15428")
    let values = try await operations.database.read { transaction in
      try MeasureYearStore(transaction).totals(of: [kpi], in: 2022)[kpi] ?? [:]
    }
    #expect(values[AreaID(rawValue: "2326")] == MeasureValue(.missing, status: "Not applicable"))
    #expect(values[AreaID(rawValue: "2303")] == MeasureValue(.deleted))
    #expect(values[AreaID(rawValue: "2309")] == MeasureValue(.missing))
  }

  @Test(arguments: TestEngine.allCases)
  func `a reason stays when a value file has an empty field for it`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      try await operations.importMeasures(text: Self.payload, named: "svar.json")
      let outcome = try await operations.importMeasures(text: Self.empty)
      #expect(outcome.faults == [] && outcome.new == 1 && outcome.revised == 0)
      try await expectReasons(operations)
      let again = try await operations.importMeasures(text: Self.payload, named: "svar.json")
      #expect(again.changedNothing)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a value file and an answer in one import are no contradiction, whichever comes first`(
    engine: TestEngine
  ) async throws {
    try await withOperations(engine) { operations, _ in
      try await withTemporaryFolder { folder in
        var paths: [String] = []
        for (name, text) in [("a.csv", Self.empty), ("b.json", Self.payload), ("c.csv", Self.empty)] {
          let file = folder.appending(path: name)
          try Data(text.utf8).write(to: file)
          paths.append(file.path)
        }
        let outcome = try await operations.importMeasures(paths)
        #expect(outcome.faults == [] && outcome.new == 3 && outcome.revised == 0)
      }
      try await expectReasons(operations)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an empty field takes a number away`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      try await operations.importMeasures(text: Self.empty.replacing("2309,2022,T,", with: "2309,2022,T,80"))
      let outcome = try await operations.importMeasures(text: Self.empty)
      #expect(outcome.faults == [] && outcome.revised == 1)
    }
  }
}
