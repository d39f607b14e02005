import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

@Suite struct OrganisationPageTests {
  @Test(arguments: TestEngine.allCases)
  func `a unit is added, renamed, given to a provider, reorganised and closed, and the page tells`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let (cookie, csrf) = try await site.logIn("admin")
      func post(_ path: String, _ fields: [String: String]) async throws -> TestSite.Answer {
        try await site.post(path, fields.merging(["csrf": csrf]) { $1 }, cookie: cookie)
      }
      let new = try await post(
        "/desk/organisation/ny/enhet",
        [
          "name": "Hemtjänst Öst", "under": "department:\(site.world.care.id)", "operation": "own",
          "day": "2026-11-24",
        ])
      #expect(new.status == .seeOther)
      let path = try #require(new.headers[.location]?.split(separator: "?").first.map(String.init))
      var page = try await site.get(path, cookie: cookie).text
      #expect(
        page.contains(
          "Siv Ek lade till Hemtjänst Öst i Socialförvaltningen, Socialnämnden från och med i dag."))
      func seen() -> String { page.hiddenValue("seen") ?? "" }
      #expect(try await post("\(path)/namn", ["name": "Hemtjänst Väst", "seen": seen()]).status == .seeOther)
      page = try await site.get("\(path)?klart=sparat", cookie: cookie).text
      #expect(page.contains("Ändringen är sparad.") && page.contains("i dag kl. 10.00"))
      #expect(page.contains("Siv Ek ändrade namnet från ”Hemtjänst Öst” till ”Hemtjänst Väst”."))
      let provider = [
        "operation": "privateProvider", "operatorName": "Omsorg Väst AB", "seen": seen(),
      ]
      #expect(try await post("\(path)/drift", provider).status == .seeOther)
      page = try await site.get(path, cookie: cookie).text
      #expect(
        page.contains(
          "ändrade vem som driver Hemtjänst Väst från kommunen till Omsorg Väst AB (privat utförare)."))
      let moved = try await post(
        "\(path)/omorganisering",
        [
          "name": "Hemtjänst Fjäll", "under": "unit:\(site.world.north.id)", "day": "2026-12-01",
          "seen": seen(),
        ])
      #expect(moved.status == .seeOther && moved.headers[.location]?.hasPrefix(path) == false)
      let after = try await site.get(moved.headers[.location] ?? "", cookie: cookie).text
      #expect(after.contains("Enheten är omorganiserad.") && after.contains("Var tidigare"))
      #expect(
        after.contains(
          "omorganiserade ”Hemtjänst Väst, Socialförvaltningen, Socialnämnden” till ”Hemtjänst Fjäll, "
            + "Hemtjänst Norr, Socialförvaltningen, Socialnämnden” från och med tisdag 1 december."))
      let all = try await site.get("/desk/organisation", cookie: cookie).text
      #expect(all.contains("Stänger tisdag 1 december.") && all.contains("Börjar tisdag 1 december."))
      // What was reorganised can neither be closed nor reorganised once more.
      page = try await site.get(path, cookie: cookie).text
      #expect(!page.contains("\(path)/stangning") && !page.contains("\(path)/omorganisering"))
    }
  }

  @Test func `closing a unit with open cases says how many, and nothing is lost of what was written`()
    async throws
  {
    try await withSite { site in
      _ = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("admin")
      let path = "/desk/organisation/del/enhet/\(site.world.north.id)"
      let page = try await site.get(path, cookie: cookie).text
      let seen = page.hiddenValue("seen") ?? ""
      #expect(page.contains("1 ärende är öppet nu") && page.contains("2026-0001, svar senast"))
      let refused = try await site.post(
        "\(path)/stangning", ["csrf": csrf, "seen": seen, "day": "2026-11-24"], cookie: cookie)
      #expect(refused.status == .unprocessableContent)
      #expect(
        refused.text.contains("Hemtjänst Norr har 1 öppet ärende.") && refused.text.contains("2026-11-24"))
      for (day, words) in [
        ("2026-11-23", "Välj i dag eller en senare dag."), ("i morgon", "href=\"#close-day\""),
      ] {
        let answer = try await site.post(
          "\(path)/stangning", ["csrf": csrf, "seen": seen, "day": day], cookie: cookie)
        #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(day)")
      }
      let taken = try await site.post(
        "\(path)/namn", ["csrf": csrf, "seen": seen, "name": "Hemtjänst Söder"], cookie: cookie)
      #expect(taken.status == .conflict && taken.text.contains("”Hemtjänst Söder” finns redan."))
      let stale = try await site.post(
        "\(path)/namn", ["csrf": csrf, "seen": "0", "name": "Hemtjänst Fjäll"], cookie: cookie)
      #expect(stale.status == .conflict && stale.text.contains("value=\"Hemtjänst Fjäll\""))
      #expect(try await site.world.operations.organisation().unit(site.world.north.id) == site.world.north)
    }
  }

  @Test func `what belongs to a unit is shown where it is closed, and goes to the unit that is chosen`()
    async throws
  {
    try await withSite { site in
      let world = site.world
      _ = try await world.operations.saveTemplate(
        WrittenTemplate(name: "Tack från Norr", kind: nil, placement: world.north.placement, body: "Tack."),
        by: world.administrator)
      let (cookie, csrf) = try await site.logIn("admin")
      let path = "/desk/organisation/del/enhet/\(world.north.id)"
      let page = try await site.get(path, cookie: cookie).text
      for part in ["1 svarsmall", "Tack från Norr", "name=\"leave-templates\"", "name=\"move-templates\""] {
        #expect(page.contains(part), "\(part)")
      }
      let fields = [
        "csrf": csrf, "seen": page.hiddenValue("seen") ?? "", "day": "2026-12-01", "leave-templates": "yes",
      ]
      let wrong = try await site.post(
        "\(path)/stangning", fields.merging(["heir": world.preschool.id.rawValue]) { $1 }, cookie: cookie)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#close-heir\""))
      let closed = try await site.post(
        "\(path)/stangning", fields.merging(["heir": world.south.id.rawValue]) { $1 }, cookie: cookie)
      #expect(closed.status == .seeOther)
      let after = try await site.get(path, cookie: cookie).text
      #expect(after.contains("Stänger tisdag 1 december. Då flyttas svarsmallar till Hemtjänst Söder."))
      #expect(
        after.contains(
          "Siv Ek flyttade svarsmallar från Hemtjänst Norr till Hemtjänst Söder från och med tisdag 1 december."
        ))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `service areas are added, renamed, closed and kept`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let (cookie, csrf) = try await site.logIn("admin")
      func post(_ path: String, _ fields: [String: String]) async throws -> TestSite.Answer {
        try await site.post(path, fields.merging(["csrf": csrf]) { $1 }, cookie: cookie)
      }
      let list = "/desk/verksamhetsomraden"
      #expect(try await post(list, ["name": "Gator"]).status == .seeOther)
      let taken = try await post(list, ["name": "gator"])
      #expect(taken.status == .conflict && taken.text.contains("”gator” finns redan."))
      let path = "\(list)/\(site.world.homeCare.id)"
      func seen() async throws -> String {
        try await site.get(path, cookie: cookie).text.hiddenValue("seen") ?? ""
      }
      #expect(try await post("\(path)/namn", ["name": "Hemvård", "seen": seen()]).status == .seeOther)
      #expect(try await post("\(path)/stangning", ["day": "2026-12-01", "seen": seen()]).status == .seeOther)
      #expect(try await site.get(list, cookie: cookie).text.contains("Stänger tisdag 1 december."))
      #expect(try await post("\(path)/oppen", ["seen": seen()]).status == .seeOther)
      let page = try await site.get(path, cookie: cookie).text
      #expect(page.contains("Siv Ek ångrade stängningen av verksamhetsområdet Hemvård."))
      #expect(page.contains("Siv Ek ändrade namnet från ”Hemtjänst” till ”Hemvård”."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what the municipality says of itself is changed at the desk and read by all`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let (cookie, csrf) = try await site.logIn("admin")
      var fields = [
        "csrf": csrf, "seen": "0", "name": "Bergs kommun", "phone": "0687-161 00",
        "phoneHours": "måndag–fredag 8–16", "email": "fel", "questions": "notOffered",
      ]
      let wrong = try await site.post("/desk/kommunen", fields, cookie: cookie)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"0687-161 00\""))
      fields["email"] = "berg@example.se"
      #expect(try await site.post("/desk/kommunen", fields, cookie: cookie).status == .seeOther)
      let open = try await site.get("/lamna-synpunkt").text
      #expect(open.contains("Bergs kommun") && open.contains("0687-161 00"))
      let page = try await site.get("/desk/kommunen", cookie: cookie).text
      #expect(page.contains("Siv Ek ändrade kommunens namn från ”Kommunen” till ”Bergs kommun”."))
      #expect(page.contains("Siv Ek skrev in telefonnumret: ”0687-161 00”."))
      #expect(page.contains("Siv Ek stängde formuläret för frågor."))
      fields["name"] = "Åre kommun"
      let stale = try await site.post("/desk/kommunen", fields, cookie: cookie)
      #expect(stale.status == .conflict && stale.text.contains("Åre kommun"))
      #expect(try await site.world.operations.municipality().name == "Bergs kommun")
    }
  }

  @Test func `for everybody else the pages are missing, whatever they send`() async throws {
    try await withSite { site in
      let unit = "/desk/organisation/del/enhet/\(site.world.north.id)"
      for username in ["rakel", "olle", "maj", "kim", "paula", "dso"] {
        let (cookie, csrf) = try await site.logIn(username)
        let menu = try await site.get("/desk/konto", cookie: cookie).text
        for path in ["/desk/organisation", "/desk/verksamhetsomraden", "/desk/kommunen"] {
          #expect(!menu.contains("href=\"\(path)\""), "\(username) \(path)")
          #expect(try await site.get(path, cookie: cookie).status == .notFound, "\(username) \(path)")
        }
        #expect(try await site.get(unit, cookie: cookie).status == .notFound)
        for path in [
          "\(unit)/namn", "\(unit)/drift", "\(unit)/stangning", "\(unit)/oppen", "\(unit)/omorganisering",
          "/desk/organisation/ny/enhet", "/desk/organisation/ny/namnd", "/desk/verksamhetsomraden",
          "/desk/kommunen",
        ] {
          for name in ["", "Ny"] {
            let fields = ["csrf": csrf, "name": name, "day": "2026-12-01", "operation": "own", "seen": "1"]
            #expect(
              try await site.post(path, fields, cookie: cookie).status == .notFound, "\(username) \(path)")
          }
        }
      }
      let (cookie, _) = try await site.logIn("admin")
      for path in [
        "/desk/organisation/ny/by", "/desk/organisation/del/enhet/none", "/desk/verksamhetsomraden/none",
      ] {
        #expect(try await site.get(path, cookie: cookie).status == .notFound, "\(path)")
      }
    }
  }
}
