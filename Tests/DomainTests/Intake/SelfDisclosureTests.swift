import Domain
import Testing

/// What is looked for is in rules R40, 5.3 and P4; the numbers are invented, with right check digits.
struct SelfDisclosureTests {
  @Test(arguments: [
    "811218-9876", "640823-3234", "8112189876", "19811218-9876", "198112189876", "811218+9876",
    "811218 9876", "121212-1212", "20121212-1212", "000229-1235",
  ])
  func `a personal identity number is noticed, whoever sends it`(number: String) {
    for identity in [SenderProfile.Identity.anonymous, .named] {
      let found = SelfDisclosure.found(in: "Mitt nummer är \(number), ring mig.", anonymous: identity)
      #expect(found == [.personalIdentityNumber])
    }
  }

  @Test(arguments: ["811278-9873", "640883-3231"])
  func `a coordination number is noticed`(number: String) {
    #expect(SelfDisclosure.found(in: number, anonymous: .named) == [.personalIdentityNumber])
  }

  @Test(arguments: [
    "811218-9875",  // wrong check digit
    "811301-1236",  // no month 13
    "810230-1234",  // no 30 February
    "810229-1237",  // 1981 was no leap year
    "556036-0793",  // an organisation's number: the third digit is 2 or more
    "1811218-98761",  // too long
    "diarienummer 2026-0117", "31 mars", "10 000 kronor", "8112",
  ])
  func `other numbers are not taken for one`(text: String) {
    #expect(!SelfDisclosure.found(in: text, anonymous: .named).contains(.personalIdentityNumber))
  }

  @Test(arguments: [
    "070-123 45 67", "0701234567", "070 123 45 67", "070-1234567", "+46701234567", "+46 70 123 45 67",
    "+46 70-123 45 67", "0046701234567", "0046 70 123 45 67", "063-14 30 00", "063143000", "063 14 30 00",
    "08-123 456 78", "0912-123 45", "070 – 123 45 67", "(063) 14 30 00", "063/14 30 00",
    "+46 (0)70-123 45 67",
  ])
  func `a telephone number in what is to be anonymous is noticed`(number: String) {
    #expect(SelfDisclosure.found(in: "Ring \(number) efter fem.", anonymous: .anonymous) == [.phoneNumber])
    #expect(SelfDisclosure.found(in: "Ring \(number) efter fem.", anonymous: .named).isEmpty)
  }

  @Test(arguments: [
    "Det hände 2026-03-02.", "Den 2026-03-02 15:30 stod bussen still.", "Vägen kostade 100 000 000 kronor.",
    "2026-0117–2026-0119", "2026-0117 2026-0118", "2026-0117/2026-0118", "2026-0117-2026-0119",
    "kl. 08-10 2026-03-04", "08-10 2026-03-04 14-16", "2026-03-02–2026-03-04", "kl. 08-10: 2026-0117",
    "831 30 Östersund", "kl. 08.30-16.30", "Rum 1023, plan 04", "organisation 556036-0793", "bil ABC123",
  ])
  func `dates, sums and other numbers are no telephone numbers`(text: String) {
    #expect(SelfDisclosure.found(in: text, anonymous: .anonymous).isEmpty)
  }

  @Test(arguments: [
    "2026-0117 070-123 45 67", "2026-0117: 0701234567", "2026-03-04 08-123 456 78", "070-2012-3456",
    "0701-234567", "2026-0701234567", "070 2012-3456", "(08) 2034-5678",
  ])
  func `a telephone number beside a case's number or a date is noticed all the same`(text: String) {
    #expect(SelfDisclosure.found(in: text, anonymous: .anonymous) == [.phoneNumber])
  }

  @Test(arguments: ["19550101-1232", "550101-1232", "20121212-1212", "2026-0117 550101-1232 2026-03-04"])
  func `a personal identity number is not taken for a case's number`(text: String) {
    #expect(SelfDisclosure.found(in: text, anonymous: .anonymous) == [.personalIdentityNumber])
  }

  @Test func `an e-mail address in what is to be anonymous is noticed`() {
    let text = "Skriv till asa@example.se så berättar jag mer."
    #expect(SelfDisclosure.found(in: text, anonymous: .anonymous) == [.emailAddress])
    #expect(SelfDisclosure.found(in: text, anonymous: .named).isEmpty)
  }

  @Test(arguments: ["(asa@example.se)", "asa@example.se.", "asa@example.se, eller ring", "<asa@example.se>"])
  func `an e-mail address is noticed among punctuation`(text: String) {
    #expect(SelfDisclosure.found(in: text, anonymous: .anonymous) == [.emailAddress])
  }

  @Test func `everything that is there is told`() {
    let text = "811218-9876, 070-123 45 67 och asa@example.se"
    #expect(
      SelfDisclosure.found(in: text, anonymous: .anonymous)
        == [.personalIdentityNumber, .phoneNumber, .emailAddress])
  }

  @Test func `an ordinary text holds nothing`() {
    for identity in [SenderProfile.Identity.anonymous, .named] {
      #expect(
        SelfDisclosure.found(in: "Buss 9 var 20 minuter sen den 3 mars, igen.", anonymous: identity).isEmpty)
      #expect(SelfDisclosure.found(in: "", anonymous: identity).isEmpty)
    }
  }
}
