import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

/// Two administrators change the same setting: the second reads both versions, keeps what was written, and the next try
/// succeeds.
@Suite struct SettingsConflictTests {
  private func expectBoth(
    _ answer: TestSite.Answer, theirs: [String], mine: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let parts = answer.text.split(separator: "id=\"mine\"", maxSplits: 1)
    #expect(parts.count == 2, sourceLocation: sourceLocation)
    for words in theirs { #expect(parts.first?.contains(words) == true, sourceLocation: sourceLocation) }
    #expect(parts.last?.contains(mine) == true, sourceLocation: sourceLocation)
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit that was renamed meanwhile can still be renamed by who has read both names`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let (verbs, part) = (site.world.operations, OrganisationPart.unit(site.world.north.id))
      let (cookie, csrf) = try await site.logIn("admin")
      let path = "/desk/organisation/del/enhet/\(site.world.north.id)"
      let seen = try await site.get(path, cookie: cookie).text.hiddenValue("seen") ?? ""
      try await verbs.rename(part, to: "Hemtjänst Fjäll", by: .staff(site.world.administrator))
      func save(_ name: String, seen: String?) async throws -> TestSite.Answer {
        try await site.post("\(path)/namn", ["csrf": csrf, "seen": seen ?? "", "name": name], cookie: cookie)
      }
      // What is wrong for another reason does not hide that somebody else was first.
      let wrong = try await save("", seen: seen)
      #expect(wrong.status == .unprocessableContent && wrong.text.hiddenValue("seen") == seen)
      let refused = try await save("Hemtjänst Väst", seen: wrong.text.hiddenValue("seen"))
      #expect(refused.status == .conflict && refused.text.contains("Någon annan har ändrat enheten"))
      expectBoth(
        refused, theirs: ["Siv Ek ändrade namnet från ”Hemtjänst Norr” till ”Hemtjänst Fjäll”."],
        mine: "value=\"Hemtjänst Väst\"")
      let saved = try await save("Hemtjänst Väst", seen: refused.text.hiddenValue("seen"))
      #expect(saved.status == .seeOther)
      #expect(try await verbs.organisation().name(of: part) == "Hemtjänst Väst")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `closing, moving and running a unit show what somebody else did with it`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let (verbs, world) = (site.world.operations, site.world)
      let (cookie, csrf) = try await site.logIn("admin")
      let path = "/desk/organisation/del/enhet/\(world.north.id)"
      let seen = try await site.get(path, cookie: cookie).text.hiddenValue("seen") ?? ""
      try await verbs.setOperation(
        .privateProvider(name: "Omsorg Väst AB"), of: world.north.id, by: .staff(world.administrator))
      let attempts: [(String, [String: String], String)] = [
        ("stangning", ["day": "2026-12-01"], "2026-12-01"),
        (
          "omorganisering",
          ["name": "Hemtjänst Väst", "under": "board:\(world.social.id)", "day": "2026-12-01"],
          "<dd class=\"written\">Socialnämnden</dd>"
        ),
        (
          "drift", ["operation": "municipalCompany", "operatorName": "Kombolaget"],
          "Kombolaget (kommunalt bolag)"
        ),
      ]
      for (form, fields, mine) in attempts {
        let sent = fields.merging(["csrf": csrf, "seen": seen]) { $1 }
        let refused = try await site.post("\(path)/\(form)", sent, cookie: cookie)
        #expect(refused.status == .conflict, "\(form)")
        expectBoth(refused, theirs: ["Siv Ek ändrade vem som driver", "Omsorg Väst AB"], mine: mine)
      }
      #expect(try await verbs.organisation().unit(world.north.id)?.validity == .always)
    }
  }

  @Test func `a service area and what the municipality says show what somebody else wrote`() async throws {
    try await withSite { site in
      let (verbs, world) = (site.world.operations, site.world)
      let (cookie, csrf) = try await site.logIn("admin")
      let area = "/desk/verksamhetsomraden/\(world.homeCare.id)"
      var fields = ["csrf": csrf, "name": "Hjälp i hemmet"]
      fields["seen"] = try await site.get(area, cookie: cookie).text.hiddenValue("seen")
      try await verbs.renameServiceArea(world.homeCare.id, to: "Hemvård", by: .staff(world.administrator))
      let refused = try await site.post("\(area)/namn", fields, cookie: cookie)
      #expect(refused.status == .conflict)
      expectBoth(refused, theirs: ["till ”Hemvård”."], mine: "Hjälp i hemmet")
      fields["seen"] = refused.text.hiddenValue("seen")
      #expect(try await site.post("\(area)/namn", fields, cookie: cookie).status == .seeOther)

      let page = try await site.get("/desk/kommunen", cookie: cookie).text
      var municipality = try await verbs.municipality()
      municipality.phone = "0687-161 00"
      try await verbs.set(municipality, by: .staff(world.administrator))
      fields = ["csrf": csrf, "name": "Bergs kommun", "questions": "offered"]
      fields["seen"] = page.hiddenValue("seen")
      let both = try await site.post("/desk/kommunen", fields, cookie: cookie)
      #expect(both.status == .conflict)
      expectBoth(
        both, theirs: ["Siv Ek skrev in telefonnumret: ”0687-161 00”."], mine: "value=\"Bergs kommun\"")
      fields["seen"] = both.text.hiddenValue("seen")
      #expect(try await site.post("/desk/kommunen", fields, cookie: cookie).status == .seeOther)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a promise that somebody else decided meanwhile is read before the next one is decided`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let world = site.world
      let (cookie, csrf) = try await site.logIn("admin")
      var fields = [
        "csrf": csrf, "acknowledgeDays": "3", "answerDays": "7", "validFrom": world.today.description,
        "reach": "newCases", "reference": "KF § 2",
      ]
      fields["seen"] = try await site.get("/desk/loften", cookie: cookie).text.hiddenValue("seen")
      let five = ServicePromise(acknowledgeDays: 1, answerDays: 5)
      try await world.operations.decide(
        .promise(five, from: world.today, reach: .newCases, reference: "KF § 1"), by: world.administrator)
      fields["confirmed"] = "yes"
      let refused = try await site.post("/desk/loften", fields, cookie: cookie)
      #expect(refused.status == .conflict && refused.text.contains("Någon annan har ändrat löftet"))
      expectBoth(refused, theirs: ["Siv Ek", "KF § 1"], mine: "KF § 2")
      fields["confirmed"] = nil
      fields["seen"] = refused.text.hiddenValue("seen")
      let preview = try await site.post("/desk/loften", fields, cookie: cookie)
      #expect(preview.status == .ok && preview.text.hiddenValue("seen") == "1")
      fields["confirmed"] = "yes"
      #expect(try await site.post("/desk/loften", fields, cookie: cookie).status == .seeOther)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an account that somebody else changed meanwhile does not get the old role back`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let (verbs, world) = (site.world.operations, site.world)
      let (cookie, csrf) = try await site.logIn("admin")
      let path = "/desk/medarbetare/konto/maj"
      let care = "department:\(world.care.id)"
      var fields = [
        "csrf": csrf, "name": "Maj Åkerlund", "role": "manager", "unit": care, "email": "maj@tallsjo.example",
      ]
      fields["seen"] = try await site.get(path, cookie: cookie).text.hiddenValue("seen")
      try await verbs.editStaff(
        username: "maj", name: "Maj Åkerlund", role: .officer, placement: world.manager.placement,
        by: .staff(world.administrator))
      let refused = try await site.post("\(path)/andra", fields, cookie: cookie)
      #expect(refused.status == .conflict && refused.text.contains("Någon annan har ändrat kontot"))
      expectBoth(
        refused, theirs: ["Siv Ek", "(chef till handläggare)", "handläggare"], mine: "maj@tallsjo.example")
      let staff = try await verbs.staff()
      #expect(staff.first { $0.username == "maj" }?.role == .officer)
      fields["role"] = "officer"
      fields["seen"] = refused.text.hiddenValue("seen")
      #expect(try await site.post("\(path)/andra", fields, cookie: cookie).status == .seeOther)
      // The same form once more changes nothing, and stands in nobody's way.
      #expect(try await site.post("\(path)/andra", fields, cookie: cookie).status == .seeOther)
      let sheet = try await verbs.staffSheet(username: "maj", actor: .staff(world.administrator))
      #expect(sheet.member.role == .officer && sheet.email == "maj@tallsjo.example")
    }
  }

