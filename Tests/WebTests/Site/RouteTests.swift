import HTTPTypes
import Hummingbird
import TestSupport
import Testing
import Web

@Suite struct RouteTests {
  /// The addresses that stand open. Whatever is not here must be behind the log-in.
  static let open: Set<String> = [
    "GET /", "GET /lamna-synpunkt", "POST /lamna-synpunkt", "GET /lamna-synpunkt/blankett", "GET /folj",
    "POST /folj", "GET /tillganglighet", "GET /personuppgifter", "GET /tillganglighet/{version}",
    "GET /personuppgifter/{version}", "GET /norna.css", "GET /norna.js",
    "GET /forbattringar", "GET /sa-hanterar-vi-synpunkter", "GET /sa-hanterar-vi-synpunkter/{version}",
    "GET /favicon.ico", "GET /health", "GET /api/v1/openapi.json", "POST /api/v1/feedback",
    "POST /api/v1/receipt", "POST /folj/meddelande", "POST /api/v1/receipt/messages", "GET /desk/logga-in",
    "POST /desk/logga-in",
    "GET /yttrande/{address}", "POST /yttrande/{address}",
    "GET /desk/logga-in/kod", "POST /desk/logga-in/kod", "GET /desk/logga-in/ny-kod",
    "POST /desk/logga-in/ny-kod", "GET /desk/logga-in/kommunen", "GET /desk/logga-in/svar",
    "POST /desk/utloggad", "GET /desk/glomt-losenord", "POST /desk/glomt-losenord",
    "GET /desk/nytt-losenord/{token}",
    "POST /desk/nytt-losenord/{token}",
    "GET /jamforelser", "GET /jamforelser/skillnader", "GET /jamforelser/sok", "GET /jamforelser/mot",
    "GET /jamforelser/dokument", "GET /jamforelser/dokument/{id}",
    "GET /jamforelser/mot/{id}", "GET /jamforelser/{kpi}", "GET /api/v1/kkik",
    "GET /jamforelser.csv",
  ]

  /// The address of a route, with something in each of its places.
  private static func filled(_ path: String, number: String) -> String {
    path.replacing("{number}", with: number).replacing("{form}", with: "answer")
      .replacing("{username}", with: "olle").replacing(/\{\w+\}/, with: "none")
  }

  @Test func `every route is either open on purpose or sends a stranger to the log-in`() async throws {
    try await withSite { site in
      for route in site.routes {
        let path = route.path
        if Self.open.contains("\(route.method) \(path)") { continue }
        let answer = try await site.ask(
          Self.filled(path, number: "2026-0001"), route.method,
          [.contentType: "application/x-www-form-urlencoded"])
        #expect(answer.status == .seeOther, "\(route.method) \(path)")
        #expect(answer.headers[.location]?.hasPrefix("/desk/logga-in") == true, "\(route.method) \(path)")
      }
    }
  }

  @Test func `every posted form of the desk is refused without the session's token`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, _) = try await site.logIn("rakel")
      let posts = site.routes.filter {
        $0.method == .post && $0.path.hasPrefix("/desk") && !Self.open.contains("POST \($0.path)")
      }
      #expect(posts.count >= 60)
      for route in posts {
        let path = route.path
        let asked = Self.filled(path, number: number.description)
        for token in ["", "fel"] {
          let answer = try await site.post(asked, ["csrf": token, "text": "Hej"], cookie: cookie)
          #expect(answer.status == .forbidden, "\(path)")
        }
      }
      #expect(try await site.world.file(number).value.version == 2)
    }
  }

  @Test func `a wrong method is told apart from a wrong address`() async throws {
    try await withSite { site in
      let wrong = try await site.ask("/folj", .delete)
      #expect(wrong.status == .methodNotAllowed)
      #expect(wrong.headers[.allow] == "GET, HEAD, POST")
      #expect(try await site.get("/finns-inte").status == .notFound)
    }
  }

  @Test func `every answer carries the security headers`() async throws {
    try await withSite(settings: WebSettings(cookies: .secure)) { site in
      for path in [
        "/", "/folj", "/finns-inte", "/desk", "/norna.css", "/api/v1/openapi.json", "/jamforelser/dokument",
      ] {
        let headers = try await site.get(path).headers
        let policy = try #require(headers[.contentSecurityPolicy])
        #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "\(path)")
        #expect(headers[.xContentTypeOptions] == "nosniff", "\(path)")
        #expect(headers[.strictTransportSecurity] != nil, "\(path)")
      }
    }
  }

  @Test func `the public pages set no cookie`() async throws {
    try await withSite { site in
      for path in ["/", "/lamna-synpunkt", "/folj", "/tillganglighet", "/personuppgifter"] {
        let answer = try await site.get(path)
        #expect(answer.status == .ok && answer.cookies.isEmpty, "\(path)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `health is good when the register can be written to`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let answer = try await site.get("/health")
      #expect(answer.status == .ok)
    }
  }

  @Test func `health says no when the register is closed`() async throws {
    try await withSite { site in
      await site.world.operations.database.close()
      let answer = try await site.get("/health")
      #expect(answer.status == .serviceUnavailable)
      #expect(answer.headers[.retryAfter] == "30")
    }
  }
}
