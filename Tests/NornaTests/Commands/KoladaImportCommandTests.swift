import Foundation
import TestSupport
import Testing

/// `norna kolada import`: files of figures.
@Suite struct KoladaImportCommandTests {
  private static let header = "kpi,municipality,period,gender,value\n"
  private static let good = "N15428,2326,2022,T,81.5\n"

  @Test(arguments: TestEngine.allCases)
  func `what was read is said on a line, and the second time that nothing was new`(engine: TestEngine)
    async throws
  {
    try await TestRegister.with(engine) { register in
      let file = try register.file("values.csv", Self.header + Self.good)
      let first = try await register.run("kolada", "import", file)
      #expect(first.status == 0 && first.errors == "")
      #expect(first.output == "1 values read: 1 new\n")
      let second = try await register.run("kolada", "import", file)
      #expect(second.output == "1 values read; nothing was new, and nothing was changed\n")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a bad file is told line by line, and nothing of it or of the good one beside it is written`(
    engine: TestEngine
  ) async throws {
    try await TestRegister.with(engine) { register in
      let rows = (1...105).map { _ in "N15428,9999,2022,T,80\n" }
      let bad = try register.file("bad.csv", Self.header + rows.joined())
      let good = try register.file("good.csv", Self.header + Self.good)
      let run = try await register.run("kolada", "import", good, bad)
      #expect(run.status == 1 && run.output == "")
      let lines = run.errorLines
      #expect(lines.count == 102)
      #expect(
        lines.first == "bad.csv:2: municipality: 9999 is no municipality, region or country that Kolada has")
      #expect(lines.suffix(2) == ["… and 5 more", "norna: nothing was imported: nothing was written"])
      let after = try await register.run("kolada", "import", good)
      #expect(after.output == "1 values read: 1 new\n")
    }
  }

  @Test(arguments: [
    ("none.json", "none.json: cannot open none.json: "), ("text.txt", "text.txt: it is neither a payload"),
  ])
  func `a file that is not there, or is something else, is named`(name: String, said: String) async throws {
    try await TestRegister.with(.sqlite) { register in
      let run = try await register.run("kolada", "import", name)
      #expect(run.status == 1 && run.errors.hasPrefix(said), "\(run.errors)")
    }
  }
}
