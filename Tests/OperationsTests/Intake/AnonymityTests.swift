import Domain
import Foundation
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

/// Decision 3 of the design: what an anonymous sender leaves tells the day and no finer time.
struct AnonymityTests {
  /// The instant has digits that nothing else in the test has.
  private static let clock = "2026-03-02T13:47:21.583Z"

  private static func submission(_ unit: UnitID?) -> Submission {
    Submission(
      kind: .complaint, dimension: .treatment, unit: unit, text: "Jag blev illa bemött.",
      place: "Receptionen",
      capacity: .employee)
  }

  /// What the submission added to the database, and nothing that was there before.
  private func traces(
    _ engine: TestEngine, _ submit: @Sendable (TestMunicipality) async throws -> Void
  ) async throws -> [DatabaseDump.Line] {
    try await withMunicipality(engine, clock: TestClock("2026-03-02T07:00:00.000Z")) { town in
      let before = Set(try await DatabaseDump(town.operations.database).lines)
      town.clock.now = TestClock(Self.clock).now
      try await submit(town)
      return try await DatabaseDump(town.operations.database).lines.filter { !before.contains($0) }
    }
  }

  private func expectNoTime(in lines: [DatabaseDump.Line]) {
    for line in lines {
      for (column, value) in line.values {
        guard case .text(let text) = value else { continue }
        let place = "\(line.table).\(column)"
        #expect(text.firstMatch(of: #/\d\d:\d\d/#) == nil, "a time of day in \(place)")
        #expect(!text.contains("21.583") && !text.contains("134721"), "the instant in \(place)")
        #expect(
          text.firstMatch(of: #/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#)
            .map { !isOfTheInstant(String($0.output)) } ?? true,
          "an identifier that tells the time in \(place)")
      }
    }
  }

  /// Whether a UUID of version 7 was made in the hours of the submission; the organisation's are older.
  private func isOfTheInstant(_ identifier: String) -> Bool {
    let milliseconds = UInt64(identifier.filter { $0 != "-" }.prefix(12), radix: 16) ?? 0
    let then = UInt64(TestClock(Self.clock).now.timeIntervalSince1970 * 1000)
    return milliseconds + 3_600_000 > then
  }

  @Test(arguments: TestEngine.allCases)
  func `an anonymous submission leaves no finer time than the day anywhere`(engine: TestEngine) async throws {
    let lines = try await traces(engine) { town in
      let key = try IdempotencyKey("a-key-of-the-form")
      _ = try await town.operations.submit(Self.submission(town.north.id), channel: .web, idempotency: key)
    }
    let tables = [
      "acknowledgements", "case_circles", "cases", "idempotency_keys", "journal_entries", "number_series",
      "receipts",
      "registrations", "search_texts", "texts",
    ]
    #expect(Set(lines.map(\.table)) == Set(tables))
    expectNoTime(in: lines)
    #expect(lines.contains { $0.table == "cases" && $0.values["received_at"] == .null })
    #expect(lines.contains { $0.table == "acknowledgements" && $0.values["done_at"] == .null })
  }

  @Test(arguments: TestEngine.allCases)
  func `an anonymous call leaves no finer time either, though somebody at the desk wrote it down`(
    engine: TestEngine
  ) async throws {
    let lines = try await traces(engine) { town in
      let item = RegisteredItem(
        channel: .telephone, takenInHandOn: town.today,
        classification: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
        subject: "Bemötande", text: "Någon ringde.",
        oralNote: OralNote(receivedBy: "Rakel Ström", readBack: .done), acknowledgedBy: .telephone)
      _ = try await town.operations.register(item, actor: .staff(town.registrar))
    }
    #expect(lines.contains { $0.table == "oral_notes" })
    expectNoTime(in: lines)
  }

  @Test(arguments: TestEngine.allCases)
  func `an imported anonymous row loses the time it had`(engine: TestEngine) async throws {
    let lines = try await traces(engine) { town in
      try await RegisterFile(
        "mottagen;typ;nämnd;anonym;bekräftad;besvarad\n"
          + "2026-03-01 04:05:06;klagomål;Socialnämnden;ja;2026-03-01 04:05:07;2026-03-01 04:05:08\n"
      ).importInto(town.operations)
    }
    let ofTheCase = lines.filter { ["cases", "acknowledgements", "answers"].contains($0.table) }
    #expect(ofTheCase.count == 3)
    for line in ofTheCase {
      for value in line.values.values {
        guard case .text(let text) = value else { continue }
        #expect(text.firstMatch(of: #/\d\d:\d\d/#) == nil)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a named submission may be known to the instant, so the search does find times`(engine: TestEngine)
    async throws
  {
    let lines = try await traces(engine) { town in
      var submission = Self.submission(town.north.id)
      submission.contact = Contact(email: "asa@example.se")
      _ = try await town.operations.submit(submission, channel: .web)
    }
    #expect(lines.contains { $0.table == "cases" && $0.holds(Self.clock) })
    #expect(lines.contains { $0.table == "journal_entries" && $0.holds(Self.clock) })
  }

  @Test(arguments: TestEngine.allCases)
  func `nothing about an anonymous sender is kept beyond what was written and chosen`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(Self.submission(town.north.id), channel: .web)
      let file = try await town.file(try TestMunicipality.number(of: receipt))
      #expect(file.contact == nil)
      #expect(file.value.sender.identity == .anonymous && file.value.sender.hasReceiptCode)
      #expect(file.texts.map(\.role).sorted { $0.rawValue < $1.rawValue } == [.place, .submission])
      #expect(file.journal.allSatisfy { $0.at == .day(town.today) })
      // The words may be about one of the staff, so that the program closed it around.
      #expect(file.journal.map(\.actor) == ["sender", "sender", "program"])
      let dump = try await DatabaseDump(town.operations.database)
      #expect(!"\(dump.lines)".contains(receipt.receiptCode))
    }
  }
}
