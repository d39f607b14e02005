import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Whoever wrote a case into the register reads it until somebody has placed it.
struct RegistrantTests {
  private func register(_ town: TestMunicipality, at place: Placement = .unrouted) async throws -> CaseNumber
  {
    let receipt = try await town.operations.register(
      RegisteredItem(
        channel: .letter, takenInHandOn: town.today,
        classification: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil, placement: place),
        subject: "Cykelstället", text: "Det finns inget ställe för cyklar.",
        contact: Contact(name: "Åsa Öst", address: "Storgatan 1")), actor: .staff(town.officer))
    return try TestMunicipality.number(of: receipt)
  }

  private func listed(_ town: TestMunicipality, for member: StaffMember) async throws -> [CaseNumber] {
    try await town.operations.listCases({ _ in }, for: member).items.map(\.number)
  }

  @Test(arguments: TestEngine.allCases)
  func `what waits in the pile is read by whoever registered it, and worked with by the registrars`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let number = try await register(town)
      let file = try await verbs.readCase(number, actor: officer)
      #expect(file.guarded.registeredBy == town.officer.id && !file.permits(.handle))
      let own = try await listed(town, for: town.officer)
      let colleagues = try await listed(town, for: town.deputy)
      #expect(own == [number] && colleagues == [])
      let deputy = try await verbs.mayOpen(number, actor: .staff(town.deputy))
      #expect(!deputy)
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await verbs.answer(number, text: "Tack!", actor: officer)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `it is theirs no more when a board has had it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let number = try await register(town)
      _ = try await verbs.route(
        number, to: RoutingGoal(placement: town.preschool.placement), because: .own,
        actor: .staff(town.registrar))
      let placed = try await verbs.mayOpen(number, actor: officer)
      #expect(!placed)
      _ = try await verbs.returnToPile(number, reason: "Inte vår.", actor: .staff(town.teacher))
      let (back, left) = (
        try await verbs.mayOpen(number, actor: officer), try await listed(town, for: town.officer)
      )
      #expect(!back && left == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is closed around somebody, or went to another board at once, is not theirs`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (closed, elsewhere) = (
        try await register(town), try await register(town, at: town.preschool.placement)
      )
      _ = try await verbs.encircle(closed, about: [town.deputy.id], actor: .staff(town.registrar))
      for number in [closed, elsewhere] {
        let opens = try await verbs.mayOpen(number, actor: officer)
        #expect(!opens)
      }
      let left = try await listed(town, for: town.officer)
      #expect(left == [])
    }
  }
}
