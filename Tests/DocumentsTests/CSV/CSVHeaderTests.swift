import Testing

@testable import Documents

struct CSVHeaderTests {
  private enum Field: Int { case number, received, text }

  private let schema = CSVSchema([
    CSVColumn("nummer"), CSVColumn("mottagen", .required, otherNames: ["received"]), CSVColumn("text"),
  ])

  @Test func `columns are found by name in any order, without regard to case and space`() throws {
    let reader = try CSVReader(MemoryByteSource(" TEXT ;Mottagen;nummer\nhej;2009-01-03;7\n"), schema: schema)
    let record = try #require(try reader.next())
    #expect(record[Field.number] == "7")
    #expect(record[Field.received] == "2009-01-03")
    #expect(record[2] == "hej")
  }

  @Test func `a column answers to its other names`() throws {
    let reader = try CSVReader(MemoryByteSource("received\n2009-01-03\n"), schema: schema)
    #expect(try reader.next()?[Field.received] == "2009-01-03")
  }

  @Test func `an optional column that the file lacks is empty`() throws {
    let reader = try CSVReader(MemoryByteSource("mottagen\n2009-01-03\n"), schema: schema)
    #expect(try reader.next()?[Field.text] == "")
  }

  @Test func `a decomposed letter in a name is the same letter`() throws {
    let schema = CSVSchema([CSVColumn("nämnd", .required)])
    #expect(try readAll("na\u{308}mnd\nBerg\n", schema: schema).count == 2)
  }

  @Test func `an unknown column is named, with those that are known`() {
    let found = problem(in: "mottagen;namnd\n;\n", schema: schema)
    let reason = CSVProblem.Reason.unknownColumn(known: ["nummer", "mottagen", "text"])
    #expect(found == CSVProblem(line: 1, column: "namnd", reason: reason))
  }

  @Test func `unknown columns can be passed over`() throws {
    let schema = CSVSchema([CSVColumn("text")], unknownColumns: .ignored)
    let reader = try CSVReader(MemoryByteSource("x;text\n1;hej\n"), schema: schema)
    #expect(try reader.next()?[0] == "hej")
  }

  @Test func `a missing required column is named`() {
    let found = problem(in: "\nnummer;text\n1;hej\n", schema: schema)
    #expect(found == CSVProblem(line: 2, column: "mottagen", reason: .missingColumn))
  }

  @Test(arguments: ["mottagen;Text;text ", "mottagen;received"])
  func `a column that occurs twice is refused, under whatever name`(header: String) {
    #expect(problem(in: header + "\n", schema: schema)?.reason == .duplicateColumn)
  }

  @Test func `a column without a name is refused`() {
    let found = problem(in: "mottagen;\n1;\n", schema: schema)
    #expect(found == CSVProblem(line: 1, column: nil, reason: .unnamedColumn(position: 2)))
  }

  @Test func `a header of a million columns is refused and not kept`() {
    let header = String(repeating: "a;", count: 1_000_000)
    #expect(problem(in: header)?.reason == .tooManyFields(found: 1_000_001, expected: 1000))
  }
}
