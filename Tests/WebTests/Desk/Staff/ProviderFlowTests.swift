import Domain
import Foundation
import HTTPTypes
import Identity
import Operations
import TestProvider
import TestSupport
import Testing
import Web

/// The log-in through an identity provider, page by page.
struct ProviderFlowTests {
  private let fake = FakeProvider()

  private func provider(_ accounts: ProviderAccounts) -> IdentityProvider {
    let fake = fake
    return IdentityProvider(
      client: OpenIDClient(
        settings: OpenIDSettings(
          issuer: FakeProvider.issuer, clientID: "norna", clientSecret: "hemlig&",
          redirectAddress: "https://synpunkter.tallsjo.example/desk/logga-in/svar",
          afterLogOutAddress: "https://synpunkter.tallsjo.example/desk/logga-in"),
        transport: fake, now: { fake.change { $0.now } }),
      accounts: accounts, label: "Logga in med kommunens konto")
  }

  private func withProvider(
    _ accounts: ProviderAccounts = .created, _ body: @Sendable @escaping (TestSite) async throws -> Void
  ) async throws {
    try await withSite(provider: provider(accounts)) { site async throws in
      try await site.world.operations.addGroupRole(
        GroupRole(group: "norna", role: .officer, placement: site.world.north.placement), by: .program)
      try await body(site)
    }
  }

  /// Goes to the provider and comes back to the address that the provider gives.
  private func journey(_ site: TestSite, next: String = "/desk") async throws -> (
    path: String, cookie: String
  ) {
    let left = try await site.get("/desk/logga-in/kommunen?next=\(next)")
    #expect(left.status == .seeOther)
    let cookie = try #require(left.cookies.first { $0.hasPrefix("norna-provider=") })
    let back = fake.logIn(at: try #require(left.headers[.location]))
    return ("/desk/logga-in/svar?code=\(back.code)&state=\(back.state)", cookie)
  }

  @Test func `somebody whom the provider knows comes to the page that was asked for`() async throws {
    try await withProvider { site async throws in
      let page = try await site.get("/desk/logga-in?next=/desk/rapport")
      #expect(page.text.contains("/desk/logga-in/kommunen?next=%2Fdesk%2Frapport"))
      let (path, cookie) = try await journey(site, next: "/desk/rapport")
      let answer = try await site.get(path, cookie: cookie)
      #expect(
        answer.status == .seeOther && answer.headers[.location] == "/desk/rutinen?next=%2Fdesk%2Frapport")
      let session = try #require(answer.cookies.first { $0.hasPrefix("norna=") })
      #expect(try await site.get("/desk", cookie: session).text.contains("Åsa Ny, handläggare"))
    }
  }

  @Test func `an answer opens once, and only in the browser that left`() async throws {
    try await withProvider { site async throws in
      let (path, cookie) = try await journey(site)
      for wrong in [nil, "norna-provider=" + String(repeating: "0", count: 64)] {
        #expect(try await site.get(path, cookie: wrong).status == .unauthorized)
      }
      #expect(try await site.get(path, cookie: cookie).status == .seeOther)
      let again = try await site.get(path, cookie: cookie)
      #expect(again.status == .unauthorized && again.text.contains("Börja om."))
      #expect(!again.cookies.contains { $0.hasPrefix("norna=") && $0 != "norna=" })
    }
  }

  @Test func `whoever says no at the provider is told so`() async throws {
    try await withProvider { site async throws in
      let (path, cookie) = try await journey(site)
      let state = try #require(path.split(separator: "state=").last)
      let refused = try await site.get(
        "/desk/logga-in/svar?error=access_denied&state=\(state)", cookie: cookie)
      #expect(refused.status == .unauthorized)
      #expect(refused.text.contains("Kommunens inloggning släppte inte in dig."))
    }
  }

  @Test(arguments: [FakeProvider.Fault.otherNonce, .otherAudience, .expired, .unsigned, .foreignKey])
  func `what cannot be trusted opens nothing, and says no more than that`(fault: FakeProvider.Fault)
    async throws
  {
    try await withProvider { site async throws in
      let (path, cookie) = try await journey(site)
      fake.change { _ = $0.faults.insert(fault) }
      let answer = try await site.get(path, cookie: cookie)
      #expect(answer.status == .unauthorized)
      #expect(answer.text.contains("Inloggningen gick inte att kontrollera. Försök igen."))
      #expect(!answer.cookies.contains { $0.hasPrefix("norna=") })
    }
  }

  @Test func `without the provider one still gets in with a password`() async throws {
    try await withProvider { site async throws in
      fake.change { _ = $0.faults.insert(.down) }
      let left = try await site.get("/desk/logga-in/kommunen")
      #expect(left.status == .serviceUnavailable)
      #expect(left.text.contains("Kommunens inloggning svarar inte."))
      _ = try await site.logIn("rakel")
    }
  }

  @Test func `somebody in no known group, or without an account, is told whom to ask`() async throws {
    try await withProvider { site async throws in
      fake.change { $0.groups = ["alla"] }
      let (path, cookie) = try await journey(site)
      let answer = try await site.get(path, cookie: cookie)
      #expect(answer.status == .unauthorized && answer.text.contains("Ingen av dina grupper"))
    }
    try await withProvider(.existing) { site async throws in
      let (path, cookie) = try await journey(site)
      #expect(try await site.get(path, cookie: cookie).text.contains("Du har inget konto här."))
    }
  }

  @Test func `the log-out leads on to the provider's, and its message ends the session`() async throws {
    try await withProvider { site async throws in
      let (path, cookie) = try await journey(site)
      let opened = try await site.get(path, cookie: cookie)
      let session = try #require(opened.cookies.first { $0.hasPrefix("norna=") })
      let token = fake.change { $0.logOutToken(id: "j-1") }
      let wrong = try await site.post("/desk/utloggad", ["logout_token": token + "x"])
      #expect(wrong.status == .badRequest)
      #expect(try await site.get("/desk", cookie: session).status == .ok)
      #expect(try await site.post("/desk/utloggad", ["logout_token": token]).status == .ok)
      #expect(try await site.get("/desk", cookie: session).status == .seeOther)

      let (second, secondCookie) = try await journey(site)
      let again = try await site.get(second, cookie: secondCookie)
      let open = try #require(again.cookies.first { $0.hasPrefix("norna=") })
      let csrf = try #require(try await site.get("/desk", cookie: open).text.hiddenValue("csrf"))
      let out = try await site.post("/desk/logga-ut", ["csrf": csrf], cookie: open)
      #expect(out.status == .ok && out.text.contains("https://id.tallsjo.example/logout?id_token_hint="))
      #expect(try await site.get("/desk", cookie: open).status == .seeOther)
    }
  }

  @Test func `without a provider its addresses are missing`() async throws {
    try await withSite { site async throws in
      #expect(try await site.get("/desk/logga-in/kommunen").status == .notFound)
      #expect(try await site.get("/desk/logga-in/svar").status == .notFound)
      #expect(try await site.post("/desk/utloggad", [:]).status == .notFound)
      #expect(!(try await site.get("/desk/logga-in").text.contains("kommunens konto")))
    }
  }
}
