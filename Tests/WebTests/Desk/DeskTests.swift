import Domain
import HTTPTypes
import TestSupport
import Testing
import Web

@Suite struct DeskTests {
  @Test(arguments: TestEngine.allCases)
  func `the list shows what is due first`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      _ = try await site.world.submit("Först.")
      try site.world.wait(until: "2026-11-30")
      _ = try await site.world.submit("Sedan.")
      let (cookie, _) = try await site.logIn("rakel")
      let page = try await site.get("/desk", cookie: cookie).text
      let (first, then) = (
        try #require(page.firstRange(of: "Först.")), try #require(page.firstRange(of: "Sedan."))
      )
      #expect(first.lowerBound < then.lowerBound)
    }
  }

  @Test func `an officer sees nothing of another board, and it looks missing`() async throws {
    try await withSite { site in
      let number = try await site.world.submit("Hemligt för skolan.")
      let (cookie, csrf) = try await site.logIn("tore")
      #expect(try await site.get("/desk", cookie: cookie).text.contains("Hemligt") == false)
      let other = try await site.get("/desk/arenden/\(number)", cookie: cookie)
      let missing = try await site.get("/desk/arenden/2026-9999", cookie: cookie)
      #expect(other.status == .notFound && other.text == missing.text)
      let answer = try await site.post(
        "/desk/arenden/\(number)/svar", ["csrf": csrf, "version": "2", "text": "x"], cookie: cookie)
      #expect(answer.status == .notFound)
    }
  }

  @Test func `an administrator sees no case`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, _) = try await site.logIn("admin")
      #expect(try await site.get("/desk/arenden/\(number)", cookie: cookie).status == .notFound)
    }
  }

  @Test func `two people answer at once: the second gets both versions and loses nothing`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (one, other) = (try await site.logIn("olle"), try await site.logIn("disa"))
      let address = "/desk/arenden/\(number)/svar"
      let first = try await site.post(
        address, ["csrf": one.csrf, "version": "2", "text": "Olles svar."], cookie: one.cookie)
      #expect(first.status == .seeOther)
      let second = try await site.post(
        address, ["csrf": other.csrf, "version": "2", "text": "Disas svar."], cookie: other.cookie)
      #expect(second.status == .conflict)
      #expect(second.text.contains("Olles svar.") && second.text.contains("Disas svar."))
      #expect(try await site.world.file(number).answers.count == 1)
    }
  }

  @Test func `a refused form comes back filled in with the error beside the field`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("olle")
      let answer = try await site.post(
        "/desk/arenden/\(number)/forlangning",
        ["csrf": csrf, "version": "2", "newDate": "2026-12-12", "reason": "Vi väntar på besked."],
        cookie: cookie)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("ingen arbetsdag") && answer.text.contains("Vi väntar på besked."))
    }
  }

  @Test func `a letter from the own letter box counts as come the working day before`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("rakel")
      let done = try await site.post(
        "/desk/registrera",
        [
          "csrf": csrf, "submission": "s1", "channel": "letter", "arrivalRule": "ownLetterBox",
          "received": "2026-11-23", "kind": "complaint", "text": "Det drar från fönstret.", "sender": "named",
          "address": "Storgatan 1", "wantsAnswer": "yes", "unit": "", "about": "none",
        ], cookie: cookie)
      #expect(done.status == .ok && done.text.contains("2026-0001"))
      let file = try await site.world.file(CaseNumber(year: 2026, sequence: 1))
      #expect(file.value.arrival.day.description == "2026-11-20")
      #expect(file.value.registeredOn.description == "2026-11-24")
    }
  }

  @Test func `a telephone call needs to know whether it was read back`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("rakel")
      let answer = try await site.post(
        "/desk/registrera",
        [
          "csrf": csrf, "submission": "s2", "channel": "telephone", "received": "2026-11-24",
          "kind": "complaint",
          "text": "Bussen kom inte.", "sender": "anonymous", "about": "none",
        ], cookie: cookie)
      #expect(answer.status == .unprocessableContent && answer.text.contains("Bussen kom inte."))
      #expect(answer.text.contains("id=\"readBack-error\""))
    }
  }

  @Test func `the case is opened from its receipt only by whoever may read it where it went`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("olle")
      var fields = [
        "csrf": csrf, "submission": "s3", "channel": "letter", "arrivalRule": "ownLetterBox",
        "received": "2026-11-23", "kind": "complaint", "text": "Det drar från fönstret.", "sender": "named",
        "address": "Storgatan 1", "wantsAnswer": "yes", "unit": "", "about": "none",
      ]
      let pile = try await site.post("/desk/registrera", fields, cookie: cookie).text
      #expect(pile.contains("<a class=\"button\" href=\"/desk/arenden/2026-0001\">Öppna ärendet</a>"))
      #expect(try await site.get("/desk/arenden/2026-0001", cookie: cookie).status == .ok)
      fields.merge([
        "submission": "s4", "text": "Grinden gnisslar.", "unit": "unit:\(site.world.preschool.id)",
      ]) { $1 }
      let away = try await site.post("/desk/registrera", fields, cookie: cookie).text
      #expect(away.contains("2026-0002") && away.contains("Du kan inte öppna det."))
      #expect(!away.contains("Öppna ärendet") && !away.contains("/desk/arenden/2026-0002"))
      #expect(try await site.get("/desk/arenden/2026-0002", cookie: cookie).status == .notFound)
    }
  }

  @Test func `a sheet leads to the cases that may be read where they went, and to no others`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("olle")
      let fields = [
        "csrf": csrf, "submission": "sheet", "rows": "10", "occasion": "Föräldramöte",
        "heldOn": "2026-11-23", "unit": "unit:\(site.world.preschool.id)", "recordedBy": "Olle Öberg",
        "text-1": "Maten är god.", "kind-1": "compliment",
      ]
      let done = try await site.post("/desk/moten", fields, cookie: cookie)
      #expect(done.status == .ok && done.text.contains("2026-0001"))
      #expect(!done.text.contains("/desk/arenden/2026-0001"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the report is shown and can be fetched`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      _ = try await site.world.submit()
      let (cookie, _) = try await site.logIn("kim")
      let page = try await site.get("/desk/rapport?from=2026-11-01&to=2026-11-30", cookie: cookie)
      #expect(page.status == .ok && page.text.contains("november 2026"))
      let file = try await site.get(
        "/desk/rapport/hamta?from=2026-11-01&to=2026-11-30&format=json", cookie: cookie)
      #expect(file.text.contains(#""complaint":1"#))
      let wrong = try await site.get("/desk/rapport?from=2026-11-31&to=igår", cookie: cookie)
      #expect(wrong.status == .unprocessableContent)
    }
  }

  @Test func `a wrong password, an unknown name and a closed account are answered alike`() async throws {
    try await withSite { site in
      var texts: Set<String> = []
      for (name, password) in [
        ("rakel", "fel lösenord!"), ("nobody", "x"), ("rut", TestMunicipality.password),
      ] {
        let page = try await site.get("/desk/logga-in")
        let answer = try await site.post(
          "/desk/logga-in",
          ["username": name, "password": password, "csrf": page.text.hiddenValue("csrf") ?? ""],
          cookie: page.cookies.first)
        #expect(answer.status == .unauthorized)
        texts.insert(
          answer.text.contains("Användarnamnet eller lösenordet stämmer inte") ? "same" : answer.text)
      }
      #expect(texts == ["same"])
    }
  }

  @Test(arguments: ["//ond.example", "https://ond.example", "/\\ond.example", "/desk//ond.example", "/annat"])
  func `the log-in leads nowhere but to the desk`(_ goal: String) async throws {
    try await withSite { site in
      let page = try await site.get("/desk/logga-in")
      let answer = try await site.post(
        "/desk/logga-in",
        [
          "username": "rakel", "password": TestMunicipality.password, "next": goal,
          "csrf": page.text.hiddenValue("csrf") ?? "",
        ], cookie: page.cookies.first)
      #expect(answer.headers[.location] == "/desk/rutinen?next=%2Fdesk")
    }
  }
}
