import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

@Suite struct FollowTests {
  @Test(arguments: TestEngine.allCases)
  func `the sender reads the answer with the code, however it is typed`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let receipt = try await site.world.operations.submit(
        Submission(kind: .complaint, unit: site.world.north.id, text: "Ingen kom."), channel: .web)
      let number = try #require(CaseNumber(receipt.number))
      _ = try await site.world.operations.answer(
        number, text: "Vi beklagar. Någon kommer i dag.", actor: .staff(site.world.officer))
      let typed = receipt.receiptCode.lowercased().replacing("0", with: "o")
      for code in [receipt.receiptCode, " " + typed + " "] {
        let page = try await site.post("/folj", ["code": code])
        #expect(page.status == .ok)
        #expect(page.text.contains("Besvarad") && page.text.contains("Någon kommer i dag."))
        #expect(page.headers[.cacheControl] == "no-store")
      }
    }
  }

  @Test func `a wrong code says so and does not repeat the code`() async throws {
    try await withSite { site in
      let answer = try await site.post("/folj", ["code": "AAAA BBBB CCCC DDDD EEEE FFFF GG"])
      #expect(answer.status == .notFound)
      #expect(answer.text.contains("Koden stämmer inte") && !answer.text.contains("AAAA"))
    }
  }

  @Test func `a late answer is apologised for`() async throws {
    try await withSite { site in
      let receipt = try await site.world.operations.submit(
        Submission(kind: .complaint, text: "Ingen svarar."), channel: .web)
      try site.world.wait(until: "2027-01-20")
      let page = try await site.post("/folj", ["code": receipt.receiptCode])
      #expect(page.text.contains("Vi ber om ursäkt"))
    }
  }
}
