import Domain
import Foundation
import SQLEngine
import Storage
import TestSupport
import Testing

struct ImportNumberingTests {
  private static let importID = RowID(rawValue: "import")

  /// A row of a file: its line, the day it was received, and the hour where that is known.
  private struct Line {
    let line: Int
    let day: String
    let hour: Int?

    init(_ line: Int, _ day: String, _ hour: Int? = nil) {
      self.line = line
      self.day = day
      self.hour = hour
    }
  }

  private func insert(_ lines: [Line], in transaction: Transaction) throws {
    try ImportStore(transaction).insert(id: Self.importID, fileName: "åäö.csv", at: Sample.now)
    try CaseStore(transaction).insert(
      try lines.map { line in
        let day = try calendarDay(line.day)
        return NewCase(
          value: Sample.value(
            "line \(line.line)", sequence: 0, received: day,
            instant: line.hour.map { SwedishTime.instant(at: day, hour: $0) }),
          texts: [], origin: .init(importID: Self.importID, line: line.line, externalNumber: "A\(line.line)"))
      })
  }

  @Test(arguments: TestEngine.allCases)
  func `an import is numbered by day, then time, then line, within each year`(engine: TestEngine) async throws
  {
    let lines = [
      Line(2, "2009-03-02"), Line(3, "2008-12-31"), Line(4, "2009-03-02", 9), Line(5, "2009-03-01", 23),
      Line(6, "2009-03-02", 8), Line(7, "2009-03-02"), Line(8, "2009-03-02", 8), Line(9, "2008-01-01"),
    ]
    try await withRegister(engine) { database in
      let (ranges, order) = try await database.write { transaction in
        try insert(lines, in: transaction)
        let ranges = try RegistrationStore(transaction).numberImport(
          Self.importID, on: Sample.monday, by: .program)
        let order = try transaction.query("SELECT case_id FROM registrations ORDER BY year, sequence").map {
          try $0["case_id", as: String.self]
        }
        return (ranges, order)
      }
      #expect(ranges.map { [$0.year, $0.first, $0.last] } == [[2008, 1, 2], [2009, 1, 6]])
      #expect(order == [9, 3, 5, 2, 7, 6, 8, 4].map { "line \($0)" })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an import continues the years that have begun, and leaves no gap`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      let ranges = try await database.write { transaction in
        _ = try RegistrationStore(transaction).take(of: 2009)
        try Sample.register(
          Sample.value("old", sequence: 1, received: try calendarDay("2009-12-31")), in: transaction)
        try insert([Line(2, "2009-01-02"), Line(3, "2010-01-02")], in: transaction)
        return try RegistrationStore(transaction).numberImport(Self.importID, on: Sample.monday, by: .program)
      }
      #expect(ranges.map { [$0.year, $0.first, $0.last] } == [[2009, 2, 2], [2010, 1, 1]])
      #expect(try await database.read { try RegistrationStore($0).gaps().isEmpty })
      let registered = try await database.read { transaction in
        try transaction.query("SELECT registered_on, registered_by FROM registrations WHERE case_id <> 'old'")
          .map {
            [try $0["registered_on"], try $0["registered_by"] as String]
          }
      }
      #expect(registered == [["2026-03-02", "program"], ["2026-03-02", "program"]])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `numbers of the old register are known with the import that brought them`(engine: TestEngine)
    async throws
  {
    try await withRegister(engine) { database in
      try await database.write { try insert([Line(2, "2009-01-02"), Line(3, "2009-01-03")], in: $0) }
      try await database.read { transaction throws in
        let store = ImportStore(transaction)
        #expect(try store.taken(["A3", "A4", "a2"]) == ["A3": Self.importID])
        #expect(try store.taken([]).isEmpty)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a number of the old register is kept once`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      await #expect(throws: EngineError.uniqueViolation(columns: ["external_number"])) {
        try await database.write { transaction in
          try insert([Line(2, "2009-01-02")], in: transaction)
          try CaseStore(transaction).insert([
            NewCase(
              value: Sample.value(), texts: [],
              origin: .init(importID: Self.importID, line: 9, externalNumber: "A2"))
          ])
        }
      }
    }
  }
}
