import Foundation
import Testing

@testable import Documents

struct CSVReaderTests {
  @Test func `a file as Swedish Excel writes it is read`() throws {
    let bytes = try #require(Windows1252.encode("nummer;nämnd\r\n1;Vård och omsorg\r\n"))
    let reader = try CSVReader(MemoryByteSource(bytes))
    #expect(reader.form == CSVForm(encoding: .windows1252, separator: .semicolon))
    #expect(try reader.next()?.fields == ["1", "Vård och omsorg"])
    #expect(try reader.next()?.line == nil)
  }

  @Test(arguments: CSVSeparator.allCases, ["\r\n", "\n", "\r"])
  func `every separator and line end gives the same rows`(separator: CSVSeparator, lineEnd: String) throws {
    let sign = String(UnicodeScalar(separator.rawValue))
    let lines = ["namn|ort", "Åsa|\"Östersund, ; \t\"", "Örjan|Berg"]
    let text = lines.map { $0.replacingOccurrences(of: "|", with: sign) }.joined(separator: lineEnd)
    let rows = [["namn", "ort"], ["Åsa", "Östersund, ; \t"], ["Örjan", "Berg"]]
    #expect(try readAll(text) == rows)
    #expect(try readAll("\u{FEFF}" + text + lineEnd) == rows)
    let latin = try #require(Windows1252.encode(text))
    #expect(try readAll(MemoryByteSource(latin)) == rows)
  }

  @Test(arguments: 1...9)
  func `where the file is cut into chunks does not matter`(size: Int) throws {
    let text = "\u{FEFF}a;\"b \"\"c\"\"\"\r\n\"x\r\ny\";🌲å\r\n\r\n;\"\"\r\n"
    let source = MemoryByteSource(Array(text.utf8), chunkSize: size)
    #expect(try readAll(source) == [["a", "b \"c\""], ["x\r\ny", "🌲å"], ["", ""]])
  }

  @Test func `a Windows-1252 letter in the last line decides for the whole file`() throws {
    let lines = String(repeating: "rad;text\n", count: 60_000)
    let bytes = Array("a;b\n\(lines)".utf8) + [0xE5, 0x3B, 0x80]
    let rows = try readAll(MemoryByteSource(bytes))
    #expect(rows.count == 60_002)
    #expect(rows.last == ["å", "€"])
  }

  @Test func `a record knows the physical line where it begins`() throws {
    let reader = try CSVReader(MemoryByteSource("\n\na,b\r\n\r\n1,\"x\ny\r\nz\rå\"\r2,w\n\n\n3,v"))
    var lines: [Int] = []
    while let record = try reader.next() { lines.append(record.line) }
    #expect(lines == [5, 9, 12])
  }

  @Test func `a quote inside an unquoted field is an ordinary character`() throws {
    #expect(try readAll("a,b\n5\" skruv,x \"y\" z") == [["a", "b"], ["5\" skruv", "x \"y\" z"]])
  }

  @Test func `the separators of a quoted name do not count`() throws {
    #expect(try readAll("\"a,b,c\";d\n1;2") == [["a,b,c", "d"], ["1", "2"]])
  }

  @Test func `a file of one column needs no separator, and an empty quoted field is a row`() throws {
    #expect(try readAll("namn\nBerg\n\n\"\"\n") == [["namn"], ["Berg"], [""]])
  }

  @Test func `a row of separators is told as blank`() throws {
    let reader = try CSVReader(MemoryByteSource("a;b\n;\n1;\n"))
    #expect(try reader.next()?.isBlank == true)
    #expect(try reader.next()?.isBlank == false)
  }

  @Test func `a file on disk is read to its end, and the bytes read can be shown`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "csv-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = "a;b\n" + String(repeating: "1;två\n", count: 100_000)
    try Data(text.utf8).write(to: URL(filePath: path))
    let source = try FileByteSource(path: path)
    let reader = try CSVReader(source)
    var count = 0
    while try reader.next() != nil { count += 1 }
    #expect(count == 100_000)
    #expect(reader.bytesRead == source.size)
    #expect(source.size == text.utf8.count)
  }
}
