import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

struct RoutingPagesTests {
  private func unrouted(_ site: TestSite, _ text: String) async throws -> CaseNumber {
    try TestMunicipality.number(
      of: try await site.world.operations.submit(
        Submission(kind: .complaint, text: text, contact: Contact(name: "Åsa", email: "asa@example.se")),
        channel: .web))
  }

  private func teach(_ site: TestSite) async throws {
    for index in 0..<40 {
      let isMeal = index % 2 == 0
      let number = try await site.world.submit(
        isMeal ? "Maten var kall." : "Skolskjutsen kom inte.",
        to: isMeal ? site.world.north : site.world.preschool)
      _ = try await site.world.operations.close(
        number, reason: .withdrawn, actor: .staff(site.world.registrar))
    }
    try await site.world.operations.learnRouting()
  }

  @Test(arguments: TestEngine.allCases)
  func `the pile proposes, says why, and places what is marked`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      try await teach(site)
      let (bus, unknown) = (
        try await unrouted(site, "Skolskjutsen var sen."),
        try await unrouted(site, "Biblioteket stänger för tidigt.")
      )
      let (cookie, csrf) = try await site.logIn("rakel")
      let page = try await site.get("/desk/fordelning", cookie: cookie)
      #expect(
        page.text.contains("Förslag: Åsens förskola.")
          && page.text.contains("Ordet skolskjutsen talar för det"))
      #expect(page.text.contains("Inget säkert förslag. Läs och välj enhet."))
      let staff = try await unrouted(site, "Föraren på bussen skrek åt mig.")
      let again = try await site.get("/desk/fordelning", cookie: cookie).text
      #expect(again.contains(staff.description) && again.contains("Kan gälla en anställd."))
      let goal = "unit:\(site.world.preschool.id)"
      let answer = try await site.post(
        "/desk/fordelning",
        [
          "csrf": csrf, "numbers": "\(bus) \(unknown)", "all": "marked", "mark-\(bus)": "yes",
          "unit-\(bus)": goal,
          "proposed-\(bus)": goal, "basis-\(bus)": "learnt", "version-\(bus)": "2", "unit-\(unknown)": goal,
        ], cookie: cookie)
      #expect(answer.headers[.location] == "/desk/fordelning?klart=1&kvar=0")
      let file = try await site.world.file(bus)
      #expect(file.value.classification.placement == site.world.preschool.placement)
      #expect(file.journal.last?.details["routedBy"] == "learnt")
      #expect(try await site.world.file(unknown).value.classification.placement == .unrouted)
      let shown = try await site.get("/desk/arenden/\(bus)", cookie: cookie)
      #expect(shown.text.contains("enligt ett förslag som bygger på liknande ärenden"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what may be about a member of staff is placed closed, unless it is ticked that it is about nobody`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let numbers = [
        try await unrouted(site, "Hon på kontoret var otrevlig."),
        try await unrouted(site, "Busken är otrevlig att gå förbi."),
        try await unrouted(site, "Trappan är otrevlig."),
      ]
      let (cookie, csrf) = try await site.logIn("rakel")
      let page = try await site.get("/desk/fordelning", cookie: cookie).text
      #expect(numbers.allSatisfy { page.contains("name=\"nobody-\($0)\"") })
      let goal = "unit:\(site.world.north.id)"
      for (number, tick) in [(numbers[0], ""), (numbers[1], "yes")] {
        let answer = try await site.post(
          "/desk/fordelning",
          [
            "csrf": csrf, "numbers": "\(number)", "one": "\(number)", "version-\(number)": "2",
            "unit-\(number)": goal, "nobody-\(number)": tick,
          ], cookie: cookie)
        #expect(answer.headers[.location] == "/desk/fordelning?klart=1&kvar=0")
      }
      let shown = try await site.get("/desk/arenden/\(numbers[2])", cookie: cookie).text
      #expect(shown.contains("det gäller ingen anställd"))
      let sent = try await site.post(
        "/desk/arenden/\(numbers[2])/klassning",
        ["csrf": csrf, "version": "2", "kind": "complaint", "unit": goal, "ingenanstalld": "ja"],
        cookie: cookie)
      #expect(sent.status == .seeOther)
      let (officer, _) = try await site.logIn("olle")
      var statuses: [HTTPResponse.Status] = []
      for number in numbers {
        statuses.append(try await site.get("/desk/arenden/\(number)", cookie: officer).status)
      }
      #expect(statuses == [.notFound, .ok, .ok])
      // The schools have no manager: nothing is placed, and the page says why beside the unit.
      let school = try await unrouted(site, "Läraren var otrevlig.")
      let refused = try await site.post(
        "/desk/fordelning",
        [
          "csrf": csrf, "numbers": "\(school)", "one": "\(school)", "version-\(school)": "2",
          "unit-\(school)": "unit:\(site.world.preschool.id)",
        ], cookie: cookie)
      #expect(refused.status == .unprocessableContent)
      #expect(
        refused.text.contains("href=\"#unit-\(school)\"") && refused.text.contains("Det finns ingen chef"))
    }
  }

  @Test func `whoever was first is not overwritten, and what is not marked is not placed`() async throws {
    try await withSite { site in
      let number = try await unrouted(site, "Maten.")
      let (cookie, csrf) = try await site.logIn("rakel")
      let none = try await site.post(
        "/desk/fordelning", ["csrf": csrf, "numbers": "\(number)", "all": "marked"], cookie: cookie)
      #expect(none.status == .unprocessableContent && none.text.contains("Markera minst ett ärende."))
      let blank = try await site.post(
        "/desk/fordelning",
        ["csrf": csrf, "numbers": "\(number)", "one": "\(number)", "version-\(number)": "2"],
        cookie: cookie)
      #expect(blank.status == .unprocessableContent && blank.text.contains("href=\"#unit-\(number)\""))
      let late = try await site.post(
        "/desk/fordelning",
        [
          "csrf": csrf, "numbers": "\(number)", "one": "\(number)", "version-\(number)": "1",
          "unit-\(number)": "unit:\(site.world.north.id)",
        ], cookie: cookie)
      #expect(late.headers[.location] == "/desk/fordelning?klart=0&kvar=1")
      #expect(try await site.world.file(number).value.classification.placement == .unrouted)
    }
  }

  @Test func `the pages are missing for those who do not route`() async throws {
    try await withSite { site in
      let rule = try await site.world.operations.addRoutingRule(
        RoutingRuleDraft(name: "Mat", words: "mat*", placement: site.world.north.placement),
        actor: .staff(site.world.registrar))
      let pages = [
        "/desk/fordelning", "/desk/utan-agare", "/desk/fordelningsregler", "/desk/fordelningsregler/ny",
        "/desk/fordelningsregler/\(rule)",
      ]
      for (name, allowed) in [
        ("rakel", pages), ("admin", Array(pages.dropFirst())), ("olle", []), ("maj", []), ("kim", []),
        ("dso", []),
      ] {
        let (cookie, _) = try await site.logIn(name)
        for path in pages {
          let status = try await site.get(path, cookie: cookie).status
          #expect(status == (allowed.contains(path) ? .ok : .notFound), "\(name) \(path)")
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a rule is written, tried and switched on`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      _ = try await site.world.operations.register(
        RegisteredItem(
          channel: .letter, takenInHandOn: site.world.today,
          classification: Classification(
            kind: .complaint, dimension: nil, serviceArea: nil, placement: site.world.north.placement),
          text: "Maten var kall.", contact: Contact(name: "Åsa", address: "Storgatan 1")),
        actor: .staff(site.world.registrar))
      let (cookie, csrf) = try await site.logIn("rakel")
      let wrong = try await site.post(
        "/desk/fordelningsregler/ny", ["csrf": csrf, "name": "Mat", "words": "m*t", "unit": ""],
        cookie: cookie)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("”m*t” går inte att söka efter."))
      #expect(wrong.text.contains("Välj en enhet."))
      let saved = try await site.post(
        "/desk/fordelningsregler/ny",
        [
          "csrf": csrf, "name": "Mat", "words": "mat*", "unit": "unit:\(site.world.north.id)",
          "kind-complaint": "yes",
        ],
        cookie: cookie)
      let location = try #require(saved.headers[.location])
      let address = String(location.prefix { $0 != "?" })
      let page = try await site.get(location, cookie: cookie).text
      #expect(page.contains("Prova regeln på gamla ärenden.") && !page.contains("Slå på regeln"))
      let early = try await site.post("\(address)/pa", ["csrf": csrf, "version": "1"], cookie: cookie)
      #expect(
        early.status == .conflict
          && early.text.contains("Prova regeln på gamla ärenden innan du slår på den."))
      let tried = try await site.post("\(address)/prova", ["csrf": csrf, "version": "1"], cookie: cookie)
      #expect(tried.text.contains("Regeln skulle ha fångat 1 av 1 ärende som kom in"))
      #expect(tried.text.contains("Alla ligger hos Hemtjänst Norr i dag."))
      #expect(tried.text.contains("/desk/arenden/2026-0001"))
      let (admin, token) = try await site.logIn("admin")
      let seen = try await site.get(address, cookie: admin).text
      #expect(
        seen.contains("Regeln skulle ha fångat 1 av 1 ärende som kom in") && !seen.contains("/desk/arenden/"))
      #expect(try await site.post("\(address)/prova", ["csrf": token], cookie: admin).status == .notFound)
      let on = try await site.post("\(address)/pa", ["csrf": token, "version": "1"], cookie: admin)
      #expect(on.status == .seeOther)
      let placed = try await unrouted(site, "Maten var kall igen.")
      let file = try await site.get("/desk/arenden/\(placed)", cookie: cookie).text
      #expect(file.contains("fördelade ärendet enligt regeln ”Mat”"))
      let list = try await site.get("/desk/fordelningsregler", cookie: cookie).text
      #expect(list.contains("När texten innehåller mat*, och typen är klagomål") && list.contains("På"))
      let stale = try await site.post(
        address,
        [
          "csrf": csrf, "version": "0", "name": "Min text", "words": "soppa*",
          "unit": "unit:\(site.world.north.id)",
        ],
        cookie: cookie)
      #expect(stale.status == .conflict && stale.text.contains("soppa*"))
      #expect(try await site.post("\(address)/av", ["csrf": csrf], cookie: cookie).status == .seeOther)
    }
  }

  @Test func `a case is sent back from its page, and the sender's promise stands`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(number)/aterlamning"
      let empty = try await site.post(address, ["csrf": csrf, "version": "2", "reason": ""], cookie: cookie)
      #expect(empty.status == .unprocessableContent && empty.text.contains("Skriv varför."))
      let sent = try await site.post(
        address, ["csrf": csrf, "version": "2", "reason": "Det gäller skolan."], cookie: cookie)
      #expect(sent.headers[.location] == "/desk")
      let (registrar, _) = try await site.logIn("rakel")
      let pile = try await site.get("/desk/fordelning", cookie: registrar).text
      #expect(pile.contains("Hemtjänst Norr lämnade tillbaka den i dag (Olle Öberg): ”Det gäller skolan.”"))
    }
  }

  @Test func `a registration asks for a proposal and registers nothing meanwhile`() async throws {
    try await withSite { site in
      try await teach(site)
      let (cookie, csrf) = try await site.logIn("rakel")
      var fields = [
        "csrf": csrf, "submission": "s9", "channel": "telephone", "received": "2026-11-24",
        "kind": "complaint",
        "text": "Skolskjutsen kom inte i dag.", "ask": "unit",
      ]
      let proposed = try await site.post("/desk/registrera", fields, cookie: cookie)
      #expect(proposed.status == .ok && proposed.text.contains("Förslag: Åsens förskola."))
      #expect(proposed.text.contains("value=\"unit:\(site.world.preschool.id)\" selected"))
      #expect(proposed.text.contains("Skolskjutsen kom inte i dag."))
      fields["about"] = site.world.teacher.id.rawValue
      let said = try await site.post("/desk/registrera", fields, cookie: cookie).text
      #expect(said.contains("Det finns inget säkert förslag.") && !said.contains("Förslag: Åsens"))
      fields["about"] = ""
      fields["text"] = "Läraren var otrevlig."
      let silent = try await site.post("/desk/registrera", fields, cookie: cookie)
      #expect(silent.text.contains("Det finns inget säkert förslag."))
      #expect(
        try await site.world.operations.database.value("SELECT COUNT(*) AS n FROM cases", as: Int.self) == 40)
    }
  }

  @Test func `the page of a case that nobody has has the proposal chosen`() async throws {
    try await withSite { site in
      try await teach(site)
      let number = try await unrouted(site, "Maten var kall i kväll också.")
      let (cookie, _) = try await site.logIn("rakel")
      let page = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      #expect(
        page.contains("Förslag: Hemtjänst Norr.") && page.contains("unit:\(site.world.north.id)\" selected"))
      // What the sender reads says nothing of it.
      #expect(try await site.get("/lamna-synpunkt").text.contains("Förslag:") == false)
    }
  }
}
