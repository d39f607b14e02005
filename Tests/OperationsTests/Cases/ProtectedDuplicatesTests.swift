import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Whoever works with a main case reads what the senders of its duplicates write, so all of it is as protected as the
/// most protected of them.
struct ProtectedDuplicatesTests {
  private func protect(_ unit: OrganisationUnit, in town: TestMunicipality) async throws {
    try await town.operations.protect(unit.id, as: .socialServices, actor: .staff(town.administrator))
  }

  private func place(_ number: CaseNumber, in town: TestMunicipality) async throws -> Placement {
    try await town.file(number).value.classification.placement
  }

  private func isClosed(_ number: CaseNumber, in town: TestMunicipality) async throws -> Bool {
    let isOpen = try await town.operations.mayOpen(number, actor: .staff(town.officer))
    return try await town.file(number).guarded.confidentiality == .protected && !isOpen
  }

  @Test(arguments: TestEngine.allCases)
  func `when the unit of a main case is protected, its duplicates are worked with there`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = (try await town.submit(), try await town.submit(to: town.south))
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      try await protect(town.north, in: town)
      for number in [main, duplicate] {
        #expect(try await place(number, in: town) == town.north.placement)
        #expect(try await isClosed(number, in: town))
      }
      let entry = try await town.file(duplicate).journal.last
      #expect(entry?.event == .classified && entry?.details["cause"] == "protection")
      #expect(entry?.actor == "staff:\(town.administrator.id)")
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when the unit of a duplicate is protected, its main case and the others go there`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let (main, duplicate) = (try await town.submit(), try await town.submit(to: town.south))
      let beside = try await town.submit()
      for number in [duplicate, beside] {
        _ = try await verbs.merge(number, into: main, actor: .staff(town.officer))
      }
      _ = try await verbs.assign(main, to: town.officer.id, actor: .staff(town.officer))
      try await protect(town.south, in: town)
      for number in [main, duplicate, beside] {
        #expect(try await place(number, in: town) == town.south.placement)
        #expect(try await isClosed(number, in: town))
      }
      #expect(try await town.file(main).value.officer == nil)
      // Opening the unit again moves nothing.
      try await verbs.protect(town.south.id, as: nil, actor: .staff(town.administrator))
      #expect(try await place(main, in: town) == town.south.placement)
      #expect(try await verbs.mayOpen(main, actor: .staff(town.officer)))
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an open case is merged into a protected one and goes there, and not the other way round`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, manager) = (town.operations, Actor.staff(town.manager))
      let (closed, open) = (try await town.submit(), try await town.submit(to: town.south))
      let part = SplitPart(text: "Gungan.", kind: .complaint, placement: town.north.placement)
      let cut = try await verbs.split(open, into: [part], actor: manager)[0].number
      try await protect(town.north, in: town)
      let before = try await DatabaseDump(verbs.database)
      await #expect(throws: Problem(.invalid, .mergeProtected, field: "main")) {
        try await verbs.merge(closed, into: open, actor: manager)
      }
      await #expect(throws: Problem(.invalid, .mergeProtected, field: "main")) {
        try await verbs.unsplit(cut, actor: manager)
      }
      #expect(try await DatabaseDump(verbs.database) == before)
      let merged = try await verbs.merge(open, into: closed, actor: manager)
      #expect(merged.classification.placement == town.north.placement)
      #expect(merged.version == (try await town.file(open).value.version))
      #expect(try await isClosed(open, in: town))
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a main case does not leave protection while a duplicate is protected somewhere else`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, manager) = (town.operations, Actor.staff(town.manager))
      for unit in [town.north, town.south] { try await protect(unit, in: town) }
      let (main, duplicate) = (try await town.submit(), try await town.submit(to: town.south))
      _ = try await verbs.merge(duplicate, into: main, actor: manager)
      #expect(try await place(duplicate, in: town) == town.south.placement)
      let department = Classification(
        kind: .complaint, dimension: nil, serviceArea: nil,
        placement: Placement(board: town.social.id, department: town.care.id))
      await #expect(throws: Problem(.conflict, .moveProtectedDuplicate, [main.description])) {
        try await verbs.classify(main, as: department, actor: manager)
      }
      // What was one unit's is gathered at the other's when the first is opened.
      try await verbs.protect(town.north.id, as: nil, actor: .staff(town.administrator))
      #expect(try await place(main, in: town) == town.south.placement)
      #expect(try await verbs.verify().faults == [])
    }
  }
}
