import Foundation
import TestSupport
import Testing

/// The parts of a report's JSON that the published figures are about.
private struct Figures: Decodable, Equatable {
  struct Counts: Decodable, Equatable {
    let complaint, compliment, suggestion, question, all: Int
  }
  struct Dimension: Decodable, Equatable {
    let dimension: String
    let complaint, compliment, suggestion: Int
  }
  struct Department: Decodable, Equatable {
    let department: String
    let all: Int
  }
  struct Board: Decodable, Equatable {
    let board: String
    let all: Int
    let departments: [Department]
  }
  struct Previous: Decodable, Equatable {
    let total: Counts
  }
  struct Promise: Decodable, Equatable {
    let inTime, late, open, notApplicable: Int
    let medianDays, p90Days: Int?
  }
  struct Timeliness: Decodable, Equatable {
    let acknowledgement, answer: Promise
  }

  let total: Counts
  let previous: Previous?
  let dimensions: [Dimension]
  let boards: [Board]
  let timeliness: Timeliness
}

@Suite struct ReportCommandTests {
  private static let arguments = ["report", "--from", "2009-01-01", "--to", "2009-08-31"]

  @Test(arguments: TestEngine.allCases)
  func `Östersund's compilation of 2009 has the published figures`(engine: TestEngine) async throws {
    try await TestRegister.with(engine) { register in
      let first = try await register.importFixture(2008)
      #expect(
        first.output == "88 rows imported as 2008-0001–2008-0088; 34 parts of the organisation created\n")
      let second = try await register.importFixture(2009)
      #expect(
        second.output == "119 rows imported as 2009-0001–2009-0119; 3 parts of the organisation created\n")
      #expect([first, second].allSatisfy { $0.status == 0 && $0.errors == "" })

      let run = try await register.run(Self.arguments + ["--as-of", "2009-09-30", "--format", "json"])
      #expect(run.status == 0)
      #expect(run.errors == "")
      try expectPublished(JSONDecoder().decode(Figures.self, from: Data(run.output.utf8)))

