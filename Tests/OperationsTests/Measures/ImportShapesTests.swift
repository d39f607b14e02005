import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Every shape of answer that Kolada has sent, of version 2 and 3, read from the file that it lies in.
struct ImportShapesTests {
  /// How many values, definitions and groups each brings. Areas and units bring none: they are known, and passed over.
  private static let shapes: [(file: String, brought: [Int])] = [
    ("v2_kpi", [0, 7, 0]), ("v2_kpi_groups", [0, 0, 2]), ("v2_municipality", [0, 0, 0]),
    ("v2_ou_berg", [0, 0, 0]), ("data_arboga_group_not_applicable", [288, 0, 0]),
    ("data_arboga_group_count0", [152, 0, 0]), ("municipality_groups_berg", [0, 0, 8]),
    ("kpi_groups_GKPI118", [0, 0, 1]), ("kpi_kkik_1", [0, 25, 0]),
  ]

  @Test(arguments: TestEngine.allCases, shapes)
  func `an answer is read, whatever it holds, and the second time it is the same`(
    engine: TestEngine, shape: (file: String, brought: [Int])
  ) async throws {
    try await withOperations(engine) { operations, _ in
      let path = MeasureFixture.file("\(shape.file).json").path
      let first = try await operations.importMeasures([path])
      #expect(first.faults == [])
      #expect([first.new, first.newDefinitions, first.groups] == shape.brought)
      #expect(first.revised == 0 && first.passedOver == 0)
      let second = try await operations.importMeasures([path])
      #expect(second.faults == [] && second.changedNothing)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `version 3 says that there is no number by count 0 and nothing else`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      _ = try await operations.importMeasures([MeasureFixture.file("data_arboga_group_count0.json").path])
      let values = try await operations.database.read { transaction in
        try MeasureYearStore(transaction).all(of: KPIID(rawValue: "N00300")).values.flatMap(\.values)
      }
      #expect(values.count == 32 && values.count { $0 == MeasureValue(.missing) } == 24)
      #expect(values.allSatisfy { $0.status.isEmpty })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a definition of version 2 is the measure's, with its year and its dates`(engine: TestEngine)
    async throws
  {
    try await withOperations(engine) { operations, _ in
      _ = try await operations.importMeasures([MeasureFixture.file("v2_kpi.json").path])
      let kpis = try await operations.database.read { try KPIStore($0).current() }
      let eligible = try #require(kpis[KPIID(rawValue: "N15428")])
      #expect(eligible.isDividedByGender && eligible.latestYear == 2024)
      let freight = try #require(kpis[KPIID(rawValue: "N60985")])
      #expect(freight.operatingArea.isEmpty && freight.title == "Ballastleveranser, ton per invånare")
      let staff = try #require(kpis[KPIID(rawValue: "N00003")])
      #expect(staff.publishedPreliminarilyOn?.description == "2024-04-04" && !staff.isDividedByGender)
    }
  }
}
