import Domain
import Operations
import TestSupport
import Testing

/// Rules act on what is known when an item comes in, and are tried on what was known when the old ones did.
struct ArrivalRoutingTests {
  private func draft(_ town: TestMunicipality, words: String = "", area: ServiceAreaID? = nil)
    -> RoutingRuleDraft
  {
    RoutingRuleDraft(
      name: "Regel om \(words)\(area?.rawValue ?? "")", words: words, serviceAreas: area.map { [$0] } ?? [],
      placement: town.north.placement)
  }

  private func submit(_ town: TestMunicipality, _ text: String, area: ServiceAreaID? = nil) async throws
    -> CaseNumber
  {
    try TestMunicipality.number(
      of: try await town.operations.submit(
        Submission(
          kind: .suggestion, serviceArea: area, text: text,
          contact: Contact(name: "Åsa", email: "asa@example.se")), channel: .web))
  }

  @Test(arguments: TestEngine.allCases)
  func `a rule by service area places what comes in with that area`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      let id = try await town.operations.addRoutingRule(draft(town, area: town.homeCare.id), actor: actor)
      let before = try await submit(town, "Fler besök.", area: town.homeCare.id)
      let tried = try await town.operations.tryRoutingRule(id, actor: actor)
      #expect(tried.trial.considered == 1 && tried.trial.caughtInAll == 1)
      try await town.operations.switchOnRoutingRule(id, version: 1, actor: actor)
      let placed = try await town.file(try await submit(town, "Fler besök igen.", area: town.homeCare.id))
      #expect(placed.value.classification.placement == town.north.placement)
      #expect(placed.value.classification.serviceArea == town.homeCare.id)
      let without = try await town.file(try await submit(town, "Fler besök."))
      #expect(without.value.classification.placement == .unrouted)
      #expect(try await town.file(before).value.classification.placement == .unrouted)
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a trial goes by what was known when the item came in`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      let number = try await submit(town, "Fler besök på kvällen.")
      // What the registrar made of it afterwards, no rule could have known.
      _ = try await town.operations.classify(
        number,
        as: Classification(
          kind: .complaint, dimension: .access, serviceArea: town.homeCare.id,
          placement: town.north.placement), subject: "Bussen", actor: actor)
      func caught(_ draft: RoutingRuleDraft) async throws -> [CaseNumber] {
        let id = try await town.operations.addRoutingRule(draft, actor: actor)
        return try await town.operations.tryRoutingRule(id, actor: actor).caught.map(\.number)
      }
      #expect(try await caught(draft(town, area: town.homeCare.id)).isEmpty)
      #expect(try await caught(draft(town, words: "buss*")).isEmpty)
      var complaints = draft(town, words: "besök*")
      (complaints.name, complaints.kinds) = ("Klagomål", [.complaint])
      #expect(try await caught(complaints).isEmpty)
      #expect(try await caught(draft(town, words: "besök*")) == [number])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an item about an area that is closed or unknown is refused`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      for area in [ServiceAreaID(rawValue: "finns-inte"), town.homeCare.id] {
        if area == town.homeCare.id {
          try await town.operations.closeServiceArea(area, from: town.today, by: .program)
        }
        await #expect(throws: Problems([Problem(.invalid, .serviceAreaUnknown, field: "serviceArea")])) {
          _ = try await submit(town, "Fler besök.", area: area)
        }
      }
    }
  }
}
