import Domain
import Foundation
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

/// The comparison at the desk, as people use it.
@Suite struct ComparisonDeskTests {
  private static let desk = "/desk/jamforelse"
  private static let question = "?ar=2022&matt=kkik-2024&natverk=nornorna"
  private static let carried = ["ar": "2022", "matt": "kkik-2024", "natverk": "nornorna"]

  /// Berg with one measure of two years.
  private func prepare(_ site: TestSite) async throws {
    try await site.world.operations.arrangeComparison(
      municipality: AreaID(rawValue: "2326"), network: "nornorna", actor: .program)
    try await MeasureFixture.load(into: site.world.operations, kpis: ["N15428"])
  }

  @Test(arguments: TestEngine.allCases)
  func `a strategist says which municipality it is, and then sees its measures with colours in words`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await MeasureFixture.load(into: site.world.operations, kpis: ["N15428"])
      let (cookie, csrf) = try await site.logIn("kim")
      let blank = try await site.get(Self.desk, cookie: cookie).text
      #expect(blank.contains("Välj först vilken kommun ni är") && !blank.contains("Januaridokumentet"))
      let refused = try await site.post(
        Self.desk + "/kommun", ["csrf": csrf, "municipality": "", "home": "nornorna"], cookie: cookie)
      #expect(refused.status == .unprocessableContent)
      let saved = try await site.post(
        Self.desk + "/kommun", ["csrf": csrf, "municipality": "2326", "home": "nornorna"], cookie: cookie)
      #expect(saved.status == .seeOther)
      let page = try await site.get(Self.desk, cookie: cookie).text
      #expect(page.contains("Berg 2022 bredvid Nornorna: 0 gröna, 1 gult, 0 röda och 39 utan färg."))
      #expect(page.contains("<span aria-hidden=\"true\">▲</span> Gult") && page.contains("115 av 290"))
      let older = try await site.get(Self.desk + "?ar=2021&matt=kkik-2024&natverk=nornorna", cookie: cookie)
      #expect(older.text.contains("114 av 290"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an analysis is written, two who write at once see each other's, and the later saves again`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await prepare(site)
      let address = Self.desk + "/matt/N15428"
      let (cookie, csrf) = try await site.logIn("kim")
      func write(_ text: String, _ version: String) async throws -> TestSite.Answer {
        try await site.post(
          address, Self.carried.merging(["csrf": csrf, "text": text, "version": version]) { $1 },
          cookie: cookie)
      }
      #expect(try await write("Små årskullar.", "0").status == .seeOther)
      let late = try await write("Få lärare.", "0")
      #expect(late.status == .conflict)
      #expect(late.text.contains("Så står det nu") && late.text.contains("Små årskullar."))
      #expect(late.text.contains(">\nFå lärare.</textarea>") && late.text.hiddenValue("version") == "1")
      #expect(try await write("Små årskullar och få lärare.", "1").status == .seeOther)
      let page = try await site.get(address + Self.question, cookie: cookie).text
      #expect(page.contains(">\nSmå årskullar och få lärare.</textarea>"))
      #expect(page.contains("Version 1, Kim Norén, 24 november 2026"))
      let empty = try await write("Små årskullar och få lärare.", "2")
      #expect(empty.status == .unprocessableContent && empty.text.contains("Inget ändrades."))
    }
  }

  @Test(arguments: TestEngine.allCases, ["paula", "admin"])
  func `who reads decided documents alone meets no analysis, no earlier wording and no draft`(
    engine: TestEngine, username: String
  ) async throws {
    try await withSite(engine) { site in
      try await prepare(site)
      for (text, seen) in [("Små årskullar.", 0), ("Få lärare.", 1)] {
        _ = try await site.world.operations.writeAnalysis(
          text, of: KPIID(rawValue: "N15428"), in: MeasureSet.kkik2024, year: 2022, seen: seen,
          member: site.world.strategist)
      }
      let (cookie, _) = try await site.logIn(username)
      let measure = try await site.get(Self.desk + "/matt/N15428" + Self.question, cookie: cookie)
      #expect(measure.status == .ok && measure.text.contains("115 av 290"))
      #expect(measure.text.contains("Analysen står i dokumentet när det är beslutat."))
      #expect(!measure.text.contains("Små årskullar.") && !measure.text.contains("Få lärare."))
      #expect(!measure.text.contains("<textarea"))
      let desk = try await site.get(Self.desk + Self.question, cookie: cookie).text
      #expect(desk.contains("39 utan färg.") && !desk.contains("Ni har skrivit"))
      #expect(!desk.contains("Er analys") && !desk.contains("Januaridokumentet"))
      let draft = try await site.get(
        Self.desk + "/dokument" + Self.question + "&format=json", cookie: cookie)
      #expect(draft.status == .notFound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever stands in for a manager writes the analysis, and before and after that finds no such page`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await prepare(site)
      let world = site.world
      let address = Self.desk + "/matt/N15428"
      let (cookie, csrf) = try await site.logIn("disa")
      let fields = Self.carried.merging(["csrf": csrf, "text": "Små årskullar.", "version": "0"]) { $1 }
      let early = try await site.post(address, fields, cookie: cookie)
      #expect(early.status == .notFound)
      let item = try await world.operations.nameStandIn(
        world.deputy.id, for: world.manager.id, from: world.today, through: world.today,
        actor: .staff(world.manager))
      let written = try await site.post(address, fields, cookie: cookie)
      #expect(written.status == .seeOther)
      let page = try await site.get(address + Self.question, cookie: cookie).text
      #expect(page.contains(">\nSmå årskullar.</textarea>"))
      try await world.operations.endStandIn(item.id, actor: .staff(world.manager))
      let late = try await site.get(address + Self.question, cookie: cookie)
      #expect(late.status == .notFound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an improvement is linked to a measure and taken away again`(engine: TestEngine) async throws {
    try await withSite(engine) { site in
      try await prepare(site)
      let item = try await site.world.operations.planImprovement(
        ImprovementContent(
          title: "Läxhjälp varje dag", placement: site.world.north.placement,
          dueOn: try calendarDay("2027-01-15")), actor: .staff(site.world.manager))
      let address = Self.desk + "/matt/N15428"
      let (cookie, csrf) = try await site.logIn("maj")
      let fields = Self.carried.merging(["csrf": csrf, "improvement": item.id.rawValue]) { $1 }
      #expect(try await site.post(address + "/atgard", fields, cookie: cookie).status == .seeOther)
      let page = try await site.get(address + Self.question, cookie: cookie).text
      #expect(page.contains("Läxhjälp varje dag</a>"))
      let history = try await site.get("/desk/atgarder/\(item.id)", cookie: cookie).text
      #expect(history.contains("kopplade åtgärden till måttet N15428"))
      #expect(try await site.post(address + "/atgard/bort", fields, cookie: cookie).status == .seeOther)
      let none = try await site.post(
        address + "/atgard", fields.merging(["improvement": ""]) { $1 }, cookie: cookie)
      #expect(none.status == .unprocessableContent)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a file is chosen and read in, and one that is wrong is told by its name at its field`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await prepare(site)
      let (cookie, csrf) = try await site.logIn("kim")
      let fields = Self.carried.merging(["csrf": csrf, "content": ""]) { $1 }
      let theirs = AnalysisFile.ofAre
      func send(_ name: String, _ text: String) async throws -> TestSite.Answer {
        try await site.upload(Self.desk + "/analyser", fields, file: (name, text), cookie: cookie)
      }
      let page = try await site.get(Self.desk + Self.question, cookie: cookie).text
      #expect(page.contains("enctype=\"multipart/form-data\"") && page.contains("type=\"file\""))
      let none = try await send("", "")
      #expect(none.status == .unprocessableContent && none.text.contains("Välj filen som ni har fått."))
      #expect(none.text.contains("href=\"#file\""))
      let cut = try await send("analyser-åre.json", String(theirs.dropLast(9)))
      #expect(cut.status == .unprocessableContent)
      #expect(cut.text.contains("analyser-åre.json: filen är inte hel"))
      let taken = try await send("analyser-åre.json", theirs)
      #expect(taken.status == .seeOther)
      let after = try await site.get(Self.desk + Self.question, cookie: cookie).text
      #expect(after.contains("Lämnat av Anna Lund, 20 november 2026"))
      let forged = try await site.upload(
        Self.desk + "/analyser", fields.merging(["csrf": "x"]) { $1 }, file: ("a.json", theirs),
        cookie: cookie)
      #expect(forged.status == .forbidden)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `where the analysis is written one reads how few have a value, the fuller year, and that it is gone`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      let lines = AreaCatalogue.municipalities.prefix(60).map { "N00640,\($0.id),2021,T,70" }
      try await MeasureFixture.load(lines: lines + ["N00640,2326,2021,T,85.5"], into: site.world.operations)
      let day = try calendarDay("2026-03-02")
      try await site.world.operations.database.write { transaction in
        try GoneKPIStore(transaction).set([TestFigures.treatment], on: day)
      }
      let (cookie, _) = try await site.logIn("kim")
      let page = try await site.get(Self.desk + "/matt/N00640" + Self.question, cookie: cookie).text
      for words in [
        "Bara 7 kommuner har ett värde 2022.",
        "Senaste året då fler kommuner har ett värde är 2021: 85,5\u{A0}% (●\u{A0}grönt, plats 1 av 61).",
        "Måttet finns inte längre hos källan: den 2 mars 2026 saknades det i källans lista över mått.",
      ] { #expect(page.contains(words), "\(words)") }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `complaints of the same thing stand by a measure, exactly, for those who read the compilation`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await MeasureFixture.load(
        lines: ["U23401,2326,2024,T,31.5", "U23401,2326,2025,T,30"], into: site.world.operations)
      for (day, unit, count) in [
        ("2025-01-15", site.world.north, 9), ("2025-02-03", site.world.preschool, 2),
      ] {
        try site.world.wait(until: day)
        for number in 0..<count {
          _ = try await site.world.operations.submit(
            Submission(kind: .complaint, dimension: .access, unit: unit.id, text: "Kön är lång, \(number)."),
            channel: .web)
        }
      }
      try site.world.wait(until: "2026-03-02")
      let address = Self.desk + "/matt/U23401" + Self.question
      let (cookie, _) = try await site.logIn("kim")
      let page = try await site.get(address, cookie: cookie).text
      for words in [
        "Klagomål om tillgång och tillgänglighet, dit väntan hör", "<td>11</td><td>1,57</td>",
        "<td>9</td><td>0</td>", "<td>2</td><td>0</td>", "2026 till och med 2 mars 2026",
        "säger inte att det ena beror på det andra",
        // All values of a measure have as many decimals.
        "<td>31,5</td>", "<td>30,0</td>",
      ] { #expect(page.contains(words), "\(words)") }
      let (other, _) = try await site.logIn("admin")
      let read = try await site.get(address, cookie: other).text
      #expect(!read.contains("Klagomål om"))
    }
  }

  @Test func `analyses go out as a file, and a bad one comes back with what is wrong in Swedish`()
    async throws
  {
    try await withSite { site in
      try await prepare(site)
      let world = site.world
      _ = try await world.operations.writeAnalysis(
        "Små årskullar.", of: KPIID(rawValue: "N15428"), in: MeasureSet.kkik2024, year: 2022,
        seen: 0, member: world.strategist)
      let (cookie, csrf) = try await site.logIn("kim")
      let file = try await site.get(Self.desk + "/analyser" + Self.question, cookie: cookie)
      #expect(
        file.text.contains("\"text\":\"Små årskullar.\"") && file.text.contains("\"writtenBy\":\"Kim Norén\"")
      )
      let fields = Self.carried.merging(["csrf": csrf, "content": file.text]) { $1 }
      let own = try await site.post(Self.desk + "/analyser", fields, cookie: cookie)
      #expect(own.status == .unprocessableContent && own.text.contains("er egen kommun"))
      let cut = fields.merging(["content": String(file.text.dropLast(30))]) { $1 }
      let refused = try await site.post(Self.desk + "/analyser", cut, cookie: cookie)
      #expect(refused.text.contains("Inget lästes in.") && refused.text.contains("filen är inte hel"))
      let theirs = file.text.replacing("\"2326\"", with: "\"2321\"").replacing("\"Berg\"", with: "\"Åre\"")
      let taken = try await site.post(
        Self.desk + "/analyser", fields.merging(["content": theirs]) { $1 }, cookie: cookie)
      #expect(taken.status == .seeOther)
      let address = try #require(taken.headers[.location])
      let page = try await site.get(address, cookie: cookie).text
      #expect(page.contains("Filen är inläst: 1 ny analys."))
      #expect(page.contains("Lämnat av Kim Norén, 24 november 2026"))
      // The same again brings nothing, and says so.
      let again = try await site.post(
        Self.desk + "/analyser", fields.merging(["content": theirs]) { $1 }, cookie: cookie)
      let told = try await site.get(try #require(again.headers[.location]), cookie: cookie).text
      #expect(told.contains("Filen gav inget nytt: 1 fanns redan."))
      // A measure of the member's own that is another than here is told.
      let differing = try await site.get(
        Self.desk + "?klart=analyser&uppgifter=1&skiljer=1", cookie: cookie
      ).text
      #expect(differing.contains("1 ny egen uppgift. Ett eget mått beskrivs på annat sätt än här."))
    }
  }
}

extension AnalysisFile {
  /// As Åre would send it.
  fileprivate static let ofAre = """
    {"norna":"comparison-analyses","form":1,"municipality":{"id":"2321","title":"Åre"},"set":"kkik-2024","year":2022,
    "exported":{"by":"Anna Lund","on":"2026-11-20"},"analyses":[{"kpi":"N15428","version":1,"text":"Små årskullar.",
    "writtenBy":"Anna Lund","writtenOn":"2026-11-19"}],"figures":[]}
    """
}
