import Domain
import Testing

struct StaffWordsTests {
  @Test(arguments: [
    (
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox på Windows"
    ),
    (
      "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36 Edg/131.0",
      "Edge på Windows"
    ),
    (
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1",
      "Safari på Iphone"
    ),
    (
      "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36",
      "Chrome på Android"
    ),
    ("curl/8.0", "Okänd webbläsare"), ("", "Okänd webbläsare"),
    ("<script>alert(1)</script> Linux", "Okänd webbläsare på Linux"),
  ])
  func `a browser is told in words, and says nothing of its own`(agent: String, words: String) {
    #expect(DeviceWords.swedish(agent) == words)
  }

  @Test func `a recovery code is read however it is typed`() throws {
    let code = RecoveryCode.random()
    #expect(code.text.count == 24 && code != RecoveryCode.random())
    let typed = " " + code.grouped.lowercased().replacing(" ", with: "-") + "\n"
    #expect(RecoveryCode(typed) == code)
    #expect(RecoveryCode(String(code.text.dropLast())) == nil)
    #expect(RecoveryCode(code.text + "0") == nil && RecoveryCode("123456") == nil)
    #expect(RecoveryCode("OIL000000000000000000000")?.text == "011000000000000000000000")
  }

  @Test func `all groups count, and the first in the list gives the main role`() {
    let list = [
      GroupRole(group: "norna-admin", role: .administrator, placement: .unrouted),
      GroupRole(group: "norna", role: .officer, placement: .unrouted),
    ]
    func roles(_ groups: [String]) -> [Role] { GroupRole.bindings(of: list, for: groups).map(\.role) }
    #expect(roles(["alla", "norna", "norna-admin"]) == [.administrator, .officer])
    #expect(roles(["norna"]) == [.officer])
    #expect(GroupRole.bindings(of: list + list, for: ["norna"]).count == 1)
    #expect(roles(["NORNA", ""]).isEmpty)
  }

  @Test
  func `rules for the second factor are read as they are written, and are strict when they are missing`() {
    #expect(SignInRules(setting: nil).secondFactorRoles == [.administrator])
    #expect(SignInRules(setting: "").secondFactorRoles == [])
    let rules = SignInRules(secondFactorRoles: [.manager, .administrator])
    #expect(SignInRules(setting: rules.setting) == rules)
    #expect(SignInRules(setting: "manager,king").secondFactorRoles == [.manager])
  }

  @Test(arguments: [
    ("Anna.Berg@example.se", "anna.berg"), ("anna.berg", "anna.berg"), ("åsa", nil), ("", nil), ("@x", nil),
    ("anna berg", nil),
  ])
  func `a provider's user name becomes one of ours, or none`(name: String, own: String?) {
    let identity = ProviderIdentity(
      issuer: "i", subject: "s", username: name, name: nil, groups: [], session: nil, token: "t")
    #expect(identity.ownUsername == own)
  }
}
