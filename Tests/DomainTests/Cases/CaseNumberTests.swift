import Domain
import Testing

struct CaseNumberTests {
  @Test(arguments: [
    ("2026-0117", 2026, 117), ("2026-117", 2026, 117), ("2026-1", 2026, 1), ("0999-12345", 999, 12345),
    ("2026-000000001", 2026, 1),
  ])
  func `a number is read with and without the zeros in front`(text: String, year: Int, sequence: Int) {
    #expect(CaseNumber(text) == CaseNumber(year: year, sequence: sequence))
  }

  @Test(arguments: [
    "", "-", "2026", "2026-", "-1", "2026-0", "2026-0000", "26-1", "02026-1", "2026-1-1", "2026--1", "2026 1",
    " 2026-1", "2026-1 ", "2026-+1", "+026-1", "2026-1x", "2026-١", "2026-1234567890", "2026–1", "2026-0x1",
  ])
  func `anything else is no number`(text: String) {
    #expect(CaseNumber(text) == nil)
  }

  @Test func `it is written with at least four digits, and read back`() {
    for (sequence, text) in [(1, "2026-0001"), (9999, "2026-9999"), (10_000, "2026-10000")] {
      let number = CaseNumber(year: 2026, sequence: sequence)
      #expect(number.description == text)
      #expect(CaseNumber(text) == number)
    }
  }

  @Test func `numbers sort by year and then by count, not as text`() {
    let sorted = ["2026-10000", "2025-9999", "2026-9999", "2026-0002"].compactMap(CaseNumber.init).sorted()
    #expect(sorted.map(\.description) == ["2025-9999", "2026-0002", "2026-9999", "2026-10000"])
  }
}
