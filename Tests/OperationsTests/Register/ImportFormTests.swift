import Domain
import Foundation
import Operations
import Storage
import Synchronization
import TestSupport
import Testing

struct ImportFormTests {
  private static let text = """
    nummer;mottagen;typ;kvalitetsdimension;verksamhet;nämnd;förvaltning;enhet;kanal;anonym;återkoppling;rubrik;text;\
    bekräftad;besvarad;avslutad
    Å-1;2009-03-02;klagomål;tillgång & tillgänglighet;Förskola;Barnnämnden;Förskolan;Älgen;e-post;nej;ja;Kö;Öppet för kort tid;\
    2009-03-03;2009-03-09;2009-03-10

    """

  /// The same rows in the other ways that a register file may be written.
  private static let forms: [String: @Sendable () throws -> RegisterFile] = [
    "semicolons in UTF-8": { RegisterFile(text) },
    "with a byte order mark": { RegisterFile([0xEF, 0xBB, 0xBF] + Array(text.utf8)) },
    "semicolons in Windows-1252": { try RegisterFile(text).inWindows1252() },
    "commas in UTF-8": { RegisterFile(text.replacing(";", with: ",")) },
    "commas in Windows-1252": { try RegisterFile(text.replacing(";", with: ",")).inWindows1252() },
    "lines as Windows ends them": { RegisterFile(text.replacing("\n", with: "\r\n")) },
    "without an end to the last line": { RegisterFile(String(text.dropLast())) },
    "decomposed letters": { RegisterFile(text.decomposedStringWithCanonicalMapping) },
    "quoted": { RegisterFile(text.replacing("Öppet för kort tid", with: "\"Öppet för kort tid\"")) },
    "spaced": { RegisterFile(text.replacing(";", with: " ; ")) },
    "shouting": {
      RegisterFile(
        text.replacing("klagomål", with: "KLAGOMÅL").replacing("nummer", with: " Nummer ")
          .replacing("e-post", with: "E-Post").replacing(";nej;", with: ";NEJ;").replacing("typ", with: "TYP")
      )
    },
    "blank rows": {
      RegisterFile(
        "\n" + text.replacing("\nÅ", with: "\n\n;;;;;;;;;;;;;;;\n  ; ;;;;;;;;;;;;;;\n\nÅ") + "\n\n")
    },
    "English names and words": {
      RegisterFile(
        text.replacing(
          text.prefix { $0 != "\n" },
          with: "number;received;kind;dimension;service;board;department;unit;channel;anonymous;wantsAnswer;"
            + "subject;text;acknowledged;answered;closed"
        ).replacing("klagomål", with: "complaint").replacing("tillgång & tillgänglighet", with: "access")
          .replacing("e-post", with: "email").replacing(";nej;ja;", with: ";no;yes;"))
    },
  ]

