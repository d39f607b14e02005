import Domain
import Testing

struct FigureTextTests {
  @Test(arguments: [
    ("23,5", 23.5), ("23.5", 23.5), (" 12 ", 12), ("1 234,5", 1234.5), ("1\u{00A0}234", 1234),
    ("12\u{202F}345\u{202F}678", 12_345_678), ("-3,1", -3.1), ("−3,1", -3.1), ("0,25", 0.25),
    ("0.125", 0.125),
    ("1234.567", 1234.567), ("1,234", 1.234), ("0", 0),
  ])
  func `a number is read as people write it`(text: String, expected: Double) throws {
    let number = try FigureText.number(text)
    #expect(number == expected)
  }

  @Test(arguments: [
    "", " ", "tolv", "12 %", "12 dagar", "1e5", "nan", "inf", "0x10", "0180", "12 5", "1234 567", "1,", ",5",
    "--1", "1,2 3", "١٢",
  ])
  func `what is no number is none`(text: String) {
    #expect(throws: FigureText.Fault.noNumber) { try FigureText.number(text) }
  }

  @Test(arguments: ["1.234", "12.345", "1.234,5", "1.234.567", "1,2,3"])
  func `what can be read in two ways is refused`(text: String) {
    #expect(throws: FigureText.Fault.ambiguous) { try FigureText.number(text) }
  }

  @Test func `a number is shown with the decimals that it needs, and edited in full`() {
    #expect(
      [23, 23.5, 23.456, 1234.5, -0.004].map(FigureText.shown) == [
        "23", "23,5", "23,46", "1\u{202F}234,5", "0",
      ])
    #expect([23, 23.456, 1234.5, 0.00001].map(FigureText.plain) == ["23", "23,456", "1234,5", "0,00001"])
  }

  @Test(arguments: [23.456, 0.1, 1_234_567.891, -3.25])
  func `what stands in a field is read back as the same number`(value: Double) throws {
    let read = try FigureText.number(FigureText.plain(value))
    #expect(read == value)
  }

  @Test func `a slipped mark is unlikely, an ordinary change is not`() {
    #expect(ReportedFigure.isUnlikely(235, after: 23.5))
    #expect(ReportedFigure.isUnlikely(2.35, after: 23.5))
    #expect(ReportedFigure.isUnlikely(-20, after: 23.5))
    #expect(!ReportedFigure.isUnlikely(60, after: 23.5))
    #expect(!ReportedFigure.isUnlikely(0, after: 23.5) && !ReportedFigure.isUnlikely(23.5, after: 0))
  }
}
