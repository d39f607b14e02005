import Foundation
import SQLEngine
import TestSupport
import Testing

/// A server of its own, which the test may crash.
struct PostgreSQLRestartTests {
  private final class OwnServer {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private(set) var uri = ""

    init() throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
      process.executableURL = root.appending(path: "bin/with-postgresql")
      process.arguments = [
        "bash", "-c",
        """
        echo "$NORNA_TEST_POSTGRESQL"
        while read -r verb; do "$NORNA_TEST_POSTGRESQL_SERVER" "$verb"; echo done; done
        """,
      ]
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      uri = readLine()
    }

    func say(_ verb: String) throws {
      try input.fileHandleForWriting.write(contentsOf: Data("\(verb)\n".utf8))
      #expect(readLine() == "done")
    }

    func stop() throws {
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
    }

    private func readLine() -> String {
      var line = Data()
      while let byte = try? output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8),
        !byte.isEmpty
      {
        line += byte
      }
      return String(decoding: line, as: UTF8.self)
    }
  }

  @Test func `a server that crashes and comes back is used again, and kept what it had confirmed`()
    async throws
  {
    let server = try OwnServer()
    try await withOpenDatabase(.postgresql(uri: server.uri)) { database in
      try await Migrator(SampleSchema.migrations).migrate(database)
      try await database.writeTogether { try SampleSchema.insert(1, in: $0) }
      try server.say("crash")
      for _ in 1...3 {
        let error = await #expect(throws: EngineError.self) {
          try await database.writeTogether { try SampleSchema.insert(2, in: $0) }
        }
        #expect(error?.kind == .unavailable)
      }
      try server.say("start")
      try await database.writeTogether { try SampleSchema.insert(3, in: $0) }
      let ids = try await database.read {
        try $0.query("SELECT id FROM samples ORDER BY id").map { try $0["id"] as Int }
      }
      #expect(ids == [1, 3])
    }
    try server.stop()
  }
}
