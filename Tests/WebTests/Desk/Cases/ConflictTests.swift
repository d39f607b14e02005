import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

/// Two people change the same thing: the second reads both versions, loses nothing, and the next try succeeds.
@Suite struct ConflictTests {
  private func expectConflict(
    _ answer: TestSite.Answer, theirs: String, mine: String, version: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(answer.status == .conflict, sourceLocation: sourceLocation)
    #expect(answer.text.contains("Någon annan har ändrat"), sourceLocation: sourceLocation)
    let parts = answer.text.split(separator: "id=\"mine\"", maxSplits: 1)
    #expect(parts.first?.contains(theirs) == true, sourceLocation: sourceLocation)
    #expect(parts.last?.contains(mine) == true, sourceLocation: sourceLocation)
    if let version { #expect(answer.text.hiddenValue("version") == version, sourceLocation: sourceLocation) }
  }

  /// Sends a form of a case twice: made from the version before Disa took it, and as the page then gives it back.
  private func sendTwice(_ path: String, _ fields: [String: String], mine: String, on engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      _ = try await site.world.operations.assign(
        number, to: site.world.deputy.id, actor: .staff(site.world.deputy))
      let (cookie, csrf) = try await site.logIn("olle")
      var fields = fields
      for (name, value) in fields {
        fields[name] = value.replacing("SOUTH", with: "unit:\(site.world.south.id)")
      }
      fields.merge(["csrf": csrf, "version": "2"]) { $1 }
      let address = "/desk/arenden/\(number)/\(path)"
      let refused = try await site.post(address, fields, cookie: cookie)
      expectConflict(refused, theirs: "Disa Ek", mine: mine, version: "3")
      fields["version"] = refused.text.hiddenValue("version")
      let done = try await site.post(address, fields, cookie: cookie)
      #expect(done.status == .seeOther || done.status == .ok)
      #expect(try await site.world.file(number).value.version >= 4)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case that was split meanwhile can still be split`(_ engine: TestEngine) async throws {
    try await sendTwice(
      "dela", ["text1": "Gungan.", "kind1": "complaint", "unit1": "SOUTH"], mine: "Gungan.", on: engine)
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody outside can still be asked`(_ engine: TestEngine) async throws {
    try await sendTwice(
      "fraga-utanfor",
      [
        "recipient": "Omsorg Östra AB", "question": "Vad hände?", "shared": "Ingen kom.",
        "answerBy": "2026-12-01",
      ], mine: "Vad hände?", on: engine)
  }

  @Test(arguments: TestEngine.allCases)
  func `a case can still be handed to another unit`(_ engine: TestEngine) async throws {
    try await sendTwice(
      "vidare/enhet", ["unit": "SOUTH", "text": "Det gäller er."], mine: "Det gäller er.", on: engine)
  }

  @Test(arguments: TestEngine.allCases)
  func `an improvement that was changed meanwhile shows what changed and can be saved`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let world = site.world
      let content = ImprovementContent(
        title: "Ring", placement: world.north.placement, dueOn: try calendarDay("2026-12-18"))
      let item = try await world.operations.planImprovement(content, actor: .staff(world.manager))
      _ = try await world.operations.addStep(
        "Skriv rutinen", dueOn: nil, to: item.id, actor: .staff(world.manager))
      let (cookie, csrf) = try await site.logIn("maj")
      var fields = [
        "csrf": csrf, "version": "1", "heading": "Ring alltid", "unit": "unit:\(world.north.id)",
        "dueOn": "2026-12-18",
      ]
      let form = try await site.post("/desk/atgarder/\(item.id)/andra", fields, cookie: cookie)
      expectConflict(form, theirs: "Maj Åkerlund lade till ett steg", mine: "Ring alltid", version: "2")
      fields["version"] = form.text.hiddenValue("version")
      let saved = try await site.post("/desk/atgarder/\(item.id)/andra", fields, cookie: cookie)
      #expect(saved.status == .seeOther)

      let step = ["csrf": csrf, "version": "2", "step": "Prova en månad"]
      let page = try await site.post("/desk/atgarder/\(item.id)/steg", step, cookie: cookie)
      expectConflict(page, theirs: "ändrade vad som ska göras", mine: "Prova en månad", version: "3")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an improvement on a case that somebody else worked with can still be planned`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      _ = try await site.world.operations.assign(
        number, to: site.world.deputy.id, actor: .staff(site.world.deputy))
      let (cookie, csrf) = try await site.logIn("maj")
      var fields = [
        "csrf": csrf, "version": "2", "case": number.description, "heading": "Ring alltid",
        "unit": "unit:\(site.world.north.id)", "dueOn": "2026-12-18",
      ]
      let refused = try await site.post("/desk/atgarder/ny", fields, cookie: cookie)
      expectConflict(refused, theirs: "Disa Ek", mine: "Ring alltid", version: "3")
      fields["version"] = "3"
      #expect(try await site.post("/desk/atgarder/ny", fields, cookie: cookie).status == .seeOther)
    }
  }

