import Foundation
import Testing

@testable import Documents

struct CSVBadInputTests {
  @Test(arguments: ["", "\u{FEFF}", "\n\r\n\n"])
  func `an empty file is refused`(text: String) {
    #expect(problem(in: text)?.reason == .emptyFile)
  }

  @Test func `a header without rows is an empty register, not an error`() throws {
    #expect(try readAll("a;b\n") == [["a", "b"]])
  }

  @Test(arguments: [UInt8(0), 1, 7, 0x1A, 0x1B, 0x1F])
  func `a control character tells a binary file, with its line`(byte: UInt8) {
    let found = problem(in: Array("a;b\r\n1;2\r\n3;".utf8) + [byte])
    #expect(found == CSVProblem(line: 3, column: nil, reason: .binary(byte: byte)))
  }

  @Test(arguments: [[UInt8(0xFF), 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]])
  func `UTF-16 is called by its name`(bytes: [UInt8]) {
    #expect(problem(in: bytes)?.reason == .utf16)
    let slowly = MemoryByteSource(bytes, chunkSize: 1)
    #expect(throws: CSVProblem(line: 1, column: nil, reason: .utf16)) { try readAll(slowly) }
  }

  @Test func `a file with a UTF-8 mark that is not UTF-8 is broken`() {
    let found = problem(in: Array("\u{FEFF}a;b\n1;".utf8) + [0xE5, 0x0A])
    #expect(found == CSVProblem(line: 2, column: nil, reason: .brokenUTF8))
  }

  @Test func `a UTF-8 file cut off inside a letter is broken, not Windows-1252`() {
    let found = problem(in: Array("nämnd\nVård\nMilj".utf8) + [0xC3])
    #expect(found == CSVProblem(line: 3, column: nil, reason: .brokenUTF8))
  }

  @Test func `two encodings in one file are refused at the first byte that does not fit`() {
    let found = problem(in: Array("nämnd\nVård\n".utf8) + [0x56, 0xE5, 0x72, 0x64, 0x0A])
    #expect(found == CSVProblem(line: 3, column: nil, reason: .mixedEncodings))
  }

  @Test func `a byte without a character in Windows-1252 is refused`() {
    let found = problem(in: Array("a;b\n".utf8) + [0xE5, 0x3B, 0x0A, 0x81, 0x3B, 0x0A])
    #expect(found == CSVProblem(line: 3, column: nil, reason: .undefinedByte(0x81)))
  }

  @Test func `a quoted field that never ends is told at the row where it begins`() {
    let found = problem(in: "a;b\n1;2\n3;\"text\nmer\n4;5\n")
    #expect(found == CSVProblem(line: 3, column: "b", reason: .unterminatedQuote))
  }

  @Test func `an unterminated header is told too`() {
    #expect(problem(in: "\"a;b\n1;2\n")?.reason == .unterminatedQuote)
  }

  @Test func `text after a closing quote is refused`() {
    let found = problem(in: "a;b\n\"1\"x;2\n")
    #expect(found == CSVProblem(line: 2, column: "a", reason: .textAfterClosingQuote))
  }

  @Test func `too few fields name the first column that is missing`() {
    let found = problem(in: "a;b;c\n1;2\n")
    #expect(found == CSVProblem(line: 2, column: "c", reason: .tooFewFields(found: 2, expected: 3)))
  }

  @Test func `too many fields are counted and not kept`() {
    let row = String(repeating: "x;", count: 100_000)
    let found = problem(in: "a;b\n\(row)\n")
    #expect(found == CSVProblem(line: 2, column: "b", reason: .tooManyFields(found: 100_001, expected: 2)))
  }

  @Test func `a field may be as long as the limit and no longer`() throws {
    let limits = CSVLimits(fieldBytes: 10)
    #expect(problem(in: "a;b\n1;1234567890\n", limits: limits) == nil)
    let found = problem(in: "a;b\n1;12345678901\n", limits: limits)
    #expect(found == CSVProblem(line: 2, column: "b", reason: .fieldTooLong(limit: 10)))
    #expect(
      problem(in: "a\n\"\(String(repeating: "x\n", count: 40_000))\"\n")?.reason
        == .fieldTooLong(limit: 65_536))
  }

  @Test func `every bad row of a file is named, and the good ones come through`() throws {
    let text = "a;b\n1;2\n3\n4;5;6\n\"7\"x;8\n9;10\n"
    let reader = try CSVReader(MemoryByteSource(text))
    var good: [[String]] = []
    var bad: [Int] = []
    while true {
      do {
        guard let record = try reader.next() else { break }
        good.append(record.fields)
      } catch {
        bad.append(error.line)
      }
    }
    #expect(good == [["1", "2"], ["9", "10"]])
    #expect(bad == [3, 4, 5])
  }

  @Test func `after a problem that spoils the rest the reader has ended`() throws {
    let reader = try CSVReader(MemoryByteSource("a;b\n1;\"2\n"))
    #expect(throws: CSVProblem.self) { try reader.next() }
    #expect(try reader.next()?.line == nil)
  }

  @Test func `a file that is not there, and a folder, are told with the reason`() {
    #expect(throws: ByteSourceError.cannotOpen(path: "/saknas.csv", reason: "No such file or directory")) {
      try FileByteSource(path: "/saknas.csv")
    }
    let expected = CSVProblem(
      line: 1, column: nil, reason: .unreadable(.cannotRead(path: "/", reason: "Is a directory")))
    #expect(throws: expected) { try CSVReader(FileByteSource(path: "/")) }
  }

  @Test func `a pipe is refused, since it cannot be read twice`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("a;b\n1;2\n".utf8))
    try pipe.fileHandleForWriting.close()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    let expected = CSVProblem(line: 1, column: nil, reason: .unreadable(.cannotRewind(path: path)))
    #expect(throws: expected) { try CSVReader(FileByteSource(path: path)) }
  }

  @Test func `every reason has a sentence`() {
    let reasons: [CSVProblem.Reason] = [
      .unreadable(.cannotRewind(path: "x")), .emptyFile, .utf16, .binary(byte: 0), .brokenUTF8,
      .mixedEncodings, .undefinedByte(0x81), .unterminatedQuote, .textAfterClosingQuote,
      .tooFewFields(found: 1, expected: 2), .tooManyFields(found: 3, expected: 2), .fieldTooLong(limit: 9),
      .unnamedColumn(position: 3), .unknownColumn(known: ["a"]), .duplicateColumn, .missingColumn,
    ]
    let sentences = Set(reasons.map { CSVProblem(line: 1, column: nil, reason: $0).description })
    #expect(sentences.count == reasons.count)
    #expect(sentences.contains("control character 0x00: this is not a text file"))
  }
}
