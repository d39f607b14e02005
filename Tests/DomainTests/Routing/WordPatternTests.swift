import Domain
import Testing

struct WordPatternTests {
  private func isFound(_ pattern: String, in text: String) throws -> Bool {
    try #require(WordPattern(pattern)).isFound(in: SwedishWords.all(in: text))
  }

  @Test(arguments: [
    ("buss", "Vår BUSS kom inte", true), ("buss", "Bussen kom inte", false), ("buss", "skolbuss", false),
    ("buss*", "Bussen kom inte", true), ("buss*", "skolbussen", false),
    ("skolskjuts*", "Skolskjutsarna.", true),
    ("gul buss", "En gul buss stod där", true), ("gul buss", "en gul, buss", true),
    ("gul buss", "gul stor buss", false),
    ("gul buss*", "gul bussen", true), ("gul buss", "gul", false), ("väg 45", "på väg 45!", true),
    ("ÅÄÖ*", "åäöland", true), ("alen", "ålen", false), ("ån", "an", false),
  ])
  func `a pattern is found as whole words, as a beginning, and as words next to each other`(
    pattern: String, text: String, expected: Bool
  ) throws {
    #expect(try isFound(pattern, in: text) == expected)
  }

  @Test func `letters that were typed as two signs are the same letters`() throws {
    #expect(try isFound("skolgård", in: "skolga\u{30a}rd"))
    #expect(try isFound("skolga\u{30a}rd", in: "skolgård"))
  }

  @Test(arguments: ["", " ", "*", "bu*", "b*ss", "buss*en*", "...", String(repeating: "a", count: 81)])
  func `what would catch nearly everything, or cannot be read, is no pattern`(text: String) {
    #expect(WordPattern(text) == nil)
  }

  @Test func `a pattern is written back as it is meant`() throws {
    #expect(WordPattern("  Gul   BUSS* ")?.description == "gul buss*")
    let pattern = try #require(WordPattern("Skolskjuts"))
    #expect(WordPattern(pattern.description) == pattern)
  }
}