  @Test func `a template, a gate, a rule and the policy show what the other saved`() async throws {
    try await withSite { site in
      let (verbs, administrator) = (site.world.operations, site.world.administrator)
      let (cookie, csrf) = try await site.logIn("admin")
      func save(_ address: String, _ fields: [String: String]) async throws -> TestSite.Answer {
        try await site.post(address, fields.merging(["csrf": csrf]) { $1 }, cookie: cookie)
      }
      func written(_ body: String) -> WrittenTemplate {
        WrittenTemplate(name: "Tack", kind: nil, placement: .unrouted, body: body)
      }
      let template = try await verbs.saveTemplate(written("Tack för berömmet."), by: administrator)
      _ = try await verbs.saveTemplate(
        written("Tack, det gläder oss."), as: template.id, version: 1, by: administrator)
      let mine = ["version": "1", "name": "Tack", "unit": "", "body": "Min text."]
      let refused = try await save("/desk/svarsmallar/\(template.id)", mine)
      expectConflict(refused, theirs: "Tack, det gläder oss.", mine: "Min text.", version: "2")
      let saved = try await save("/desk/svarsmallar/\(template.id)", mine.merging(["version": "2"]) { $1 })
      #expect(saved.status == .seeOther)

      try await verbs.setGate(
        .lexMaria, citation: "3 kap.", instruction: "Ring MAS.", receivers: [], boards: [], version: 0,
        by: administrator)
      let gate = try await save(
        "/desk/grindar/lexMaria", ["version": "0", "citation": "3 kap.", "instruction": "Mejla MAS."])
      expectConflict(gate, theirs: "Ring MAS.", mine: "Mejla MAS.", version: "1")

      let draft = RoutingRuleDraft(name: "Mat", words: "mat*", placement: site.world.north.placement)
      let rule = try await verbs.addRoutingRule(draft, actor: .staff(administrator))
      var other = draft
      other.words = "middag*"
      try await verbs.editRoutingRule(rule, other, version: 1, actor: .staff(administrator))
      let mineToo = ["version": "1", "name": "Mat", "words": "lunch*", "unit": "unit:\(site.world.north.id)"]
      let edited = try await save("/desk/fordelningsregler/\(rule)", mineToo)
      expectConflict(edited, theirs: "middag*", mine: "lunch*", version: nil)
      let again = try await save("/desk/fordelningsregler/\(rule)", mineToo.merging(["version": "2"]) { $1 })
      #expect(again.status == .seeOther && edited.text.contains("name=\"version\" value=\"2\""))

      let today = site.world.today
      _ = try await verbs.write(
        .policy, "Deras text.", decision: "KF § 1", validFrom: today, seen: 1, member: site.world.strategist)
      let (strategist, token) = try await site.logIn("kim")
      let policy = try await site.post(
        "/desk/rutinen/ny",
        [
          "csrf": token, "seen": "1", "text": "Min text.", "decision": "KF § 2",
          "validFrom": today.description,
        ], cookie: strategist)
      expectConflict(policy, theirs: "Deras text.", mine: "Min text.", version: nil)
      #expect(policy.text.hiddenValue("seen") == "2")
    }
  }
}
