import Domain
import HTTPTypes
import TestSupport
import Testing
import Web

@Suite struct FeedbackFormTests {
  private let filled = [
    "submission": "token-1", "kind": "complaint", "text": "Gatan är oplogad.", "wantsAnswer": "yes",
    "sender": "anonymous",
  ]

  @Test(arguments: TestEngine.allCases)
  func `an anonymous sender looks through, sends, and gets a receipt`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let review = try await site.post("/lamna-synpunkt", filled.merging(["step": "review"]) { $1 })
      #expect(review.status == .ok)
      #expect(review.text.contains("Granska din synpunkt") && review.text.contains("Gatan är oplogad."))
      let receipt = try await site.post("/lamna-synpunkt", filled.merging(["step": "send"]) { $1 })
      #expect(receipt.text.contains("2026-0001") && receipt.text.contains("tisdag 8 december"))
      #expect(receipt.headers[.cacheControl] == "no-store")
    }
  }

  @Test func `sending twice gives one case and the same receipt`() async throws {
    try await withSite { site in
      let send = filled.merging(["step": "send"]) { $1 }
      let first = try await site.post("/lamna-synpunkt", send)
      let second = try await site.post("/lamna-synpunkt", send)
      #expect(first.text == second.text)
      #expect(try await site.world.operations.verify().cases == 1)
    }
  }

  @Test func `an empty form comes back with an error at each field`() async throws {
    try await withSite { site in
      let answer = try await site.post("/lamna-synpunkt", ["submission": "t", "step": "review"])
      #expect(answer.status == .unprocessableContent)
      for id in ["kind-error", "text-error", "sender-error"] {
        #expect(answer.text.contains("id=\"\(id)\""), "\(id)")
      }
    }
  }

  @Test func `what was written is still there beside the error`() async throws {
    try await withSite { site in
      let answer = try await site.post(
        "/lamna-synpunkt",
        filled.merging(["sender": "named", "email": "fel adress", "name": "Åsa", "step": "review"]) { $1 })
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("value=\"fel adress\"") && answer.text.contains("Gatan är oplogad."))
      #expect(answer.text.contains("id=\"email-error\""))
    }
  }

  @Test func `a text that is too long comes back whole`() async throws {
    try await withSite { site in
      let long = String(repeating: "ö", count: Submission.longestText + 1)
      let answer = try await site.post(
        "/lamna-synpunkt", filled.merging(["text": long, "step": "send"]) { $1 })
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(long))
      #expect(try await site.world.operations.verify().cases == 0)
    }
  }

  @Test func `an anonymous sender's contact details are not kept though they were filled in`() async throws {
    try await withSite { site in
      _ = try await site.post(
        "/lamna-synpunkt",
        filled.merging(["name": "Åsa Öst", "email": "asa@example.se", "step": "send"]) { $1 })
      let file = try await site.world.file(CaseNumber(year: 2026, sequence: 1))
      #expect(file.contact == nil)
      #expect(file.value.sender.identity == .anonymous && file.value.arrival.instant == nil)
    }
  }

  @Test func `a personal identity number in the text gives a warning but does not stop`() async throws {
    try await withSite { site in
      let answer = try await site.post(
        "/lamna-synpunkt", filled.merging(["text": "Mitt nummer är 811218-9876.", "step": "review"]) { $1 })
      #expect(answer.status == .ok && answer.text.contains("personnummer"))
    }
  }

  @Test func `a body that is no form, and one that is too large, are refused`() async throws {
    try await withSite { site in
      let json = try await site.json("/lamna-synpunkt", "{}")
      #expect(json.status == .unsupportedMediaType)
      let large = try await site.post("/lamna-synpunkt", ["text": String(repeating: "a", count: 600_000)])
      #expect(large.status == .contentTooLarge)
    }
  }
}
