import Foundation
import TestSupport
import Testing

/// `norna kkik`: the comparison as files, and analyses to and from the network.
@Suite struct KKiKCommandTests {
  private static let arguments = [
    "kkik", "--municipality", "2326", "--network", "nornorna", "--year", "2022",
  ]

  /// One measure of ten municipalities.
  private func prepare(_ register: TestRegister) async throws {
    let ids = ["2326", "2303", "2309", "2313", "2321", "2361", "2380", "0180", "1480", "1280"]
    let lines = ids.enumerated().map { "N15428,\($0.element),2022,T,\(90 - $0.offset)" }
    let file = try register.file(
      "values.csv", "kpi,municipality,period,gender,value\n" + lines.joined(separator: "\n") + "\n")
    let run = try await register.run("kolada", "import", file)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `both engines give the same bytes in every format, and the figures are in the shape of scripts`()
    async throws
  {
    var outputs: [TestEngine: [String]] = [:]
    for engine in TestEngine.allCases {
      outputs[engine] = try await TestRegister.with(engine) { register in
        try await prepare(register)
        var found: [String] = []
        for format in ["html", "json", "csv"] {
          for joint in [[], ["--joint"]] {
            let run = try await register.run(Self.arguments + ["--format", format] + joint)
            #expect(run.status == 0 && run.errors == "", "\(run.errors)")
            found.append(run.output)
          }
        }
        return found
      }
    }
    let sqlite = try #require(outputs[.sqlite])
    #expect(sqlite == outputs[.postgresql])
    #expect(sqlite[0].hasPrefix("<!DOCTYPE html>") && sqlite[0].contains("Berg i jämförelse 2022"))
    #expect(sqlite[1].contains("Nornorna i jämförelse 2022"))
    #expect(
      sqlite[2].hasPrefix(#"{"set":"kkik-2024","year":2022,"municipality":{"id":"2326","title":"Berg"}"#))
    #expect(sqlite[2].contains(#""rank":1,"band":"green""#) && !sqlite[2].contains("\"kind\""))
    #expect(sqlite[3].contains(#""kind":"joint""#))
  }

  @Test(arguments: TestEngine.allCases)
  func `every municipality has a line of its own, the same as when it is asked for alone`(engine: TestEngine)
    async throws
  {
    try await TestRegister.with(engine) { register in
      try await prepare(register)
      let all = try await register.run("kkik", "all", "--network", "nornorna", "--year", "2022")
      #expect(all.status == 0 && all.errors == "", "\(all.errors)")
      let lines = all.output.split(separator: "\n")
      #expect(lines.count == 290)
      let alone = try await register.run(Self.arguments + ["--format", "json"])
      #expect(lines.contains { $0 + "\n" == alone.output })
      let empty = try await register.run("kkik", "all", "--network", "nornorna", "--year", "1999")
      #expect(empty.status == 0 && empty.errors == "norna: no measure of kkik-2024 has a value for 1999\n")
      let wrong = try await register.run("kkik", "all", "--network", "nornorna", "--year", "22")
      #expect(wrong.status != 0 && wrong.output == "", "\(wrong.errors)")
    }
  }

  @Test func `the page is the form when none is asked for, and docx is said not to be there yet`()
    async throws
  {
    try await TestRegister.with(.sqlite) { register in
      try await prepare(register)
      let page = try await register.run(Self.arguments + ["--output", "berg.html"])
      #expect(page.status == 0 && page.output == "")
      let file = register.folder.appending(path: "berg.html")
      #expect(try String(contentsOf: file, encoding: .utf8).hasSuffix("</html>\n"))
      let word = try await register.run(Self.arguments + ["--format", "docx"])
      #expect(word.status == 1 && word.errors.contains("docx are not available yet"))
      let workbook = try await register.run(Self.arguments + ["--format", "xlsx", "--output", "berg.xlsx"])
      #expect(workbook.status == 0)
      #expect(
        try Data(contentsOf: register.folder.appending(path: "berg.xlsx")).starts(with: Data("PK".utf8)))
    }
  }

  @Test(arguments: TestEngine.allCases, ["json", "html"])
  func `a year without data is said to be one, and is no error`(engine: TestEngine, format: String)
    async throws
  {
    try await TestRegister.with(engine) { register in
      try await prepare(register)
      let run = try await register.run(
        "kkik", "--municipality", "2326", "--network", "nornorna", "--year", "1999", "--format", format)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors == "norna: no measure of kkik-2024 has a value for 1999\n")
      if format == "json" {
        #expect(run.output.contains(#""value":null,"year":1999,"history":[]"#))
        #expect(!run.output.contains(#""rank":1"#))
      }
    }
  }

