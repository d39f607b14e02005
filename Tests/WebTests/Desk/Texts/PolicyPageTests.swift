import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@Suite struct PolicyPageTests {
  private func logIn(_ site: TestSite, _ name: String, next: String = "/desk") async throws -> TestSite.Answer
  {
    let page = try await site.get("/desk/logga-in")
    return try await site.post(
      "/desk/logga-in",
      [
        "username": name, "password": TestMunicipality.password, "next": next,
        "csrf": page.text.hiddenValue("csrf") ?? "",
      ], cookie: page.cookies.first)
  }

  @Test func `the policy is what a new user meets first, once for each version`() async throws {
    try await withSite { site in
      let first = try await logIn(site, "olle", next: "/desk/atgarder")
      let policy = try #require(first.headers[.location])
      #expect(policy == "/desk/rutinen?next=%2Fdesk%2Fatgarder")
      let cookie = try #require(first.cookies.first { $0.hasPrefix("norna=") })
      let page = try await site.get(policy, cookie: cookie).text
      #expect(page.contains("Jag har läst") && page.contains("Inom 10 arbetsdagar får du svar"))
      #expect(page.contains("Välkommen. Det här läser alla först."))
      let csrf = try #require(page.hiddenValue("csrf"))
      let next = try #require(page.hiddenValue("next"))
      let read = try await site.post(
        "/desk/rutinen/last", ["csrf": csrf, "version": "1", "next": next], cookie: cookie)
      #expect(read.headers[.location] == "/desk/atgarder")
      #expect(try await logIn(site, "olle").headers[.location] == "/desk")
      #expect(try await !site.get("/desk/rutinen", cookie: cookie).text.contains("Jag har läst"))
      _ = try await site.world.operations.write(
        .policy, "Ny.", decision: "KF § 1", validFrom: site.world.today, seen: 1,
        member: site.world.strategist)
      #expect(try await logIn(site, "olle").headers[.location] == "/desk/rutinen?next=%2Fdesk")
      #expect(try await site.get("/desk/rutinen", cookie: cookie).text.contains("Rutinen har en ny version."))
      // Whoever is new meets the second version as their first.
      let maj = try await site.logIn("maj")
      #expect(try await site.get("/desk/rutinen", cookie: maj.cookie).text.contains("Välkommen. "))
    }
  }

  @Test func `nobody is sent elsewhere after reading, and one cannot have read what is not there`()
    async throws
  {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("olle")
      let away = try await site.post(
        "/desk/rutinen/last", ["csrf": csrf, "version": "1", "next": "//ond.example"], cookie: cookie)
      #expect(away.headers[.location] == "/desk")
      let unknown = try await site.post(
        "/desk/rutinen/last", ["csrf": csrf, "version": "7", "next": ""], cookie: cookie)
      #expect(unknown.status == .notFound)
    }
  }

  @Test func `a new version is previewed, saved and public, and the old one can be read`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("kim")
      let fields = [
        "csrf": csrf, "seen": "1", "text": "## <b>Nytt</b>\n- {svarsdagar} dagar", "decision": "KF § 12",
        "validFrom": "2026-11-24",
      ]
      let preview = try await site.post(
        "/desk/rutinen/ny", fields.merging(["do": "preview"]) { $1 }, cookie: cookie)
      #expect(preview.status == .ok && preview.text.contains("<h2>&lt;b&gt;Nytt&lt;/b&gt;</h2>"))
      #expect(try await site.get("/sa-hanterar-vi-synpunkter").text.contains("den som följer med Norna"))
      let refused = try await site.post(
        "/desk/rutinen/ny", fields.merging(["text": "Inom {dagar}."]) { $1 }, cookie: cookie)
      #expect(refused.status == .unprocessableContent && refused.text.contains("id=\"text-error\""))
      let saved = try await site.post("/desk/rutinen/ny", fields, cookie: cookie)
      #expect(saved.status == .seeOther)
      let now = try await site.get("/sa-hanterar-vi-synpunkter").text
      #expect(now.contains("<li>10 dagar</li>") && now.contains("KF § 12") && !now.contains("<b>Nytt"))
      let old = try await site.get("/sa-hanterar-vi-synpunkter/1")
      #expect(
        old.status == .ok && old.text.contains("gäller inte längre") && old.text.contains("Det här lovar vi"))
      for wrong in ["3", "0", "x"] {
        #expect(try await site.get("/sa-hanterar-vi-synpunkter/\(wrong)").status == .notFound)
      }
      let stale = try await site.post(
        "/desk/rutinen/ny", fields.merging(["text": "Min text."]) { $1 }, cookie: cookie)
      #expect(stale.status == .conflict && stale.text.contains("Min text."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a version that is decided and has not begun is seen, and a correction does not undo it`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let world = site.world
      let start = world.today.adding(days: 30)
      _ = try await world.operations.write(
        .policy, "Vi svarar alltid.", decision: "KF § 97", validFrom: start, seen: 1, member: world.strategist
      )
      let reader = try await site.logIn("olle")
      let read = try await site.get("/desk/rutinen", cookie: reader.cookie).text
      #expect(read.contains("Beslutat, men gäller inte än") && read.contains("Vi svarar alltid."))
      #expect(read.contains("gäller från \(start.swedish). Beslut: KF § 97."))
      let (cookie, csrf) = try await site.logIn("kim")
      let form = try await site.get("/desk/rutinen/ny", cookie: cookie).text
      #expect(form.contains("Version 2 är redan beslutad och börjar gälla \(start.swedish)."))
      #expect(form.contains("Vi svarar alltid.") && form.contains("value=\"\(start)\""))
      let fields = [
        "csrf": csrf, "seen": form.hiddenValue("seen") ?? "", "text": "Vi svarar alltid och snabbt.",
        "decision": "KF § 97", "validFrom": start.description,
      ]
      #expect(try await site.post("/desk/rutinen/ny", fields, cookie: cookie).status == .seeOther)
      try world.wait(until: start.description)
      let now = try await world.operations.pageText(.policy)
      #expect(now.current.text.source == "Vi svarar alltid och snabbt." && now.coming.isEmpty)
    }
  }

  @Test func `those who may not write find no form, and everybody finds the card`() async throws {
    try await withSite { site in
      for name in ["maj", "olle", "rakel", "paula", "dso"] {
        let (cookie, _) = try await site.logIn(name)
        #expect(try await site.get("/desk/rutinen/ny", cookie: cookie).status == .notFound, "\(name)")
        let card = try await site.get("/desk/rutinen/kort?unit=\(site.world.north.id)", cookie: cookie)
        #expect(card.status == .ok && card.text.contains("· Hemtjänst Norr"), "\(name)")
      }
    }
  }
}
