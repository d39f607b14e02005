import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct PageTextMigrationTests {
  @Test(arguments: TestEngine.allCases)
  func `versions of the policy from before the pages shared a table are still there`(engine: TestEngine)
    async throws
  {
    let index = try #require(Schema.migrations.firstIndex { $0.name == "page texts and parting units" })
    let before = Array(Schema.migrations.prefix(index))
    try await withTestDatabase(engine, migrations: before) { database in
      try await database.tamper(
        """
        INSERT INTO policy_versions (number, body, decision, valid_from, made_on, made_at, made_by)
        VALUES (2, 'Vår rutin.', 'KF § 41', '2026-03-01', '2026-02-20', '2026-02-20T09:00:00.000Z', 'staff:x')
        """)
      try await Migrator(Schema.migrations).migrate(database)
      let versions = try await database.read { try PageTextStore($0).all(of: .policy) }
      #expect(versions.map(\.number) == [1, 2])
      let written = try #require(versions.last)
      #expect(written.text.source == "Vår rutin." && written.decision == "KF § 41")
      #expect(written.validFrom.description == "2026-03-01" && written.made?.actor == "staff:x")
      #expect(try await database.read { try PageTextStore($0).all(of: .privacy) }.map(\.number) == [1])
    }
  }
}
