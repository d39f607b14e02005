import Domain
import Identity
import Web

/// The connection to the municipality's identity provider, closed when the server ends.
enum IdentityConnection {
  /// - Parameter configuration: nil when people log in with passwords only.
  static func with<Value>(
    _ configuration: SignInConfiguration?, _ body: (IdentityProvider?) async throws -> Value
  ) async throws -> Value {
    guard let configuration else { return try await body(nil) }
    let transport = HTTPTransport()
    let client = OpenIDClient(settings: configuration.openID, transport: transport, now: SystemClock.now)
    let provider = IdentityProvider(
      client: client, accounts: configuration.accounts, label: configuration.label)
    return try await withClosing {
      try await body(provider)
    } close: {
      try await transport.shutdown()
    }
  }
}
