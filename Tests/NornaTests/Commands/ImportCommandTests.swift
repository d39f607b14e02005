import Foundation
import TestSupport
import Testing

@Suite struct ImportCommandTests {
  @Test(arguments: TestEngine.allCases)
  func `a dry run says what the real run would do, and does nothing`(engine: TestEngine) async throws {
    try await TestRegister.with(engine) { register in
      let trial = try await register.run(
        "import", "--create-organisation", "--dry-run", Fixture.register(of: 2009))
      #expect(trial.status == 0)
      #expect(trial.errors == "")
      #expect(trial.output.hasPrefix("dry run: 119 rows would be imported as 2009-0001–2009-0119; "))
      #expect(trial.output.hasSuffix(" would be created; nothing was written\n"))
      #expect(try await cases(in: register) == "0")
    }
  }

  @Test func `the organisation must exist unless it is to be made`() async throws {
    try await TestRegister.with(.sqlite) { register in
      let run = try await register.run("import", Fixture.register(of: 2009))
      #expect(run.status == 1)
      #expect(run.output == "")
      let lines = run.errorLines
      #expect(lines.count == 102)
      #expect(
        lines[0] == "\(Fixture.register(of: 2009)):2: nämnd: there is no board \"Utförarstyrelsen\" "
          + "(--create-organisation makes it)")
      #expect(lines[100] == "… and 19 more")
      #expect(lines[101] == "norna: \(Fixture.register(of: 2009)) was not imported: nothing was written")
      #expect(try await cases(in: register) == "0")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `every bad row is named by line, column and what was expected`(engine: TestEngine) async throws {
    try await TestRegister.with(engine) { register in
      let name = try register.file(
        "bad.csv",
        """
        nummer;mottagen;typ;nämnd;text;bekräftad;besvarad
        1;2019-03-06;klagomål;Socialnämnden;ok;;
        2;2019-02-30;klagomål;Socialnämnden;ok;;
        3;2019-03-06;gnäll;Socialnämnden;"två
        rader";;
        1;2019-03-06;beröm;Socialnämnden;ok;;
        5;2019-03-06;beröm;;ok;;
        6;2019-03-06;beröm;Socialnämnden;ok;2019-03-08;2019-03-07
        7;2019-03-06;beröm
        """)
      let run = try await register.run("import", "--create-organisation", name)
      #expect(run.status == 1)
      #expect(run.output == "")
      let lines = run.errorLines
      #expect(
        lines.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
          "bad.csv:3: mottagen:", "bad.csv:4: typ:", "bad.csv:6: nummer:", "bad.csv:7: nämnd:",
          "bad.csv:8: besvarad:",
          "bad.csv:9: \(lines[5].split(separator: " ")[1])", "norna: bad.csv",
        ])
      #expect(
        lines[0].hasSuffix(#""2019-02-30" is not a date; expected 2019-03-06, 2019-03-06 15:30 or RFC 3339"#))
      #expect(lines[1].hasSuffix(#""gnäll": expected klagomål, beröm, förslag, fråga"#))
      #expect(lines[2].hasSuffix(#"the number "1" stands twice in the file"#))
      #expect(lines[4].hasSuffix("2019-03-07 is before bekräftad 2019-03-08"))
      #expect(try await cases(in: register) == "0")
    }
  }

  @Test(arguments: [
    ("empty.csv", "", "empty.csv:1: "),
    ("column.csv", "mottagen;typ;nämnd;färg\n2019-03-06;beröm;A;röd\n", "column.csv:1: färg: "),
    ("missing.csv", "mottagen;typ\n2019-03-06;beröm\n", "missing.csv:1: nämnd: "),
    ("header.csv", "mottagen;typ;nämnd\n", "header.csv:1: mottagen: the file has no rows"),
    ("binary.csv", "\u{0}\u{1}\u{2}PK\u{3}\u{4}\u{0}\u{0}", "binary.csv:1: "),
    ("cut.csv", "mottagen;typ;nämnd;text\n2019-03-06;beröm;A;\"avklippt", "cut.csv:2: "),
  ])
  func `a file that is no register is refused`(name: String, text: String, beginning: String) async throws {
    try await TestRegister.with(.sqlite) { register in
      let run = try await register.run("import", "--create-organisation", try register.file(name, text))
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix(beginning), "\(run.errors)")
      #expect(run.errorLines.last == "norna: \(name) was not imported: nothing was written")
    }
  }

  @Test func `a file that is not there is told by name`() async throws {
    try await TestRegister.with(.sqlite) { register in
      let run = try await register.run("import", "gone.csv")
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("gone.csv:1: -: "))
    }
  }

  @Test func `a number that is in the register already is refused`() async throws {
    try await TestRegister.with(.sqlite) { register in
      _ = try await register.importFixture(2008)
      let again = try await register.importFixture(2008)
      #expect(again.status == 1)
      #expect(again.errorLines.count == 89)
      #expect(again.errorLines[0].hasSuffix(#"nummer: the number "2008-0001" is in the register already"#))
      #expect(try await cases(in: register) == "88")
    }
  }

  private func cases(in register: TestRegister) async throws -> String {
    let output = try await register.run("verify").output
    return String(output.prefix { $0 != "\n" }.split(separator: " ").last ?? "")
  }
}