  @Test func `rules of the log-in that somebody else made stricter are not loosened by an old page`()
    async throws
  {
    try await withSite { site in
      let verbs = site.world.operations
      let (cookie, csrf) = try await site.logIn("admin")
      let path = "/desk/medarbetare/inloggning"
      var fields = ["csrf": csrf, "officer": "yes"]
      fields["seen"] = try await site.get(path, cookie: cookie).text.hiddenValue("seen")
      try await verbs.set(
        SignInRules(secondFactorRoles: [.manager, .registrar]), by: .staff(site.world.administrator))
      let refused = try await site.post(path, fields, cookie: cookie)
      #expect(refused.status == .conflict && refused.text.contains("Någon annan har ändrat reglerna"))
      expectBoth(refused, theirs: ["Siv Ek", "Registrator och chef"], mine: "Handläggare")
      fields["manager"] = "yes"
      fields["seen"] = refused.text.hiddenValue("seen")
      #expect(try await site.post(path, fields, cookie: cookie).status == .seeOther)
      let rules = try await verbs.signInSettings(actor: .staff(site.world.administrator)).rules
      #expect(rules.secondFactorRoles == [.manager, .officer])
    }
  }

  @Test func `a day of the calendar that somebody else has filled in shows both`() async throws {
    try await withSite { site in
      let world = site.world
      let (cookie, csrf) = try await site.logIn("admin")
      let day = try calendarDay("2026-12-01")
      let theirs = CalendarOverride(
        day: day, effect: .close(reason: "en ny helgdag"), legalBasis: .law("2026:1"))
      try await world.operations.decide(.add(theirs), by: world.administrator)
      let fields = [
        "csrf": csrf, "change": "add", "day": "2026-12-01", "effect": "close", "reason": "en klämdag",
        "basisKind": "ownDecision", "basis": "KS § 41",
      ]
      let refused = try await site.post("/desk/kalender", fields, cookie: cookie)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Dagen har redan ett undantag"))
      expectBoth(refused, theirs: ["Siv Ek", "Ingen arbetsdag: en ny helgdag"], mine: "value=\"en klämdag\"")
    }
  }

