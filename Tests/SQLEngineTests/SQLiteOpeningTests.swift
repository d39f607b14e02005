import Foundation
import SQLEngine
import TestSupport
import Testing

struct SQLiteOpeningTests {
  private func refusal(_ path: String) async -> EngineError? {
    await #expect(throws: EngineError.self) {
      try await withOpenDatabase(.sqlite(path: path)) {
        try await $0.write { _ = try $0.execute("CREATE TABLE t (a)") }
      }
    }
  }

  @Test func `commits are durable on the writer, foreign keys hold, and the journal is a WAL`() async throws {
    try await withTestDatabase(.sqlite) { database in
      let pragmas = try await database.write { transaction in
        [
          try transaction.query("PRAGMA synchronous")[0]["synchronous"],
          try transaction.query("PRAGMA foreign_keys")[0]["foreign_keys"],
        ] as [Int]
      }
      #expect(pragmas == [2, 1])
      #expect(try await database.read { try $0.query("PRAGMA journal_mode")[0]["journal_mode"] } == "wal")
    }
  }

  @Test func `the file and its side files are their owner's alone`() async throws {
    try await withTemporaryFolder { folder in
      try await withOpenDatabase(.sqlite(path: folder.appending(path: "norna.db").path)) { database in
        _ = try await database.read { try $0.query("SELECT 1") }
        for name in ["norna.db", "norna.db-wal", "norna.db-shm"] {
          let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)
          #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
      }
    }
  }

  @Test func `a missing folder is told with the path`() async {
    let path = "/tmp/norna-no-such-folder/norna.db"
    #expect(await refusal(path) == .cannotOpen("The folder of the database \(path) does not exist."))
  }

  // The kernel's own folder, since permissions do not stop root.
  @Test func `a folder that cannot be written to is told with the path`() async {
    let path = "/sys/norna.db"
    let sentence = "The database \(path) cannot be created: its folder cannot be written to."
    #expect(await refusal(path) == .cannotOpen(sentence))
  }

  @Test func `a folder instead of a file, and a file instead of a folder, are told`() async throws {
    try await withTemporaryFolder { folder in
      #expect(
        await refusal(folder.path) == .cannotOpen("The database \(folder.path) is a folder, not a file."))
      let file = folder.appending(path: "file")
      try Data("text".utf8).write(to: file)
      let inFile = file.appending(path: "norna.db").path
      #expect(
        await refusal(inFile)
          == .cannotOpen("The database \(inFile) cannot be created: \(file.path) is not a folder."))
    }
  }

  @Test(arguments: [
    "This is a letter and no database, however long it may be.", "SQLite format 3\0 but not really",
  ])
  func `a file that is no database is told and left as it was`(content: String) async throws {
    try await withTemporaryFolder { folder in
      let file = folder.appending(path: "letter.txt")
      let bytes = Data(String(repeating: content, count: 100).utf8)
      try bytes.write(to: file)
      #expect(await refusal(file.path) == .corrupt(file.path))
      #expect(try Data(contentsOf: file) == bytes)
    }
  }

  @Test func `a full disk is told, undoes the transaction, and leaves a database that works`() async throws {
    try await withTestDatabase(.sqlite, migrations: SampleSchema.migrations) { database in
      try await database.write { transaction in
        try SampleSchema.insert(1, in: transaction)
        _ = try transaction.query("PRAGMA max_page_count = 40")
      }
      let error = await #expect(throws: EngineError.self) {
        try await database.write { transaction in
          for id in 2...1000 {
            try SampleSchema.insert(id, note: String(repeating: "x", count: 4000), in: transaction)
          }
        }
      }
      #expect(error?.kind == .diskFull)
      let sentence = error?.description ?? ""
      #expect(sentence.contains("norna.db"))
      try await database.write { try SampleSchema.insert(2, in: $0) }
      #expect(try await database.read { try SampleSchema.count(in: $0) } == 2)
    }
  }

  @Test func `a full disk ends a whole batch, also for jobs that had gone well`() async throws {
    try await withTestDatabase(.sqlite, migrations: SampleSchema.migrations) { database in
      try await database.write { _ = try $0.query("PRAGMA max_page_count = 40") }
      let committed = await withTaskGroup(of: Bool.self) { group in
        for id in 1...200 {
          group.addTask {
            let note = String(repeating: "x", count: 4000)
            return (try? await database.writeTogether { try SampleSchema.insert(id, note: note, in: $0) })
              != nil
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(try await database.read { try SampleSchema.count(in: $0) } == committed)
      #expect(committed < 200)
    }
  }

  @Test func `a database that another process keeps locked is busy`() async throws {
    try await withTestLocation(.sqlite) { location in
      var impatient = EngineOptions.forTests
      impatient.busyTimeout = .milliseconds(20)
      try await withOpenDatabase(location) { holder in
        try await withOpenDatabase(location, options: impatient) { other in
          let held = DispatchSemaphore(value: 0)
          let release = DispatchSemaphore(value: 0)
          async let holding: Void = holder.write { _ in
            held.signal()
            release.wait()
          }
          await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
              held.wait()
              continuation.resume()
            }
          }
          await #expect(throws: EngineError.busy) { try await other.write { _ in } }
          release.signal()
          try await holding
        }
      }
    }
  }
}