      let verified = try await register.run("verify")
      #expect(verified.status == 0)
      #expect(verified.output.hasPrefix("cases                 207\njournal entries       207\n"))
    }
  }

  private func expectPublished(_ figures: Figures) {
    #expect(figures.total == .init(complaint: 58, compliment: 50, suggestion: 11, question: 0, all: 119))
    #expect(figures.previous?.total.all == 88)
    #expect(
      figures.dimensions == [
        .init(dimension: "access", complaint: 27, compliment: 7, suggestion: 6),
        .init(dimension: "competence", complaint: 13, compliment: 22, suggestion: 3),
        .init(dimension: "treatment", complaint: 12, compliment: 20, suggestion: 0),
        .init(dimension: "influence", complaint: 4, compliment: 0, suggestion: 1),
        .init(dimension: "operationSpecific", complaint: 2, compliment: 1, suggestion: 1),
      ])
    #expect(figures.boards.map(\.all).sorted() == [6, 6, 14, 20, 36, 37])
    let executors = figures.boards.first { $0.all == 36 }
    #expect(
      executors?.departments.sorted { $0.all < $1.all } == [
        .init(department: "Serviceförvaltningen", all: 15), .init(department: "Teknisk förvaltning", all: 21),
      ])
    #expect(
      figures.timeliness.acknowledgement
        == .init(inTime: 69, late: 12, open: 0, notApplicable: 38, medianDays: 1, p90Days: 3))
    #expect(
      figures.timeliness.answer
        == .init(inTime: 59, late: 22, open: 0, notApplicable: 38, medianDays: 8, p90Days: 15))
  }

  @Test func `both engines give the same bytes in every format`() async throws {
    var reports: [TestEngine: [String]] = [:]
    for engine in TestEngine.allCases {
      reports[engine] = try await TestRegister.with(engine) { register in
        _ = try await register.importFixture(2009)
        var outputs: [String] = []
        for format in ["html", "json", "csv"] {
          outputs.append(
            try await register.run(
              "report", "--from", "2009-01-01", "--to", "2009-08-31", "--as-of", "2009-09-30", "--compare",
              "none",
              "--format", format
            ).output)
        }
        return outputs
      }
    }
    let sqlite = try #require(reports[.sqlite])
    #expect(sqlite == reports[.postgresql])
    #expect(sqlite[0].hasPrefix("<!DOCTYPE html>"))
    #expect(sqlite[0].contains("<svg"))
    #expect(sqlite[1].contains(#""previous":null,"change":null"#))
    #expect(sqlite[2].contains("Socialnämnden"))
  }

  @Test func `a report is written to a file as a whole, and the old one stays when it cannot be`()
    async throws
  {
    try await TestRegister.with(.sqlite) { register in
      // Many boards make the report larger than the files that the limit below allows.
      let rows = (1...300).map { "2009-03-06;beröm;Nämnd \($0)\n" }
      _ = try register.file("boards.csv", "mottagen;typ;nämnd\n" + rows.joined())
      #expect(try await register.run("import", "--create-organisation", "boards.csv").status == 0)

      let target = register.folder.appending(path: "report.html")
      let run = try await register.run(Self.arguments + ["--output", "report.html"])
      #expect(run.status == 0)
      #expect(run.output == "")
      let written = try String(contentsOf: target, encoding: .utf8)
      #expect(written.hasSuffix("</html>\n"))

      let line = (Self.arguments + ["--database", register.address]).joined(separator: " ")
      let full = try await NornaProgram.runInShell(
        "trap '' XFSZ; ulimit -f 40; \"$NORNA\" \(line) --output report.html", in: register.folder)
      #expect(full.status == 1)
      #expect(full.errors == "norna: report.html cannot be written: File too large\n")
      #expect(try String(contentsOf: target, encoding: .utf8) == written)
      let files = try FileManager.default.contentsOfDirectory(atPath: register.folder.path)
      #expect(files.filter { $0.hasPrefix("report") } == ["report.html"])

      let lost = try await register.run(Self.arguments + ["--output", "none/report.html"])
      #expect(lost.status == 1)
      #expect(lost.errors == "norna: none/report.html cannot be written: No such file or directory\n")
    }
  }

  @Test func `a device is written to, not replaced`() async throws {
    try await TestRegister.with(.sqlite) { register in
      let run = try await register.run(Self.arguments + ["--output", "/dev/stdout", "--format", "csv"])
      #expect(run.status == 0)
      #expect(run.output != "")
      let full = try await register.run(Self.arguments + ["--output", "/dev/full"])
      #expect(full.errors == "norna: /dev/full cannot be written: No space left on device\n")
    }
  }

  @Test func `a format that is not there yet is said so`() async throws {
    try await TestRegister.with(.sqlite) { register in
      let run = try await register.run(
        "report", "--from", "2009-01-01", "--to", "2009-08-31", "--format", "docx")
      #expect(run.status == 1)
      #expect(
        run.errors == "norna: reports as docx are not available yet: html, json, csv, xlsx and pdf are\n")
    }
  }

  @Test func `a report as PDF is a tagged file`() async throws {
    try await TestRegister.with(.sqlite) { register in
      let run = try await register.run(Self.arguments + ["--format", "pdf", "--output", "report.pdf"])
      #expect(run.status == 0 && run.errors == "")
      let file = try Data(contentsOf: register.folder.appending(path: "report.pdf"))
      #expect(file.starts(with: Data("%PDF-".utf8)))
      #expect(
        try Self.facts(about: register.folder.appending(path: "report.pdf")).contains("Tagged:          yes"))
    }
  }

  /// What pdfinfo (poppler-utils) says of a file.
  private static func facts(about file: URL) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/pdfinfo")
    process.arguments = [file.path()]
    process.standardOutput = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }

  @Test func `a board that does not exist is told`() async throws {
    try await TestRegister.with(.sqlite) { register in
      let run = try await register.run(Self.arguments + ["--board", "Månnämnden"])
      #expect(run.status == 1)
      #expect(run.errors == "norna: there is no board \"Månnämnden\"\n")
    }
  }
}
