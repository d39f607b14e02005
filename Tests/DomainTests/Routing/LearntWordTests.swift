import Domain
import Testing

struct LearntWordTests {
  private func item(_ text: String, subject: String = "", place: String = "") -> RoutingItem {
    RoutingItem(subject: subject, text: text, place: place, kind: .complaint, channel: .web)
  }

  @Test(arguments: [
    (["skolskjutsen", "skolskjutsar", "skolskjutsarna", "skolskjuts"], "skolskjuts"),
    (["hemtjänsten", "hemtjänstens", "hemtjänst"], "hemtjänst"),
    (["plogad", "plogat", "plogade"], "plog"), (["gatan", "gator", "gatorna"], "gat"),
  ])
  func `inflections of a word have one stem`(words: [String], stem: String) {
    #expect(
      words.map(SwedishStem.of).map { $0 == stem } == words.map { _ in true }, "\(words.map(SwedishStem.of))")
  }

  @Test func `a stem keeps at least three letters and a vowel`() {
    #expect(SwedishStem.of("bro") == "bro")
    #expect(SwedishStem.of("bron") == "bro")
    #expect(SwedishStem.of("snön") == "snö")
    #expect(SwedishStem.of("vår") == "vår")
  }

  @Test func `addresses, digits, short words and what every text has are not learnt`() {
    let text = """
      Jag heter 19121212-1212 och min e-post är åsa.öst@example.se, ring 070-123 45 67.
      Se https://example.se/bilder/1 eller www.example.se. Vid väg E45 är det halt.
      """
    #expect(SwedishWords.telling(in: text) == ["heter", "post", "ring", "väg", "halt"])
  }

  @Test func `a long word counts as its stem, its beginning and its end`() throws {
    let word = try #require(LearntWord.all(of: item("Skolskjutsbussen")).first)
    #expect(word.surface == "skolskjutsbussen")
    #expect(
      word.features.map { "\($0.name) \($0.weight)" }
        == ["skolskjutsbuss 0.5", "skols- 0.25", "-sbuss 0.25"])
  }

  @Test func `the place and the kind count for themselves, and a word once`() {
    let words = LearntWord.all(of: item("Halt, haltare, halka", subject: "Halt", place: "Storgatan"))
    #expect(words.map(\.surface) == ["halt", "halka", "storgatan", ""])
    #expect(words.last?.features.map(\.name) == ["#complaint"])
    #expect(words[2].features.map(\.name) == ["@storgat"])
  }

  @Test func `a code is the register's own, and the same every time`() {
    let codes = FeatureCode(salt: "a")
    #expect(codes.code(of: "buss") == codes.code(of: "buss"))
    #expect(codes.code(of: "buss") != codes.code(of: "bus"))
    #expect(codes.code(of: "buss") != FeatureCode(salt: "b").code(of: "buss"))
  }
}
