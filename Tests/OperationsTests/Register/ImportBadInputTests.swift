import Domain
import Foundation
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

/// Exit 1, the line and column and what was expected, nothing written.
struct ImportBadInputTests {
  /// The faults of a file; nothing of it may stay.
  private func faults(_ engine: TestEngine, _ file: RegisterFile, missing: ImportMissing = .create)
    async throws -> [String]
  {
    try await withMunicipality(engine) { town in
      let before = try await DatabaseDump(town.operations.database)
      let outcome = try await file.importInto(town.operations, missing: missing)
      #expect(outcome.faultCount == outcome.faults.count && outcome.numbers.isEmpty)
      #expect(try await DatabaseDump(town.operations.database) == before)
      return outcome.sentences
    }
  }

  private static let columns =
    "nummer;mottagen;typ;kvalitetsdimension;nämnd;kanal;anonym;återkoppling;bekräftad;besvarad;avslutad"

  /// A row of `columns`, and what is wrong with it, said of line 3.
  private struct BadRow: Sendable {
    let row: String
    let fault: String

    init(_ row: String, _ fault: String) {
      self.row = row
      self.fault = fault
    }
  }

  private static let dateExpected = "is not a date; expected 2019-03-06, 2019-03-06 15:30 or RFC 3339"

  private static let badRows = [
    BadRow("1;2009-02-30;beröm;;N;;;;;;", "mottagen: \"2009-02-30\" \(dateExpected)"),
    BadRow("1;09-03-02;beröm;;N;;;;;;", "mottagen: \"09-03-02\" \(dateExpected)"),
    BadRow("1;2009-03-02T25:00;beröm;;N;;;;;;", "mottagen: \"2009-03-02T25:00\" \(dateExpected)"),
    BadRow("1;2/3 2009;beröm;;N;;;;;;", "mottagen: \"2/3 2009\" \(dateExpected)"),
    BadRow("1;2009-03-02;beröm;;N;;;;i går;;", "bekräftad: \"i går\" \(dateExpected)"),
    BadRow("1;;beröm;;N;;;;;;", "mottagen: the value is missing"),
    BadRow("1;2026-03-03;beröm;;N;;;;;;", "mottagen: the day of arrival lies in the future"),
    BadRow("1;1899-12-31;beröm;;N;;;;;;", "mottagen: the year must lie between 1900 and 9000"),
    BadRow("1;9001-01-01;beröm;;N;;;;;;", "mottagen: the year must lie between 1900 and 9000"),
    BadRow("1;2009-03-02;skryt;;N;;;;;;", "typ: \"skryt\": expected klagomål, beröm, förslag, fråga"),
    BadRow("1;2009-03-02; ;;N;;;;;;", "typ: the value is missing"),
    BadRow(
      "1;2009-03-02;beröm;Snabbhet;N;;;;;;",
      "kvalitetsdimension: \"Snabbhet\": expected tillgång & tillgänglighet, kompetens, bemötande, inflytande, "
        + "verksamhetsspecifika"),
    BadRow("1;2009-03-02;beröm;;;;;;;;", "nämnd: the value is missing"),
    BadRow(
      "1;2009-03-02;beröm;;N;fax;;;;;",
      "kanal: \"fax\": expected webb, blankett, telefon, e-post, brev, besök, möte, api"),
    BadRow("1;2009-03-02;beröm;;N;;kanske;;;;", "anonym: \"kanske\": expected ja, nej"),
    BadRow("1;2009-03-02;beröm;;N;;;1;;;", "återkoppling: \"1\": expected ja, nej"),
    BadRow(
      "1;2009-03-02;beröm;;N;;;;2009-03-01;;", "bekräftad: 2009-03-01 is before mottagen 2009-03-02"),
    BadRow(
      "1;2009-03-02;beröm;;N;;;;2009-03-04;2009-03-03;",
      "besvarad: 2009-03-03 is before bekräftad 2009-03-04"),
    BadRow(
      "1;2009-03-02;beröm;;N;;;;2009-03-03;2009-03-05;2009-03-04",
      "avslutad: 2009-03-04 is before besvarad 2009-03-05"),
    BadRow(
      "1;2009-03-02;beröm;;N;;;;2009-03-03;;2009-03-02", "avslutad: 2009-03-02 is before bekräftad 2009-03-03"
    ),
    BadRow(
      "1;2009-03-02 15:00;beröm;;N;;;;2009-03-02 14:59;;",
      "bekräftad: 2009-03-02 14:59 is before mottagen 2009-03-02 15:00"),
    BadRow("1;2009-03-02;beröm;;N;;;;;", "avslutad: 10 fields, expected 11"),
    BadRow("1;2009-03-02;beröm;;N;;;;;;;x", "avslutad: 12 fields, expected 11"),
    BadRow(
      "1;2009-03-02;beröm;;\"N\" ämnd;;;;;;",
      "nämnd: text after the closing quote; write a quote inside a field twice"),
    BadRow(
      "\(String(repeating: "1", count: 201));2009-03-02;beröm;;N;;;;;;",
      "nummer: too long: at most 200 characters"),
    BadRow(
      "1;2009-03-02;beröm;;\(String(repeating: "N", count: 201));;;;;;",
      "nämnd: too long: at most 200 characters"),
    BadRow("0;2009-03-02;beröm;;N;;;;;;", "nummer: the number \"0\" stands twice in the file"),
  ]

