import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

@Suite struct TimeSettingsTests {
  @Test(arguments: TestEngine.allCases)
  func `a new holiday is previewed with how many cases it moves, and then moves them`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("admin")
      let fields = [
        "csrf": csrf, "change": "add", "day": "2026-12-01", "effect": "close", "reason": "en ny helgdag",
        "basisKind": "law", "basis": "2026:1",
      ]
      let preview = try await site.post("/desk/kalender", fields, cookie: cookie)
      #expect(preview.text.contains("1 ärende får nytt datum.") && preview.text.contains(number.description))
      #expect(try await site.world.file(number).value.answerBy.description == "2026-12-08")
      let done = try await site.post(
        "/desk/kalender", fields.merging(["confirmed": "yes"]) { $1 }, cookie: cookie)
      #expect(done.headers[.location] == "/desk/kalender?klart=ja")
      #expect(try await site.world.file(number).value.answerBy.description == "2026-12-09")
      let page = try await site.get("/desk/kalender?klart=ja", cookie: cookie).text
      #expect(page.contains("tisdag 1 december") && page.contains("Siv Ek"))
      let twice = try await site.post("/desk/kalender", fields, cookie: cookie)
      #expect(twice.status == .unprocessableContent && twice.text.contains("redan ett undantag"))
      let removal = try await site.post(
        "/desk/kalender", ["csrf": csrf, "change": "remove", "day": "2026-12-01", "confirmed": "yes"],
        cookie: cookie)
      #expect(removal.status == .seeOther)
      #expect(try await site.world.file(number).value.answerBy.description == "2026-12-08")
    }
  }

  @Test func `a promise is decided for new cases or for running ones too, and says on what`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("admin")
      var fields = [
        "csrf": csrf, "seen": "0", "acknowledgeDays": "1", "answerDays": "5", "validFrom": "2026-11-24",
        "reach": "runningCases", "reference": "",
      ]
      let missing = try await site.post("/desk/loften", fields, cookie: cookie)
      #expect(missing.status == .unprocessableContent && missing.text.contains("Skriv vilket beslut"))
      for wrong in ["tio", "0", "101", ""] {
        let answer = try await site.post(
          "/desk/loften", fields.merging(["answerDays": wrong, "reference": "KF"]) { $1 }, cookie: cookie)
        #expect(answer.status == .unprocessableContent, "\(wrong)")
      }
      fields["reference"] = "KF § 84"
      #expect(
        try await site.post("/desk/loften", fields, cookie: cookie).text.contains("1 ärende får nytt datum."))
      fields["confirmed"] = "yes"
      #expect(try await site.post("/desk/loften", fields, cookie: cookie).status == .seeOther)
      #expect(try await site.world.file(number).value.answerBy.description == "2026-12-01")
      #expect(try await site.get("/desk/loften", cookie: cookie).text.contains("KF § 84"))
    }
  }

  @Test func `the settings are the administrator's alone, and look missing to everybody else`() async throws {
    try await withSite { site in
      for username in ["rakel", "olle", "maj", "kim", "paula", "dso"] {
        let (cookie, csrf) = try await site.logIn(username)
        for path in ["/desk/kalender", "/desk/loften", "/desk/grindar", "/desk/grindar/lexSarah"] {
          #expect(try await site.get(path, cookie: cookie).status == .notFound, "\(username) \(path)")
          let fields = [
            "csrf": csrf, "day": "2026-12-01", "change": "add", "effect": "open", "reason": "x",
            "basisKind": "law", "basis": "1", "acknowledgeDays": "1", "answerDays": "2",
            "validFrom": "2026-12-01",
            "reference": "x",
          ]
          if path == "/desk/grindar" { continue }
          #expect(
            try await site.post(path, fields, cookie: cookie).status == .notFound, "\(username) \(path)")
        }
      }
    }
  }

  @Test func `a template with a field that does not exist is refused with those that do`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("maj")
      let fields = [
        "csrf": csrf, "name": "Vår", "kind": "", "unit": "board:\(site.world.social.id)",
        "body": "Hej {{namn}}",
      ]
      let refused = try await site.post("/desk/svarsmallar/ny", fields, cookie: cookie)
      #expect(refused.status == .unprocessableContent && refused.text.contains("{{handläggare}}"))
      #expect(refused.text.contains("Hej {{namn}}</textarea>"))
      let saved = try await site.post(
        "/desk/svarsmallar/ny", fields.merging(["body": "Hej {{nummer}}"]) { $1 }, cookie: cookie)
      #expect(saved.status == .seeOther)
      let list = try await site.get("/desk/svarsmallar", cookie: cookie).text
      let path = try #require(
        list.split(separator: "\"").first { $0.hasPrefix("/desk/svarsmallar/0") }.map(String.init))
      #expect(try await site.get(path, cookie: cookie).text.contains("Version 1"))
      // Another board's manager, and somebody without the right, find nothing there.
      let (other, _) = try await site.logIn("olle")
      #expect(try await site.get(path, cookie: other).status == .notFound)
      #expect(try await site.post(path + "/ta-bort", ["csrf": csrf], cookie: cookie).status == .seeOther)
      #expect(!(try await site.get("/desk/svarsmallar", cookie: cookie).text.contains("Vår<")))
    }
  }

  @Test func `a gate's receivers and boards are ticked, and a stale page is told`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("admin")
      let world = site.world
      let fields = [
        "csrf": csrf, "version": "0", "citation": "27 kap. 2 §", "instruction": "Ring MAS.",
        "receiver-\(world.manager.id)": "yes", "board-\(world.social.id)": "yes",
      ]
      #expect(try await site.post("/desk/grindar/lexSarah", fields, cookie: cookie).status == .seeOther)
      let list = try await site.get("/desk/grindar?klart=ja", cookie: cookie).text
      #expect(list.contains("Maj Åkerlund") && list.contains("27 kap. 2 §"))
      #expect(try await site.post("/desk/grindar/lexSarah", fields, cookie: cookie).status == .conflict)
      #expect(try await site.get("/desk/grindar/okand", cookie: cookie).status == .notFound)
    }
  }
}
