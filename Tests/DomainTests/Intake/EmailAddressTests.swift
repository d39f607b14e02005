import Domain
import Testing

struct EmailAddressTests {
  @Test(arguments: [
    "asa@example.se", "asa.ost+synpunkt@mail.example.se", "åsa@öst.se", "o'hara@example.org", "x@y.z",
    "\(String(repeating: "a", count: 242))@example.com",
  ])
  func `an address that can be written to is taken`(text: String) {
    #expect(EmailAddress.isPlausible(text))
  }

  @Test(arguments: [
    "", "@", "asa", "asa@", "@example.se", "asa@example", "asa@@example.se", "asa@b@example.se",
    "asa@.example.se", "asa@example.se.", "asa@example..se", "asa @example.se", "asa@exam ple.se",
    "asa@example.se\n", "asa\u{7F}@example.se", "asa@example.se,b@example.se", "a;b@example.se",
    "Åsa <asa@example.se>", "\"a\"@example.se", "a(b)@example.se", "a[1]@example.se", "a\\b@example.se",
    "\(String(repeating: "a", count: 243))@example.com",
  ])
  func `anything else is not`(text: String) {
    #expect(!EmailAddress.isPlausible(text))
  }
}
