import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

/// The page of the desk that decides a document of January.
@Suite struct ComparisonDecisionTests {
  private static let desk = "/desk/jamforelse"
  private static let question = "?ar=2022&matt=kkik-2024&natverk=nornorna"
  private static let carried = ["ar": "2022", "matt": "kkik-2024", "natverk": "nornorna"]
  private static let decision = desk + "/beslut"

  /// Berg with one measure of two years.
  private func prepare(_ site: TestSite) async throws {
    try await site.world.operations.arrangeComparison(
      municipality: AreaID(rawValue: "2326"), network: "nornorna", actor: .program)
    try await MeasureFixture.load(into: site.world.operations, kpis: ["N15428"])
  }

  /// The form that decides a document, as its page has it.
  private func deciding(_ page: String, _ csrf: String) throws -> [String: String] {
    let submission = try #require(page.hiddenValue("submission"))
    let seen = try #require(page.hiddenValue("seen"))
    let sort = try #require(page.hiddenValue("sort"))
    return Self.carried.merging([
      "csrf": csrf, "submission": submission, "seen": seen, "sort": sort, "decision": "Kommunstyrelsen § 7",
    ]) { $1 }
  }

  @Test func `the comparison leads to a page for each document, which alone has its draft, mark and form`()
    async throws
  {
    try await withSite(.sqlite) { site in
      try await prepare(site)
      let (cookie, _) = try await site.logIn("kim")
      for (kind, title) in [("own", "Berg i jämförelse 2022"), ("joint", "Nornorna i jämförelse 2022")] {
        let desk = try await site.get(Self.desk + Self.question, cookie: cookie).text
        let link = Self.decision + Self.question.replacing("&", with: "&amp;") + "&amp;sort=\(kind)"
        #expect(desk.contains("href=\"\(link)\"") && desk.hiddenValue("seen") == nil)
        #expect(!desk.contains("action=\"\(Self.decision)\"") && !desk.contains("märket"))
        let address = Self.desk + "/dokument" + Self.question + "&format=html&sort=\(kind)"
        let read = try await site.get(address, cookie: cookie).text
        let opened = try await site.get(Self.decision + Self.question + "&sort=\(kind)", cookie: cookie).text
        let seen = try #require(opened.hiddenValue("seen"))
        let mark = String(seen.prefix(8))
        #expect(mark.count == 8 && read.contains("Utkastets märke: \(mark)."))
        #expect(opened.contains("Utkastet har nu märket \(mark).") && opened.contains("”\(title)”"))
        #expect(opened.hiddenValue("sort") == kind)
        let value = kind == "own" ? "99.9" : "98.9"
        try await MeasureFixture.load(
          lines: ["N15428,2326,2022,T,\(value)"], into: site.world.operations)
        let changed = try await site.get(address, cookie: cookie).text
        #expect(!changed.contains(mark) && changed.contains("Utkastets märke: "))
      }
    }
  }

  @Test(arguments: TestEngine.allCases, ["maj", "paula", "admin"])
  func `who may not decide finds no such page, whatever stands in the form`(
    engine: TestEngine, username: String
  ) async throws {
    try await withSite(engine) { site in
      try await prepare(site)
      let (cookie, csrf) = try await site.logIn(username)
      let desk = try await site.get(Self.desk + Self.question, cookie: cookie)
      #expect(desk.status == .ok && !desk.text.contains("jamforelse/beslut?"))
      let page = try await site.get(Self.decision + Self.question, cookie: cookie)
      #expect(page.status == .notFound)
      for fields in [
        ["csrf": csrf], ["csrf": csrf, "ar": "snart"],
        ["csrf": csrf, "decision": String(repeating: "a", count: 201)],
      ] {
        let answer = try await site.post(
          Self.decision, Self.carried.merging(fields) { $1 }, cookie: cookie)
        #expect(answer.status == .notFound)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what has changed since the page was opened is not decided, and the form comes back to be read again`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await prepare(site)
      let (cookie, csrf) = try await site.logIn("kim")
      let opened = try await site.get(Self.decision + Self.question + "&sort=own", cookie: cookie).text
      let long = try deciding(opened, csrf).merging(["decision": String(repeating: "a", count: 201)]) { $1 }
      let tooLong = try await site.post(Self.decision, long, cookie: cookie)
      #expect(tooLong.status == .unprocessableContent && tooLong.text.contains("href=\"#decision\""))
      try await MeasureFixture.load(lines: ["N15428,2326,2022,T,99.9"], into: site.world.operations)
      let refused = try await site.post(Self.decision, try deciding(opened, csrf), cookie: cookie)
      #expect(refused.status == .conflict && refused.text.contains("Läs utkastet igen, och besluta sedan."))
      #expect(refused.text.contains("Kommunstyrelsen § 7"))
      #expect(refused.text.contains("Besluta ”Berg i jämförelse 2022”"))
      let unread = Self.carried.merging(["csrf": csrf, "sort": "own"]) { $1 }
      let blind = try await site.post(Self.decision, unread, cookie: cookie)
      #expect(blind.status == .conflict)
      let none = try await site.world.operations.comparisonDesk(
        ComparisonChoice(year: 2022), member: site.world.strategist)
      #expect(none.decided.isEmpty)
      let decided = try await site.post(Self.decision, try deciding(refused.text, csrf), cookie: cookie)
      #expect(decided.status == .seeOther)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a document is decided with a button, and fetched unchanged when Kolada has revised`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await prepare(site)
      let (cookie, csrf) = try await site.logIn("kim")
      let page = try await site.get(Self.decision + Self.question + "&sort=own", cookie: cookie).text
      let fields = try deciding(page, csrf)
      for _ in 0..<2 {
        let answer = try await site.post(Self.decision, fields, cookie: cookie)
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == Self.desk + Self.question + "&klart=beslut")
      }
      let joint = try await site.get(Self.decision + Self.question + "&sort=joint", cookie: cookie).text
      let both = try await site.post(Self.decision, try deciding(joint, csrf), cookie: cookie)
      #expect(both.status == .seeOther)
      let shown = try await site.world.operations.comparisonDesk(
        ComparisonChoice(year: 2022), member: site.world.strategist)
      let items = shown.decided
      #expect(Set(items.map(\.kind)) == [.own, .joint] && items.count == 2)
      let item = try #require(items.first { $0.kind == .own })
      let list = try await site.get(Self.desk, cookie: cookie).text
      #expect(list.contains(item.hash) && list.contains("24 november 2026, Kim Norén. Kommunstyrelsen § 7"))

      let file = "\(Self.desk)/beslut/\(item.id)?format=json"
      let (reader, _) = try await site.logIn("paula")
      let before = try await site.get(file, cookie: reader)
      #expect(before.headers[.contentDisposition]?.contains("jamforelse-2326-2022.json") == true)
      try await MeasureFixture.load(lines: ["N15428,2326,2022,T,99.9"], into: site.world.operations)
      let after = try await site.get(file, cookie: reader)
      #expect(after.text == before.text && after.text.contains("85.41666667"))
      let html = try await site.get("\(Self.desk)/beslut/\(item.id)?format=html", cookie: reader).text
      #expect(html.contains(item.hash) && html.contains("85,4"))
    }
  }
}