  @Test func `who receives, where a rule leads and what a template is for are shown too`() async throws {
    try await withSite { site in
      let (verbs, world) = (site.world.operations, site.world)
      let (cookie, csrf) = try await site.logIn("admin")
      try await verbs.setGate(
        .lexMaria, citation: "3 kap.", instruction: "Ring.", receivers: [world.manager.id], boards: [],
        version: 0, by: world.administrator)
      let gate = try await site.post(
        "/desk/grindar/lexMaria",
        [
          "csrf": csrf, "version": "0", "citation": "3 kap.", "instruction": "Ring.",
          "receiver-\(world.deputy.id)": "yes",
        ], cookie: cookie)
      expectBoth(gate, theirs: ["<dd class=\"written\">Maj Åkerlund</dd>"], mine: "Disa Ek</dd>")

      var draft = RoutingRuleDraft(name: "Mat", words: "mat*", placement: world.north.placement)
      let rule = try await verbs.addRoutingRule(draft, actor: .staff(world.administrator))
      draft.placement = world.south.placement
      try await verbs.editRoutingRule(rule, draft, version: 1, actor: .staff(world.administrator))
      let edited = try await site.post(
        "/desk/fordelningsregler/\(rule)",
        ["csrf": csrf, "version": "1", "name": "Mat", "words": "mat*", "unit": "unit:\(world.north.id)"],
        cookie: cookie)
      expectBoth(edited, theirs: ["<dd class=\"written\">Hemtjänst Söder</dd>"], mine: "Hemtjänst Norr</dd>")

      func written(_ kind: Kind?) -> WrittenTemplate {
        WrittenTemplate(name: "Tack", kind: kind, placement: .unrouted, body: "Tack.")
      }
      let template = try await verbs.saveTemplate(written(nil), by: world.administrator)
      _ = try await verbs.saveTemplate(
        written(.compliment), as: template.id, version: 1, by: world.administrator)
      let refused = try await site.post(
        "/desk/svarsmallar/\(template.id)",
        ["csrf": csrf, "version": "1", "name": "Tack", "kind": "", "unit": "", "body": "Tack."],
        cookie: cookie)
      expectBoth(
        refused, theirs: ["<dd class=\"written\">Beröm, hela kommunen</dd>"],
        mine: "<dd class=\"written\">Alla typer, hela kommunen</dd>")
    }
  }
}
