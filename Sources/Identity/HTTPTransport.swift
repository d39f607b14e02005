import AsyncHTTPClient
import NIOCore

/// Asks over HTTP. Follows no redirect, waits no longer than its patience and reads no more than 256 kB, so that a
/// provider that has gone astray cannot hold the server.
package final class HTTPTransport: ProviderTransport {
  private static let mostBytes = 256 * 1024

  private let patience: TimeAmount
  private let client: HTTPClient

  /// - Parameter patience: how long a whole answer may take; half of it may pass without a byte.
  package init(patience: TimeAmount = .seconds(10)) {
    self.patience = patience
    let silence = TimeAmount.nanoseconds(patience.nanoseconds / 2)
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.timeout = .init(connect: silence, read: silence, write: silence)
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  package func shutdown() async throws {
    try await client.shutdown()
  }

  package func send(_ question: ProviderQuestion) async throws(OpenIDError) -> ProviderAnswer {
    do {
      let response = try await client.execute(Self.request(question), timeout: patience)
      let body = try await response.body.collect(upTo: Self.mostBytes)
      return ProviderAnswer(status: Int(response.status.code), body: Array(body.readableBytesView))
    } catch {
      // The address may be told; what went along with it may not.
      throw OpenIDError.unavailable("\(question.address): \(error)")
    }
  }

  private static func request(_ question: ProviderQuestion) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: question.address)
    request.headers.add(name: "Accept", value: "application/json")
    if let authorization = question.authorization {
      request.headers.add(name: "Authorization", value: authorization)
    }
    if let form = question.form {
      request.method = .POST
      request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
      request.body = .bytes(ByteBuffer(string: FormText.encoded(form)))
    }
    return request
  }
}