  @Test(arguments: TestEngine.allCases)
  func `a bad row is named by line and column with what was expected, and nothing stays`(engine: TestEngine)
    async throws
  {
    try await withOperations(engine) { operations, _ in
      let before = try await DatabaseDump(operations.database)
      for bad in Self.badRows {
        let file = RegisterFile(columns: Self.columns, rows: ["0;2009-03-01;beröm;;N;;;;;;", bad.row])
        let outcome = try await file.importInto(operations, missing: .create)
        #expect(outcome.sentences == ["3: \(bad.fault)"])
      }
      #expect(try await DatabaseDump(operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `everything that is wrong is told, row by row in the order of the file`(engine: TestEngine)
    async throws
  {
    let file = RegisterFile(
      columns: Self.columns,
      rows: [
        "1;x;y;z;;;;;;;", "2;2009-03-02;beröm;;Finns inte;;;;;;", "3;2009-03-02;beröm;;Socialnämnden",
        "4;2009-03-02;beröm;;Socialnämnden;fax;;;;;", "4;2009-03-02;beröm;;Socialnämnden;;;;;;",
        "4;2009-03-02;beröm;;Socialnämnden;;;;;;",
      ])
    let found = try await faults(engine, file, missing: .refuse)
    #expect(
      found.map { $0.split(separator: ":").prefix(2).joined(separator: ":") } == [
        "2: mottagen", "2: typ", "2: kvalitetsdimension", "2: nämnd", "3: nämnd", "4: kanal", "5: kanal",
        "7: nummer",
      ])
  }

  @Test(arguments: TestEngine.allCases)
  func `a row that begins after a text of several lines has its physical line`(engine: TestEngine)
    async throws
  {
    let file = RegisterFile(
      columns: "text;mottagen;typ;nämnd",
      rows: ["\"ett\ntvå\r\ntre\";2009-03-02;beröm;N", "", "\"a\nb\";fel;beröm;N"])
    #expect(try await faults(engine, file) == ["6: mottagen: \"fel\" \(Self.dateExpected)"])
  }

  @Test(arguments: TestEngine.allCases)
  func `parts of the organisation that do not exist are named with where they were looked for`(
    engine: TestEngine
  ) async throws {
    let file = RegisterFile(
      columns: "mottagen;typ;nämnd;förvaltning;enhet;verksamhet",
      rows: [
        "2009-03-02;beröm;Nämnden;;;", "2009-03-02;beröm;Socialnämnden;Vården;;",
        "2009-03-02;beröm;Socialnämnden;Socialförvaltningen;Hemtjänst Väst;",
        "2009-03-02;beröm;Socialnämnden;;Åsens förskola;",
        "2009-03-02;beröm;Socialnämnden;Socialförvaltningen;Hemtjänst Norr;Sophämtning",
      ])
    #expect(
      try await faults(engine, file, missing: .refuse) == [
        "2: nämnd: there is no board \"Nämnden\" (--create-organisation makes it)",
        "3: förvaltning: there is no department \"Vården\" under Socialnämnden (--create-organisation makes it)",
        "4: enhet: there is no unit \"Hemtjänst Väst\" under Socialförvaltningen (--create-organisation makes it)",
        "5: enhet: there is no unit \"Åsens förskola\" under Socialnämnden (--create-organisation makes it)",
        "6: verksamhet: there is no service area \"Sophämtning\" (--create-organisation makes it)",
      ])
  }

  private static let known =
    "nummer, mottagen, typ, kvalitetsdimension, verksamhet, nämnd, förvaltning, enhet, kanal, anonym, "
    + "återkoppling, rubrik, text, bekräftad, besvarad, avslutad"

