import Domain
import Testing

struct PasswordRuleTests {
  private let rule = PasswordRule(ownWords: ["anna.berg", "Tallsjö kommun"])

  @Test(arguments: [
    "Sommar2026!!", "Lösenord1234", "lösenordlösenord", "P4ssw0rd12345", "123456789012", "abcabcabcabc",
    "aaaaaaaaaaaaa", "qwertyuiopå1", "Tallsjö-kommun-1", "annaberg2026!", "Välkommen2026", "hejhejhejhej",
    "1234567890123456", "Hösten 2026!!!", "zyxwvutsrqpo", "            ",
  ])
  func `what is guessed first is refused`(password: String) {
    #expect(throws: Problem(.invalid, .passwordCommon, field: "password")) { try rule.check(password) }
  }

  @Test(arguments: [
    "korrekt häst batteri", "tolv tecken.", "ett nytt lösenord", "Regn över grusvägen", "gF7!kq02LmZx",
    "kommunens gröna cykelställ", "sommarens sista båttur",
  ])
  func `long and one's own is enough, whatever it is made of`(password: String) throws {
    try rule.check(password)
  }

  @Test func `too short and too long are told with the limit`() {
    #expect(throws: Problem(.invalid, .passwordTooShort, ["12"], field: "password")) {
      try rule.check("elva tecken")
    }
    #expect(throws: Problem(.invalid, .passwordTooLong, ["256"], field: "password")) {
      try rule.check(String(repeating: "nio liv ", count: 33))
    }
  }
}
