import Domain
import Testing

struct MaskingTests {
  private func masking(_ passages: String...) throws -> Masking {
    try Masking(passages.map { Mask(passage: $0, provision: "26 kap. 1 § OSL") })
  }

  @Test func `every occurrence becomes a box with its number, and the rest stays as it was`() throws {
    let parts = try masking("Eva Ek", "Storgatan 1").parts(of: "Eva Ek bor på Storgatan 1. Jag såg Eva Ek!")
    #expect(
      parts == [
        .mask([1]), .words(" bor på "), .mask([2]), .words(". Jag såg "), .mask([1]), .words("!"),
      ])
  }

  @Test(arguments: [
    "EVA EK", "eva ek", "Eva\nEk", "Eva \r\n  Ek", "Eva\u{00A0}Ek", "E\u{00AD}va E\u{200B}k",
    "E\u{200D}va Ek",
  ])
  func `a passage is found whatever its capitals, spaces, line breaks and marks that do not show`(
    written: String
  ) throws {
    #expect(
      try masking("Eva Ek").parts(of: "Hos \(written) i går") == [
        .words("Hos "), .mask([1]), .words(" i går"),
      ])
  }

  @Test func `a letter is the same in one code point and in two`() throws {
    #expect(try masking("Åsa").parts(of: "A\u{030A}sa") == [.mask([1])])
    #expect(try masking("A\u{030A}sa").parts(of: "Åsa") == [.mask([1])])
  }

  @Test func `passages that overlap or hold each other leave no letter of either`() throws {
    let masking = try masking("Eva Ek", "Ek på Storgatan", "Storgatan")
    #expect(
      masking.parts(of: "Hos Eva Ek på Storgatan 1") == [.words("Hos "), .mask([1, 2, 3]), .words(" 1")])
    #expect(try self.masking("ja ja").parts(of: "ja ja ja nej") == [.mask([1]), .words(" nej")])
  }

  @Test func `a text without the passage, and an empty one, stay as they are`() throws {
    #expect(try masking("Eva").parts(of: "Ingen kom.") == [.words("Ingen kom.")])
    #expect(try masking("Eva").parts(of: "") == [])
  }

  @Test(arguments: [
    ("Ida", "på sidan av"), ("Bo", "en bostad"), ("Rut", "rutan"), ("Ek", "leken"), ("Eva Ek", "Eva Ekman"),
    ("Storgatan 1", "Storgatan 12"),
  ])
  func `a passage inside a longer word is not masked, and the word is told`(passage: String, text: String)
    throws
  {
    let masking = try masking(passage)
    #expect(masking.parts(of: text) == [.words(text)])
    let kept = masking.keptWords(in: [text, text])
    #expect(kept.count == 1 && kept.first?.passage == passage)
    let word = try #require(kept.first?.word)
    #expect(text.lowercased().contains(word) && word.count > passage.count)
  }

  @Test(arguments: [
    ("Ida", "Idas"), ("Ida", "IDA:s"), ("Ida", "Ida’s"), ("Ek", "Ek-gruppen"), ("Ek", "Eks-gruppen"),
    ("Eva Ek", "Eva Eks"), ("Berg", "Bergs"), ("Åsa", "Åsas"),
  ])
  func `what a genitive or a hyphen joins to a passage goes with it`(passage: String, written: String) throws
  {
    let masking = try masking(passage)
    let text = "Det var \(written) fel"
    #expect(masking.parts(of: text) == [.words("Det var "), .mask([1]), .words(" fel")])
    #expect(masking.keptWords(in: [text]).isEmpty)
  }

  @Test(arguments: [
    ("850101-1234", "Nu 850101-1234 och 19850101-1234.", "Nu # och #."),
    ("701234567", "Ring 701234567 eller 0701234567!", "Ring # eller #!"),
    ("Ida", "Ida, ida85@example.se eller ida.ek@exempel.example.se.", "#, # eller #."),
    ("ida@example", "Till ida@example.se-adressen", "Till #"), ("hos Ida", "hos ida85@example.se", "#"),
  ])
  func `what is the same number or the same address goes with a passage`(
    passage: String, text: String, masked: String
  ) throws {
    let masking = try masking(passage)
    let parts = masking.parts(of: text).map { part in
      switch part {
      case .words(let words): words
      case .mask: "#"
      }
    }
    #expect(parts.joined() == masked)
    #expect(masking.keptWords(in: [text]).isEmpty)
  }

  @Test(arguments: [
    ("Storgatan", "På Storgatan, Storgatan12", "storgatan12"), ("1201", "1201, lgh1201", "lgh1201"),
    ("Ida", "Ida, Idan", "idan"), ("12", "Nr 12 år 2012", "2012"), ("Ida", "Ida, frida@example.se", "frida"),
    ("850101-1234", "850101-1234, pnr850101-1234", "pnr850101-1234"),
  ])
  func `a passage that is masked elsewhere is told where it is left in a longer word`(
    passage: String, text: String, word: String
  ) throws {
    let kept = try masking(passage).keptWords(in: [text])
    #expect(kept == [KeptWord(passage: passage, word: word)])
  }

  @Test func `what is no address, or another's, is left as it is`() throws {
    let masking = try masking("Ida")
    #expect(masking.parts(of: "Ida@Storgatan") == [.mask([1]), .words("@Storgatan")])
    #expect(masking.parts(of: "eva.ida@x.se") == [.words("eva."), .mask([1]), .words("@x.se")])
    #expect(masking.parts(of: "Ida. Mejla eva@x.se") == [.mask([1]), .words(". Mejla eva@x.se")])
  }

  @Test func `a day is not taken for a compound, and signs around a passage stay`() throws {
    #expect(try masking("2026").parts(of: "2026-03-02") == [.mask([1]), .words("-03-02")])
    #expect(
      try masking("Ida").parts(of: "(Ida), Anna-Ida.") == [
        .words("("), .mask([1]), .words("), Anna-"), .mask([1]), .words("."),
      ])
  }

  @Test func `where words are written without spaces a passage is masked wherever it stands`() throws {
    #expect(try masking("王伟").parts(of: "我是王伟。") == [.words("我是"), .mask([1]), .words("。")])
  }

  @Test func `a longer word that is masked itself is not told`() throws {
    let masking = try masking("Ida", "sidan")
    #expect(masking.keptWords(in: ["Ida på sidan"]).isEmpty)
    #expect(masking.parts(of: "sidan") == [.mask([2])])
    try masking.checkAllOccur(in: ["På sidan"])
  }

  @Test func `a mask that is found only inside longer words is refused with one of them`() throws {
    let masking = try masking("Berg")
    #expect(throws: Problem(.invalid, .passageInsideWord, ["Berg", "berglund"], field: "passage1")) {
      try masking.checkAllOccur(in: ["Hej", "Fru Berglund kom"])
    }
  }

  @Test func `a mask that hides nothing is refused, with its row`() throws {
    let masking = try masking("Eva", "Evert")
    #expect(throws: Problem(.invalid, .passageMissing, ["Evert"], field: "passage2")) {
      try masking.checkAllOccur(in: ["Hej", "Eva kom"])
    }
    try masking.checkAllOccur(in: ["Evert", "Eva"])
  }

  @Test func `a passage that still stands somewhere is refused, with its row`() throws {
    let masking = try masking("Eva")
    #expect(throws: Problem(.invalid, .passageRemains, ["Eva"], field: "passage1")) {
      try masking.checkNoneOccur(in: ["maskning 1", "EVA"])
    }
    #expect(throws: Problem(.invalid, .passageRemains, ["Eva"], field: "passage1")) {
      try masking.checkNoneOccur(in: ["Evas sak"])
    }
    try masking.checkNoneOccur(in: ["maskning 1", "Evald"])
  }

  @Test(arguments: [
    (
      Mask(passage: " a ", provision: "26 kap."),
      Problem(.invalid, .passageTooShort, ["2"], field: "passage1")
    ),
    (
      Mask(passage: "\u{00AD}\u{00AD}\u{00AD}", provision: "26 kap."),
      Problem(.invalid, .passageTooShort, ["2"], field: "passage1")
    ),
    (Mask(passage: "Eva", provision: "  "), Problem(.invalid, .provisionMissing, field: "provision1")),
    (
      Mask(passage: "Eva", provision: "26\nkap."), Problem(.invalid, .controlCharacter, field: "provision1")
    ),
    (Mask(passage: "Eva", provision: "26 kap."), Problem(.invalid, .provisionWrong, field: "provision1")),
    (Mask(passage: "Eva", provision: "hemligt"), Problem(.invalid, .provisionWrong, field: "provision1")),
    (
      Mask(passage: "Eva", provision: String(repeating: "x", count: 201)),
      Problem(.invalid, .fieldTooLong, ["200"], field: "provision1")
    ),
  ])
  func `a mask is whole or refused`(mask: Mask, problem: Problem) {
    #expect(throws: problem) { _ = try Masking([mask]) }
  }

  @Test(arguments: [
    "26 kap. 1 § OSL", "OSL 21 kap 3 a §", "15 kap. 1–2 §§ OSL", "10 kap. 27 § och 26 kap. 1 §", "26 KAP.1§",
  ])
  func `a provision names chapter and section`(text: String) throws {
    #expect(try Provision.checked(" \(text) ", field: "a") == text)
  }

  @Test func `there is a most`() {
    let mask = Mask(passage: "Eva", provision: "26 kap. 1 § OSL")
    #expect(throws: Problem(.invalid, .tooManyMasks, ["60"], field: "passage1")) {
      _ = try Masking(Array(repeating: mask, count: 61))
    }
  }
}
