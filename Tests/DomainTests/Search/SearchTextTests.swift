import Domain
import Testing

struct SearchTextTests {
  @Test(
    arguments: [
      ("Hemtjänsten kom INTE, igen!", " hemtjänsten kom inte igen "),
      ("ÅSA ÄNG ÖRN é É", " åsa äng örn e e "),
      ("A\u{30A}sa", " åsa "),
      ("Zoë Müller, Søren & Ægir", " zoe muller sören ägir "),
      ("100 %_kr", " 100 kr "),
      ("سلام", " سلام "),
      (" \n…!?", ""), ("", ""),
    ])
  func `letters and digits are kept in lower case with one space around each word`(
    text: String, folded: String
  ) {
    #expect(SearchText.folded(text) == folded)
  }

  @Test func `the swift way through plain Swedish says the same as the way for any language`() {
    let text = "På Åvägen 12 B, där Örjan och Ålänningen idé-jobbar: 3,5 m. «Tjena!»"
    // A letter from outside sends the whole text the other way.
    #expect(SearchText.folded(text + " ü") == SearchText.folded(text) + "u ")
  }
}

struct SearchWordsTests {
  @Test func `three letters are looked for inside words, fewer as a word`() {
    #expect(SearchWords("Röj vi").patterns == ["%röj%", "% vi %"])
  }

  @Test func `what has a meaning in a pattern is never in one`() {
    #expect(SearchWords("100%_a' OR \\ --").patterns == ["%100%", "% a %", "% or %"])
    #expect(SearchWords("%__%").words.isEmpty)
  }

  @Test func `a word counts once, and only so many are looked for`() {
    #expect(SearchWords("snö Snö SNÖ").words == ["snö"])
    #expect(SearchWords((1...40).map { "ord\($0)" }.joined(separator: " ")).words.count == 8)
    #expect(SearchWords(String(repeating: "å", count: 400)).words.first?.count == 60)
  }

  @Test(
    arguments: [
      ("2026-0117", "2026-0117"), ("2026-117", "2026-0117"), (" 2026/117 ", "2026-0117"),
      ("Dnr 2026-0117", "2026-0117"), ("SYN-2026-0117", "2026-0117"), ("nr: 2026-0117", "2026-0117"),
    ])
  func `a number is known with and without what stands before it`(text: String, number: String) {
    #expect(CaseNumber.searched(text)?.description == number)
  }

  @Test(arguments: [
    "snö", "2026", "Storgatan 2026-0117 B", "en lång mening 2026-0117", "2026-0117-1", "0630-123 45", "",
  ])
  func `what is no number is none`(text: String) {
    #expect(CaseNumber.searched(text) == nil)
  }

  @Test func `a few digits are a number of this year`() {
    for text in ["117", "0117", "nr 117", "#117", " 117 "] {
      #expect(CaseNumber.searched(sequence: text, in: 2026) == CaseNumber(year: 2026, sequence: 117))
    }
    for text in ["gata 117", "0", "1 2", "", "nr", "12345678901"] {
      #expect(CaseNumber.searched(sequence: text, in: 2026) == nil)
    }
  }
}
