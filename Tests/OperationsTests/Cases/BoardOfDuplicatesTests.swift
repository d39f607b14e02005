import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Whoever works with a main case reads what came in its duplicates, so both stay with one board (decision 0014).
struct BoardOfDuplicatesTests {
  private func classification(at place: Placement) -> Classification {
    Classification(kind: .complaint, dimension: nil, serviceArea: nil, placement: place)
  }

  @Test(arguments: TestEngine.allCases)
  func `a case with duplicates leaves its board by no verb, until they are taken apart`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, actor, target) = (town.operations, Actor.staff(town.officer), town.preschool.placement)
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      _ = try await verbs.merge(duplicate, into: main, actor: actor)
      let version = try await town.file(main).value.version
      let before = try await DatabaseDump(verbs.database)
      let refused = Problem(.conflict, .moveHasDuplicates, [main.description])
      await #expect(throws: refused) {
        try await verbs.forward(main, to: target, text: "Er.", ground: .consent, actor: actor)
      }
      // No case is classified into another board.
      let crossing = Problem(.invalid, .boardNeedsForwarding, field: "unit")
      await #expect(throws: crossing) {
        try await verbs.classify(main, as: classification(at: target), actor: actor)
      }
      await #expect(throws: refused) { try await verbs.returnToPile(main, reason: "Fel.", actor: actor) }
      let outcomes = try await verbs.changeMany(
        [MarkedCase(number: main, version: version)], .move(target), actor: actor)
      #expect(outcomes.map(\.refusal) == [crossing])
      #expect(try await DatabaseDump(verbs.database) == before)
      _ = try await verbs.classify(main, as: classification(at: town.south.placement), actor: actor)
      _ = try await verbs.unmerge(duplicate, actor: actor)
      _ = try await verbs.forward(main, to: target, text: "Er.", actor: actor)
      #expect(try await town.file(duplicate).value.classification.placement == town.south.placement)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a part at another board, or with duplicates of its own, is not joined again`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, registrar) = (town.operations, Actor.staff(town.registrar))
      let number = try await town.submit()
      let parts = [town.preschool, town.north].map {
        SplitPart(text: "Gungan.", kind: .complaint, placement: $0.placement)
      }
      let made = try await verbs.split(number, into: parts, actor: registrar)
      _ = try await verbs.merge(try await town.submit(), into: made[1].number, actor: registrar)
      let before = try await DatabaseDump(verbs.database)
      await #expect(throws: Problem(.invalid, .mergeOtherBoard, field: "main")) {
        try await verbs.unsplit(made[0].number, actor: registrar)
      }
      let chained = Problem(.conflict, .mergeHasDuplicates, [made[1].number.description], field: "main")
      await #expect(throws: chained) { try await verbs.unsplit(made[1].number, actor: registrar) }
      #expect(try await DatabaseDump(verbs.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a part that is joined again is as closed as what it was cut from`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, manager) = (town.operations, Actor.staff(town.manager))
      let number = try await town.submit()
      let part = SplitPart(text: "Gungan.", kind: .complaint, placement: town.north.placement)
      let made = try await verbs.split(number, into: [part], actor: manager)[0].number
      _ = try await verbs.encircle(number, about: [town.officer.id], actor: manager)
      #expect(try await verbs.mayOpen(made, actor: .staff(town.officer)))
      let joined = try await verbs.unsplit(made, actor: manager)
      #expect(!(try await verbs.mayOpen(made, actor: .staff(town.officer))))
      #expect(joined.version == (try await town.file(made).value.version))
      #expect(try await verbs.verify().faults == [])
    }
  }
}
