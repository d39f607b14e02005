import Hummingbird
import HummingbirdTesting
import Identity
import NIOCore
import Testing

struct HTTPTransportTests {
  /// - Parameter patience: a server of the tests answers when it gets its turn among all the others.
  private static func withServer(
    patience: TimeAmount = .minutes(10),
    _ body: @Sendable @escaping (HTTPTransport, String) async throws -> Void
  ) async throws {
    let router = Router()
    router.get("document") { _, _ in "{}" }
    router.get("moved") { _, _ in Response(status: .found, headers: [.location: "/document"]) }
    router.get("endless") { _, _ in
      Response(
        status: .ok,
        body: ResponseBody(byteBuffer: ByteBuffer(repeating: UInt8(ascii: " "), count: 257 * 1024)))
    }
    router.post("token") { request, _ in
      let text = String(buffer: try await request.body.collect(upTo: 1000))
      return "\(request.headers[.authorization] ?? "") \(request.headers[.contentType] ?? "") \(text)"
    }
    let transport = HTTPTransport(patience: patience)
    do {
      try await Application(router: router).test(.live) { client in
        try await body(transport, "http://127.0.0.1:\(try #require(client.port))")
      }
    } catch {
      try await transport.shutdown()
      throw error
    }
    try await transport.shutdown()
  }

  @Test func `a form is posted with its credentials`() async throws {
    try await Self.withServer { transport, address in
      let answer = try await transport.send(
        ProviderQuestion(
          address: "\(address)/token", form: [("code", "a&b"), ("redirect_uri", "https://å")],
          authorization: "Basic abc"))
      #expect(answer.status == 200)
      #expect(
        String(decoding: answer.body, as: UTF8.self)
          == "Basic abc application/x-www-form-urlencoded code=a%26b&redirect_uri=https%3A%2F%2F%C3%A5")
    }
  }

  @Test func `a redirect is not followed`() async throws {
    try await Self.withServer { transport, address in
      let answer = try await transport.send(ProviderQuestion(address: "\(address)/moved"))
      #expect(answer.status == 302)
    }
  }

  @Test func `an answer without end is not read to its end`() async throws {
    try await Self.withServer { transport, address in
      await #expect(throws: OpenIDError.self) {
        _ = try await transport.send(ProviderQuestion(address: "\(address)/endless"))
      }
    }
  }

  @Test func `nobody there is told as such`() async throws {
    // A connection that is refused is tried again until patience ends.
    try await Self.withServer(patience: .seconds(1)) { transport, _ in
      await #expect(throws: OpenIDError.self) {
        _ = try await transport.send(ProviderQuestion(address: "http://127.0.0.1:1/document"))
      }
    }
  }
}