  @Test(
    arguments: TestEngine.allCases,
    [
      ("", "1: -: the file is empty; expected a header line and rows"),
      ("\n\r\n", "3: -: the file is empty; expected a header line and rows"),
      ("mottagen;typ;nämnd\n", "1: mottagen: the file has no rows"),
      ("mottagen;typ;nämnd\n\n;;\n", "1: mottagen: the file has no rows"),
      ("mottagen;typ\n2009-03-02;beröm\n", "1: nämnd: the column is required but missing"),
      (
        "mottagen;typ;nämnd;färg\n2009-03-02;beröm;N;röd\n",
        "1: färg: unknown column; expected one of \(known)"
      ),
      ("mottagen;typ;nämnd;Typ\n2009-03-02;beröm;N;beröm\n", "1: Typ: the column occurs twice"),
      ("mottagen;typ;nämnd;kind\n2009-03-02;beröm;N;beröm\n", "1: typ: the column occurs twice"),
      ("mottagen;typ;nämnd;\n2009-03-02;beröm;N;\n", "1: -: column 4 has no name"),
      (
        "mottagen;typ;nämnd;text\n2009-03-02;beröm;N;\"avklip",
        "2: text: a quoted field never ends; the file may be cut off"
      ),
      ("mottagen;typ;nämnd\n2009-03-02;ber\0m;N\n", "2: -: control character 0x00: this is not a text file"),
    ])
  func `a file that is no register file is refused with where and why`(
    engine: TestEngine, example: (String, String)
  ) async throws {
    #expect(try await faults(engine, RegisterFile(example.0)) == [example.1])
  }

  @Test(arguments: TestEngine.allCases)
  func `a file cut off in a letter, a picture and a file in UTF-16 are refused`(engine: TestEngine)
    async throws
  {
    let cut = RegisterFile(Array("mottagen;typ;nämnd\n2009-03-02;beröm;N".utf8) + [0xC3])
    #expect(
      try await faults(engine, cut) == ["2: -: the file is UTF-8 but a character is broken or cut off here"])
    let mixed = RegisterFile(Array("mottagen;typ;nämnd\n2009-03-02;ber".utf8) + [0xF6] + Array("m;N\n".utf8))
    #expect(
      try await faults(engine, mixed)
        == ["2: -: the file mixes UTF-8 with another encoding; save the whole file as UTF-8"])
    let picture = RegisterFile([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])
    #expect(try await faults(engine, picture).first?.contains("this is not a text file") == true)
    let wide = RegisterFile([0xFF, 0xFE] + "mottagen".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(
      try await faults(engine, wide) == ["1: -: the file is UTF-16; save it as UTF-8 or as CSV from Excel"])
  }

  @Test(arguments: TestEngine.allCases)
  func `a file cut off in the middle of a row leaves nothing of the rows before it`(engine: TestEngine)
    async throws
  {
    let whole = try RegisterFile.ostersund(2009).bytes
    let found = try await faults(engine, RegisterFile(Array(whole.prefix(whole.count - 30))))
    #expect(found.count == 1 && found.first?.hasPrefix("120: ") == true)
  }

  @Test(arguments: TestEngine.allCases)
  func `a file that cannot be opened is said so`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let missing = try await operations.importRegister(ImportPlan(path: "/finns/inte.csv"))
      #expect(missing.sentences == ["1: -: cannot open /finns/inte.csv: No such file or directory"])
      try await withTemporaryFolder { folder in
        let outcome = try await operations.importRegister(ImportPlan(path: folder.path))
        #expect(outcome.faultCount == 1)
        #expect(outcome.sentences.first?.contains("Is a directory") == true)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the first hundred faults are told, and how many there are`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let rows = (0..<1200).map { $0.isMultiple(of: 2) ? "2009-03-02;beröm;N" : "2009-03-02;skryt;N" }
      let outcome = try await RegisterFile(rows: rows).importInto(operations, missing: .create)
      #expect(outcome.faultCount == 600 && outcome.rows == 1200)
      #expect(outcome.faults.map(\.line) == (0..<100).map { 3 + 2 * $0 })
      #expect(try await operations.database.value("SELECT COUNT(*) AS n FROM cases") == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a number that stands twice is found however far apart`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let rows = (1...1100).map { "\($0 == 1090 ? 5 : $0);2009-03-02;beröm;N" }
      let outcome = try await RegisterFile(columns: "nummer;mottagen;typ;nämnd", rows: rows)
        .importInto(operations, missing: .create)
      #expect(outcome.sentences == ["1091: nummer: the number \"5\" stands twice in the file"])
    }
  }
}
