import Testing

@testable import Documents

struct PrintedNumberTests {
  @Test(
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1\u{202F}000"), (1_234_567, "1\u{202F}234\u{202F}567"),
      (-12_000, "\u{2212}12\u{202F}000"), (Int.min, "\u{2212}9 223 372 036 854 775 808"),
    ])
  func `a count has narrow spaces between thousands and a real minus`(count: Int, text: String) {
    #expect(PrintedNumber.count(count) == text.replacingNormalSpaces())
  }

  @Test(
    arguments: [
      (1.358, 2, "1,36"), (1234.56, 1, "1 234,6"), (-0.5, 1, "−0,5"), (0.25, 1, "0,3"), (2.5, 0, "3"),
      (-2.5, 0, "−3"), (-0.04, 1, "0,0"), (999.95, 1, "1 000,0"), (0, 2, "0,00"), (5, -1, "5"),
      (1e15, 0, "1 000 000 000 000 000"), (0.1 + 0.2, 1, "0,3"),
    ] as [(Double, Int, String)])
  func `a number has a decimal comma and is rounded half away from zero`(
    number: Double, decimals: Int, text: String
  ) {
    #expect(PrintedNumber.number(number, decimals: decimals) == text.replacingNormalSpaces())
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what is not a number is missing`(number: Double) {
    #expect(PrintedNumber.number(number, decimals: 1) == "–")
    #expect(PrintedNumber.percent(number, decimals: 1) == "–")
  }

  @Test func `a share is written as percent with a space that does not break`() {
    #expect(PrintedNumber.percent(0.455, decimals: 1) == "45,5\u{A0}%")
    #expect(PrintedNumber.percent(1, decimals: 0) == "100\u{A0}%")
  }

  @Test func `every kind of cell has its label`() {
    #expect(TableCell.text("Åre").label == "Åre")
    #expect(TableCell.count(1200).label == "1\u{202F}200")
    #expect(TableCell.number(2.5, decimals: 1).label == "2,5")
    #expect(TableCell.percent(0.5, decimals: 0).label == "50\u{A0}%")
    #expect(TableCell.missing.label == "–" && TableCell.notApplicable.label == "–")
    #expect(TableCell.suppressed(below: 5).label == "<5")
    #expect(TableCell.withheld.label == "..")
    #expect(TableCell.year(2022).label == "2022")
  }

  @Test func `what must not be shown has no amount to draw`() {
    let hidden: [TableCell] = [
      .suppressed(below: 5), .withheld, .missing, .text("3"), .number(.nan, decimals: 0),
      .year(2022), .notApplicable,
    ]
    #expect(hidden.allSatisfy { $0.amount == nil })
    #expect(TableCell.count(0).amount == 0)
  }
}

extension String {
  /// The tests write the spaces of thousands as ordinary ones.
  fileprivate func replacingNormalSpaces() -> String {
    String(map { $0 == " " ? "\u{202F}" : $0 })
  }
}
