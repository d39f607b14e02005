import Domain
import HTTPTypes
import TestSupport
import Testing
import Web

@Suite struct AccessPagesTests {
  @Test func `every address of a case answers those without reach as if there were no such case`()
    async throws
  {
    try await withSite { site in
      let (world, admin) = (site.world, Actor.staff(site.world.administrator))
      let plain = try await world.submit()
      let protected = try await world.submit(to: world.preschool)
      try await world.operations.protect(world.preschool.id, as: .school, actor: admin)
      let circled = try await world.submit()
      _ = try await world.operations.encircle(circled, about: [], actor: .staff(world.manager))
      let strangers: [(String, [CaseNumber])] = [
        ("tore", [plain, protected, circled]), ("olle", [protected, circled]), ("disa", [circled]),
        ("maj", [protected]), ("rakel", [circled]), ("kim", [plain, protected, circled]),
        ("paula", [plain, protected, circled]), ("admin", [plain, protected, circled]),
      ]
      let routes = site.routes.filter { $0.path.hasPrefix("/desk/arenden/{number}") }
      #expect(routes.count >= 12)
      for (username, numbers) in strangers {
        let (cookie, csrf) = try await site.logIn(username)
        for route in routes {
          func ask(_ number: CaseNumber) async throws -> TestSite.Answer {
            let path = route.path.replacing("{number}", with: number.description)
            return route.method == .post
              ? try await site.post(
                path, ["csrf": csrf, "version": "2"].merging(Self.filled) { $1 }, cookie: cookie)
              : try await site.get(path, cookie: cookie)
          }
          let missing = try await ask(CaseNumber(year: 2026, sequence: 9999))
          #expect(missing.status == .notFound, "\(route.method) \(route.path)")
          for number in numbers {
            let answer = try await ask(number)
            #expect(answer.status == .notFound && answer.text == missing.text, "\(username) \(route.path)")
          }
        }
      }
    }
  }

  /// What the forms of the case page would hold, so that it is access that says no and not the form.
  private static let filled = [
    "text": "x", "reason": "answered", "kind": "complaint", "newDate": "2026-12-01", "received": "2026-11-20",
    "method": "telephone",
  ]

  @Test func `a protected case asks for a reason first, and shows who has read it`() async throws {
    try await withSite { site in
      let number = try await site.world.submit("Hemligt ord.")
      try await site.world.operations.protect(
        site.world.north.id, as: .socialServices, actor: .staff(site.world.administrator))
      let (cookie, csrf) = try await site.logIn("maj")
      let list = try await site.get("/desk", cookie: cookie).text
      #expect(list.contains("\(number)") && !list.contains("Hemligt ord."))
      let first = try await site.get("/desk/arenden/\(number)", cookie: cookie)
      #expect(first.headers[.location] == "/desk/arenden/\(number)/skal")
      let asked = try await site.get("/desk/arenden/\(number)/skal", cookie: cookie)
      #expect(asked.status == .ok && !asked.text.contains("Hemligt ord."))
      let empty = try await site.post(
        "/desk/arenden/\(number)/skal", ["csrf": csrf, "reason": " "], cookie: cookie)
      #expect(empty.status == .unprocessableContent)
      let given = try await site.post(
        "/desk/arenden/\(number)/skal", ["csrf": csrf, "reason": "Jag ska svara."], cookie: cookie)
      #expect(given.headers[.location] == "/desk/arenden/\(number)")
      #expect(try await site.get("/desk/arenden/\(number)", cookie: cookie).text.contains("Hemligt ord."))
      let log = try await site.get("/desk/arenden/\(number)/lasningar", cookie: cookie).text
      #expect(log.contains("Maj Åkerlund") && log.contains("Jag ska svara."))
    }
  }

  @Test func `the pages of access are there for those whose they are, and missing for others`() async throws {
    try await withSite { site in
      let open: [String: Set<String>] = [
        "/desk/laslogg": ["dso"], "/desk/skyddade-enheter": ["admin"],
        "/desk/ersattare": ["rakel", "olle", "maj", "tore", "admin"],
      ]
      for username in ["rakel", "olle", "maj", "tore", "kim", "paula", "admin", "dso"] {
        let (cookie, _) = try await site.logIn(username)
        for (path, people) in open {
          let status = try await site.get(path, cookie: cookie).status
          #expect(status == (people.contains(username) ? .ok : .notFound), "\(username) \(path)")
        }
      }
    }
  }

