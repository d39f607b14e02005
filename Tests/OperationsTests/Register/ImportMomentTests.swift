import Domain
import Foundation
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct ImportMomentTests {
  /// What a day or time in the file becomes: the day in Sweden and, where a time is known, the instant.
  struct Moment: CustomTestStringConvertible, Sendable {
    let text: String
    let day: String
    let instant: String?

    init(_ text: String, _ day: String, _ instant: String? = nil) {
      self.text = text
      self.day = day
      self.instant = instant
    }

    var testDescription: String { text }
  }

  private static let moments = [
    Moment("2009-03-02", "2009-03-02"),
    Moment("2009-03-02 15:30", "2009-03-02", "2009-03-02T14:30:00.000Z"),
    Moment("2009-03-02T15:30", "2009-03-02", "2009-03-02T14:30:00.000Z"),
    Moment("2009-03-02 15:30:45", "2009-03-02", "2009-03-02T14:30:45.000Z"),
    Moment("2009-07-02 00:00", "2009-07-02", "2009-07-01T22:00:00.000Z"),
    // Summer time begins: the hour from two to three is read one hour later.
    Moment("2009-03-29 01:59", "2009-03-29", "2009-03-29T00:59:00.000Z"),
    Moment("2009-03-29 02:30", "2009-03-29", "2009-03-29T01:30:00.000Z"),
    Moment("2009-03-29 03:00", "2009-03-29", "2009-03-29T01:00:00.000Z"),
    // Summer time ends: the hour from two to three is the first of the two.
    Moment("2009-10-25 02:30", "2009-10-25", "2009-10-25T00:30:00.000Z"),
    Moment("2009-10-25 03:00", "2009-10-25", "2009-10-25T02:00:00.000Z"),
    // RFC 3339 says which.
    Moment("2009-10-25T02:30:00+01:00", "2009-10-25", "2009-10-25T01:30:00.000Z"),
    Moment("2009-03-02T15:30:00Z", "2009-03-02", "2009-03-02T15:30:00.000Z"),
    Moment("2009-03-02T15:30:00.250+01:00", "2009-03-02", "2009-03-02T14:30:00.250Z"),
    // The day is Sweden's, whatever the offset.
    Moment("2009-03-02T23:30:00Z", "2009-03-03", "2009-03-02T23:30:00.000Z"),
    Moment("2009-03-03T00:30:00+02:00", "2009-03-02", "2009-03-02T22:30:00.000Z"),
    Moment("2009-03-02T20:00:00-05:00", "2009-03-03", "2009-03-03T01:00:00.000Z"),
    Moment("2009-01-01T00:30:00+05:30", "2008-12-31", "2008-12-31T19:00:00.000Z"),
  ]

  @Test(arguments: TestEngine.allCases)
  func `days and times are read as Sweden's clocks showed them`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let rows = Self.moments.enumerated().map { "\($0);\($1.text);beröm;N" }
      let outcome = try await RegisterFile(columns: "nummer;mottagen;typ;nämnd", rows: rows)
        .importInto(operations, missing: .create)
      #expect(outcome.sentences.isEmpty)
      for (index, moment) in Self.moments.enumerated() {
        let row = try await operations.database.read { transaction in
          try transaction.first(
            "SELECT received_on, received_at FROM cases WHERE external_number = \("\(index)")")
        }
        let found = try #require(row)
        #expect(try found["received_on", as: String.self] == moment.day, "\(moment.text)")
        #expect(try found["received_at", as: String?.self] == moment.instant, "\(moment.text)")
      }
      #expect(outcome.ranges == ["2008: 1-1", "2009: 1-16"])
    }
  }

  @Test(arguments: [
    "2009-03-02 24:00", "2009-03-02 15:60", "2009-03-02 15", "2009-03-02 15:30:60", "2009-03-02  15:30",
    "2009-03-02 5:30", "2009-03-02Z", "2009-03-02 15:30 CET", "2009-03-02T15:30+25:00",
    "2009-03-02T15:30:00.",
    "2009-03-02T15:30+0100", "2009-3-2", "20090302", "2009-03-02,", "2009-03-02 15.30", "２００９-03-02",
  ])
  func `anything else is no date`(text: String) async throws {
    try await withOperations(.sqlite) { operations, _ in
      let outcome = try await RegisterFile(rows: ["\(text);beröm;N"]).importInto(operations, missing: .create)
      #expect(
        outcome.sentences == [
          "2: mottagen: \"\(text)\" is not a date; expected 2019-03-06, 2019-03-06 15:30 or RFC 3339"
        ])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `moments are compared by day unless both have a time`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let rows = [
        "2009-03-02 15:00;beröm;N;2009-03-02;2009-03-02",
        "2009-03-02;beröm;N;2009-03-02 00:00;2009-03-02 00:00",
        "2009-03-02 15:00;beröm;N;2009-03-02 15:00;2009-03-02 15:00:01",
        // Half past two came twice that night: the second with its offset is later.
        "2009-10-25 02:30;beröm;N;2009-10-25T02:30:00+01:00;",
      ]
      let outcome = try await RegisterFile(columns: "mottagen;typ;nämnd;bekräftad;besvarad", rows: rows)
        .importInto(operations, missing: .create)
      #expect(outcome.sentences.isEmpty && outcome.rows == 4)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `numbers go by order of receipt though the file is out of order`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let rows = [
        "f;2009-03-02 09:00;beröm;N", "a;2008-12-31;beröm;N", "e;2009-03-02 08:00;beröm;N",
        "c;2009-03-02;beröm;N", "g;2009-12-31;beröm;N", "b;2009-01-01;beröm;N", "d;2009-03-02;beröm;N",
      ]
      let outcome = try await RegisterFile(columns: "nummer;mottagen;typ;nämnd", rows: rows)
        .importInto(operations, missing: .create)
      #expect(outcome.ranges == ["2008: 1-1", "2009: 1-6"])
      let order = try await operations.database.read { transaction in
        try transaction.query(
          "SELECT external_number FROM registrations JOIN cases ON id = case_id ORDER BY year, sequence"
        ).map { try $0["external_number", as: String.self] }
      }
      #expect(order == ["a", "b", "c", "d", "e", "f", "g"])
      #expect(try await operations.verify().faults.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an import continues a year that citizens have begun, and they continue after it`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      #expect(try await town.submit().description == "2026-0001")
      let outcome = try await RegisterFile(rows: ["2026-01-02;beröm;N", "2026-01-01;beröm;N"])
        .importInto(town.operations, missing: .create)
      #expect(outcome.ranges == ["2026: 2-3"])
      #expect(try await town.submit().description == "2026-0004")
      #expect(try await town.operations.verify().faults.isEmpty)
    }
  }
}
