import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@Suite struct ListTrailTests {
  @Test(arguments: TestEngine.allCases)
  func `from a case one goes on to the next of the list one came from, also after a deed`(
    _ engine: TestEngine
  )
    async throws
  {
    try await withSite(engine) { site in
      var numbers: [CaseNumber] = []
      for text in ["Första.", "Andra.", "Tredje."] { numbers.append(try await site.world.submit(text)) }
      let (cookie, csrf) = try await site.logIn("olle")
      let list = try await site.get("/desk?kind=complaint&sort=oldest", cookie: cookie).text
      let trail = "plats=2&amp;lista=kind%3Dcomplaint%26sort%3Doldest"
      #expect(list.contains("href=\"/desk/arenden/\(numbers[1])?\(trail)\""))
      let address = "/desk/arenden/\(numbers[1])?" + trail.replacing("&amp;", with: "&")
      let page = try await site.get(address, cookie: cookie).text
      #expect(
        page.contains("rel=\"prev\"") && page.contains("/desk/arenden/\(numbers[0])?plats=1&amp;lista="))
      #expect(page.contains("/desk/arenden/\(numbers[2])?plats=3&amp;lista="))
      #expect(page.contains("href=\"/desk?kind=complaint&amp;sort=oldest\">Till listan"))
      let form = try #require(page.firstMatch(of: /action="([^"]+\/svar\?plats[^"]+)"/)?.1)
      let done = try await site.post(
        String(form).replacing("&amp;", with: "&"), ["csrf": csrf, "version": "2", "text": "Svar."],
        cookie: cookie)
      let next = try #require(done.headers[.location])
      #expect(next.contains("klart=svar") && next.contains("plats=2&lista="))
      #expect(try await site.get(next, cookie: cookie).text.contains("rel=\"next\""))
      // Whoever comes another way has no list to go through.
      let plain = try await site.get("/desk/arenden/\(numbers[1])", cookie: cookie).text
      #expect(!plain.contains("rel=\"next\"") && plain.contains("<a href=\"/desk\">Ärenden</a>"))
    }
  }

  @Test(arguments: ["0", "-1", "x", "99999999999999999999", "4000"])
  func `a place that no list has shows the case alone`(_ place: String) async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, _) = try await site.logIn("olle")
      let page = try await site.get("/desk/arenden/\(number)?plats=\(place)&lista=%26%3D", cookie: cookie)
      #expect(page.status == .ok && !page.text.contains("rel=\"next\""))
    }
  }

  @Test func `all cases of a page are marked by an address, without JavaScript`() async throws {
    try await withSite { site in
      for text in ["Första.", "Andra."] { _ = try await site.world.submit(text) }
      let (cookie, _) = try await site.logIn("olle")
      let list = try await site.get("/desk?kind=complaint", cookie: cookie).text
      #expect(
        list.contains("href=\"/desk?kind=complaint&amp;markera=alla\"") && list.contains(">Markera alla<"))
      #expect(!list.contains("checked=\"checked\""))
      let marked = try await site.get("/desk?kind=complaint&markera=alla", cookie: cookie).text
      #expect(marked.components(separatedBy: "checked=\"checked\"").count == 3)
      #expect(marked.contains(">Avmarkera alla<"))
    }
  }
}
