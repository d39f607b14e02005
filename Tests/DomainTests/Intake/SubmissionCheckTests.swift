import Domain
import Testing

struct SubmissionCheckTests {
  private func submission(_ change: (inout Submission) -> Void = { _ in }) -> Submission {
    var value = Submission(
      kind: .complaint, text: "Bussen kom inte.", contact: Contact(name: "Åsa", email: "asa@example.se"))
    change(&value)
    return value
  }

  private func problems(_ change: (inout Submission) -> Void) -> [Problem] {
    submission(change).tidied().problems()
  }

  @Test func `a kind and a text are enough, and nobody has to say who they are`() {
    #expect(Submission(kind: .compliment, text: "Tack!").tidied().problems().isEmpty)
    #expect(submission().tidied().problems().isEmpty)
  }

  @Test func `everything that is missing is told at once, each with its field`() {
    let found = Submission(kind: nil, text: "  \n\t ", contact: Contact()).tidied().problems()
    #expect(
      found == [
        Problem(.invalid, .kindMissing, field: "kind"), Problem(.invalid, .textMissing, field: "text"),
        Problem(.invalid, .contactMissing, field: "email"),
      ])
  }

  @Test func `the longest text is taken and one letter more is not`() {
    #expect(problems { $0.text = String(repeating: "å", count: 20_000) }.isEmpty)
    #expect(
      problems { $0.text = String(repeating: "å", count: 20_001) }
        == [Problem(.invalid, .textTooLong, ["20000"], field: "text")])
  }

  @Test func `the longest line is taken and one letter more is not`() {
    let line = String(repeating: "ö", count: 200)
    #expect(
      problems {
        $0.place = line
        $0.contact = Contact(name: line, phone: line, address: line)
      }.isEmpty)
    let long = line + "ö"
    let found = problems {
      $0.place = long
      $0.contact = Contact(name: long, email: long, phone: long, address: long)
    }
    let tooLong = found.filter { $0.key == .fieldTooLong }
    #expect(tooLong.map(\.field) == ["place", "name", "email", "phone", "address"])
    #expect(tooLong.allSatisfy { $0.arguments == ["200"] })
  }

  @Test func `a text may have lines and tabs but no null character, nor may a place`() {
    #expect(problems { $0.text = "rad ett\r\nrad två\n\tindragen\u{0B}" }.isEmpty)
    #expect(
      problems { $0.text = "a\0b" } == [Problem(.invalid, .controlCharacter, field: "text")])
    #expect(
      problems { $0.place = "a\0b" } == [Problem(.invalid, .controlCharacter, field: "place")])
  }

  @Test(arguments: ["\0", "\u{07}", "\u{1B}", "\u{7F}", "\u{85}", "\n", "\r", "\r\n", "\u{2028}"])
  func `a name or a telephone number is one line without control characters`(character: String) {
    let spoilt = "a\(character)b"
    #expect(
      problems { $0.contact = Contact(name: spoilt, email: "a@b.se", phone: spoilt) }.map(\.field)
        == ["name", "phone"])
  }

  @Test func `an address may have several lines, but no other control character`() {
    #expect(problems { $0.contact = Contact(address: "Storgatan 1\r\n831 30 Östersund") }.isEmpty)
    #expect(
      problems { $0.contact = Contact(address: "Storgatan\t1") }
        == [Problem(.invalid, .controlCharacter, field: "address")])
  }

  @Test(arguments: [
    "sv", "en", "fi", "se", "sma", "yi", "rom", "fit", "zh-Hant-TW", "en-GB", "de-CH-1996", "SV",
  ])
  func `a language tag of the right shape is taken`(tag: String) {
    #expect(problems { $0.language = tag }.isEmpty)
  }

  @Test(arguments: [
    "s", "sv_SE", "sv-", "-sv", "sv--SE", "svenska språket", "språk", "sv SE", "abcdefghi", "sv-123456789",
    "en-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd",
  ])
  func `anything else is no language tag`(tag: String) {
    #expect(
      problems { $0.language = tag } == [Problem(.invalid, .languageUnknown, [tag], field: "language")])
  }

  @Test func `no language is Swedish`() {
    #expect(submission { $0.language = "  " }.tidied().language == "sv")
  }

  @Test func `whoever wants an answer must be reachable, and whoever does not need not be`() {
    let nameOnly = Contact(name: "Åsa")
    #expect(
      problems { $0.contact = nameOnly } == [Problem(.invalid, .contactMissing, field: "email")])
    #expect(
      problems {
        $0.contact = nameOnly
        $0.wish = .noAnswer
      }.isEmpty)
    for contact in [
      Contact(phone: "063-14 30 00"), Contact(address: "Storgatan 1"), Contact(email: "a@b.se"),
    ] {
      #expect(problems { $0.contact = contact }.isEmpty)
    }
  }

  @Test func `space around is taken away, line ends are one character, and letters are composed`() {
    let tidy = submission {
      $0.text = "  A\u{030A}re\r\nO\u{0308}stersund \n"
      $0.place = "\t Torget "
      $0.language = " sv "
      $0.contact = Contact(name: " A\u{030A}sa ", email: " a@b.se ", phone: " 1 ", address: " x\r\ny ")
    }.tidied()
    #expect(tidy.text.unicodeScalars.elementsEqual("Åre\nÖstersund".unicodeScalars))
    #expect(tidy.place == "Torget")
    #expect(tidy.language == "sv")
    #expect(tidy.contact == Contact(name: "Åsa", email: "a@b.se", phone: "1", address: "x\ny"))
    #expect(tidy.contact.map { $0.name.unicodeScalars.count } == 3)
    #expect(tidy.tidied() == tidy)
  }

  @Test func `what was chosen is left as it was`() {
    let value = submission {
      $0.dimension = .influence
      $0.unit = UnitID(rawValue: "u")
      $0.wish = .noAnswer
      $0.capacity = .relative
    }
    #expect(value.tidied() == value)
  }
}