  @Test func `a comparison as PDF is a tagged file`() async throws {
    try await TestRegister.with(.sqlite) { register in
      try await prepare(register)
      let run = try await register.run(Self.arguments + ["--format", "pdf", "--output", "berg.pdf"])
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      let file = register.folder.appending(path: "berg.pdf")
      let (process, output) = (Process(), Pipe())
      process.executableURL = URL(filePath: "/usr/bin/pdfinfo")
      process.arguments = [file.path()]
      process.standardOutput = output
      try process.run()
      let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(said.contains("Tagged:          yes") && said.contains("Berg i jämförelse 2022"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `analyses are exported by one and imported by another, and a bad file leaves nothing behind`(
    engine: TestEngine
  ) async throws {
    let place = ["--municipality", "2326", "--year", "2022"]
    try await TestRegister.with(engine) { register in
      let empty = try await register.run(["kkik", "export"] + place)
      #expect(empty.status == 0 && empty.output.contains(#""norna":"comparison-analyses","form":2"#))
      #expect(empty.errors == "norna: Berg has written nothing about kkik-2024 2022\n")
      let analysis =
        #"{"kpi":"N15428","version":1,"text":"Små årskullar.","writtenBy":"Kim Norén","writtenOn":"2023-01-19"}"#
      let sent = empty.output.replacing("\"analyses\":[]", with: "\"analyses\":[\(analysis)]")
      let good = try register.file("berg.json", sent)
      let bad = try register.file("bad.json", sent.replacing("N15428", with: "N99999"))
      let unknown = try await register.run("kkik", "import-analyses", good)
      #expect(unknown.status == 1 && unknown.errors.contains("say which municipality this is first"))
      #expect(try await register.run("config", "set", "municipality.name", "Östersunds kommun").status == 0)
      let refused = try await register.run("kkik", "import-analyses", good, bad)
      #expect(refused.status == 1 && refused.output == "")
      #expect(
        refused.errorLines == [
          "norna: bad.json: analyses[0].kpi: N99999 is no measure of kkik-2024",
          "norna: nothing was imported: nothing was written",
        ])
      let taken = try await register.run("kkik", "import-analyses", good)
      #expect(taken.status == 0 && taken.output == "Berg: 1 analyses new\n", "\(taken.errors)")
      let again = try await register.run("kkik", "import-analyses", good)
      #expect(again.output == "Berg: 1 as before\n")
      let back = try await register.run(["kkik", "export"] + place)
      #expect(back.output.contains(analysis))
      let missing = try await register.run("kkik", "import-analyses", "none.json")
      #expect(missing.status == 1 && missing.errors.hasPrefix("norna: none.json cannot be read: "))
    }
  }

  @Test(arguments: [
    "kkik", "kkik --municipality 2326 --network nornorna", "kkik import-analyses",
    "kkik export --municipality 2326", "kkik --municipality 2326 --network nornorna --year many",
  ])
  func `wrong usage is 64`(line: String) async throws {
    let run = try await NornaProgram.run(line.split(separator: " ").map(String.init))
    #expect(run.status == 64 && run.output == "" && run.errors.contains("Error: "), "\(run.errors)")
  }

  @Test(arguments: [
    ("--municipality 0000 --network nornorna --year 2022", "0000 is Riket, which is no municipality"),
    ("--municipality 9999 --network nornorna --year 2022", "no municipality has the id 9999"),
    ("--municipality G33630 --network nornorna --year 2022", "G33630 is a group, not a municipality"),
    ("--municipality 180 --network nornorna --year 2022", "180 has lost a leading zero: is it 0180"),
    ("--municipality 2326 --network ingen --year 2022", "there is no comparison group ingen"),
    ("--municipality 2326 --network nornorna --year 22", "22 is no year that can be compared"),
    ("--municipality 2326 --network nornorna --year 2022 --set x", "there is no measure set x"),
  ])
  func `what there is not is named`(arguments: String, said: String) async throws {
    try await TestRegister.with(.sqlite) { register in
      let run = try await register.run(["kkik"] + arguments.split(separator: " ").map(String.init))
      #expect(run.status == 1 && run.errors.contains(said), "\(run.errors)")
    }
  }
}
