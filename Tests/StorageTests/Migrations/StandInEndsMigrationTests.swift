import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct StandInEndsMigrationTests {
  /// Identifier, first day, who named it, and when it was ended.
  private static let rows: [(String, String, String, String?)] = [
    ("1", "2026-03-02", "staff:olle", nil), ("2", "2026-03-02", "staff:olle", nil),
    ("3", "2026-03-02", "staff:olle", nil), ("4", "2026-03-02", "staff:maj", nil),
    ("5", "2026-03-03", "staff:olle", nil), ("6", "2026-03-02", "staff:olle", "2026-03-02"),
  ]

  @Test(arguments: TestEngine.allCases)
  func `what was named twice by a double click is there once, and everything else stays`(engine: TestEngine)
    async throws
  {
    try await withTestDatabase(engine) { database in
      try await Migrator(Schema.migrations.filter { $0.number < 31 }).migrate(database)
      try await database.write { transaction in
        for name in ["olle", "disa"] {
          try StaffStore(transaction).insert(
            StaffMember(
              id: StaffID(rawValue: name), username: name, name: name, role: .officer, placement: .unrouted,
              disabledOn: nil), passwordHash: "h")
        }
        for (id, from, by, ended) in Self.rows {
          try transaction.execute(
            """
            INSERT INTO stand_ins (id, absent_id, stand_in_id, from_day, through_day, named_by, ended_on)
            VALUES (\(id), 'olle', 'disa', \(from), '2026-03-09', \(by), \(ended))
            """)
        }
      }
      try await Migrator(Schema.migrations).migrate(database)
      let day = try calendarDay("2026-03-02")
      let (current, past) = try await database.read { transaction in
        let store = StandInStore(transaction)
        return (try store.current(on: day).map(\.id.rawValue), try store.past(on: day))
      }
      #expect(current == ["1", "4", "5"])
      #expect(past.map(\.id.rawValue) == ["6"] && past.first?.endedBy == nil)
    }
  }
}
