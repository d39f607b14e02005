import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Operations
import TestSupport
import Testing
import Web

/// The whole site on a register of its own, asked in process.
struct TestSite {
  let client: any TestClientProtocol
  let world: TestMunicipality
  let routes: [Route]

  /// A route as an address with its placeholders.
  struct Route: Sendable {
    let method: HTTPRequest.Method
    let path: String
  }

  struct Answer {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let text: String
  }

  func get(_ path: String, cookie: String? = nil) async throws -> Answer {
    try await ask(path, .get, cookie.map { [.cookie: $0] } ?? [:])
  }

  func post(_ path: String, _ fields: [String: String], cookie: String? = nil) async throws -> Answer {
    var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
    if let cookie { headers[.cookie] = cookie }
    let body = fields.map { "\(Self.escape($0.key))=\(Self.escape($0.value))" }.joined(separator: "&")
    return try await ask(path, .post, headers, body)
  }

  /// A form with a file.
  func upload(
    _ path: String, _ fields: [String: String], file: (name: String, text: String), cookie: String? = nil
  ) async throws -> Answer {
    var headers: HTTPFields = [.contentType: "multipart/form-data; boundary=gnorna"]
    if let cookie { headers[.cookie] = cookie }
    func part(_ what: String, _ content: String) -> String {
      "--gnorna\r\nContent-Disposition: form-data; \(what)\r\n\r\n\(content)\r\n"
    }
    let written = fields.map { part("name=\"\($0.key)\"", $0.value) }
    let chosen = part("name=\"file\"; filename=\"\(file.name)\"", file.text)
    return try await ask(path, .post, headers, written.joined() + chosen + "--gnorna--\r\n")
  }

  func json(_ path: String, _ body: String, headers: HTTPFields = [:]) async throws -> Answer {
    var fields = headers
    if fields[.contentType] == nil { fields[.contentType] = "application/json" }
    return try await ask(path, .post, fields, body)
  }

  func ask(
    _ path: String, _ method: HTTPRequest.Method, _ headers: HTTPFields = [:], _ body: String = ""
  ) async throws -> Answer {
    try await client.execute(
      uri: path, method: method, headers: headers, body: ByteBuffer(string: body)
    ) { Answer(status: $0.status, headers: $0.headers, text: String(buffer: $0.body)) }
  }

  /// Logs in as one of the world's people.
  func logIn(_ username: String) async throws -> (cookie: String, csrf: String) {
    let page = try await get("/desk/logga-in")
    let login = try #require(page.cookies.first)
    let csrf = try #require(page.text.hiddenValue("csrf"))
    let answer = try await post(
      "/desk/logga-in",
      ["username": username, "password": TestMunicipality.password, "csrf": csrf], cookie: login)
    let cookie = try #require(answer.cookies.first { $0.hasPrefix("norna=") })
    let desk = try await get("/desk/rapport", cookie: cookie)
    let list = desk.text.hiddenValue("csrf") == nil ? try await get("/desk", cookie: cookie) : desk
    return (cookie, list.text.hiddenValue("csrf") ?? "")
  }

  private static func escape(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

extension TestSite.Answer {
  /// Name and value of the cookies that are set.
  var cookies: [String] {
    headers[values: .setCookie].compactMap { $0.split(separator: ";").first.map(String.init) }
  }
}

extension String {
  /// The value of a hidden field.
  func hiddenValue(_ name: String) -> String? {
    guard let start = firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
    return self[start.upperBound...].split(separator: "\"", omittingEmptySubsequences: false).first.map(
      String.init)
  }
}

/// Runs a test on a site with the world of `TestMunicipality`, on Tuesday 24 November 2026 at ten.
func withSite(
  _ engine: TestEngine = .sqlite, settings: WebSettings = WebSettings(cookies: .plain),
  provider: IdentityProvider? = nil, _ body: @Sendable @escaping (TestSite) async throws -> Void
) async throws {
  try await withOperations(engine) { operations, clock in
    let world = try await TestMunicipality(operations, clock: clock)
    try world.wait(until: "2026-11-24")
    let site = try WebSite(
      operations: operations, settings: settings, provider: provider, logger: Logger(label: "test"))
    let router = try site.makeRouter()
    let routes = router.routes.map { route in
      TestSite.Route(
        method: route.method, path: "/" + "\(route.path)".split(separator: "/").joined(separator: "/"))
    }
    try await Application(router: router).test(.router) { client in
      try await body(TestSite(client: client, world: world, routes: routes))
    }
  }
}
