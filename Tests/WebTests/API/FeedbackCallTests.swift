import Domain
import Foundation
import HTTPTypes
import Hummingbird
import TestSupport
import Testing
import Web

@Suite struct FeedbackCallTests {
  private let path = "/api/v1/feedback"

  @Test(arguments: TestEngine.allCases)
  func `a submission gives 201 and a receipt that opens the case`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let answer = try await site.json(path, #"{"kind":"complaint","text":"Snön ligger kvar på Ågatan."}"#)
      #expect(answer.status == .created)
      let receipt = try Self.object(answer.text)
      #expect(Set(receipt.keys) == ["number", "received", "receiptCode", "acknowledgeBy", "answerBy"])
      #expect(receipt["acknowledgeBy"] == "2026-11-26" && receipt["answerBy"] == "2026-12-08")
      let code = try #require(receipt["receiptCode"])
      let followed = try await site.json("/api/v1/receipt", #"{"receiptCode":"\#(code)"}"#)
      #expect(followed.status == .ok)
      #expect(followed.text.contains("Snön ligger kvar på Ågatan.") && followed.text.contains("acknowledged"))
    }
  }

  @Test func `the same key gives the same answer, and another body is refused`() async throws {
    try await withSite { site in
      let key: HTTPFields = [HTTPField.Name("Idempotency-Key") ?? .accept: "a1"]
      let first = try await site.json(path, #"{"kind":"compliment","text":"Tack!"}"#, headers: key)
      let again = try await site.json(path, #"{"kind":"compliment","text":"Tack!"}"#, headers: key)
      #expect(first.text == again.text && again.status == .created)
      let other = try await site.json(path, #"{"kind":"compliment","text":"Tack igen!"}"#, headers: key)
      #expect(other.status == .conflict)
      #expect(other.headers[.contentType] == "application/problem+json")
    }
  }

  @Test(arguments: [
    (#"{"text":"x"}"#, "kind"), (#"{"kind":"complaint"}"#, "text"), (#"{"kind":"gnäll","text":"x"}"#, "kind"),
    (#"{"kind":"complaint","text":"x","unit":"Finns inte"}"#, "unit"),
    (#"{"kind":"complaint","text":"x","dimension":"snö"}"#, "dimension"),
    (#"{"kind":"complaint","text":"x","sender":{"name":"Åsa"}}"#, "email"),
    (#"{"kind":"complaint","text":"x","sender":{"email":"fel"}}"#, "email"),
    (#"{"kind":"complaint","text":7}"#, "text"),
    (#"{"kind":"complaint","text":"x","location":{"lat":95,"lon":0}}"#, "location"),
    (#"{"kind":"complaint","text":"x","language":"?"}"#, "language"),
    (#"{"kind":"complaint","text":"x","aboutStaff":"yes"}"#, "aboutStaff"),
  ])
  func `what is wrong is told by its field`(_ body: String, _ field: String) async throws {
    try await withSite { site in
      let answer = try await site.json(path, body)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.headers[.contentType] == "application/problem+json")
      #expect(answer.text.contains(#""field":"\#(field)""#), "\(answer.text)")
    }
  }

  @Test func `a unit is found by its name`() async throws {
    try await withSite { site in
      _ = try await site.json(path, #"{"kind":"complaint","text":"x","unit":"hemtjänst norr"}"#)
      let file = try await site.world.file(CaseNumber(year: 2026, sequence: 1))
      #expect(file.value.classification.placement == site.world.north.placement)
    }
  }

  @Test func `what is no JSON, another type and a wrong code are told apart`() async throws {
    try await withSite { site in
      #expect(try await site.json(path, "hej").status == .unprocessableContent)
      #expect(try await site.post(path, ["kind": "complaint"]).status == .unsupportedMediaType)
      let wrong = try await site.json("/api/v1/receipt", #"{"receiptCode":"nej"}"#)
      let other = try await site.json(
        "/api/v1/receipt", #"{"receiptCode":"0123456789ABCDEFGHJKMNPQRS"}"#)
      #expect(wrong.status == .notFound && wrong.text == other.text)
    }
  }

  @Test func `errors come in English when that is asked for`() async throws {
    try await withSite { site in
      let english = try await site.json(path, "{}", headers: [.acceptLanguage: "en-GB,en;q=0.9"])
      #expect(english.text.contains("text is missing"))
      #expect(try await site.json(path, "{}").text.contains("Skriv vad du vill berätta"))
    }
  }

  @Test func `every call that the description names is served, and no other`() async throws {
    try await withSite { site in
      let document = try JSONSerialization.jsonObject(
        with: Data(try await site.get("/api/v1/openapi.json").text.utf8))
      let paths = try #require((document as? [String: Any])?["paths"] as? [String: [String: Any]])
      let described = Set(
        paths.flatMap { path, methods in methods.keys.map { "\($0.uppercased()) \(path)" } })
      let served = site.routes.filter { $0.path.hasPrefix("/api/") && $0.method != .head }.map { route in
        "\(route.method) \(route.path)"
      }
      #expect(described == Set(served))
    }
  }

  private static func object(_ text: String) throws -> [String: String] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: String])
  }
}
