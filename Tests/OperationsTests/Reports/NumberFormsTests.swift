import Documents
import Domain
import Testing

/// Sentences are written in Domain and tables in Documents, which know nothing of each other, and stand on one page.
struct NumberFormsTests {
  private static let counts = [0, 7, 999, 1_000, 12_345, 1_234_567, -1, -12_000, .max, .min]

  private static let numbers: [Double] = [
    0, -0.0, 0.25, 0.5, 0.85, 1, 1.005, 1.25, 1.358, 2.5, 5.0537, 9.995, 99.5, 999.95, 1_234.5, 12_345.678,
    1e6,
    1e15, 0x1p53, 1e18, 0.1 + 0.2, 0.04, 0.004, .infinity, .nan,
  ]

  @Test func `a count is written alike in a sentence and in a table`() {
    for count in Self.counts {
      let written = SwedishNumber.integer(count)
      #expect(written == PrintedNumber.count(count))
    }
  }

  @Test(arguments: -1...4)
  func `a number is written alike in a sentence and in a table`(decimals: Int) {
    for number in Self.numbers + Self.numbers.map({ -$0 }) {
      let written = SwedishNumber.decimal(number, decimals: decimals)
      #expect(written == PrintedNumber.number(number, decimals: decimals), "\(number)")
    }
  }
}
