import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What may be about a member of staff is closed around in the step that takes it out of the pile.
struct EncirclePlacedTests {
  private static let rude = "Olle var otrevlig och kränkte min mor."

  /// The ways out of the pile.
  enum Way: CaseIterable {
    case route, classify, forward, move, split
  }

  private func waiting(_ town: TestMunicipality, _ text: String = rude) async throws -> CaseNumber {
    try TestMunicipality.number(
      of: try await town.operations.submit(Submission(kind: .complaint, text: text), channel: .web))
  }

  /// - Returns: the number of what has a place now.
  private func place(
    _ number: CaseNumber, _ way: Way, in town: TestMunicipality
  ) async throws -> CaseNumber {
    let (verbs, actor, goal) = (town.operations, Actor.staff(town.registrar), town.north.placement)
    let value = try await town.file(number).value
    switch way {
    case .route:
      _ = try await verbs.route(number, to: RoutingGoal(placement: goal), because: .own, actor: actor)
    case .classify:
      let wanted = Classification(kind: .complaint, dimension: nil, serviceArea: nil, placement: goal)
      _ = try await verbs.classify(number, as: wanted, actor: actor)
    case .forward: _ = try await verbs.forward(number, to: goal, text: "Er.", actor: actor)
    case .move:
      let marked = [MarkedCase(number: number, version: value.version)]
      let outcome = try await verbs.changeMany(marked, .move(goal), actor: actor)
      #expect(outcome.allSatisfy { $0.refusal == nil })
    case .split:
      let part = SplitPart(text: Self.rude, kind: .complaint, placement: goal)
      return try await verbs.split(number, into: [part], actor: actor)[0].number
    }
    return number
  }

  private func readers(_ town: TestMunicipality, _ number: CaseNumber) async throws -> [String] {
    var found: [String] = []
    for member in [town.registrar, town.officer, town.deputy, town.manager, town.teacher]
    where try await town.operations.mayOpen(number, actor: .staff(member)) {
      found.append(member.username)
    }
    return found
  }

  @Test(arguments: TestEngine.allCases, Way.allCases)
  func `whatever verb places it, the accused never sees it`(engine: TestEngine, way: Way) async throws {
    try await withMunicipality(engine) { town in
      let number = try await place(try await waiting(town), way, in: town)
      let file = try await town.file(number)
      let entry = try #require(file.journal.last)
      #expect(entry.event == .encircled && entry.actor == "program" && entry.details["basis"] == "words")
      #expect(file.value.classification.placement == town.north.placement)
      #expect(file.value.officer == town.manager.id)
      #expect(try await readers(town, number) == ["maj"])
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever has read that it is about nobody gives it to the unit`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (routed, classified) = (try await waiting(town), try await waiting(town))
      let (verbs, actor) = (town.operations, Actor.staff(town.registrar))
      _ = try await verbs.route(
        routed, to: RoutingGoal(placement: town.north.placement), because: .own, staff: .aboutNobody,
        actor: actor)
      _ = try await verbs.classify(
        classified,
        as: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
        staff: .aboutNobody, actor: actor)
      for number in [routed, classified] {
        #expect(try await readers(town, number) == ["rakel", "olle", "disa", "maj"])
      }
      // So does whoever lifts a circle in the pile.
      let lifted = try await waiting(town)
      _ = try await verbs.encircle(lifted, about: [], actor: actor)
      _ = try await verbs.liftCircle(lifted, actor: actor)
      #expect(try await place(lifted, .route, in: town) == lifted)
      #expect(try await readers(town, lifted) == ["rakel", "olle", "disa", "maj"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what may be about the manager is for the one above, and without one it stays in the pile`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await waiting(town, "Enhetschefen hotade mig.")
      await #expect(throws: Problem(.invalid, .managerMissing, field: "about")) {
        _ = try await place(number, .route, in: town)
      }
      #expect(try await town.file(number).value.classification.placement == .unrouted)
      let head = try await town.operations.addStaff(
        username: "helga", name: "Helga Fors", role: .manager, placement: Placement(board: town.social.id),
        password: TestMunicipality.password)
      _ = try await place(number, .route, in: town)
      #expect(try await readers(town, number).isEmpty)
      #expect(try await town.operations.mayOpen(number, actor: .staff(head)))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the pile says what it knows before anything is placed`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (words, open, said) = (
        try await waiting(town), try await waiting(town, "Maten var kall."), try await waiting(town)
      )
      _ = try await town.operations.encircle(
        said, about: [town.officer.id], actor: .staff(town.registrar))
      let pile = try await town.operations.pile(for: town.registrar)
      let found = Dictionary(uniqueKeysWithValues: pile.items.map { ($0.value.number, $0.subjectMatter) })
      #expect(found[words] == .maybeStaff && found[open] == .other && found[said] == .staff)
    }
  }
}
