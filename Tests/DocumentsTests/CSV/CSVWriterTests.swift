import Testing

@testable import Documents

struct CSVWriterTests {
  private func written(
    _ fields: [CSVField], _ dialect: CSVWriter.Dialect = .international, formulas: FormulaGuard = .on
  ) -> String {
    var writer = CSVWriter(dialect, formulas: formulas)
    writer.write(fields)
    return String(decoding: writer.drain(), as: UTF8.self)
  }

  @Test func `Swedish Excel gets a mark, semicolons and decimal commas`() {
    let row = written(["Ås", .count(-1200), .number(-2.25, decimals: 1), .empty], .swedishExcel)
    #expect(Array(row.utf8.prefix(3)) == CSVEncoding.mark)
    #expect(row.dropFirst() == "Ås;-1200;-2,3;\r\n")
  }

  @Test func `programs get commas and decimal points`() {
    #expect(written(["Ås", .count(12), .number(2.5, decimals: 2)]) == "Ås,12,2.50\r\n")
  }

  @Test func `what is not a number is an empty cell`() {
    #expect(written([.number(.nan, decimals: 1), .number(.infinity, decimals: 1)]) == ",\r\n")
  }

  @Test func `an exact figure has all its digits and no exponent, and a whole one no decimals`() {
    let row = written([.exact(85.41666667), .exact(70), .exact(-3.1), .exact(1.0 / 3)], .swedishExcel)
    #expect(row.dropFirst() == "85,41666667;70;-3,1;0,3333333333333333\r\n")
    #expect(written([.exact(0.00001), .exact(.nan)]) == "0.000010000000000,\r\n")
  }

  @Test func `quotes, every separator, line breaks and outer space are quoted`() {
    let row = written(["a\"b", "a;b", "a,b", "a\tb", "a\nb", " a", "a b"])
    #expect(row == "\"a\"\"b\",\"a;b\",\"a,b\",\"a\tb\",\"a\nb\",\" a\",a b\r\n")
  }

  @Test func `a single empty field is not mistaken for a blank line`() {
    #expect(written([""]) == "\"\"\r\n")
    #expect(written([]) == "\r\n")
  }

  @Test(
    arguments: [
      "=1+1", "+46 70 123", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠x",
      "  =1", "\u{FEFF}=1", "\u{A0}=1", "\u{200B}=1", "=\u{301}1", "=HYPERLINK(\"http://x\";\"y\")", "=",
    ])
  func `text that begins like a formula gets a quote in front`(text: String) throws {
    for dialect in [CSVWriter.Dialect.international, .swedishExcel] {
      var writer = CSVWriter(dialect)
      writer.write(["x", .text(text)])
      let rows = try readAll(MemoryByteSource(writer.drain()))
      #expect(rows[0][1].unicodeScalars.first == "'")
    }
  }

  @Test(arguments: ["a=1", "'=1", "1-2", "å@b", "", "   ", "−5", "–"])
  func `other text is left alone`(text: String) {
    #expect(FormulaGuard.on.guarded(text) == text)
  }

  @Test func `the guard can be off for files that must come back as they were`() {
    #expect(written(["=1"], formulas: .off) == "=1\r\n")
  }

  @Test func `control characters are replaced, so that the file stays a text file`() {
    #expect(written(["a\0b\u{1}\u{1F}"]) == "a\u{FFFD}b\u{FFFD}\u{FFFD}\r\n")
  }

  @Test func `what is drained is not written again`() {
    var writer = CSVWriter(.international)
    writer.write(["a"])
    #expect(writer.drain() == Array("a\r\n".utf8))
    writer.write(["b"])
    #expect(writer.drain() == Array("b\r\n".utf8))
  }
}
