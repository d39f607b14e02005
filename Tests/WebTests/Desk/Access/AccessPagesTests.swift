import Domain
import Foundation
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
      #expect(page.contains("26 kap. 1 § OSL") && page.contains("i dag, av Siv Ek"))
      let opened = try await site.post(
        path, ["csrf": csrf, "unit": site.world.north.id.rawValue, "profile": "none"], cookie: cookie)
      #expect(opened.status == .seeOther)
      let sentence = "Siv Ek tog bort skyddet för Hemtjänst Norr, som var ”Socialtjänst”."
      for address in [path, "/desk/organisation/del/enhet/\(site.world.north.id)"] {
        let history = try await site.get(address, cookie: cookie).text
        #expect(history.contains(sentence), "\(address)")
      }
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
      for _ in 1...2 {
        let named = try await site.post("/desk/ersattare", fields, cookie: cookie)
        #expect(named.status == .seeOther)
      }
      let page = try await site.get("/desk/ersattare", cookie: cookie).text
      #expect(page.contains("Disa Ek ersätter Olle Öberg") && page.contains("Utsedd av Olle Öberg."))
      #expect(page.components(separatedBy: "name=\"id\"").count == 2)
      let id = try #require(page.hiddenValue("id"))
      let other = try await site.logIn("tore")
      let refused = try await site.post(
        "/desk/ersattare/avsluta", ["csrf": other.csrf, "id": id], cookie: other.cookie)
      #expect(refused.status == .notFound)
      _ = try await site.post("/desk/ersattare/avsluta", ["csrf": csrf, "id": id], cookie: cookie)
      let after = try await site.get("/desk/ersattare", cookie: cookie).text
      #expect(after.contains("Ingen ersätter någon just nu.") && after.contains("Tidigare ersättningar"))
      #expect(after.contains("Avslutad i dag av Olle Öberg."))
      let admin = try await site.logIn("admin")
      let log = try await site.get("/desk/medarbetare/konto/olle", cookie: admin.cookie).text
      #expect(log.contains("En ersättare utsågs (Disa Ek, ") && log.contains("En ersättning avslutades"))
    }
  }

  @Test func `what was searched for stands beside the readings`() async throws {
    try await withSite { site in
      let searcher = try await site.logIn("olle")
      _ = try await site.get("/desk?q=trasig+gunga", cookie: searcher.cookie)
      let (cookie, _) = try await site.logIn("dso")
      let page = try await site.get("/desk/laslogg", cookie: cookie).text
      #expect(page.contains("1 sökning") && page.contains("<td>trasig gunga</td>"))
      let ofCase = try await site.get("/desk/laslogg?asked=2026-0001", cookie: cookie).text
      #expect(ofCase.contains("En sökning hör inte till något ärende") && !ofCase.contains("gunga"))
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

  @Test func `the data protection officer reads what was done to accounts, and comes to none`() async throws {
    try await withSite { site in
      let (cookie, _) = try await site.logIn("dso")
      let readLog = try await site.get("/desk/laslogg", cookie: cookie).text
      #expect(readLog.contains("href=\"/desk/medarbetare/logg\""))
      let log = try await site.get("/desk/medarbetare/logg", cookie: cookie)
      #expect(log.status == .ok && log.text.contains("Kontot lades upp"))
      #expect(!log.text.contains("href=\"/desk/medarbetare\""))
      #expect(try await site.get("/desk/medarbetare", cookie: cookie).status == .notFound)
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

  @Test func `whether a complaint is about a member of staff is answered before it is registered`()
    async throws
  {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("rakel")
      let form = try await site.get("/desk/registrera", cookie: cookie).text
      #expect(form.contains("Klagar den på någon i personalen?"))
      let fields = [
        "csrf": csrf, "submission": try #require(form.hiddenValue("submission")), "channel": "letter",
        "arrivalRule": "sameDay", "received": site.world.today.description, "kind": "complaint",
        "text": "Läraren skrek åt barnen.", "unit": "unit:\(site.world.north.id)", "sender": "anonymous",
        "wantsAnswer": "yes", "told": "no",
      ]
      let asked = try await site.post("/desk/registrera", fields, cookie: cookie)
      #expect(asked.status == .unprocessableContent && asked.text.contains("id=\"about-error\""))
      let done = try await site.post(
        "/desk/registrera", fields.merging(["about": "none"]) { $1 }, cookie: cookie)
      #expect(done.text.contains("Synpunkten är registrerad"))
      let praise = fields.merging([
        "kind": "compliment", "submission": "p1", "text": "Tack för maten i går.",
      ]) { $1 }
      let praised = try await site.post("/desk/registrera", praise, cookie: cookie)
      #expect(praised.text.contains("Synpunkten är registrerad"))
    }
  }

  @Test
  func `whoever says that a case is about a member of staff hands it to the manager, who can open it again`()
    async throws
  {
    try await withSite { site in
      let number = try await site.world.submit()
      let (officer, manager) = (try await site.logIn("olle"), try await site.logIn("maj"))
      let marked = try await site.post(
        "/desk/arenden/\(number)/personal", ["csrf": officer.csrf, "version": "2", "about": "someone"],
        cookie: officer.cookie)
      #expect(marked.headers[.location] == "/desk")
      #expect(try await site.get("/desk/arenden/\(number)", cookie: officer.cookie).status == .notFound)
      let page = try await site.get("/desk/arenden/\(number)", cookie: manager.cookie).text
      #expect(page.contains("Bara ansvarig chef, Maj Åkerlund") && page.contains("Gäller inte personalen"))
      #expect(page.contains("/desk/arenden/\(number)/lasningar"))
      let lifted = try await site.post(
        "/desk/arenden/\(number)/personal-havd", ["csrf": manager.csrf, "version": "3"],
        cookie: manager.cookie)
      #expect(lifted.status == .seeOther)
      #expect(try await site.get("/desk/arenden/\(number)", cookie: officer.cookie).status == .ok)
    }
  }

  @Test func `who may read a case but not work with it is offered no form`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      _ = try await site.world.operations.addStaff(
        username: "sune", name: "Sune Söder", role: .officer,
        placement: Placement(board: site.world.social.id, department: site.world.care.id, unit: nil),
        password: TestMunicipality.password)
      let other = try await site.world.operations.addUnit(
        "Boendestöd", at: Placement(board: site.world.social.id, department: site.world.care.id))
      _ = try await site.world.operations.addStaff(
        username: "bo", name: "Bo Ek", role: .officer, placement: other.placement,
        password: TestMunicipality.password)
      for (username, works) in [("sune", true), ("bo", false)] {
        let (cookie, csrf) = try await site.logIn(username)
        let page = try await site.get("/desk/arenden/\(number)", cookie: cookie)
        #expect(page.status == .ok)
        #expect(page.text.contains("action=\"/desk/arenden/\(number)/") == works, "\(username)")
        let answer = try await site.post(
          "/desk/arenden/\(number)/svar", ["csrf": csrf, "text": "Svar"], cookie: cookie)
        #expect(answer.status == (works ? .seeOther : .notFound))
      }
    }
  }
}
