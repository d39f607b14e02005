import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

@Suite struct MeasurePageTests {
  /// Somebody at the desk who posts forms.
  private struct Visitor {
    let site: TestSite
    let cookie: String
    let csrf: String

    init(_ site: TestSite, _ username: String) async throws {
      self.site = site
      cookie = try await site.logIn(username).cookie
      csrf = try #require(try await site.get("/desk/konto", cookie: cookie).text.hiddenValue("csrf"))
    }

    func get(_ path: String) async throws -> TestSite.Answer { try await site.get(path, cookie: cookie) }

    func post(_ path: String, _ fields: [String: String]) async throws -> TestSite.Answer {
      try await site.post(path, fields.merging(["csrf": csrf]) { $1 }, cookie: cookie)
    }
  }

  private let measure = [
    "word": "svarstid", "heading": "Svarstid på felanmälan", "unit": "dagar", "direction": "lower",
    "definition": "Dagar från anmälan till åtgärd.", "source": "Felanmälan", "area": "Gator",
  ]

  @Test(arguments: TestEngine.allCases)
  func `a measure is written, edited, closed and opened, and its page tells`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let kim = try await Visitor(site, "kim")
      let new = try await kim.post("/desk/matt/eget/ny", measure)
      #expect(new.headers[.location] == "/desk/matt/eget/svarstid?klart=sparad")
      let edited = measure.merging(["heading": "Svarstid, medelvärde", "version": "1"]) { $1 }
      #expect(try await kim.post("/desk/matt/eget/svarstid", edited).status == .seeOther)
      // An old page changes nothing, and shows both.
      let old = try await kim.post(
        "/desk/matt/eget/svarstid", measure.merging(["heading": "Svar", "version": "1"]) { $1 })
      #expect(old.status == .conflict && old.text.contains("Någon annan har ändrat måttet"))
      #expect(old.text.hiddenValue("version") == "2" && old.text.contains("value=\"Svar\""))
      let closing = try await kim.post(
        "/desk/matt/eget/svarstid/stang", ["after": "1850", "reason": "", "version": "2"])
      #expect(closing.status == .unprocessableContent && closing.text.contains("href=\"#after\""))
      #expect(closing.text.contains("Skriv varför."))
      #expect(
        try await kim.post(
          "/desk/matt/eget/svarstid/stang", ["after": "2025", "reason": "Ersatt.", "version": "2"]
        ).status == .seeOther)
      let page = try await kim.get("/desk/matt/eget/svarstid").text
      #expect(page.contains("Stängt efter 2025: Ersatt.") && page.contains("Öppna måttet igen"))
      #expect(page.contains("Version 3") && page.contains("Kim Norén: Svarstid, medelvärde"))
      let list = try await kim.get("/desk/matt").text
      #expect(list.contains("Svarstid, medelvärde") && list.contains("Stängt efter 2025"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a round is laid out, reported to by a manager, and says what is left`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let kim = try await Visitor(site, "kim")
      let blank = try await kim.get("/desk/matt/insamling/ny").text
      let row = try #require(blank.firstMatch(of: /name="kpi-(\d+)" value="U23401"/)?.1)
      let fields = [
        "year": "2026", "firstDay": "2026-11-01", "lastDay": "2026-12-15", "rows": "60", "version": "0",
        "kpi-\(row)": "U23401", "responsible-\(row)": site.world.manager.id.rawValue, "kpi-60": "delaktighet",
        "responsible-60": site.world.strategist.id.rawValue,
      ]
      let saved = try await kim.post("/desk/matt/insamling/ny", fields)
      #expect(saved.headers[.location] == "/desk/matt/insamling/2026?klart=sparad")
      let maj = try await Visitor(site, "maj")
      #expect(try await maj.get("/desk/uppgifter").text.contains("href=\"/desk/matt/uppgift/U23401/2026\""))
      let form = try await maj.get("/desk/matt/uppgift/U23401/2026").text
      #expect(
        form.contains("en egen uppgift och blir aldrig Koladas") && form.hiddenValue("version-T") == "0")
      let wrong = try await maj.post(
        "/desk/matt/uppgift/U23401/2026", ["gender": "T", "figure": "1.234", "method": "Räknat."])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("går att läsa på två sätt"))
      #expect(wrong.text.contains("value=\"1.234\""))
      let done = try await maj.post(
        "/desk/matt/uppgift/U23401/2026",
        ["gender": "T", "figure": "23,5", "method": "Räknat.", "version-T": "0"])
      #expect(done.headers[.location] == "/desk/matt/uppgift/U23401/2026?klart=rapporterad")
      let progress = try await maj.get("/desk/matt/insamling/2026").text
      #expect(progress.contains("Rapporterat: 1 av 2 uppgifter.") && progress.contains("23,5\u{A0}dagar"))
      #expect(progress.contains("Kvar: Invånarnas möjligheter att delta"))
      #expect(try await maj.get("/desk/matt/checklista/delaktighet/2026").status == .notFound)
      #expect(try await maj.get("/desk/matt/insamling/2026/andra").status == .notFound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a checklist is changed and filled in, and the index is shown as an own figure`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let kim = try await Visitor(site, "kim")
      let path = "/desk/matt/eget/delaktighet/checklista"
      let page = try await kim.get(path).text
      #expect(page.contains("Går det att se fullmäktiges möten på webben, direkt och efteråt?"))
      let more = try await kim.post(path, ["rows": "2", "more": "yes", "question-1": "Ett?", "version": "1"])
      #expect(
        more.status == .ok && more.text.hiddenValue("rows") == "7" && more.text.contains("value=\"Ett?\""))
      let saved = try await kim.post(
        path,
        [
          "rows": "2", "version": "1", "question-1": "Ett?", "points-1": "3", "question-2": "Två?",
          "points-2": "1",
        ])
      #expect(saved.status == .seeOther)
      let filling = "/desk/matt/checklista/delaktighet/2026"
      let missing = try await kim.post(filling, ["version": "2", "questions": "2", "points-1": "9"])
      #expect(missing.status == .unprocessableContent && missing.text.contains("mellan 0 och 3"))
      let filled = try await kim.post(
        filling, ["version": "2", "questions": "2", "points-1": "2", "points-2": "1"])
      #expect(filled.status == .seeOther)
      let result = try await kim.get(filling).text
      #expect(result.contains("75\u{A0}% av maxpoäng (egen uppgift)."))
      // What a checklist makes is not written by hand.
      let figure = try await kim.get("/desk/matt/uppgift/delaktighet/2026")
      #expect(figure.headers[.location] == filling)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who writes beside a figure is told that everybody reads it, and to name nobody`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let kim = try await Visitor(site, "kim")
      let told = "Alla kan läsa det på webben direkt. Skriv inga namn på brukare eller medarbetare."
      let figure = try await kim.get("/desk/matt/uppgift/U23401/2026").text
      // How it was measured, and what else there is to know.
      #expect(figure.components(separatedBy: told).count == 3)
      let checklist = try await kim.get("/desk/matt/checklista/delaktighet/2026").text
      #expect(checklist.components(separatedBy: told).count == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `sets and groups are put together, and what is no municipality is named`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let kim = try await Visitor(site, "kim")
      let start = try await kim.get("/desk/matt/samling/ny?fran=kkik-2024").text
      let old = try await kim.get("/desk/matt/samling/ny?fran=kkik-2014").text
      let presumed = "följer av måttens ordning i samlingen"
      #expect(old.contains(presumed) && !start.contains(presumed))
      #expect(start.contains("value=\"N15428\"") && start.hiddenValue("rows") == "45")
      let set = try await kim.post(
        "/desk/matt/samling/ny",
        ["word": "vara-matt", "heading": "Våra mått", "rows": "2", "kpi-1": "U23401", "kpi-2": "GKPI118"])
      #expect(
        set.status == .unprocessableContent && set.text.contains("GKPI118 är en grupp av mått i Kolada"))
      let saved = try await kim.post(
        "/desk/matt/samling/ny",
        ["word": "vara-matt", "heading": "Våra mått", "rows": "1", "kpi-1": "U23401"])
      #expect(saved.headers[.location] == "/desk/matt/samling/vara-matt?klart=sparad")
      #expect(try await site.world.operations.measureSet(named: "vara-matt").items.count == 1)
      let wrong = try await kim.post(
        "/desk/matt/grupp/ny", ["heading": "Fjällen", "members": "Berg\nG33630\n180"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Menar du 0180, Stockholm?"))
      #expect(wrong.text.contains("Berg\nG33630\n180</textarea>"))
      let group = try await kim.post("/desk/matt/grupp/ny", ["heading": "Fjällen", "members": "Berg, Åre"])
      let address = try #require(group.headers[.location]?.split(separator: "?").first.map(String.init))
      let page = try await kim.get(address).text
      #expect(page.contains("Åre\nBerg</textarea>") && page.contains("Version 1"))
      #expect(try await kim.post("\(address)/stang", ["version": "1"]).status == .seeOther)
      #expect(try await kim.get(address).text.contains("Gruppen är stängd."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the service measurement is entered, shown with how sure it is, and made own figures of`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let kim = try await Visitor(site, "kim")
      let path = "/desk/matt/servicematning"
      let email = [
        "channel": "email", "serviceField": "Förskola", "question": "När får vi besked?",
        "sentDay": "2026-11-18",
        "sentTime": "09:15", "answeredDay": "2026-11-18", "answeredTime": "14.30", "treatment": "good",
      ]
      #expect(try await kim.post("\(path)/samtal", email).status == .seeOther)
      let wrong = try await kim.post("\(path)/samtal", email.merging(["sentTime": "kvart över nio"]) { $1 })
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#sentTime\""))
      let grades = try await kim.post(
        "\(path)/betyg", ["channel": "telephone", "day": "2026-11-23", "grades": "5 4\n1 2"])
      #expect(grades.status == .seeOther)
      let page = try await kim.get(path).text
      #expect(page.contains("1 av 1") && page.contains("100 %") && page.contains("egen mätning"))
      #expect(page.contains("<td>50,0</td>") && page.contains("Under 100 svar: jämför inte."))
      #expect(page.contains("Minst 100 svar i varje kanal behövs"))
      let made = try await kim.post("\(path)/uppgift", ["from": "2026-01-01", "to": "2026-11-24"])
      let location = made.headers[.location] ?? ""
      #expect(location.hasSuffix("uppgifter=5"))
      #expect(try await kim.get(location).text.contains("5 egna uppgifter är sparade."))
      #expect(
        try await kim.get("/desk/matt/uppgifter").text.contains("Egen mätning. Egen mätning 2026-01-01"))
      // Yesterday's e-mail may still be among the slow ones, though it is answered.
      let fresh = email.merging(["sentDay": "2026-11-23", "answeredDay": "2026-11-23"]) { $1 }
      #expect(try await kim.post("\(path)/samtal", fresh).status == .seeOther)
      #expect(try await kim.get(path).text.contains("För 1 provmejl har tiden för svar inte gått ut."))
      let early = try await kim.post("\(path)/uppgift", ["from": "2026-01-01", "to": "2026-11-24"])
      #expect(early.status == .unprocessableContent)
      #expect(early.text.contains("Tiden för svar har inte gått ut för 1 provmejl."))
      let backwards = try await kim.get("\(path)?from=2026-05-01&to=2026-01-01")
      #expect(backwards.status == .unprocessableContent && backwards.text.contains("slutar innan den börjar"))
    }
  }

  @Test func `what is asked for to be reported must be a measure and a year`() async throws {
    try await withSite { site in
      let kim = try await Visitor(site, "kim")
      for (query, words) in [
        ("kpi=u23401&year=2026", ""), ("kpi=23401&year=2026", "Det finns inget mått som heter 23401"),
        ("kpi=GKPI118&year=2026", "är en grupp av mått"), ("kpi=U23401&year=i+%C3%A5r", "är inget år"),
      ] {
        let answer = try await kim.get("/desk/matt/uppgift?\(query)")
        if words.isEmpty {
          #expect(answer.headers[.location] == "/desk/matt/uppgift/U23401/2026")
        } else {
          #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(query)")
        }
      }
      #expect(try await kim.get("/desk/matt/uppgift/U99999/2026").status == .notFound)
      #expect(try await kim.get("/desk/matt/uppgift/U23401/tjugo").status == .notFound)
    }
  }
}
