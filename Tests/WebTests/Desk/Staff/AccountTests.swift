import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

struct AccountTests {
  private static let newPassword = "grön cykel i motvind"

  /// The cookies that an answer sets, as a browser sends them back.
  private func jar(_ answer: TestSite.Answer) -> String {
    answer.cookies.filter { !$0.hasSuffix("=") }.joined(separator: "; ")
  }

  /// Posts the first step of the log-in.
  private func start(_ site: TestSite, _ username: String) async throws -> TestSite.Answer {
    let page = try await site.get("/desk/logga-in")
    return try await site.post(
      "/desk/logga-in",
      [
        "username": username, "password": TestMunicipality.password,
        "csrf": try #require(page.text.hiddenValue("csrf")),
      ], cookie: jar(page))
  }

  private func code(_ page: TestSite.Answer, _ site: TestSite) throws -> String {
    let start = try #require(page.text.firstRange(of: "secret="))
    let secret = String(page.text[start.upperBound...].prefix { $0.isLetter || $0.isNumber })
    let app = try #require(TimeBasedCode(secretText: secret))
    return app.code(step: TimeBasedCode.step(at: site.world.clock.now))
  }

  @Test func `a role that needs a code sets the app up, and comes in with it the next time`() async throws {
    try await withSite { site async throws in
      try await site.world.operations.set(SignInRules(), by: .program)
      let half = try await start(site, "admin")
      #expect(half.headers[.location] == "/desk/logga-in/ny-kod?next=%2Fdesk")
      #expect(!half.cookies.contains { $0.hasPrefix("norna=") })
      let page = try await site.get("/desk/logga-in/ny-kod", cookie: jar(half))
      #expect(page.text.contains("<svg class=\"qr\""))
      let done = try await site.post(
        "/desk/logga-in/ny-kod",
        ["code": try code(page, site), "csrf": try #require(page.text.hiddenValue("csrf"))],
        cookie: jar(half) + "; " + jar(page))
      #expect(done.status == .ok && done.text.contains("Spara dina reservkoder"))
      // The routine comes first for whoever sets up a code too.
      #expect(done.text.contains("href=\"/desk/rutinen?next=%2Fdesk\""))
      #expect(done.cookies.contains { $0.hasPrefix("norna=") && $0.count > 60 })

      site.world.clock.advance(seconds: 30)
      let again = try await start(site, "admin")
      #expect(again.headers[.location] == "/desk/logga-in/kod?next=%2Fdesk")
      let asked = try await site.get("/desk/logga-in/kod", cookie: jar(again))
      let cookie = jar(again) + "; " + jar(asked)
      let csrf = try #require(asked.text.hiddenValue("csrf"))
      let wrong = try await site.post("/desk/logga-in/kod", ["code": "000", "csrf": csrf], cookie: cookie)
      #expect(wrong.status == .unauthorized && wrong.text.contains("Koden stämmer inte."))
      let right = try await site.post(
        "/desk/logga-in/kod", ["code": try code(page, site), "csrf": csrf], cookie: cookie)
      #expect(right.status == .seeOther && right.headers[.location] == "/desk/rutinen?next=%2Fdesk")
    }
  }

  @Test func `a stand-in who logged in without a code is told how to get at what needs one`() async throws {
    try await withSite { site async throws in
      let world = site.world
      try await world.operations.set(SignInRules(secondFactorRoles: [.manager]), by: .program)
      let (cookie, _) = try await site.logIn("disa")
      #expect(try await site.get("/desk", cookie: cookie).text.contains("kräver engångskod") == false)
      _ = try await world.operations.nameStandIn(
        world.deputy.id, for: world.manager.id, from: world.today, through: world.today,
        actor: .staff(world.manager))
      let page = try await site.get("/desk", cookie: cookie).text
      #expect(page.contains("Du ersätter Maj Åkerlund i dag. Rollen kräver engångskod"))
      #expect(page.contains("Koppla en app på sidan Mitt konto."))
    }
  }

  @Test func `another app that was begun and left is no way in with the password alone`() async throws {
    try await withSite { site async throws in
      let (cookie, csrf) = try await site.logIn("olle")
      func begin() async throws -> TestSite.Answer {
        let fields = ["do": "setUp", "currentPassword": TestMunicipality.password, "csrf": csrf]
        let begun = try await site.post("/desk/konto/engangskod", fields, cookie: cookie)
        #expect(begun.headers[.location] == "/desk/konto/engangskod")
        return try await site.get("/desk/konto/engangskod", cookie: cookie)
      }
      let first = try await begin()
      let done = try await site.post(
        "/desk/konto/engangskod/bekrafta", ["code": try code(first, site), "csrf": csrf], cookie: cookie)
      #expect(done.status == .ok && done.text.contains("Spara dina reservkoder"))
      site.world.clock.advance(seconds: 30)
      let left = try await begin()

      let half = try await start(site, "olle")
      #expect(half.headers[.location] == "/desk/logga-in/kod?next=%2Fdesk")
      let asked = try await site.get("/desk/logga-in/kod", cookie: jar(half))
      let path = "/desk/logga-in/ny-kod"
      let shown = try await site.get(path, cookie: jar(half))
      #expect(shown.headers[.location] == "/desk/logga-in?klart=tiden")
      let posted = try await site.post(
        path, ["code": try code(left, site), "csrf": try #require(asked.text.hiddenValue("csrf"))],
        cookie: jar(half) + "; " + jar(asked))
      #expect(posted.headers[.location] == "/desk/logga-in?klart=tiden")
      #expect(!posted.cookies.contains { $0.hasPrefix("norna=") })
    }
  }

  @Test func `a code without the first step leads back to it`() async throws {
    try await withSite { site async throws in
      for path in ["/desk/logga-in/kod", "/desk/logga-in/ny-kod"] {
        let page = try await site.get("/desk/logga-in")
        let answer = try await site.post(
          path, ["code": "123456", "csrf": try #require(page.text.hiddenValue("csrf"))], cookie: jar(page))
        #expect(answer.headers[.location] == "/desk/logga-in?klart=tiden")
        let forged = try await site.post(path, ["code": "123456", "csrf": "fel"], cookie: jar(page))
        #expect(forged.status == .forbidden)
      }
    }
  }

  @Test func `too many wrong passwords are told as such, and the known browser gets in`() async throws {
    try await withSite { site async throws in
      let known = try await start(site, "olle")
      let device = try #require(known.cookies.first { $0.hasPrefix("norna-device=") })
      let page = try await site.get("/desk/logga-in")
      let csrf = try #require(page.text.hiddenValue("csrf"))
      for attempt in 0..<11 {
        let answer = try await site.post(
          "/desk/logga-in", ["username": "olle", "password": "fel", "csrf": csrf], cookie: jar(page))
        #expect(answer.status == (attempt < 10 ? .unauthorized : .tooManyRequests))
      }
      let right = ["username": "olle", "password": TestMunicipality.password, "csrf": csrf]
      #expect(try await site.post("/desk/logga-in", right, cookie: jar(page)).status == .tooManyRequests)
      let mine = try await site.post("/desk/logga-in", right, cookie: "\(jar(page)); \(device)")
      #expect(mine.status == .seeOther)
    }
  }

  @Test func `a new password is chosen with a link that an administrator made`() async throws {
    try await withSite { site async throws in
      let (cookie, csrf) = try await site.logIn("admin")
      let made = try await site.post("/desk/medarbetare/konto/olle/lank", ["csrf": csrf], cookie: cookie)
      let start = try #require(made.text.firstRange(of: "/desk/nytt-losenord/"))
      let path = "/desk/nytt-losenord/" + made.text[start.upperBound...].prefix { $0.isHexDigit }
      let page = try await site.get(path)
      let fields = ["csrf": try #require(page.text.hiddenValue("csrf"))]
      let easy = try await site.post(
        path, fields.merging(["password": "Sommar2026!!"]) { $1 }, cookie: jar(page))
      #expect(easy.status == .unprocessableContent && easy.text.contains("lätt att gissa"))
      let done = try await site.post(
        path, fields.merging(["password": Self.newPassword]) { $1 }, cookie: jar(page))
      #expect(done.headers[.location] == "/desk/logga-in?klart=losenord")
      #expect(try await site.get(path).status == .notFound)
    }
  }

  @Test func `one changes one's password and stays in under another token`() async throws {
    try await withSite { site async throws in
      let (cookie, csrf) = try await site.logIn("olle")
      let wrong = try await site.post(
        "/desk/konto/losenord", ["csrf": csrf, "currentPassword": "fel", "newPassword": Self.newPassword],
        cookie: cookie)
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("href=\"#password-currentPassword\""))
      let done = try await site.post(
        "/desk/konto/losenord",
        ["csrf": csrf, "currentPassword": TestMunicipality.password, "newPassword": Self.newPassword],
        cookie: cookie)
      #expect(done.headers[.location] == "/desk/konto?klart=losenord")
      #expect(try await site.get("/desk/konto", cookie: cookie).status == .seeOther)
      #expect(try await site.get("/desk/konto", cookie: jar(done)).status == .ok)
    }
  }

  @Test func `accounts are missing for everybody but administrators`() async throws {
    try await withSite { site async throws in
      for username in ["olle", "maj", "rakel", "kim", "dso"] {
        let (cookie, _) = try await site.logIn(username)
        // The log of accounts is for oversight too.
        for path in ["", "/ny", "/logg", "/inloggning", "/konto/olle"]
        where (username, path) != ("dso", "/logg") {
          #expect(try await site.get("/desk/medarbetare\(path)", cookie: cookie).status == .notFound)
        }
        #expect(!(try await site.get("/desk/konto", cookie: cookie).text.contains("/desk/medarbetare")))
      }
    }
  }

  @Test func `somebody is added, changed, closed and opened again`() async throws {
    try await withSite { site async throws in
      let (cookie, csrf) = try await site.logIn("admin")
      let place = "department:\(site.world.care.id)"
      func post(_ path: String, _ fields: [String: String]) async throws -> TestSite.Answer {
        try await site.post(
          "/desk/medarbetare\(path)", fields.merging(["csrf": csrf]) { $1 }, cookie: cookie)
      }
      let missing = try await post("/ny", ["name": "Åsa Ny", "username": "asa.ny", "role": "officer"])
      #expect(missing.text.contains("Välj var i organisationen rollen gäller."))
      let added = try await post(
        "/ny", ["name": "Åsa Ny", "username": "asa.ny", "role": "officer", "unit": place])
      #expect(added.headers[.location] == "/desk/medarbetare/konto/asa.ny?klart=ny")
      let taken = try await post(
        "/ny", ["name": "Åsa Ny", "username": "asa.ny", "role": "officer", "unit": place])
      #expect(taken.status == .conflict)
      let changed = try await post(
        "/konto/asa.ny/andra", ["name": "Åsa Nyström", "role": "registrar", "seen": "0"])
      #expect(changed.headers[.location] == "/desk/medarbetare/konto/asa.ny?klart=sparat")
      _ = try await post("/konto/asa.ny/stang", [:])
      let closed = try await site.get("/desk/medarbetare/konto/asa.ny", cookie: cookie)
      #expect(closed.text.contains("Kontot är stängt sedan tisdag 24 november."))
      #expect(closed.text.contains("Rollen eller placeringen ändrades (handläggare till registrator)"))
      _ = try await post("/konto/asa.ny/oppna", [:])
      let own = try await post("/konto/admin/stang", [:])
      #expect(own.status == .unprocessableContent && own.text.contains("ditt eget konto"))
      #expect(try await post("/konto/finns.inte/stang", [:]).status == .notFound)
    }
  }
}
