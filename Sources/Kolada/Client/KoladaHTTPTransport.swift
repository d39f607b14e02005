import AsyncHTTPClient
import Domain
import Foundation
import NIOCore

/// Asks over HTTP. Follows no redirect, waits two minutes at the most and reads no more than 32 MB, so that an API that has
/// gone astray cannot hold the program. A page of values is some 700 kB, one of definitions 5 MB.
package final class KoladaHTTPTransport: KoladaTransport {
  private static let mostBytes = 32 << 20
  private static let patience = TimeAmount.seconds(120)

  private let client: HTTPClient

  private init() {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.timeout = .init(connect: .seconds(10), read: .seconds(60), write: .seconds(10))
    // When to try again is the client's to decide, which waits longer each time.
    configuration.connectionPool.retryConnectionEstablishment = false
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  /// Opens a transport for the time of the body, and closes it whatever happens.
  package static func with<Value>(_ body: (KoladaHTTPTransport) async throws -> Value) async throws -> Value {
    let transport = KoladaHTTPTransport()
    return try await withClosing {
      try await body(transport)
    } close: {
      try await transport.client.shutdown()
    }
  }

  package func get(_ address: String) async throws(KoladaTransportError) -> KoladaAnswer {
    do {
      var request = HTTPClientRequest(url: address)
      request.headers.add(name: "Accept", value: "application/json")
      request.headers.add(name: "User-Agent", value: "norna")
      let response = try await client.execute(request, timeout: Self.patience)
      let body = try await response.body.collect(upTo: Self.mostBytes)
      return KoladaAnswer(
        status: Int(response.status.code), retryAfter: response.headers.first(name: "Retry-After"),
        body: Data(body.readableBytesView))
    } catch is NIOTooManyBytesError {
      throw KoladaTransportError.tooLarge(mostBytes: Self.mostBytes)
    } catch {
      throw KoladaTransportError.disconnected("\(error)")
    }
  }
}
