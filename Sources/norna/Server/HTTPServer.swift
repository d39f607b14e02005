import Hummingbird
import Logging
import Mail
import Operations
import ServiceLifecycle
import Synchronization
import Web

/// Serves the web site until `ServerProcess` is told to stop: then nothing new is taken in, what has begun is answered,
/// and `run` returns. All contact with the web framework's server is here.
struct HTTPServer {
  let configuration: NornaConfiguration
  let web: WebSettings
  let operations: Operations
  /// What takes the mail; nil sends none.
  let transport: (any MailTransport)?
  let logger: Logger

  /// - Parameter whenReady: called with the site's address once it can be reached.
  /// - Throws: `CommandFailure` when it cannot listen there.
  func run(whenReady: @escaping @Sendable (String) -> Void) async throws {
    try await IdentityConnection.with(configuration.signIn) { provider in
      try await run(provider: provider, whenReady: whenReady)
    }
  }

  private func run(provider: IdentityProvider?, whenReady: @escaping @Sendable (String) -> Void) async throws
  {
    let router = try WebSite(
      operations: operations, settings: web, provider: provider, logger: logger
    ).makeRouter()
    let isListening = Atomic(false)
    let application = Application(
      router: router,
      // Nothing has a timeout by itself: half a request would hold its connection for ever.
      server: .http1(configuration: .init(idleTimeout: .seconds(30))),
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port), serverName: nil),
      services: RegisterJobs(operations: operations, logger: logger).services
        + MailJobs(operations: operations, transport: transport, logger: logger).services,
      onServerRunning: { channel in
        isListening.store(true, ordering: .relaxed)
        whenReady(address(port: channel.localAddress?.port ?? configuration.port))
      },
      logger: logger)
    do {
      try await application.run()
    } catch  where !isListening.load(ordering: .relaxed) {
      throw CommandFailure(
        "the server cannot listen at \(address(port: configuration.port)): \(reason(error))")
    }
  }

  private func address(port: Int) -> String {
    let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
    return "http://\(host):\(port)/"
  }

  /// The framework says `bind(descriptor:ptr:bytes:): Address already in use) (errno: 98)`: what people need stands
  /// in the middle.
  private func reason(_ error: any Error) -> String {
    let text = "\(error)"
    return text.firstMatch(of: #/: ([^():]+)\)? \(errno: \d+\)/#).map { String($0.1) } ?? text
  }
}
