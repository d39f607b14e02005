import Domain
import Testing

struct ReceiptCodeTests {
  private static let text = "0123456789ABCDEFGHJKMNPQRS"

  @Test func `a code is 26 symbols of Crockford's base 32: 130 random bits`() {
    let alphabet = Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    #expect(alphabet.count == 32)
    var seen: Set<Character> = []
    for _ in 0..<200 {
      let code = ReceiptCode.random()
      #expect(code.text.count == 26)
      seen.formUnion(code.text)
    }
    // 5 200 draws miss one of 32 symbols once in some 10⁷⁰ runs.
    #expect(seen == alphabet)
  }

  @Test func `no two codes are alike`() {
    let codes = Set((0..<1000).map { _ in ReceiptCode.random().text })
    #expect(codes.count == 1000)
  }

  @Test(arguments: [
    "0123456789ABCDEFGHJKMNPQRS", "0123456789abcdefghjkmnpqrs", "0123 4567 89AB CDEF GHJK MNPQ RS",
    "0123-4567-89ab-cdef-ghjk-mnpq-rs", "  0123456789ABCDEFGHJKMNPQRS\n", "O123456789ABCDEFGHJKMNPQRS",
    "o123456789ABCDEFGHJKMNPQRS", "0I23456789ABCDEFGHJKMNPQRS", "0i23456789ABCDEFGHJKMNPQRS",
    "0L23456789ABCDEFGHJKMNPQRS", "0l23456789ABCDEFGHJKMNPQRS", "0123\u{00A0}456789ABCDEFGHJKMNPQRS",
    "- 0123456789ABCDEFGHJKMNPQRS -",
  ])
  func `a code is read as people type it`(typed: String) {
    #expect(ReceiptCode(typed)?.text == Self.text)
  }

  @Test(arguments: [
    "", "0", "0123456789ABCDEFGHJKMNPQR", "0123456789ABCDEFGHJKMNPQRST", "U123456789ABCDEFGHJKMNPQRS",
    "Å123456789ABCDEFGHJKMNPQRS", "0123456789ABCDEFGHJKMNPQR_", "0123456789ABCDEFGHJKMNPQR.", "2026-0117",
  ])
  func `anything else is no code`(typed: String) {
    #expect(ReceiptCode(typed) == nil)
  }

  @Test func `it is shown in groups of four, and read back from them`() throws {
    let code = try #require(ReceiptCode(Self.text))
    #expect(code.grouped == "0123 4567 89AB CDEF GHJK MNPQ RS")
    #expect(ReceiptCode(code.grouped) == code)
  }

  @Test func `what is stored is SHA-256 of the symbols, however they were typed`() throws {
    let hash = "f5f69e3261dbfad2110670e539999eab56d4b1f0ce2e613dca4fd2e1f70faf44"
    #expect(ReceiptCode(Self.text)?.hash == hash)
    #expect(ReceiptCode("o1l2 wrong")?.hash == nil)
    #expect(ReceiptCode("o123-4567-89ab-cdef-ghjk-mnpq-rs")?.hash == hash)
  }
}
