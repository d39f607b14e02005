import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

/// A decided document as everybody reads it.
@Suite struct PublishedDocumentTests {
  private static let list = "/jamforelser/dokument"
  private static let berg = AreaID(rawValue: "2326")

  /// Berg's document, decided with an analysis.
  private func decide(_ site: TestSite) async throws -> DecidedComparison {
    let (verbs, strategist) = (site.world.operations, site.world.strategist)
    try await verbs.arrangeComparison(municipality: Self.berg, network: "nornorna", actor: .program)
    try await MeasureFixture.load(into: verbs, kpis: ["N15428"])
    _ = try await verbs.writeAnalysis(
      "Små årskullar.", of: KPIID(rawValue: "N15428"), in: MeasureSet.kkik2024, year: 2022, seen: 0,
      member: strategist)
    let order = ComparisonOrder(
      municipality: Self.berg, network: .nornorna, year: 2022, set: MeasureSet.kkik2024)
    return try await verbs.decideComparison(
      order, decision: "Kommunstyrelsen § 7", actor: .staff(strategist))
  }

  @Test(arguments: TestEngine.allCases)
  func `a strategist publishes with a button and withdraws with another, and the desk says who and when`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let item = try await decide(site)
      let address = "\(Self.list)/\(item.id)"
      let desk = "/desk/jamforelse/beslut/\(item.id)"
      let none = try await site.get(Self.list)
      #expect(none.status == .ok && none.text.contains("Inget dokument är publicerat än."))
      #expect(try await site.get(address).status == .notFound)

      let (cookie, csrf) = try await site.logIn("kim")
      let fields = ["csrf": csrf, "ar": "2022", "matt": "kkik-2024", "natverk": "nornorna"]
      let published = try await site.post(desk + "/publicera", fields, cookie: cookie)
      let back = try #require(published.headers[.location])
      let told = try await site.get(back, cookie: cookie).text
      #expect(told.contains("Alla kan läsa det på webben."))
      #expect(told.contains("Publicerat 24 november 2026 av Kim Norén.") && told.contains(address))
      let listed = try await site.get(Self.list).text
      #expect(listed.contains("Berg i jämförelse 2022") && listed.contains(address))
      #expect(listed.contains("Beslutat 24 november 2026. Kommunstyrelsen § 7."))

      let withdrawn = try await site.post(desk + "/dra-tillbaka", fields, cookie: cookie)
      #expect(withdrawn.status == .seeOther)
      for path in [address, address + "?format=json"] {
        #expect(try await site.get(path).status == .notFound, "\(path)")
      }
      let after = try await site.get("/desk/jamforelse", cookie: cookie).text
      #expect(after.contains("Tillbakadraget 24 november 2026 av Kim Norén.") && !after.contains(address))
      let administrator = try await site.logIn("admin").cookie
      let history = try await site.get("/desk/kommunen", cookie: administrator).text
      let name = "dokumentet ”Berg i jämförelse 2022, beslutat 24 november 2026”"
      #expect(history.contains("Kim Norén publicerade \(name) på webben."))
      #expect(history.contains("Kim Norén drog tillbaka \(name) från webben."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the page says what was decided, whatever the source revises, and stands in the site's own frame`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let item = try await decide(site)
      try await site.world.operations.publishComparison(item.id, actor: .staff(site.world.strategist))
      let page = try await site.get("\(Self.list)/\(item.id)")
      #expect(page.status == .ok && page.cookies.isEmpty && page.headers[.contentDisposition] == nil)
      #expect(page.headers[.contentType]?.hasPrefix("text/html") == true)
      #expect(page.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
      for words in [
        "<h1>Berg i jämförelse 2022</h1>", "85,4", "Små årskullar.", item.hash,
        "Kommunens eget dokument. Beslutat 24 november 2026. Kommunstyrelsen § 7.",
      ] { #expect(page.text.contains(words), "\(words)") }
      #expect(!page.text.contains("<style") && !page.text.contains("Utkast"))
      try await MeasureFixture.load(lines: ["N15428,2326,2022,T,99.9"], into: site.world.operations)
      let later = try await site.get("\(Self.list)/\(item.id)?format=html")
      #expect(later.text == page.text)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `other forms are files, and JSON is the bytes that were decided`(engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let item = try await decide(site)
      try await site.world.operations.publishComparison(item.id, actor: .staff(site.world.strategist))
      let address = "\(Self.list)/\(item.id)?format="
      for format in ["json", "csv", "xlsx"] {
        let file = try await site.get(address + format)
        #expect(file.status == .ok && file.cookies.isEmpty, "\(format)")
        #expect(
          file.headers[.contentDisposition] == "attachment; filename=\"jamforelse-2326-2022.\(format)\"")
      }
      let decided = try await site.world.operations.decidedComparison(item.id, actor: .program).text
      let json = try await site.get(address + "json").text
      #expect(json == decided)
      // Nothing makes PDF here.
      for format in ["pdf", "docx", ""] {
        #expect(try await site.get(address + format).status == .notFound, "\(format)")
      }
    }
  }

  @Test(arguments: ["none", "%00", "d%27--", String(repeating: "a", count: 200)])
  func `what is no published document is not found`(id: String) async throws {
    try await withSite { site in
      let answer = try await site.get("\(Self.list)/\(id)")
      #expect(answer.status == .notFound)
    }
  }

  @Test func `the comparison leads to the documents, with figures and before there are any`() async throws {
    try await withSite { site in
      let link = #"<a href="/jamforelser/dokument">Beslutade dokument</a>"#
      let empty = try await site.get("/jamforelser").text
      #expect(empty.contains("Siffrorna är inte inlästa än.") && empty.contains(link))
      try await site.world.readFigures(named: "Tallsjö kommun")
      let asked = try await site.get("/jamforelser").text
      #expect(asked.contains("Välj vad du vill jämföra") && asked.contains(link))
      let wall = try await site.get("/jamforelser?municipality=2326").text
      #expect(wall.contains("Berg jämfört med andra kommuner") && wall.contains(link))
    }
  }
}
