import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Each board is an authority of its own: how a case leaves one, by whatever verb.
struct BoardCrossingTests {
  /// Hemtjänst Norr is protected, and has an officer of its own.
  private func withProtectedUnit(
    _ engine: TestEngine, _ body: (TestMunicipality, StaffMember) async throws -> Void
  ) async throws {
    try await withMunicipality(engine) { town in
      let own = try await town.operations.addStaff(
        username: "ulla", name: "Ulla Norr", role: .officer, placement: town.north.placement,
        password: TestMunicipality.password)
      try await town.operations.protect(town.north.id, as: .socialServices, actor: .staff(town.administrator))
      try await body(town, own)
    }
  }

  private func placed(_ value: FeedbackCase, at unit: OrganisationUnit) -> Classification {
    Classification(
      kind: value.classification.kind, dimension: nil, serviceArea: nil, placement: unit.placement)
  }

  @Test(arguments: TestEngine.allCases)
  func `what is presumed secret is sent to another board by forwarding with a ground, and by nothing else`(
    engine: TestEngine
  ) async throws {
    try await withProtectedUnit(engine) { town, own in
      let (number, actor) = (try await town.submit(), Actor.staff(own))
      let value = try await town.file(number).value
      let refused = Problem(.invalid, .boardNeedsForwarding, field: "unit")
      await #expect(throws: refused) {
        _ = try await town.operations.classify(number, as: placed(value, at: town.preschool), actor: actor)
      }
      let outcomes = try await town.operations.changeMany(
        [MarkedCase(number: number, version: value.version)], .move(town.preschool.placement), actor: actor)
      #expect(outcomes.map(\.refusal) == [refused])
      #expect(outcomes.first?.refusal?.swedish.contains("Lämna vidare") == true)
      await #expect(throws: Problem(.invalid, .splitNeedsGround, field: "unit1")) {
        _ = try await town.operations.split(
          number,
          into: [SplitPart(text: "Gungan.", kind: .complaint, placement: town.preschool.placement)],
          actor: actor)
      }
      #expect(!(try await town.operations.mayOpen(number, actor: .staff(town.teacher))))
      #expect(try await town.file(number).value == value)
      // Inside the board it goes where it belongs.
      _ = try await town.operations.classify(number, as: placed(value, at: town.south), actor: actor)
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a complaint about staff is presumed secret too`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await town.operations.addStaff(
        username: "rektor", name: "Rea Ek", role: .manager, placement: Placement(board: town.school.id),
        password: TestMunicipality.password)
      let number = try await town.submit()
      let value = try await town.operations.encircle(
        number, about: [town.officer.id], actor: .staff(town.officer))
      await #expect(throws: Problem(.invalid, .boardNeedsForwarding, field: "unit")) {
        _ = try await town.operations.classify(
          number, as: placed(value, at: town.preschool), actor: .staff(town.manager))
      }
      await #expect(throws: Problem(.invalid, .forwardingGroundMissing, field: "ground")) {
        _ = try await town.operations.forward(
          number, to: town.preschool.placement, text: "Er.", actor: .staff(town.manager))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what lies with a board goes to another with a covering text and a word to the sender, and not else`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, registrar) = (town.operations, Actor.staff(town.registrar))
      let (open, closed) = (try await town.submit(), try await town.submit())
      _ = try await verbs.close(closed, reason: .withdrawn, actor: .staff(town.officer))
      let refused = Problem(.invalid, .boardNeedsForwarding, field: "unit")
      let before = try await DatabaseDump(verbs.database)
      for number in [open, closed] {
        let value = try await town.file(number).value
        await #expect(throws: refused) {
          _ = try await verbs.classify(number, as: placed(value, at: town.preschool), actor: registrar)
        }
        let outcomes = try await verbs.changeMany(
          [MarkedCase(number: number, version: value.version)], .move(town.preschool.placement),
          actor: registrar)
        #expect(outcomes.map(\.refusal) == [refused])
      }
      #expect(try await DatabaseDump(verbs.database) == before)
      #expect(!(try await verbs.mayOpen(open, actor: .staff(town.teacher))))
      _ = try await verbs.forward(open, to: town.preschool.placement, text: "Er.", actor: registrar)
      #expect(try await verbs.mayOpen(open, actor: .staff(town.teacher)))
      let file = try await town.file(open)
      #expect(file.handingOn.forwardings.count == 1)
      let kinds = file.dialogue.tasks.map(\.kind)
      #expect(kinds.contains(.readForwarded) && kinds.contains(.tellSender))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what waits in the pile is placed at any board`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, registrar) = (town.operations, Actor.staff(town.registrar))
      var numbers: [CaseNumber] = []
      for _ in 1...2 {
        let receipt = try await verbs.submit(
          Submission(kind: .complaint, text: "Maten var kall."), channel: .web)
        numbers.append(try TestMunicipality.number(of: receipt))
      }
      let value = try await town.file(numbers[0]).value
      _ = try await verbs.classify(numbers[0], as: placed(value, at: town.preschool), actor: registrar)
      let version = try await town.file(numbers[1]).value.version
      let outcomes = try await verbs.changeMany(
        [MarkedCase(number: numbers[1], version: version)], .move(town.preschool.placement),
        actor: registrar)
      #expect(outcomes.allSatisfy { $0.refusal == nil })
      for number in numbers { #expect(try await verbs.mayOpen(number, actor: .staff(town.teacher))) }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `in the pile it is the board's secret still, and needs a ground to go to another board`(
    engine: TestEngine
  ) async throws {
    try await withProtectedUnit(engine) { town, own in
      func hire(_ name: String, _ board: BoardID) async throws -> StaffMember {
        try await town.operations.addStaff(
          username: name, name: name, role: .registrar, placement: Placement(board: board),
          password: TestMunicipality.password)
      }
      let (ours, theirs) = (try await hire("ours", town.social.id), try await hire("theirs", town.school.id))
      let number = try await town.submit("Ett hemligt öde.")
      _ = try await town.operations.returnToPile(number, reason: "Skolans.", actor: .staff(own))
      #expect(try await town.file(number).guarded.confidentiality == .protected)
      for (member, sees) in [(ours, true), (town.registrar, true), (theirs, false), (own, false)] {
        #expect(
          try await town.operations.mayOpen(number, actor: .staff(member)) == sees, "\(member.username)")
        let list = try await town.operations.listCases({ $0.standing = .all }, for: member)
        #expect((list.total == 1) == sees, "\(member.username)")
        #expect(list.items.allSatisfy { $0.title == nil }, "\(member.username)")
        let search = try await town.operations.listCases(
          {
            $0.standing = .all
            $0.words = "hemligt"
          }, for: member)
        #expect(search.total == 0, "\(member.username)")
      }
      let pile = try await town.operations.pile(for: town.registrar)
      #expect(pile.items.isEmpty && pile.total == 0 && pile.secret.map(\.number) == [number])
      #expect(try await town.operations.pile(for: theirs).secret.isEmpty)
      await #expect(throws: Problem(.invalid, .readingReasonMissing, field: "reason")) {
        _ = try await town.operations.readCase(number, actor: .staff(town.registrar))
      }
      let value = try await town.file(number).value
      await #expect(throws: Problem(.invalid, .boardNeedsGround, field: "unit")) {
        _ = try await town.operations.classify(
          number, as: placed(value, at: town.preschool), actor: .staff(town.registrar))
      }
      await #expect(throws: Problem(.invalid, .forwardingGroundMissing, field: "ground")) {
        _ = try await town.operations.forward(
          number, to: town.preschool.placement, text: "Er.", actor: .staff(town.registrar))
      }
      _ = try await town.operations.forward(
        number, to: town.preschool.placement, text: "Er.", ground: .consent, actor: .staff(town.registrar))
      #expect(try await town.operations.mayOpen(number, actor: .staff(town.teacher)))
      #expect(try await town.file(number).guarded == GuardedCase(placement: town.preschool.placement))
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is given back and taken again by its own board is as before`(engine: TestEngine) async throws {
    try await withProtectedUnit(engine) { town, own in
      let number = try await town.submit()
      _ = try await town.operations.returnToPile(number, reason: "Fel.", actor: .staff(own))
      let value = try await town.file(number).value
      _ = try await town.operations.classify(
        number, as: placed(value, at: town.south), actor: .staff(town.registrar))
      #expect(try await town.file(number).guarded == GuardedCase(placement: town.south.placement))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a part of a secret case is the board's secret in the pile too`(engine: TestEngine) async throws {
    try await withProtectedUnit(engine) { town, own in
      let number = try await town.submit()
      let parts = try await town.operations.split(
        number, into: [SplitPart(text: "Gungan.", kind: .complaint, placement: .unrouted)], actor: .staff(own)
      )
      let guarded = try await town.file(parts[0].number).guarded
      #expect(guarded.returnedFrom == town.social.id && guarded.confidentiality == .protected)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a secret case is not given back where no registrar would see it`(engine: TestEngine) async throws {
    try await withProtectedUnit(engine) { town, own in
      let number = try await town.submit()
      try await town.operations.disableStaff(username: "rakel")
      await #expect(throws: Problem(.conflict, .nobodyRoutes)) {
        _ = try await town.operations.returnToPile(number, reason: "Fel.", actor: .staff(own))
      }
      #expect(try await town.file(number).value.classification.placement == town.north.placement)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case that has a place is emptied of it with a reason only`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let value = try await town.file(number).value
      let nowhere = Classification(
        kind: .complaint, dimension: .access, serviceArea: nil, placement: .unrouted)
      let refused = Problem(.invalid, .returnNeedsReason, field: "unit")
      await #expect(throws: refused) {
        _ = try await town.operations.classify(number, as: nowhere, actor: .staff(town.officer))
      }
      let outcomes = try await town.operations.changeMany(
        [MarkedCase(number: number, version: value.version)], .move(.unrouted), actor: .staff(town.officer))
      #expect(outcomes.map(\.refusal) == [refused])
      #expect(refused.swedish.contains("Lämna tillbaka"))
      _ = try await town.operations.returnToPile(number, reason: "Fel.", actor: .staff(town.officer))
      // What waits already can be classified where it is.
      _ = try await town.operations.classify(number, as: nowhere, actor: .staff(town.registrar))
    }
  }
}
