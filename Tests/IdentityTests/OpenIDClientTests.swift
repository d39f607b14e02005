import Foundation
import Identity
import TestProvider
import Testing

struct OpenIDClientTests {
  private let provider = FakeProvider()

  private var client: OpenIDClient {
    OpenIDClient(
      settings: OpenIDSettings(
        issuer: FakeProvider.issuer, clientID: "norna", clientSecret: "hemlig&",
        redirectAddress: "https://synpunkter.tallsjo.example/desk/logga-in/svar",
        afterLogOutAddress: "https://synpunkter.tallsjo.example/desk/logga-in"),
      transport: provider, now: { [provider] in provider.change { $0.now } })
  }

  private func logIn(_ client: OpenIDClient, issuer: String? = nil) async throws -> VerifiedIdentity {
    let address = try await client.authorizationAddress(
      state: "state", nonce: "nonce", verifier: Self.verifier)
    let back = provider.logIn(at: address)
    return try await client.identity(
      code: back.code, issuer: issuer, nonce: "nonce", verifier: Self.verifier)
  }

  private static let verifier = String(repeating: "0123456789abcdef", count: 4)

  @Test func `somebody is sent with state, nonce and challenge, and comes back as whom the provider knows`()
    async throws
  {
    let client = client
    let address = try await client.authorizationAddress(
      state: "s t", nonce: "n", verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    // The challenge is that of RFC 7636, appendix B.
    #expect(
      address
        == "https://id.tallsjo.example/login?tenant=1&response_type=code&client_id=norna"
        + "&redirect_uri=https%3A%2F%2Fsynpunkter.tallsjo.example%2Fdesk%2Flogga-in%2Fsvar"
        + "&scope=openid%20profile&state=s%20t&nonce=n"
        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256")
    let identity = try await logIn(client)
    #expect(identity.subject == "subject-1" && identity.username == "asa.ny" && identity.name == "Åsa Ny")
    #expect(identity.groups == ["alla", "norna"] && identity.session == "session-1")
  }

  @Test(arguments: [
    FakeProvider.Fault.otherIssuer, .otherAudience, .severalAudiences, .otherParty, .expired, .fromTheFuture,
    .old, .notYet, .otherNonce, .noNonce, .noSubject, .unsigned, .signedWithSecret, .signedWithPublicKey,
    .foreignKey, .alteredPayload, .noToken, .notAToken, .otherIssuersDocument, .plainEndpoint,
  ])
  func `what cannot be trusted lets nobody in`(fault: FakeProvider.Fault) async throws {
    provider.change { _ = $0.faults.insert(fault) }
    do {
      _ = try await logIn(client)
      Issue.record("somebody was let in")
    } catch let OpenIDError.untrusted(reason) {
      #expect(!reason.contains("hemlig") && !reason.contains("eyJ"))
    }
  }

  @Test(arguments: [FakeProvider.Fault.down, .brokenDocument, .brokenKeys])
  func `a provider that does not answer is told apart from one that lies`(fault: FakeProvider.Fault)
    async throws
  {
    provider.change { _ = $0.faults.insert(fault) }
    do {
      _ = try await logIn(client)
      Issue.record("somebody was let in")
    } catch let OpenIDError.unavailable(reason) {
      #expect(!reason.isEmpty)
    }
  }

  @Test(arguments: [-59.0, 59.0])
  func `clocks may differ by a minute`(seconds: Double) async throws {
    let ours = provider.change { $0.now }
    let client = OpenIDClient(settings: client.settings, transport: provider, now: { ours + seconds })
    _ = try await logIn(client)
  }

  @Test func `a code opens once, and with its own verifier only`() async throws {
    let client = client
    let address = try await client.authorizationAddress(state: "s", nonce: "nonce", verifier: Self.verifier)
    let back = provider.logIn(at: address)
    _ = try await client.identity(code: back.code, issuer: nil, nonce: "nonce", verifier: Self.verifier)
    await #expect(throws: OpenIDError.untrusted("the code was not accepted: 400")) {
      _ = try await client.identity(code: back.code, issuer: nil, nonce: "nonce", verifier: Self.verifier)
    }
    let stolen = provider.logIn(at: address)
    await #expect(throws: OpenIDError.untrusted("the code was not accepted: 400")) {
      _ = try await client.identity(code: stolen.code, issuer: nil, nonce: "nonce", verifier: "another")
    }
  }

  @Test func `an answer of another issuer is refused before its code is sent anywhere`() async throws {
    let client = client
    _ = try await logIn(client, issuer: FakeProvider.issuer)
    let before = provider.timesAsked("token")
    await #expect(throws: OpenIDError.untrusted("the answer is of another issuer")) {
      _ = try await logIn(client, issuer: "https://id.example.org")
    }
    #expect(provider.timesAsked("token") == before)
  }

  @Test func `a new key is fetched when it is first seen, and documents are kept`() async throws {
    let client = client
    _ = try await logIn(client)
    _ = try await logIn(client)
    #expect(provider.timesAsked("keys") == 1 && provider.timesAsked("openid-configuration") == 1)
    provider.rotateKey(name: "k2")
    provider.change { $0.now += 60 }
    _ = try await logIn(client)
    #expect(provider.timesAsked("keys") == 2)
    provider.rotateKey(name: "k2")
    provider.change { $0.now += 60 }
    _ = try await logIn(client)
    #expect(provider.timesAsked("keys") == 3)
  }

  @Test func `tokens of unknown keys do not make us ask again and again`() async throws {
    let client = client
    _ = try await logIn(client)
    provider.change { $0.now += 60 }
    for number in 0..<20 {
      provider.rotateKey(name: "unknown-\(number)")
      let token = provider.change { $0.logOutToken(id: "\(number)") }
      _ = try? await client.logOut(token: token)
    }
    #expect(provider.timesAsked("keys") == 6)
  }

  @Test func `a log-out message is read, and one that is none is refused`() async throws {
    let client = client
    let ended = try await client.logOut(token: provider.change { $0.logOutToken(id: "j") })
    #expect(ended.subject == "subject-1" && ended.session == "session-1" && ended.id == "j")
    let spoiled: [@Sendable (inout [String: Any]) -> Void] = [
      { $0["events"] = nil }, { $0["nonce"] = "n" }, { $0["jti"] = nil }, { $0["aud"] = "another" },
      {
        $0["sub"] = nil
        $0["sid"] = nil
      }, { $0["iat"] = 1_700_000_000 }, { $0["exp"] = 1_700_000_000 },
    ]
    for spoil in spoiled {
      let token = provider.change { $0.logOutToken(id: "j", spoil) }
      await #expect(throws: OpenIDError.self) { _ = try await client.logOut(token: token) }
    }
    let address = try await client.authorizationAddress(state: "s", nonce: "nonce", verifier: Self.verifier)
    let back = provider.logIn(at: address)
    let identity = try await client.identity(
      code: back.code, issuer: nil, nonce: "nonce", verifier: Self.verifier)
    await #expect(throws: OpenIDError.untrusted("this is no log-out token")) {
      _ = try await client.logOut(token: identity.token)
    }
  }

  @Test func `the log-out at the provider carries the token and comes back to us`() async throws {
    let address = try await client.logOutAddress(token: "a.b.c")
    #expect(
      address
        == "https://id.tallsjo.example/logout?id_token_hint=a.b.c&client_id=norna"
        + "&post_logout_redirect_uri=https%3A%2F%2Fsynpunkter.tallsjo.example%2Fdesk%2Flogga-in")
  }

  @Test(arguments: [
    ("https://id.example.se/x", true), ("http://127.0.0.1:80/x", true), ("http://localhost/", true),
    ("http://id.example.se/", false), ("https://user@id.example.se/", false), ("javascript:alert(1)", false),
    ("https://", false), ("", false), ("file:///etc/passwd", false), ("http://127.0.0.1.example.org/", false),
  ])
  func `only addresses over TLS or on this machine are asked`(address: String, isSafe: Bool) {
    #expect(ProviderAddress.isSafe(address) == isSafe)
  }
}
