import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@Suite struct ImprovementPageTests {
  private static let form = [
    "heading": "Ring när någon är sen", "expectedEffect": "Färre väntar i ovisshet.", "body": "",
    "dueOn": "2026-12-18", "followUpOn": "2027-03-01", "pattern": "", "owner": "",
  ]

  /// Plans one as Maj and gives its address.
  private func plan(_ site: TestSite, _ fields: [String: String] = [:], cookie: String, csrf: String)
    async throws
    -> String
  {
    let own = ["csrf": csrf, "unit": "unit:\(site.world.north.id)"]
    let answer = try await site.post(
      "/desk/atgarder/ny", Self.form.merging(own) { $1 }.merging(fields) { $1 }, cookie: cookie)
    #expect(answer.status == .seeOther)
    let location = try #require(answer.headers[.location])
    return String(location.prefix { $0 != "?" })
  }

  @Test func `a plan on a case is made, done, told and followed up on the page`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("maj")
      let form = try await site.get("/desk/atgarder/ny?arende=\(number)", cookie: cookie)
      #expect(
        form.text.contains("Gäller ärende \(number)") && form.text.hiddenValue("case") == number.description)
      let address = try await plan(
        site, ["case": number.description, "version": "2"], cookie: cookie, csrf: csrf)
      func post(_ verb: String, _ fields: [String: String]) async throws -> TestSite.Answer {
        try await site.post("\(address)/\(verb)", fields.merging(["csrf": csrf]) { $1 }, cookie: cookie)
      }
      #expect(try await post("steg", ["step": "Skriv rutinen", "version": "1"]).status == .seeOther)
      let page = try await site.get(address, cookie: cookie)
      #expect(page.text.contains("/desk/arenden/\(number)"))
      let step = try #require(page.text.hiddenValue("step"))
      #expect(try await post("steg-klart", ["step": step, "version": "2"]).status == .seeOther)
      #expect(
        try await post("lage", ["status": "done", "evidence": "Rutinen används.", "version": "3"]).status
          == .seeOther)
      let refused = try await post("berattelse", ["headline": "", "youSaid": "Väntan.", "version": "4"])
      let opened = #"<details class="verb" open="open"><summary>Skriv texten"#
      #expect(refused.status == .unprocessableContent && refused.text.contains(opened))
      let words = [
        "headline": "Vi ringer", "youSaid": "Ni väntade <länge>.", "weDid": "Vi ringer.", "version": "4",
      ]
      #expect(try await post("berattelse", words).status == .seeOther)
      #expect(try await !site.get("/forbattringar").text.contains("Vi ringer"))
      #expect(try await post("godkann", ["ordinal": "1", "version": "5"]).status == .seeOther)
      let shown = try await site.get("/forbattringar").text
      #expect(shown.contains("Ni väntade &lt;länge&gt;.") && shown.contains("Socialnämnden, november 2026"))
      #expect(!shown.contains("Ring när någon är sen") && !shown.contains("Hemtjänst Norr"))
      let effect = ["judgement": "better", "comment": "Färre hör av sig.", "version": "6"]
      #expect(try await post("effekt", effect).status == .seeOther)
      #expect(try await post("dra-tillbaka", ["version": "7"]).status == .seeOther)
      #expect(try await !site.get("/forbattringar").text.contains("Vi ringer"))
      let history = try await site.get(address, cookie: cookie).text
      for words in ["planerade åtgärden", "gjorde klart ett steg", "godkände texten", "planerad → pågår"] {
        #expect(history.contains(words), "\(words)")
      }
    }
  }

  @Test func `a refused form comes back filled in with the error beside the field`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("maj")
      let refused = try await site.post(
        "/desk/atgarder/ny",
        Self.form.merging(["csrf": csrf, "unit": "", "heading": "", "body": "Ledningen"]) { $1 },
        cookie: cookie)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("id=\"heading-error\"") && refused.text.contains("Ledningen"))
      let address = try await plan(site, cookie: cookie, csrf: csrf)
      let dropped = try await site.post(
        "\(address)/lage", ["csrf": csrf, "version": "1", "status": "dropped", "evidence": "Mitt bevis"],
        cookie: cookie)
      #expect(dropped.status == .unprocessableContent)
      #expect(dropped.text.contains("id=\"lage-reason-error\"") && dropped.text.contains("Mitt bevis"))
      let stale = try await site.post(
        "\(address)/steg", ["csrf": csrf, "version": "9", "step": "Mitt steg"], cookie: cookie)
      #expect(stale.status == .conflict && stale.text.contains("Mitt steg"))
      let lost = try await site.post(
        "\(address)/arende", ["csrf": csrf, "version": "1", "number": "2026-9999"], cookie: cookie)
      #expect(lost.status == .unprocessableContent && lost.text.contains("id=\"arende-number-error\""))
    }
  }

  @Test func `another board's improvement and one that does not exist look alike`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("maj")
      let address = try await plan(site, cookie: cookie, csrf: csrf)
      let teacher = try await site.logIn("tore")
      let other = try await site.get(address, cookie: teacher.cookie)
      let missing = try await site.get("/desk/atgarder/finns-inte", cookie: teacher.cookie)
      #expect(other.status == .notFound && other.text == missing.text)
      for verb in ["lage", "steg", "steg-klart", "effekt", "berattelse", "godkann", "dra-tillbaka", "andra"] {
        let answer = try await site.post(
          "\(address)/\(verb)",
          Self.form.merging(["csrf": teacher.csrf, "unit": "", "step": "a", "judgement": "better"]) { $1 },
          cookie: teacher.cookie)
        #expect(answer.status == .notFound, "\(verb)")
      }
      #expect(try await !site.get("/desk/atgarder", cookie: teacher.cookie).text.contains(address))
      for name in ["admin", "dso", "paula"] {
        let (cookie, _) = try await site.logIn(name)
        for path in [address, "/desk/atgarder", "/desk/atgarder/hamta", "/desk/monster", "/desk/apt"] {
          #expect(try await site.get(path, cookie: cookie).status == .notFound, "\(name) \(path)")
        }
      }
    }
  }

  @Test func `an officer writes the story and sees no button to approve it`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("maj")
      let address = try await plan(site, cookie: cookie, csrf: csrf)
      _ = try await site.post(
        "\(address)/lage", ["csrf": csrf, "status": "done", "evidence": "Klart."], cookie: cookie)
      _ = try await site.post(
        "\(address)/berattelse", ["csrf": csrf, "headline": "a", "youSaid": "b", "weDid": "c"], cookie: cookie
      )
      let officer = try await site.logIn("olle")
      #expect(try await site.get(address, cookie: cookie).text.contains("Godkänn och visa"))
      #expect(try await !site.get(address, cookie: officer.cookie).text.contains("Godkänn och visa"))
      let answer = try await site.post(
        "\(address)/godkann", ["csrf": officer.csrf, "ordinal": "1"], cookie: officer.cookie)
      #expect(answer.status == .notFound)
    }
  }

  @Test func `at a protected unit the writer has no button, another has, and a withdrawn text can come back`()
    async throws
  {
    try await withSite { site in
      try await site.world.operations.protect(
        site.world.north.id, as: .socialServices, actor: .staff(site.world.administrator))
      let (cookie, csrf) = try await site.logIn("maj")
      let address = try await plan(site, cookie: cookie, csrf: csrf)
      _ = try await site.post(
        "\(address)/lage", ["csrf": csrf, "status": "done", "evidence": "Klart."], cookie: cookie)
      _ = try await site.post(
        "\(address)/berattelse", ["csrf": csrf, "headline": "a", "youSaid": "b", "weDid": "c"], cookie: cookie
      )
      let own = try await site.get(address, cookie: cookie).text
      #expect(!own.contains("Godkänn och visa") && own.contains("Någon annan än du ska läsa och godkänna"))
      let refused = try await site.post(
        "\(address)/godkann", ["csrf": csrf, "ordinal": "1"], cookie: cookie)
      #expect(refused.status == .unprocessableContent)
      let other = try await site.logIn("kim")
      for (verb, button) in [("godkann", "Godkänn och visa"), ("dra-tillbaka", "Ta bort från webben")] {
        #expect(try await site.get(address, cookie: other.cookie).text.contains(button), "\(verb)")
        let done = try await site.post(
          "\(address)/\(verb)", ["csrf": other.csrf, "ordinal": "1"], cookie: other.cookie)
        #expect(done.status == .seeOther, "\(verb)")
      }
      let withdrawn = try await site.get(address, cookie: other.cookie).text
      #expect(withdrawn.contains("Borttagen från webben") && withdrawn.contains("Godkänn och visa"))
    }
  }

  @Test func `a pattern is saved, shows its cases and leads to a plan`() async throws {
    try await withSite { site in
      let number = try await site.world.submit("Dörren var låst.")
      let (cookie, csrf) = try await site.logIn("maj")
      let refused = try await site.post(
        "/desk/monster", ["csrf": csrf, "name": "", "unit": "", "words": "dörren"], cookie: cookie)
      #expect(refused.status == .unprocessableContent && refused.text.contains("value=\"dörren\""))
      let saved = try await site.post(
        "/desk/monster", ["csrf": csrf, "name": "Dörrar", "unit": "", "words": "DÖRREN"], cookie: cookie)
      let address = try #require(saved.headers[.location])
      let page = try await site.get(address, cookie: cookie).text
      #expect(page.contains("/desk/arenden/\(number)") && page.contains("1 ärende passar in."))
      #expect(page.contains("Klagomål på anställda räknas inte med."))
      let strategist = try await site.logIn("kim")
      let hidden = try await site.get(address, cookie: strategist.cookie).text
      #expect(!hidden.contains("/desk/arenden/") && hidden.contains("varken ärenden eller antal"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the list is filtered and fetched as a file`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let (cookie, csrf) = try await site.logIn("maj")
      let address = try await plan(site, cookie: cookie, csrf: csrf)
      #expect(try await site.get("/desk/atgarder", cookie: cookie).text.contains(address))
      #expect(try await !site.get("/desk/atgarder?standing=overdue", cookie: cookie).text.contains(address))
      let file = try await site.get("/desk/atgarder/hamta?standing=open", cookie: cookie)
      #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
      #expect(file.text.contains("Ring när någon är sen;enhet;Hemtjänst Norr"))
    }
  }

  @Test func `a colleague cannot tell that a complaint about staff lies behind it`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("maj")
      let address = try await plan(site, cookie: cookie, csrf: csrf)
      let linked = try await site.post(
        "\(address)/arende", ["csrf": csrf, "number": number.description], cookie: cookie)
      #expect(linked.status == .seeOther)
      _ = try await site.world.operations.encircle(
        number, about: [site.world.officer.id], actor: .staff(site.world.manager))
      let colleague = try await site.logIn("disa")
      let page = try await site.get(address, cookie: colleague.cookie).text
      #expect(!page.contains("som du inte ser") && !page.contains("lade till ett ärende"))
      #expect(!page.contains(number.description))
      let manager = try await site.get(address, cookie: cookie).text
      #expect(manager.contains("lade till ärende \(number)"))
    }
  }
}
