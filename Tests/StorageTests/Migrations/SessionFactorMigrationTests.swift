import Domain
import Foundation
import SQLEngine
import Storage
import TestSupport
import Testing

struct SessionFactorMigrationTests {
  @Test(arguments: TestEngine.allCases)
  func `an open session of somebody with an app has passed a second factor, and no other`(engine: TestEngine)
    async throws
  {
    try await withTestDatabase(engine) { database in
      try await Migrator(Schema.migrations.filter { $0.number < 46 }).migrate(database)
      try await database.write { transaction in
        for name in ["olle", "disa"] {
          try StaffStore(transaction).insert(
            StaffMember(
              id: StaffID(rawValue: name), username: name, name: name, role: .officer, placement: .unrouted,
              disabledOn: nil), passwordHash: "h")
          try transaction.execute(
            """
            INSERT INTO sessions (token_hash, id, staff_id, csrf_token, device, started_at, seen_at, ends_at)
            VALUES (\(name), \(name), \(name), 'c', '', \(Sample.now), \(Sample.now), \(Sample.now + 60))
            """)
        }
        try transaction.execute("INSERT INTO second_factors VALUES ('olle', 'GEZDGNBV', 1, '2026-03-02')")
      }
      try await Migrator(Schema.migrations).migrate(database)
      let (olle, disa) = try await database.read { transaction in
        let store = SessionStore(transaction)
        return (
          try store.find(tokenHash: "olle", now: Sample.now, idleSince: Sample.now - 60),
          try store.find(tokenHash: "disa", now: Sample.now, idleSince: Sample.now - 60)
        )
      }
      #expect(olle?.hasSecondFactor == true && disa?.hasSecondFactor == false)
    }
  }
}
