import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

/// Files whose values come in another order than they are stored in, and more of them than are kept in memory.
struct ImportOrderTests {
  private static let header = "kpi,municipality,period,gender,value\n"
  private static let areas: [AreaID] = AreaCatalogue.municipalities.prefix(9).map(\.id)
  private static let keys: [MeasureKey] = ["N15428", "U23401", "N11008"].flatMap { kpi in
    [2021, 2022].map { MeasureKey(kpi: KPIID(rawValue: kpi), year: $0, gender: .total) }
  }

  private static func line(_ key: MeasureKey, _ area: AreaID, _ value: Double) -> String {
    "\(key.kpi),\(area),\(key.year),T,\(value)\n"
  }

  /// The rows as they are stored, each in its only version.
  private func stored(_ operations: Operations) async throws -> [MeasureKey: String] {
    try await operations.database.read { transaction in
      let store = MeasureRevisionStore(transaction)
      var found: [MeasureKey: String] = [:]
      for key in Self.keys {
        let versions = try store.versions(of: key)
        if versions.count == 1 { found[key] = versions.first?.body.text }
      }
      return found
    }
  }

  @Test(arguments: TestEngine.allCases, [1, 10, 1000])
  func `a file that is ordered by municipality is stored as one that is ordered by measure`(
    engine: TestEngine, most: Int
  ) async throws {
    try await withOperations(engine) { operations, _ in
      let lines = Self.areas.enumerated().flatMap { place, area in
        Self.keys.map { Self.line($0, area, Double(place) + 0.5) }
      }
      let text = Self.header + lines.joined()
      let first = try await operations.importMeasures(text: text, keeping: most)
      #expect(first.faults.isEmpty && first.new == lines.count && first.revised == 0)
      let values = Self.areas.enumerated().map { place, area in
        (area, MeasureValue(.number(Double(place) + 0.5)))
      }
      let expected = MeasureYearText(Dictionary(uniqueKeysWithValues: values)).text
      let rows = try await stored(operations)
      #expect(rows.count == Self.keys.count && rows.values.allSatisfy { $0 == expected })
      let before = try await DatabaseDump(operations.database)
      let second = try await operations.importMeasures(text: text, keeping: most)
      let after = try await DatabaseDump(operations.database)
      #expect(second.changedNothing && after == before)
    }
  }

  @Test(arguments: TestEngine.allCases, [1, 1000])
  func `what is revised in many parts of a file is one version, and what it was is another`(
    engine: TestEngine, most: Int
  ) async throws {
    try await withOperations(engine) { operations, _ in
      let key = Self.keys[0]
      for value in [80.0, 81.0] {
        let lines = Self.areas.map { Self.line(key, $0, value) }
        let outcome = try await operations.importMeasures(text: Self.header + lines.joined(), keeping: most)
        #expect(outcome.faults.isEmpty && outcome.revised == (value == 81 ? lines.count : 0))
      }
      let versions = try await operations.database.read { transaction in
        try MeasureRevisionStore(transaction).versions(of: key)
      }
      let numbers = versions.map { Set($0.body.values.values.map(\.number)) }
      #expect(numbers == [[81], [80]])
    }
  }

  @Test(arguments: TestEngine.allCases, [nil, 79.0])
  func `a value that is given twice, differently, is noticed however far apart`(
    engine: TestEngine, before: Double?
  ) async throws {
    try await withOperations(engine) { operations, _ in
      let (key, first, last) = (Self.keys[0], Self.areas[0], Self.areas[1])
      if let before {
        try await operations.importMeasures(text: Self.header + Self.line(key, first, before))
      }
      let dump = try await DatabaseDump(operations.database)
      let text =
        Self.header + Self.line(key, first, 80) + Self.line(key, last, 80) + Self.line(key, first, 81)
      let outcome = try await operations.importMeasures(text: text, keeping: 1)
      #expect(
        outcome.faults == ["N15428 2021 T: the same value is given twice for \(first), differently"])
      let after = try await DatabaseDump(operations.database)
      #expect(after == dump)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what comes first as it stands already, and then differently, is noticed in what is kept in memory`(
    engine: TestEngine
  ) async throws {
    try await withOperations(engine) { operations, _ in
      let (key, first, last) = (Self.keys[0], Self.areas[0], Self.areas[1])
      try await operations.importMeasures(text: Self.header + Self.line(key, first, 80))
      let dump = try await DatabaseDump(operations.database)
      let text =
        Self.header + Self.line(key, first, 80) + Self.line(key, last, 80) + Self.line(key, first, 81)
      let outcome = try await operations.importMeasures(text: text)
      #expect(outcome.faults.count == 1 && outcome.faults.first?.contains("given twice") == true)
      let after = try await DatabaseDump(operations.database)
      #expect(after == dump)
    }
  }
}
