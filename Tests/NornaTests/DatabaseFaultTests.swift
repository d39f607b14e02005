import Foundation
import SQLEngine
import Storage
import TestSupport
import Testing

/// A database that cannot be used is told in one sentence, and nothing is left half done.
@Suite struct DatabaseFaultTests {
  private func expectSentence(_ run: NornaRun, containing words: String) {
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errorLines.count == 1, "\(run.errors)")
    #expect(run.errors.hasPrefix("norna: "))
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `an unreachable PostgreSQL is told without its password`() async throws {
    let run = try await NornaProgram.run([
      "verify", "--database", "postgresql://norna:hemligt@127.0.0.1:1/norna",
    ])
    expectSentence(run, containing: "127.0.0.1:1")
    #expect(!run.errors.contains("hemligt"))
  }

  @Test func `a folder that is missing is told`() async throws {
    try await withTemporaryFolder { folder in
      let run = try await NornaProgram.run(["verify", "--database", "sqlite://\(folder.path)/gone/norna.db"])
      expectSentence(
        run, containing: "The folder of the database \(folder.path)/gone/norna.db does not exist.")
    }
  }

  @Test func `a folder that cannot be written to is told`() async throws {
    try await withTemporaryFolder { folder in
      // Permissions do not stop the superuser, but nobody can make a file in /sys.
      let place = geteuid() == 0 ? "/sys" : folder.path
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
      let run = try await NornaProgram.run(["verify", "--database", "sqlite://\(place)/norna.db"])
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
      expectSentence(run, containing: "its folder cannot be written to")
    }
  }

  @Test func `a file that is no database is told, and left alone`() async throws {
    try await TestRegister.with(.sqlite) { register in
      let name = try register.file(
        "letter.db", String(repeating: "Inget register, bara ett brev. ", count: 400))
      let before = try Data(contentsOf: register.folder.appending(path: name))
      let run = try await NornaProgram.run(["verify", "--database", "sqlite:letter.db"], in: register.folder)
      expectSentence(run, containing: "is damaged or is no database")
      #expect(try Data(contentsOf: register.folder.appending(path: name)) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a register of a newer program is refused`(engine: TestEngine) async throws {
    try await TestRegister.with(engine) { register in
      let migrated = try await register.run("migrate")
      let head = Schema.migrations.count
      #expect(migrated.output == "schema version \(head): migrations 1 to \(head) applied\n")
      #expect(try await register.run("migrate").output == "schema version \(head): nothing to do\n")
      try await withOpenDatabase(register.location) { database in
        try await database.write { transaction in
          _ = try transaction.execute(
            """
            INSERT INTO schema_migrations (number, name, applied_at)
            VALUES (\(head + 1), \("tomorrow"), \("2030-01-01T00:00:00.000Z"))
            """)
        }
      }
      expectSentence(
        try await register.run("verify"),
        containing: "schema version \(head + 1), but this program knows only \(head)")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a register that is not at head is refused where migrating is forbidden`(engine: TestEngine)
    async throws
  {
    try await TestRegister.with(engine) { register in
      let run = try await register.run("verify", "--no-migrate")
      expectSentence(run, containing: "schema version 0, but this program needs \(Schema.migrations.count)")
      #expect(try await register.run("verify").status == 0)
      #expect(try await register.run("verify", "--no-migrate").status == 0)
    }
  }

  /// A limit on the size of files stands in for a full disk, since it needs neither privileges nor a disk.
  @Test func `a disk that is full during an import leaves the register as it was`() async throws {
    try await TestRegister.with(.sqlite) { register in
      _ = try await register.importFixture(2008)
      let rows = (1...4000).map {
        "n\($0);2019-03-06;beröm;Socialnämnden;Ett tack till er alla på enheten.\n"
      }
      _ = try register.file("large.csv", "nummer;mottagen;typ;nämnd;text\n" + rows.joined())
      let run = try await NornaProgram.runInShell(
        """
        trap '' XFSZ; ulimit -f 1024
        "$NORNA" import --create-organisation large.csv --database \(register.address)
        """, in: register.folder)
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errorLines.count == 1, "\(run.errors)")
      #expect(run.errors.hasPrefix("norna: "))
      let verified = try await register.run("verify")
      #expect(verified.status == 0)
      #expect(verified.output.hasPrefix("cases                 88\n"))
    }
  }

  @Test func `a journal that was altered is found`() async throws {
    try await TestRegister.with(.sqlite) { register in
      _ = try await register.importFixture(2008)
      try await withOpenDatabase(register.location) { database in
        try await database.write { transaction in
          _ = try transaction.execute("UPDATE journal_entries SET actor = 'sender'")
        }
      }
      let run = try await register.run("verify")
      #expect(run.status == 1)
      #expect(run.output.hasPrefix("cases                 88\n"))
      #expect(run.errorLines.last == "norna: the register is not sound")
      #expect(run.errorLines.count == 89)
    }
  }
}
