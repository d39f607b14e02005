import Domain
import Operations
import Storage
import TestSupport
import Testing

/// A duplicate tells what its main case tells, so it is never more open than that one.
struct TakeAlongDuplicatesTests {
  private func merged(_ town: TestMunicipality, from unit: OrganisationUnit? = nil) async throws -> (
    main: CaseNumber, duplicate: CaseNumber
  ) {
    let (main, duplicate) = (try await town.submit(), try await town.submit(to: unit))
    _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
    return (main, duplicate)
  }

  private func readers(_ town: TestMunicipality, _ number: CaseNumber) async throws -> [String] {
    var found: [String] = []
    for member in [town.registrar, town.officer, town.deputy, town.manager]
    where try await town.operations.mayOpen(number, actor: .staff(member)) {
      found.append(member.username)
    }
    return found
  }

  private static let everybody = ["rakel", "olle", "disa", "maj"]

  @Test(arguments: TestEngine.allCases, [false, true])
  func `the circle around a main case is around its duplicates, and is lifted from them`(
    engine: TestEngine, isFromElsewhere: Bool
  ) async throws {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let (main, duplicate) = try await merged(town, from: isFromElsewhere ? town.south : nil)
      _ = try await verbs.encircle(main, about: [town.officer.id], actor: .staff(town.registrar))
      for number in [main, duplicate] { #expect(try await readers(town, number) == ["maj"]) }
      let file = try await town.file(duplicate)
      #expect(file.journal.last?.event == .encircled && file.guarded.subjects == [town.officer.id])
      #expect(file.journal.last?.actor == "staff:\(town.registrar.id)")
      _ = try await verbs.liftCircle(main, actor: .staff(town.manager))
      for number in [main, duplicate] { #expect(try await readers(town, number) == Self.everybody) }
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate that is about somebody else too stays closed around both`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let (main, duplicate) = try await merged(town)
      _ = try await verbs.encircle(duplicate, about: [town.deputy.id], actor: .staff(town.registrar))
      _ = try await verbs.encircle(main, about: [town.officer.id], actor: .staff(town.registrar))
      #expect(try await town.file(duplicate).guarded.subjects == [town.officer.id, town.deputy.id])
      _ = try await verbs.liftCircle(main, actor: .staff(town.manager))
      #expect(try await readers(town, main) == Self.everybody)
      #expect(try await readers(town, duplicate) == ["maj"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when the manager leaves, the main case and its duplicates are the next manager's`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let head = try await town.operations.addStaff(
        username: "helga", name: "Helga Fors", role: .manager, placement: Placement(board: town.social.id),
        password: TestMunicipality.password)
      let (main, duplicate) = try await merged(town, from: town.south)
      _ = try await town.operations.encircle(main, about: [], actor: .staff(town.registrar))
      try await town.operations.disableStaff(username: "maj")
      let entries = try await town.file(duplicate).journal.count
      for number in [main, duplicate] {
        #expect(try await town.operations.mayOpen(number, actor: .staff(head)))
        #expect(!(try await town.operations.mayOpen(number, actor: .staff(town.officer))))
      }
      // Whoever leaves later changes nothing in them.
      try await town.operations.disableStaff(username: "disa")
      #expect(try await town.file(duplicate).journal.count == entries)
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases, [false, true])
  func `a main case that is moved to a protected unit takes its duplicates along`(
    engine: TestEngine, isFromElsewhere: Bool
  ) async throws {
    try await withMunicipality(engine) { town in
      let place = Placement(board: town.social.id, department: town.care.id)
      let closed = try await town.operations.addUnit("Socialkontoret", at: place)
      try await town.operations.protect(closed.id, as: .socialServices, actor: .staff(town.administrator))
      let (main, duplicate) = try await merged(town, from: isFromElsewhere ? town.south : nil)
      _ = try await town.operations.classify(
        main,
        as: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil, placement: closed.placement),
        actor: .staff(town.officer))
      for number in [main, duplicate] {
        #expect(try await town.file(number).guarded.confidentiality == .protected)
        #expect(!(try await town.operations.mayOpen(number, actor: .staff(town.officer))))
      }
      #expect(try await town.file(duplicate).journal.last?.event == .classified)
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what lay elsewhere stays there when its main case moves, and what lay beside it goes along`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = try await merged(town, from: town.south)
      let beside = try await town.submit()
      _ = try await town.operations.merge(beside, into: main, actor: .staff(town.officer))
      let place = Placement(board: town.social.id, department: town.care.id)
      _ = try await town.operations.classify(
        main,
        as: Classification(kind: .complaint, dimension: nil, serviceArea: nil, placement: place),
        actor: .staff(town.officer))
      #expect(try await town.file(duplicate).value.classification.placement == town.south.placement)
      #expect(try await town.file(beside).value.classification.placement == place)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what was merged in the pile is placed together, and closed together`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      func waiting(_ text: String) async throws -> CaseNumber {
        try TestMunicipality.number(
          of: try await town.operations.submit(Submission(kind: .complaint, text: text), channel: .web))
      }
      let (main, duplicate) = (
        try await waiting("Olle var otrevlig."), try await waiting("Det gick inte bra.")
      )
      let registrar = Actor.staff(town.registrar)
      _ = try await town.operations.merge(duplicate, into: main, actor: registrar)
      _ = try await town.operations.route(
        main, to: RoutingGoal(placement: town.north.placement), because: .own, actor: registrar)
      for number in [main, duplicate] {
        #expect(try await town.file(number).value.classification.placement == town.north.placement)
        #expect(try await readers(town, number) == ["maj"])
      }
      #expect(try await town.operations.verify().faults == [])
    }
  }
}
