import Testing

@testable import Documents

struct CSVFuzzTests {
  private static let pieces = [
    "a", "å", "ä", "ö", "Å", "é", "🌲", "👨‍👩‍👧", "\"", "\"\"", ";", ",", "\t", "\n", "\r", "\r\n", " ", "'", "=",
    "\u{FEFF}",
  ]

  private func field(_ random: inout SeededGenerator, from pieces: [String]) -> String {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  private func rows(_ random: inout SeededGenerator, from pieces: [String]) -> [[String]] {
    let width = Int.random(in: 1...5, using: &random)
    let header = (0..<width).map { "kolumn\($0)" }
    let count = Int.random(in: 0...20, using: &random)
    return [header] + (0..<count).map { _ in (0..<width).map { _ in field(&random, from: pieces) } }
  }

  @Test(arguments: 0..<200)
  func `what is written is read back equal`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let rows = rows(&random, from: Self.pieces)
    for dialect in [CSVWriter.Dialect.international, .swedishExcel] {
      var writer = CSVWriter(dialect, formulas: .off)
      for row in rows { writer.write(row.map(CSVField.text)) }
      let bytes = writer.drain()
      let size = Int.random(in: 1...64, using: &random)
      #expect(try readAll(MemoryByteSource(bytes, chunkSize: size)).map(scalars) == rows.map(scalars))
    }
  }

  /// "\r\n" equals no other pair, but "å" composed equals "å" decomposed: compare what is really there.
  private func scalars(_ row: [String]) -> [[Unicode.Scalar]] {
    row.map { Array($0.unicodeScalars) }
  }

  @Test(arguments: 0..<100)
  func `what is written in Windows-1252 is read back equal`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = Self.pieces.filter { Windows1252.encode($0) != nil }
    let rows = rows(&random, from: pieces)
    var writer = CSVWriter(.international, formulas: .off)
    for row in rows { writer.write(row.map(CSVField.text)) }
    let text = String(decoding: writer.drain(), as: UTF8.self)
    let bytes = try #require(Windows1252.encode(text))
    #expect(try readAll(MemoryByteSource(bytes)) == rows)
  }

  @Test(arguments: 0..<300)
  func `random bytes end in rows or in a problem, never in a crash`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet: [UInt8] = Array("ab\";,\t\r\n \u{FEFF}åä".utf8) + [0xE5, 0x80, 0xC3]
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      seed.isMultiple(of: 3)
        ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
    }
    let whole = rowsOrProblems(MemoryByteSource(bytes))
    let pieces = rowsOrProblems(MemoryByteSource(bytes, chunkSize: 1 + seed % 7))
    #expect(whole == pieces)
  }

  /// Every row and every problem in order, as text.
  private func rowsOrProblems(_ source: MemoryByteSource) -> [String] {
    var seen: [String] = []
    do throws(CSVProblem) {
      let reader = try CSVReader(source)
      while true {
        do throws(CSVProblem) {
          guard let record = try reader.next() else { return seen }
          #expect(record.fields.count == reader.columnNames.count)
          seen.append("\(record.line): \(record.fields)")
        } catch {
          seen.append("\(error.line): \(error)")
        }
      }
    } catch {
      return seen + ["\(error.line): \(error)"]
    }
  }
}
