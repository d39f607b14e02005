import Domain
import HTTPTypes
import TestSupport
import Testing
import Web

@Suite struct QuickRegistrationTests {
  @Test(arguments: TestEngine.allCases)
  func `what was solved on the spot is one page and one form`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let (cookie, csrf) = try await site.logIn("olle")
      let page = try await site.get("/desk/lost-pa-plats", cookie: cookie)
      let submission = try #require(page.text.hiddenValue("submission"))
      let fields = [
        "csrf": csrf, "submission": submission, "text": "Dörren gick trögt.", "solution": "Oljade.",
        "kind": "complaint", "unit": "unit:\(site.world.north.id)", "channel": "visit",
      ]
      // A double click answers once.
      for _ in 1...2 {
        let done = try await site.post("/desk/lost-pa-plats", fields, cookie: cookie)
        #expect(done.status == .seeOther && done.headers[.location] == "/desk/lost-pa-plats?klart=2026-0001")
      }
      let next = try await site.get("/desk/lost-pa-plats?klart=2026-0001", cookie: cookie)
      #expect(next.text.contains("2026-0001 är registrerad, besvarad och avslutad"))
      let report = try await site.get("/desk/rapport?from=2026-11-01&to=2026-11-30", cookie: cookie)
      #expect(report.text.contains("Löst på plats"))
    }
  }

  @Test func `an empty form says all that is missing`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("olle")
      let answer = try await site.post(
        "/desk/lost-pa-plats", ["csrf": csrf, "submission": "x", "unit": ""], cookie: cookie)
      #expect(answer.status == .unprocessableContent)
      for field in ["text", "solution", "kind"] { #expect(answer.text.contains("id=\"\(field)-error\"")) }
    }
  }

  @Test(arguments: ["/desk/lost-pa-plats", "/desk/moten"])
  func `those who do not register find no such page`(_ path: String) async throws {
    try await withSite { site in
      for username in ["kim", "paula", "admin", "dso"] {
        let (cookie, _) = try await site.logIn(username)
        #expect(try await site.get(path, cookie: cookie).status == .notFound)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a sheet with a wrong row keeps every row, and then registers all`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let (cookie, csrf) = try await site.logIn("olle")
      var fields = [
        "csrf": csrf, "submission": "sheet", "rows": "10", "occasion": "Brukarråd", "heldOn": "2026-11-23",
        "unit": "unit:\(site.world.north.id)", "recordedBy": "Olle Öberg", "text-1": "Maten är god.",
        "kind-1": "compliment", "text-9": "Det drar.", "kind-9": "", "wantsAnswer-9": "yes",
        "contact-9": "asa@example.se",
      ]
      let wrong = try await site.post("/desk/moten", fields, cookie: cookie)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("id=\"kind-9-error\""))
      #expect(wrong.text.contains("Maten är god.") && wrong.text.contains("asa@example.se"))
      let more = try await site.post(
        "/desk/moten", fields.merging(["more": "yes"]) { $1 }, cookie: cookie)
      #expect(more.text.contains("id=\"text-15\"") && more.text.contains("Maten är god."))
      fields["kind-9"] = "complaint"
      let done = try await site.post("/desk/moten", fields, cookie: cookie)
      #expect(done.status == .ok && done.text.contains("2026-0001") && done.text.contains("2026-0002"))
      let file = try await site.world.file(CaseNumber(year: 2026, sequence: 2))
      #expect(file.contact?.email == "asa@example.se" && file.dialogue.occasion?.title == "Brukarråd")
    }
  }

  @Test func `a likely duplicate is shown before anything is saved, and can be registered anyway`()
    async throws
  {
    try await withSite { site in
      let swing = "Gungan på lekplatsen vid Björkvägen är trasig, ena kedjan har lossnat."
      let first = try await site.world.submit(swing)
      let (cookie, csrf) = try await site.logIn("rakel")
      var fields = [
        "csrf": csrf, "submission": "d1", "channel": "email", "received": "2026-11-24", "kind": "complaint",
        "text": "En gunga är trasig på lekplatsen vid Björkvägen. Kedjan hänger löst.",
        "sender": "named", "email": "bo@example.se", "unit": "unit:\(site.world.north.id)", "about": "none",
      ]
      // What is wrong is mended before anybody compares cases.
      let oral = fields.merging(["channel": "telephone", "writtenBy": "Rakel"]) { $1 }
      let wrong = try await site.post("/desk/registrera", oral, cookie: cookie)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("id=\"readBack-error\""))
      #expect(!wrong.text.contains("Kan den redan vara registrerad?"))
      let asked = try await site.post("/desk/registrera", fields, cookie: cookie)
      #expect(asked.text.contains("Kan den redan vara registrerad?"))
      #expect(asked.text.contains(first.description) && asked.text.contains("Samma ord: björkvägen"))
      #expect(asked.text.contains("Registrera ändå"))
      #expect(asked.text.hiddenValue("seen") == first.description)
      fields["seen"] = first.description
      let done = try await site.post("/desk/registrera", fields, cookie: cookie)
      #expect(done.text.contains("Synpunkten är registrerad"))
      // Sent twice it is not its own duplicate.
      let twice = try await site.post("/desk/registrera", fields, cookie: cookie)
      #expect(twice.text.contains("Synpunkten är registrerad") && twice.text.contains("2026-0002"))
    }
  }
}