  @Test(arguments: TestEngine.allCases, forms.keys.sorted())
  func `a register file is read in every form that it may have`(engine: TestEngine, form: String) async throws
  {
    try await withOperations(engine) { operations, _ in
      let file = try #require(try Self.forms[form]?())
      let outcome = try await file.importInto(operations, missing: .create)
      #expect(outcome.sentences.isEmpty)
      #expect(outcome.rows == 1 && outcome.created == 4 && outcome.ranges == ["2009: 1-1"])
      let found = try await operations.readCase(CaseNumber(year: 2009, sequence: 1), actor: .program)
      #expect(found.value.classification.kind == .complaint)
      #expect(found.value.classification.dimension == .access)
      #expect(found.value.channel == .email && found.value.state == .closed)
      #expect(
        found.value.sender == SenderProfile(identity: .named, wish: .answer, hasReceiptCode: false))
      #expect(found.serviceAreas.map(\.name) == ["Förskola"])
      #expect(found.chart.boards.map(\.name) == ["Barnnämnden"])
      #expect(found.chart.departments.map(\.name) == ["Förskolan"])
      #expect(found.chart.units.map(\.name) == ["Älgen"])
      #expect(found.text(.subject) == "Kö" && found.text(.submission) == "Öppet för kort tid")
      #expect(found.text(.submission)?.unicodeScalars.count == 18)
      #expect(found.closures.map(\.reason) == [.answered])
      let number = try await operations.database.value("SELECT external_number FROM cases", as: String.self)
      #expect(number.unicodeScalars.elementsEqual("Å-1".unicodeScalars))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `columns stand in any order, and most may be missing`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let outcome = try await RegisterFile("nämnd,typ,mottagen\nNämnden,beröm,2009-03-02\n")
        .importInto(operations, missing: .create)
      #expect(outcome.faults.isEmpty && outcome.rows == 1)
      let found = try await operations.readCase(CaseNumber(year: 2009, sequence: 1), actor: .program)
      #expect(found.value.classification.kind == .compliment && found.value.classification.dimension == nil)
      #expect(found.value.channel == .unknown && found.value.state == .registered)
      #expect(found.value.sender.identity == .named && found.value.sender.wish == .answer)
      #expect(found.texts.isEmpty && found.acknowledgement == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a text may have several lines, separators and quotes`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let file = RegisterFile(
        "mottagen;typ;nämnd;text\n2009-03-02;beröm;N;\"Rad ett; \"\"citat\"\"\r\nrad två\"\n2009-03-03;beröm;N;x\n"
      )
      let outcome = try await file.importInto(operations, missing: .create)
      #expect(outcome.rows == 2)
      let found = try await operations.readCase(CaseNumber(year: 2009, sequence: 1), actor: .program)
      #expect(found.text(.submission)?.replacing("\r\n", with: "\n") == "Rad ett; \"citat\"\nrad två")
    }
  }

  @Test(arguments: TestEngine.allCases, Kind.allCases)
  func `every kind, dimension and channel is read by its Swedish word and by its key`(
    engine: TestEngine, kind: Kind
  ) async throws {
    try await withOperations(engine) { operations, _ in
      var rows: [String] = []
      for dimension in QualityDimension.allCases {
        for channel in Channel.allCases {
          let swedish = channel == .unknown ? "" : channel.swedish
          rows.append("2009-03-02;\(kind.swedish);N;\(dimension.swedish);\(swedish)")
          rows.append("2009-03-02;\(kind.rawValue);N;\(dimension.rawValue);\(channel.rawValue)")
        }
      }
      let outcome = try await RegisterFile(columns: "mottagen;typ;nämnd;kvalitetsdimension;kanal", rows: rows)
        .importInto(operations, missing: .create)
      #expect(outcome.sentences.isEmpty && outcome.rows == 90)
      let pairs = try await operations.database.value(
        "SELECT COUNT(DISTINCT dimension || channel) AS n FROM cases WHERE kind = \(kind)", as: Int.self)
      #expect(pairs == QualityDimension.allCases.count * Channel.allCases.count)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the state and the reason for closing follow from what the row knows`(engine: TestEngine) async throws
  {
    try await withOperations(engine) { operations, _ in
      let rows = [
        "2009-03-02;beröm;N;nej;ja;;;", "2009-03-03;beröm;N;nej;ja;2009-03-04;;",
        "2009-03-04;beröm;N;nej;ja;;2009-03-05;",
        "2009-03-05;beröm;N;nej;ja;2009-03-05;2009-03-06;2009-03-06",
        "2009-03-06;beröm;N;nej;ja;;;2009-03-09", "2009-03-07;beröm;N;ja;ja;;;2009-03-09",
        "2009-03-08;beröm;N;nej;nej;;;2009-03-09",
      ]
      let columns = "mottagen;typ;nämnd;anonym;återkoppling;bekräftad;besvarad;avslutad"
      try await RegisterFile(columns: columns, rows: rows).importInto(operations, missing: .create)
      var found: [String] = []
      for sequence in 1...7 {
        let file = try await operations.readCase(CaseNumber(year: 2009, sequence: sequence), actor: .program)
        let words = [
          file.value.state.rawValue, file.acknowledgement?.means.rawValue ?? "-",
          file.closures.first?.reason.rawValue ?? "-",
        ]
        found.append(words.joined(separator: " "))
        #expect(file.journal.map(\.event) == [.imported])
        #expect(file.journal.first?.details["state"] == file.value.state.rawValue)
        #expect(file.value.version == 1)
      }
      #expect(
        found == [
          "registered - -", "acknowledged imported -", "answered answer -", "closed imported answered",
          "closed - noMeasure", "closed - cannotBeAnswered", "closed - cannotBeAnswered",
        ])
      #expect(try await operations.verify().faults.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `progress is told on the way and ends with the whole file`(engine: TestEngine) async throws {
    let told = Mutex<[ImportProgress]>([])
    try await withOperations(engine) { operations, _ in
      let rows = (0..<1300).map { _ in "2009-03-02;beröm;N" }
      let outcome = try await RegisterFile(rows: rows).importInto(operations, missing: .create) { progress in
        told.withLock { $0.append(progress) }
      }
      #expect(outcome.rows == 1300 && outcome.ranges == ["2009: 1-1300"])
    }
    let (rows, shares) = told.withLock { ($0.map(\.rows), $0.compactMap(\.share)) }
    #expect(rows.count > 2 && rows == rows.sorted() && rows.last == 1300)
    #expect(shares == shares.sorted() && shares.last == 1)
  }
}
