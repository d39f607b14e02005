import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
  @Test func `without arguments the program prints help and nothing is wrong`() async throws {
    let run = try await NornaProgram.run([])
    #expect(run.status == 0)
    #expect(run.errors == "")
    for command in ["serve", "demo", "import", "report", "deadlines", "user", "migrate", "verify", "config"] {
      #expect(run.output.contains("\n  \(command) "), "\(command) is not in the help")
    }
  }

  @Test(arguments: [
    "", "serve", "demo", "import", "report", "deadlines", "migrate", "verify", "config", "config show",
    "config set",
    "config municipality", "kolada", "kolada import", "kolada sync", "user", "user add", "user list",
    "user disable", "user password",
  ])
  func `every command explains itself`(command: String) async throws {
    let run = try await NornaProgram.run(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: \(["norna", command].filter { !$0.isEmpty }.joined(separator: " "))"))
    #expect(run.errors == "")
  }

  @Test func `the version is printed`() async throws {
    let run = try await NornaProgram.run(["--version"])
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: #/norna \d+\.\d+\.\d+\n/#) != nil)
  }

  @Test(arguments: [
    "bogus", "--bogus", "import", "import a.csv b.csv", "report", "report --from 2009-01-01",
    "report --from 2009-01-01 --to 2009-13-01", "report --from 2009-02-01 --to 2009-01-01",
    "report --from 2009-01-01 --to 2009-02-01 --compare 2008", "deadlines", "deadlines 2026-02-30",
    "report --from 2009-01-01 --to 2009-02-01 --format word", "deadlines 2/4", "serve --port many",
    "user add anna --name Anna", "user add anna --name Anna --role king",
    "user add anna --name Anna --role officer",
    "config set municipality.name", "kolada sync --base-url http://api.kolada.se/v3",
    "kolada sync --base-url api.kolada.se",
  ])
  func `wrong usage is 64, explained on standard error, and does nothing`(line: String) async throws {
    try await withTemporaryFolder { folder in
      let run = try await NornaProgram.run(line.split(separator: " ").map(String.init), in: folder)
      #expect(run.status == 64)
      #expect(run.output == "")
      #expect(run.errors.contains("Error: "))
      #expect(run.errors.contains("Usage: "))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func `a reader that went away ends the program without a word`() async throws {
    try await withTemporaryFolder { folder in
      let run = try await NornaProgram.runInShell(
        #"(sleep 0.2; "$NORNA" --help; echo "status $?" >&2) | true"#, in: folder)
      #expect(run.errors == "status 0\n")
    }
  }

  @Test func `output that cannot be written is told`() async throws {
    try await withTemporaryFolder { folder in
      let run = try await NornaProgram.runInShell(#""$NORNA" deadlines 2026-04-02 > /dev/full"#, in: folder)
      #expect(run.status == 1)
      #expect(run.errors == "norna: standard output cannot be written: No space left on device\n")
    }
  }
}
