import Domain
import Operations
import Storage
import TestSupport
import Testing

struct PileTests {
  @Test(arguments: TestEngine.allCases)
  func `a case is sent back with a reason: nobody has it, and the promise runs on`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.assign(number, to: town.officer.id, actor: .staff(town.manager))
      let before = try await town.file(number).value
      let value = try await town.operations.returnToPile(
        number, reason: " Det gäller skolan. ", version: before.version, actor: .staff(town.officer))
      #expect(value.classification.placement == .unrouted && value.officer == nil)
      #expect(value.state == before.state && value.dueOn == before.dueOn && value.promise == before.promise)
      let file = try await town.file(number)
      let entry = try #require(file.journal.last)
      #expect(entry.event == .returned && entry.actor == "staff:\(town.officer.id)")
      #expect(
        entry.details["unit"] == "\(town.north.id) → " && entry.details["officer"] == "\(town.officer.id) → ")
      #expect(!entry.details.values.contains { $0.contains("skolan") })
      #expect(file.routing.returns.map(\.from) == [town.north.placement])
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.readCase(number, actor: .staff(town.officer))
      }
      let pile = try await town.operations.pile(for: town.registrar)
      #expect(pile.total == 1 && pile.items.map(\.value.number) == [number])
      #expect(pile.items.first?.returns.map(\.reason) == ["Det gäller skolan."])
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what cannot be sent back says why`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let refused: [(StaffMember, String, Int?, Problem)] = [
        (town.officer, " ", nil, Problem(.invalid, .reasonMissing, field: "reason")),
        (town.officer, "Nej", 1, Problem(.conflict, .changedMeanwhile)),
        (town.teacher, "Nej", nil, Problem(.notFound, .caseNotFound)),
        (town.administrator, "Nej", nil, Problem(.notFound, .caseNotFound)),
      ]
      for (member, reason, version, problem) in refused {
        await #expect(throws: problem) {
          try await town.operations.returnToPile(
            number, reason: reason, version: version, actor: .staff(member))
        }
      }
      _ = try await town.operations.returnToPile(number, reason: "Inte vi.", actor: .staff(town.officer))
      await #expect(throws: Problem(.conflict, .alreadyInPile)) {
        try await town.operations.returnToPile(number, reason: "Inte vi.", actor: .staff(town.registrar))
      }
      let answered = try await town.submit()
      _ = try await town.operations.answer(answered, text: "Vi lagar det.", actor: .staff(town.officer))
      await #expect(throws: Problem.self) {
        try await town.operations.returnToPile(answered, reason: "Inte vi.", actor: .staff(town.officer))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `the pile is the registrars', what is due first stands first, and what is returned twice says so twice`(
      engine: TestEngine
    ) async throws
  {
    try await withMunicipality(engine) { town in
      let later = try await town.submit("Senare")
      _ = try await town.operations.returnToPile(later, reason: "Ett", actor: .staff(town.officer))
      try town.wait(until: "2026-03-04")
      let number = try await town.registerLetter()
      _ = try await town.operations.returnToPile(number, reason: "Inte vi", actor: .staff(town.officer))
      try town.wait(until: "2026-03-05")
      _ = try await town.operations.route(
        later, to: RoutingGoal(placement: town.moose.placement), because: .own, actor: .staff(town.registrar))
      _ = try await town.operations.returnToPile(later, reason: "Två", actor: .staff(town.teacher))
      let pile = try await town.operations.pile(for: town.registrar)
      #expect(pile.items.map(\.value.number) == [number, later])
      #expect(pile.items.last?.returns.map(\.reason) == ["Ett", "Två"])
      #expect(try await town.operations.pile(page: 2, for: town.registrar).items.isEmpty)
      for member in [town.officer, town.manager, town.administrator, town.strategist] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          try await town.operations.pile(for: member)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case is placed as proposed, once, and the journal says by what`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let value = try await town.operations.returnToPile(
        number, reason: "Inte vi.", actor: .staff(town.officer))
      let goal = RoutingGoal(
        placement: town.preschool.placement, serviceArea: town.homeCare.id, dimension: .access)
      let placed = try await town.operations.route(
        number, to: goal, because: .learnt, version: value.version, actor: .staff(town.registrar))
      #expect(placed.classification.placement == town.preschool.placement)
      #expect(
        placed.classification.serviceArea == town.homeCare.id && placed.classification.dimension == .access)
      #expect(try await town.file(number).journal.last?.details["routedBy"] == "learnt")
      await #expect(throws: Problem(.conflict, .changedMeanwhile)) {
        try await town.operations.route(
          number, to: goal, because: .learnt, version: value.version, actor: .staff(town.registrar))
      }
      // It lies with a board now, and goes to no other one this way.
      await #expect(throws: Problem(.invalid, .boardNeedsForwarding, field: "unit")) {
        try await town.operations.route(
          number, to: RoutingGoal(placement: town.north.placement), because: .learnt,
          actor: .staff(town.registrar))
      }
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever leaves gives back every open case, with a line in its journal`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (open, closed) = (try await town.submit(), try await town.submit())
      for number in [open, closed] {
        _ = try await town.operations.assign(number, to: town.officer.id, actor: .staff(town.manager))
      }
      _ = try await town.operations.close(closed, reason: .withdrawn, actor: .staff(town.officer))
      try await town.operations.disableStaff(username: "olle")
      let file = try await town.file(open)
      #expect(file.value.officer == nil && file.value.classification.placement == town.north.placement)
      #expect(file.journal.last?.event == .assigned && file.journal.last?.actor == "program")
      #expect(file.journal.last?.details == ["officer": "\(town.officer.id) → "])
      #expect(try await town.file(closed).value.officer == town.officer.id)
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what has neither officer nor manager is named, and to whom it lies`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      // Maj is the manager of all care; the preschools have nobody.
      _ = try await town.submit()
      _ = try await town.submit(to: town.moose)
      _ = try await town.submit(to: town.moose)
      let taken = try await town.submit(to: town.preschool)
      _ = try await town.operations.assign(taken, to: town.teacher.id, actor: .staff(town.teacher))
      let gone = try await town.submit()
      try await town.operations.database.tamper(
        "UPDATE cases SET officer_id = \(town.retired.id) WHERE id = \(try await town.file(gone).value.id)")
      let moose = OwnerlessCases(place: town.moose.placement, lack: .nobody, cases: 2)
      let north = OwnerlessCases(place: town.north.placement, lack: .left(town.retired.id), cases: 1)
      let all = try await town.operations.ownerless(for: town.registrar).list
      #expect(all == [moose, north])
      for (username, board, expected) in [("reg1", town.school.id, moose), ("reg2", town.social.id, north)] {
        let registrar = try await town.operations.addStaff(
          username: username, name: username, role: .registrar, placement: Placement(board: board),
          password: TestMunicipality.password)
        let own = try await town.operations.ownerless(for: registrar).list
        #expect(own == [expected])
      }
      let uncounted = try await town.operations.ownerless(for: town.administrator).list
      #expect(
        uncounted == [
          OwnerlessCases(place: town.moose.placement, lack: .noManager, cases: nil),
          OwnerlessCases(place: town.north.placement, lack: .left(town.retired.id), cases: nil),
        ])
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.ownerless(for: town.manager)
      }
    }
  }
}