  @Test func `the administrator protects a unit, and a form that says too little comes back`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("admin")
      let path = "/desk/skyddade-enheter"
      for fields in [
        ["unit": "", "profile": "school"], ["unit": site.world.north.id.rawValue, "profile": ""],
      ] {
        let answer = try await site.post(path, fields.merging(["csrf": csrf]) { $1 }, cookie: cookie)
        #expect(answer.status == .unprocessableContent)
      }
      let saved = try await site.post(
        path, ["csrf": csrf, "unit": site.world.north.id.rawValue, "profile": "socialServices"],
        cookie: cookie)
      #expect(saved.status == .seeOther)
      let page = try await site.get(path, cookie: cookie).text
      #expect(page.contains("26 kap. 1 § OSL"))
    }
  }

  @Test func `somebody names a stand-in and ends it`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("olle")
      let day = site.world.today.description
      let fields = ["csrf": csrf, "standIn": site.world.deputy.id.rawValue, "from": day, "through": day]
      let bad = try await site.post(
        "/desk/ersattare", fields.merging(["through": "i morgon"]) { $1 }, cookie: cookie)
      #expect(bad.status == .unprocessableContent && bad.text.contains("inget datum"))
      for (name, sentence) in [("standIn", "Välj vem som ersätter."), ("through", "Välj dag.")] {
        let missing = try await site.post(
          "/desk/ersattare", fields.merging([name: ""]) { $1 }, cookie: cookie)
        #expect(missing.status == .unprocessableContent && missing.text.contains(sentence))
      }
      #expect(try await site.post("/desk/ersattare", fields, cookie: cookie).status == .seeOther)
      let page = try await site.get("/desk/ersattare", cookie: cookie).text
      #expect(page.contains("Disa Ek ersätter Olle Öberg"))
      let id = try #require(page.hiddenValue("id"))
      let other = try await site.logIn("tore")
      let refused = try await site.post(
        "/desk/ersattare/avsluta", ["csrf": other.csrf, "id": id], cookie: other.cookie)
      #expect(refused.status == .notFound)
      _ = try await site.post("/desk/ersattare/avsluta", ["csrf": csrf, "id": id], cookie: cookie)
      #expect(!(try await site.get("/desk/ersattare", cookie: cookie).text.contains("Disa Ek ersätter")))
    }
  }

  @Test func `the data protection officer opens a case by its number and sees the day's readings`()
    async throws
  {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, _) = try await site.logIn("dso")
      let asked = try await site.get("/desk/laslogg?number=\(number)", cookie: cookie)
      #expect(asked.headers[.location] == "/desk/arenden/\(number)")
      #expect(try await site.get("/desk/laslogg?number=x", cookie: cookie).status == .unprocessableContent)
      let first = try await site.get("/desk/arenden/\(number)", cookie: cookie)
      #expect(first.headers[.location] == "/desk/arenden/\(number)/skal")
      #expect(try await site.get("/desk", cookie: cookie).headers[.location] == "/desk/laslogg")
    }
  }

  @Test func `a registered complaint about a member of staff leaves the registrar's desk`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("rakel")
      let form = try await site.get("/desk/registrera", cookie: cookie).text
      let fields = [
        "csrf": csrf, "submission": try #require(form.hiddenValue("submission")), "channel": "letter",
        "arrivalRule": "sameDay", "received": site.world.today.description, "kind": "complaint",
        "text": "Olle var otrevlig.", "unit": "unit:\(site.world.north.id)", "sender": "anonymous",
        "wantsAnswer": "yes", "told": "no", "about": site.world.officer.id.rawValue,
      ]
      #expect(try await site.post("/desk/registrera", fields, cookie: cookie).status == .ok)
      let number = CaseNumber(year: site.world.today.year, sequence: 1)
      for (username, status) in [("rakel", HTTPResponse.Status.notFound), ("olle", .notFound), ("maj", .ok)] {
        let session = try await site.logIn(username)
        #expect(try await site.get("/desk/arenden/\(number)", cookie: session.cookie).status == status)
      }
    }
  }
}
