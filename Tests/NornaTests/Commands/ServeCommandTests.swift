import Foundation
import SQLEngine
import TestSupport
import Testing

@Suite struct ServeCommandTests {
  @Test(arguments: TestEngine.allCases)
  func `the server prints its address when it is ready, answers, and ends cleanly`(engine: TestEngine)
    async throws
  {
    try await TestRegister.with(engine) { register in
      let run = try await NornaServer.with(
        ["serve", "--port", "0", "--database", register.address], in: register.folder
      ) { server in
        let port = try port(in: try await server.printed(until: "\n"))
        let answer = try await health(port, in: register.folder)
        #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
        #expect(!answer.lowercased().contains("\nserver:"))

        let second = try await register.run("serve", "--port", port)
        #expect(second.status == 1)
        #expect(second.output == "")
        let address = "http://127.0.0.1:\(port)/"
        #expect(second.errors == "norna: the server cannot listen at \(address): Address already in use\n")
      }
      #expect(run.status == 0)
      #expect(run.output == "")
      #expect(run.errors == "")
      try expectClosed(register)
    }
  }

  /// A database that was closed in order has put its write-ahead log back into the file.
  private func expectClosed(_ register: TestRegister) throws {
    guard case .sqlite(let path) = register.location else { return }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["norna.db"])
  }

  @Test func `the demo prints its log-ins and leaves nothing behind`() async throws {
    try await withTemporaryFolder { folder in
      let temporary = folder.appending(path: "tmp")
      try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: false)
      let run = try await NornaServer.with(
        ["demo", "--port", "0"], in: folder, environment: ["TMPDIR": temporary.path]
      ) { server in
        let text = try await server.printed(until: "Ctrl-C")
        let port = try port(in: text)
        #expect(text.contains("http://127.0.0.1:\(port)/lamna-synpunkt"))
        #expect(text.contains("majbritt.naslund  lingonskogen  registrator"))
        #expect(try await health(port, in: folder).hasPrefix("HTTP/1.1 200 OK"))
      }
      #expect(run.status == 0)
      #expect(run.errors == "Building the demo municipality …\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [])
    }
  }

  @Test func `the demo is built in an empty database that is named, and in no other`() async throws {
    try await TestRegister.with(.postgresql) { register in
      let arguments = ["demo", "--port", "0", "--database", register.address]
      let run = try await NornaServer.with(arguments, in: register.folder) { server in
        let said = try await server.printed(until: "Ctrl-C")
        #expect(said.contains("majbritt.naslund"))
      }
      #expect(run.status == 0)
      let again = try await NornaProgram.run(arguments, in: register.folder)
      #expect(again.status == 1 && again.errors.contains("is not empty"), "\(again.errors)")
    }
  }

  private func port(in text: String) throws -> String {
    let found = try #require(text.firstMatch(of: #/Norna listens at http:\/\/127\.0\.0\.1:(\d+)\/\n/#))
    return String(found.1)
  }

  private func health(_ port: String, in folder: URL) async throws -> String {
    try await NornaProgram.runInShell(
      """
      exec 3<>/dev/tcp/127.0.0.1/\(port)
      printf 'GET /health HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3
      cat <&3
      """, in: folder
    ).output
  }
}
