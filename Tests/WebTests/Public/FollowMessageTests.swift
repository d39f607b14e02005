import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

@Suite struct FollowMessageTests {
  @Test(arguments: TestEngine.allCases)
  func `an anonymous sender reads a question and replies on the page`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let receipt = try await site.world.operations.submit(
        Submission(kind: .complaint, unit: site.world.north.id, text: "Ingen kom."), channel: .web)
      let number = try #require(CaseNumber(receipt.number))
      _ = try await site.world.operations.ask(
        number, question: "Vilken kväll var det?", actor: .staff(site.world.officer))
      let page = try await site.post("/folj", ["code": receipt.receiptCode])
      #expect(page.text.contains("Vilken kväll var det?"))
      let fields = [
        "code": try #require(page.text.hiddenValue("code")),
        "submission": try #require(page.text.hiddenValue("submission")), "message": "I måndags.",
      ]
      for _ in 1...2 {
        let sent = try await site.post("/folj/meddelande", fields)
        #expect(sent.status == .ok && sent.text.contains("Ditt meddelande är registrerat"))
        #expect(sent.headers[.cacheControl] == "no-store")
      }
      #expect(try await site.world.file(number).dialogue.messages.map(\.direction) == [.question, .reply])
    }
  }

  @Test func `an empty message and a wrong code are told of, and what was written stays`() async throws {
    try await withSite { site in
      let receipt = try await site.world.operations.submit(
        Submission(kind: .complaint, text: "Ingen kom."), channel: .web)
      let empty = try await site.post(
        "/folj/meddelande", ["code": receipt.receiptCode, "submission": "a", "message": " "])
      #expect(empty.status == .unprocessableContent && empty.text.contains("Skriv meddelandet."))
      let wrong = try await site.post(
        "/folj/meddelande", ["code": "X", "submission": "a", "message": "Hej"])
      #expect(wrong.status == .notFound && wrong.text.contains("Koden stämmer inte"))
      let long = String(repeating: "ord ", count: 6_000)
      let endless = try await site.post(
        "/folj/meddelande", ["code": receipt.receiptCode, "submission": "a", "message": long])
      #expect(endless.status == .unprocessableContent && endless.text.contains("ord ord ord"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the same through the API`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let receipt = try await site.world.operations.submit(
        Submission(kind: .complaint, text: "Ingen kom."), channel: .web)
      let key: HTTPFields = [try #require(HTTPField.Name("Idempotency-Key")): "m1"]
      let body = #"{"receiptCode":"\#(receipt.receiptCode)","text":"Mer att berätta."}"#
      for _ in 1...2 {
        let answer = try await site.json("/api/v1/receipt/messages", body, headers: key)
        #expect(answer.status == .created)
        #expect(answer.text.contains(#""number":"\#(receipt.number)""#))
      }
      let reused = try await site.json(
        "/api/v1/receipt/messages", body.replacing("Mer", with: "Annat"), headers: key)
      #expect(reused.status == .conflict)
      let wrong = try await site.json(
        "/api/v1/receipt/messages", #"{"receiptCode":"0000","text":"Hej"}"#)
      let never = try await site.json(
        "/api/v1/receipt", #"{"receiptCode":"0000"}"#)
      #expect(wrong.status == .notFound && wrong.text == never.text)
      let empty = try await site.json(
        "/api/v1/receipt/messages", #"{"receiptCode":"\#(receipt.receiptCode)","text":""}"#)
      #expect(empty.status == .unprocessableContent)
      let view = try await site.json(
        "/api/v1/receipt", #"{"receiptCode":"\#(receipt.receiptCode)"}"#)
      #expect(view.text.contains("Mer att berätta.") && view.text.contains(#""from":"sender""#))
    }
  }
}
