import Domain
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing
import Web

/// The public pages of the comparison, as they come.
@Suite struct ComparisonTests {
  private static let pages = [
    "/jamforelser", "/jamforelser/N15428", "/jamforelser/mot/2321", "/jamforelser/skillnader",
    "/jamforelser/sok?q=elever",
  ]

  @Test(arguments: pages)
  func `before any figures are read the page says so, and is no error`(path: String) async throws {
    try await withSite { site in
      let answer = try await site.get(path)
      #expect(answer.status == .ok && answer.text.contains("Siffrorna är inte inlästa än."))
    }
  }

  @Test(arguments: pages)
  func `a page sets no cookie and is kept nowhere`(path: String) async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let answer = try await site.get(path)
      #expect(answer.status == .ok && answer.cookies.isEmpty)
      #expect(answer.headers[.cacheControl] == "no-store")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the wall says value, colour, place, change and mean of each measure in words`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      let text = try await site.get("/jamforelser").text
      for words in [
        "Berg jämfört med andra kommuner 2022",
        "Berg är bland de bästa kommunerna i 1 av de 2 mått som har färg 2022, och bland de sämsta i 1.",
        "90,0\u{A0}%", "Grön, bland de bästa", "Plats 1 av 290", "Upp 10,0 sedan 2021, till det bättre",
        "300,0\u{A0}dagar", "Röd, bland de sämsta", "Plats 290 av 290",
        "150\u{202F}000\u{A0}kr/inskrivet barn",
        "Ingen färg, det är en kostnad", "från den lägsta kostnaden",
        "Inget värde 2022: uppgift saknas hos källan. Senast 2019: 92,0\u{A0}%.",
        "År 2019: plats 1 av 2.", "Bara 7 kommuner har ett värde 2022.",
        "Medel i Nornorna:", "<p>Källa: Kolada</p>", "<p>Egen bearbetning av data från Kolada</p>",
        "Kostnader har ingen färg.",
      ] { #expect(text.contains(words), "\(words)") }
      #expect(text.contains("/jamforelser/N15428?set=kkik-2024&amp;year=2022&amp;network=nornorna"))
      #expect(!text.contains("Den kommunen är vald i inställningarna"))
    }
  }

  @Test func `a measure has its strip, its lines, the network, best and worst by name, and its definition`()
    async throws
  {
    try await withSite { site in
      try await site.world.readFigures()
      let text = try await site.get("/jamforelser/N15428?year=2022").text
      for words in [
        "Berg 2022", "Bäst", "90,0\u{A0}%: Berg", "Sämst", "50,0\u{A0}%: Upplands Väsby", "Kvinnor",
        "93,0\u{A0}%", "Män", "87,0\u{A0}%", "Kommuner med värde",
        "Antal elever som är behöriga, dividerat med alla.", "SCB och Skolverket", "bland-alla-bild-desc",
        "over-aren-bild-desc",
        "Alla kommuner som har ett värde",
        "/jamforelser/mot/2321", "N15428", "Så läser du färgerna",
      ] { #expect(text.contains(words), "\(words)") }
      #expect(text.components(separatedBy: "role=\"img\"").count == 3)
      // Who is drawn: the network among all in the strip, and each of its members over the years.
      for (id, names) in [
        ("bland-alla-bild", ["Berg", "Åre", "Krokom"]), ("over-aren-bild", ["Berg", "Åre", "Landets medel"]),
      ] {
        let chart = text.components(separatedBy: "id=\"\(id)\"").last?.components(separatedBy: "</figure>")
          .first
        for name in names { #expect(chart?.contains(">\(name)") == true, "\(id) \(name)") }
      }
      #expect(!text.contains("Klagomål om"))
      let later = try await site.get("/jamforelser/N15428").text
      #expect(
        later.contains("Berg 2023") && later.contains("Inget värde 2023: orsak ej angiven. Senast 2022"))
    }
  }

  @Test func `a measure that the source has closed or deleted says so on the wall and on its own page`()
    async throws
  {
    try await withSite { site in
      try await site.world.readFigures()
      let day = try calendarDay("2026-03-02")
      try await site.world.operations.database.write { transaction in
        try GoneKPIStore(transaction).set([TestFigures.wait], on: day)
      }
      let gone =
        "Måttet finns inte längre hos källan: den 2 mars 2026 saknades det i källans lista över mått."
      let closed = "Måttet är stängt hos källan: det sista året är 2015."
      for path in ["/jamforelser?set=kkik-2014", "/jamforelser/U23401"] {
        let text = try await site.get(path).text
        #expect(text.contains(gone), "\(path)")
      }
      for path in ["/jamforelser?set=kkik-2014", "/jamforelser/U00414?set=kkik-2014"] {
        let text = try await site.get(path).text
        #expect(text.contains(closed), "\(path)")
      }
      let other = try await site.get("/jamforelser/N15428").text
      #expect(!other.contains("finns inte längre"))
    }
  }

  @Test func `two municipalities stand side by side, and the form leads to their page`() async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let led = try await site.get("/jamforelser/mot?other=2321&year=2022")
      #expect(led.status == .seeOther)
      let address = try #require(led.headers[.location])
      #expect(address.hasPrefix("/jamforelser/mot/2321?") && address.contains("year=2022"))
      let text = try await site.get(address).text
      #expect(text.contains("Berg och Åre 2022") && text.contains("högre, och bättre, i Berg"))
      #expect(text.contains("dyrare i Berg") && text.contains("högre, och sämre, i Berg"))
      #expect(
        text.contains(
          "Berg har det bättre värdet i 1 av 3 mått som båda har, och Åre i 1. I 1 mått är skillnaden inte säker."
        ))
      #expect(text.contains("högre i Berg; osäkerheten är inte känd"))
    }
  }

  /// Says how uncertain the survey of treatment is for Berg and Åre in 2022.
  private func readMargins(_ world: TestMunicipality) async throws {
    let margin = KPIID(rawValue: "U01640")
    let outcome = try await world.operations.takeInFigures(
      [
        MeasureKey(kpi: margin, year: 2022, gender: .total): [
          TestFigures.berg: MeasureValue(.number(2.5)), TestFigures.are: MeasureValue(.number(2.5)),
        ]
      ],
      definitions: [
        KPI(
          id: TestFigures.treatment, title: "Medborgarundersökningen - Bra bemötande",
          definition: "Källa: SCBs medborgarundersökning."),
        KPI(id: margin, title: "Osäkerhetstal - Bra bemötande", definition: ""),
      ], from: "test")
    #expect(outcome.faults == [])
  }

  @Test(arguments: TestEngine.allCases)
  func `a survey is no better or worse than before, or than another, by what may be chance`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await MeasureFixture.load(lines: ["N00640,2326,2021,T,80"], into: site.world.operations)
      let before = try await site.get("/jamforelser").text
      #expect(before.contains("Upp 3,1 sedan 2021; osäkerheten är inte känd"))
      // The margin of the difference is 2,5 times the root of two, which is 3,5.
      try await readMargins(site.world)
      let after = try await site.get("/jamforelser").text
      #expect(
        after.contains("Ingen säker skillnad sedan 2021") && !after.contains("osäkerheten är inte känd"))
      let beside = try await site.get("/jamforelser/mot/2321?year=2022").text
      #expect(beside.contains("högre i Berg, men ingen säker skillnad"))
      try await MeasureFixture.load(lines: ["N00640,2326,2021,T,79"], into: site.world.operations)
      let moved = try await site.get("/jamforelser").text
      #expect(moved.contains("Upp 4,1 sedan 2021, till det bättre"))
      // With a wider margin the year before it is the root of 2,5 and 4 squared, which is 4,7.
      try await MeasureFixture.load(lines: ["U01640,2326,2021,T,4"], into: site.world.operations)
      let wide = try await site.get("/jamforelser").text
      #expect(wide.contains("Ingen säker skillnad sedan 2021"))
    }
  }

  @Test func `the differences say how they are counted`() async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let text = try await site.get("/jamforelser/skillnader").text
      for words in [
        "Här skiljer sig Berg mest från liknande kommuner 2022", "Dyrare än i de liknande kommunerna",
        "Bättre än de liknande kommunerna", "Sämre än de liknande kommunerna", "standardavvikelsen",
        "Liknande kommuner, övergripande, Berg",
      ] { #expect(text.contains(words), "\(words)") }
    }
  }

  @Test func `a search finds measures without values too, and says what it did not find`() async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let found = try await site.get("/jamforelser/sok?q=skidsp%C3%A5r").text
      #expect(found.contains("1 mått passar in på") && found.contains("N07000, inga värden inlästa"))
      let none = try await site.get("/jamforelser/sok?q=%3Cb%3Erymdskepp").text
      #expect(none.contains("Inget mått passar in på ”&lt;b&gt;rymdskepp”"))
      let many = try await site.get("/jamforelser/sok?q=andel&page=2").text
      #expect(many.contains("Sida 2 av") && many.contains("Föregående sida"))
    }
  }

  @Test(arguments: [
    ("set=kkik-1999", "kkik-1999"), ("year=snart", "snart är inget år"), ("year=3000", "3000 är inget år"),
    ("network=ingen", "heter ingen"),
  ])
  func `what cannot be shown is told by its field`(query: String, words: String) async throws {
    try await withSite { site in
      try await site.world.readFigures()
      for path in ["/jamforelser", "/jamforelser/N15428", "/jamforelser/skillnader"] {
        let answer = try await site.get("\(path)?\(query)")
        #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(path)")
      }
    }
  }

  @Test(arguments: [
    "/jamforelser/N99999", "/jamforelser/mot/0000", "/jamforelser/mot/9999", "/jamforelser/mot?other=x",
    "/jamforelser/mot/2326", "/jamforelser/mot?other=2326",
  ])
  func `what does not exist is not found`(path: String) async throws {
    try await withSite { site in
      try await site.world.readFigures()
      #expect(try await site.get(path).status == .notFound)
    }
  }

  @Test func `where the municipality cannot be told it is asked for, and shown when it is chosen`()
    async throws
  {
    try await withSite { site in
      try await site.world.readFigures(named: "Tallsjö kommun")
      let asked = try await site.get("/jamforelser").text
      #expect(asked.contains("Välj vad du vill jämföra") && asked.contains(#"name="municipality""#))
      let chosen = try await site.get("/jamforelser?municipality=2321").text
      #expect(chosen.contains("Åre jämfört med andra kommuner 2022"))
      #expect(chosen.contains("N15428?municipality=2321&amp;set=kkik-2024"))
      let beside = try await site.get("/jamforelser/mot/2326?municipality=2321").text
      #expect(beside.contains("Åre och Berg 2022"))
      let offered = beside.components(separatedBy: #"<option value="2326""#).count - 1
      #expect(offered == 1, "no municipality is offered to stand beside itself")
      let region = try await site.get("/jamforelser?municipality=0001")
      #expect(region.status == .unprocessableContent && region.text.contains("ingen kommun"))
      try await site.world.call("Tallsjö kommun", koladaID: "2326")
      let text = try await site.get("/jamforelser").text
      #expect(text.contains("Siffrorna gäller Berg (2326 i Kolada)") && text.contains("för Tallsjö kommun."))
    }
  }

  @Test func `complaints beside a measure are protected where they are few`() async throws {
    try await withSite { site in
      try await site.world.readFigures()
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
      let text = try await site.get("/jamforelser/U23401?year=2022").text
      let block = text.components(separatedBy: #"id="klagomal""#).last?.components(
        separatedBy: #"id="definition""#
      ).first
      let said = try #require(block)
      #expect(said.contains("Klagomål om tillgång och tillgänglighet, dit väntan hör"))
      #expect(said.contains("<td>11</td><td>1,57</td>"))
      #expect(said.contains("<td>färre än 5</td>") && said.contains("<td>visas inte</td>"))
      #expect(!said.contains("<td>9</td>") && !said.contains("<td>2</td>"))
      #expect(said.contains("Det säger inte att det ena beror på det andra"))
    }
  }

  @Test func `complaints stand beside the figures of the register's own municipality, and of no other`()
    async throws
  {
    try await withSite { site in
      try site.world.wait(until: "2025-01-15")
      for number in 0..<9 {
        _ = try await site.world.operations.submit(
          Submission(
            kind: .complaint, dimension: .access, unit: site.world.north.id, text: "Kön är lång, \(number)."),
          channel: .web)
      }
      try site.world.wait(until: "2026-03-02")
      try await site.world.readFigures(named: "Tallsjö kommun")
      let others = try await site.get("/jamforelser/U23401?municipality=2321&year=2022")
      #expect(others.status == .ok && others.text.contains("Åre 2022"))
      #expect(!others.text.contains("Klagomål om"))
      try await site.world.call("Bergs kommun")
      let own = try await site.get("/jamforelser/U23401?year=2022").text
      #expect(own.contains("Klagomål om tillgång och tillgänglighet, dit väntan hör"))
    }
  }

  /// Own sets, groups and figures, as everybody sees them.
  @Test(arguments: TestEngine.allCases)
  func `own sets and groups are chosen on every page, and come along in its addresses`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      let group = "network=Kust%20%2B%20fj%C3%A4ll"
      let wall = try await site.get("/jamforelser?set=vara-matt&year=2022&\(group)")
      #expect(wall.status == .ok && wall.text.contains("Våra mått 2022. Jämförelsegrupp: Kust + fjäll."))
      #expect(wall.text.contains("/jamforelser/U23401?set=vara-matt&amp;year=2022&amp;\(group)"))
      let chosen = #"<option value="vara-matt" selected="selected">Våra mått</option>"#
      for path in ["", "/U23401", "/skillnader", "/mot/2321"] {
        let page = try await site.get("/jamforelser\(path)?set=vara-matt&year=2022&\(group)")
        #expect(page.status == .ok && page.text.contains(chosen), "\(path)")
      }
      let standard = try await site.get("/jamforelser").text
      #expect(standard.contains(#"<option value="vara-matt">Våra mått</option>"#))
      #expect(standard.contains(#"<option value="Kust + fjäll">Kust + fjäll</option>"#))
      let search = try await site.get("/jamforelser/sok?q=felanm%C3%A4lan&\(group)").text
      #expect(search.contains("svarstid, egna uppgifter för 2025–2026"))
    }
  }

  @Test func `a set that is closed is still shown to whoever has its address, and offered to nobody else`()
    async throws
  {
    try await withSite { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      try await site.world.operations.closeMeasureSet(
        "vara-matt", version: 1, actor: .staff(site.world.strategist))
      let asked = try await site.get("/jamforelser?set=vara-matt&year=2022").text
      let others = try await site.get("/jamforelser").text
      #expect(asked.contains(#"<option value="vara-matt" selected="selected">"#))
      #expect(!others.contains("vara-matt"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reported figure stands beside Kolada's value as an own one, and not in its place`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      let wall = try await site.get("/jamforelser").text
      for words in [
        "300,0\u{A0}dagar", "Plats 290 av 290", "Egen uppgift 2022: 290,0\u{A0}dagar",
        "De kommer inte från Kolada och räknas inte in i medel, plats eller färg.",
      ] { #expect(wall.contains(words), "\(words)") }
      let measure = try await site.get("/jamforelser/U23401?year=2022").text
      for words in [
        #"<p class="measure-value">300,0\#u{A0}dagar</p>"#, "<dt>Egen uppgift 2022</dt>",
        "290,0\u{A0}dagar, rapporterad 24 november 2026. Alla ärenden i år.",
        #"<th scope="col">Egen uppgift, inte ur Kolada</th>"#,
        "<td>300,0\u{A0}dagar</td><td>290,0\u{A0}dagar</td>",
      ] { #expect(measure.contains(words), "\(words)") }
      let none = try await site.get("/jamforelser/N15428?year=2022").text
      #expect(!none.contains("Egen uppgift") && !none.contains("De kommer inte från Kolada"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an own measure is on the wall and has a page, without a colour and without Kolada's name`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      let wall = try await site.get("/jamforelser?set=vara-matt&year=2026").text
      for words in [
        "Svarstid på felanmälan", "Eget mått, som inte finns i Kolada.", "Egen uppgift 2026: 4\u{A0}dagar",
        "Ingen färg, ett eget mått", "Egen uppgift 2022: 290\u{A0}dagar",
      ] { #expect(wall.contains(words), "\(words)") }
      let page = try await site.get("/jamforelser/svarstid")
      #expect(page.status == .ok)
      for words in [
        "Berg 2026", "<dt>Egen uppgift 2026</dt>", "Dagar från anmälan till åtgärd.", "Beteckning, eget mått",
        "Berg gick från 6\u{A0}dagar (2025) till 4\u{A0}dagar (2026), enligt egna uppgifter.",
        "Måttet är kommunens eget, så det finns inga andra kommuner att jämföra med.",
      ] { #expect(page.text.contains(words), "\(words)") }
      #expect(!page.text.contains("Beteckning i Kolada"))
      try await site.world.operations.closeOwnMeasure(
        KPIID(rawValue: "svarstid"), after: "2026", reason: "Ersatt.", version: 1,
        actor: .staff(site.world.strategist))
      let closed = try await site.get("/jamforelser/svarstid").text
      #expect(closed.contains("Måttet är stängt: det sista året är 2026.") && closed.contains("Ersatt."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `what the municipality measures itself has an area of its own on the wall, and a link from an older year`(
      _ engine: TestEngine
    ) async throws
  {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      let older = try await site.get("/jamforelser").text
      #expect(!older.contains(">Egna mått</h2>") && older.contains("Kommunens egna mått 2026"))
      let address = "/jamforelser?set=kkik-2024&amp;year=2026&amp;network=nornorna"
      #expect(older.contains(#"<a href="\#(address)">Kommunens egna mått 2026</a>"#))
      let wall = try await site.get("/jamforelser?year=2026").text
      #expect(wall.contains(">Egna mått</h2>") && !wall.contains("Kommunens egna mått 2026"))
      for words in [
        "Svarstid på felanmälan", "Egen uppgift 2026: 4\u{A0}dagar", "Ingen färg, ett eget mått",
      ] { #expect(wall.contains(words), "\(words)") }
    }
  }
}
