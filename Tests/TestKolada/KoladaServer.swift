import Hummingbird
import HummingbirdTesting
import Kolada
import NIOCore
import Synchronization

/// An API on 127.0.0.1 that answers as a test tells it to.
package final class KoladaServer: Sendable {
  package struct Question: Sendable {
    /// What comes after the address of the API, with the query.
    package let path: String
    /// How often it has been asked before.
    package let earlier: Int
  }

  package enum Reply: Sendable {
    /// A body, in which the address of Kolada's own API is this server's.
    case json(String)
    case status(Int, retryAfter: String? = nil, body: String = "")
    /// The line is cut in the middle of the body.
    case cut(String)
    case moved(to: String)
    /// So many bytes of nothing.
    case endless(bytes: Int)
  }

  private struct LineCut: Error {}
  private struct NotRunning: Error {}

  private let reply: @Sendable (Question) -> Reply
  private let heard = Mutex<[String]>([])

  private init(_ reply: @escaping @Sendable (Question) -> Reply) {
    self.reply = reply
  }

  /// Everything that was asked, in order.
  package var questions: [String] { heard.withLock { $0 } }

  package func forget() { heard.withLock { $0 = [] } }

  /// Runs a server while the body runs, which is given its address.
  package static func with(
    _ reply: @escaping @Sendable (Question) -> Reply,
    _ body: @escaping @Sendable (KoladaServer, String) async throws -> Void
  ) async throws {
    let server = KoladaServer(reply)
    let router = Router()
    router.get("**") { request, _ in server.response(to: request) }
    try await Application(router: router).test(.live) { client in
      guard let port = client.port else { throw NotRunning() }
      try await body(server, "http://127.0.0.1:\(port)/v3")
    }
  }

  /// Runs a server and a client of it, whose time passes when it sleeps.
  package static func withClient(
    _ reply: @escaping @Sendable (Question) -> Reply,
    _ body: @escaping @Sendable (KoladaClient, KoladaServer, SleepersTime) async throws -> Void
  ) async throws {
    try await with(reply) { server, address in
      let time = SleepersTime()
      guard let base = KoladaBase(address) else { throw NotRunning() }
      try await KoladaHTTPTransport.with { transport in
        try await body(KoladaClient(base, transport: transport, clock: time.clock), server, time)
      }
    }
  }

  private func response(to request: Request) -> Response {
    let text = request.uri.string
    let path = text.hasPrefix("/v3") ? String(text.dropFirst(3)) : text
    let earlier = heard.withLock { heard in
      let earlier = heard.count { $0 == path }
      heard.append(path)
      return earlier
    }
    switch reply(Question(path: path, earlier: earlier)) {
    case .json(let body):
      let own = "http://\(request.head.authority ?? "")/v3"
      return Response(status: .ok, body: Self.body(body.replacing(KoladaBase.official, with: own)))
    case .status(let code, let retryAfter, let body):
      var headers: HTTPFields = [:]
      headers[.retryAfter] = retryAfter
      return Response(status: .init(code: code), headers: headers, body: Self.body(body))
    case .cut(let body):
      let length = body.utf8.count
      return Response(
        status: .ok,
        body: ResponseBody(contentLength: length) { writer in
          try await writer.write(ByteBuffer(bytes: body.utf8.prefix(length / 2)))
          throw LineCut()
        })
    case .moved(let address):
      return Response(status: .found, headers: [.location: address])
    case .endless(let bytes):
      return Response(
        status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(repeating: UInt8(ascii: " "), count: bytes)))
    }
  }

  private static func body(_ text: String) -> ResponseBody {
    ResponseBody(byteBuffer: ByteBuffer(string: text))
  }
}
