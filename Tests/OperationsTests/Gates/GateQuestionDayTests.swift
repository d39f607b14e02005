import Domain
import Operations
import Storage
import TestSupport
import Testing

/// A gate's question has the day on which it was first asked, however often somebody looks at the case afterwards.
struct GateQuestionDayTests {
  private func days(_ number: CaseNumber, _ town: TestMunicipality) async throws -> [String?] {
    let tasks = try await town.file(number).handingOn.tasks.filter { $0.kind == .assessGate }
    return tasks.map { $0.dueOn?.description }
  }

  /// A complaint that came in without a unit.
  private func piled(_ town: TestMunicipality) async throws -> CaseNumber {
    let receipt = try await town.operations.submit(
      Submission(
        kind: .complaint, text: "Ingen kom i går.", contact: Contact(name: "Åsa Öst", email: "asa@example.se")
      ),
      channel: .web)
    return try TestMunicipality.number(of: receipt)
  }

  private func classify(
    _ number: CaseNumber, _ dimension: QualityDimension?, at unit: OrganisationUnit, _ town: TestMunicipality
  ) async throws {
    _ = try await town.operations.classify(
      number,
      as: Classification(
        kind: .complaint, dimension: dimension, serviceArea: nil, placement: unit.placement),
      actor: .staff(town.registrar))
  }

  /// Two complaints that are merged in the pile and placed together on 2 March.
  private func merged(_ dimension: QualityDimension?, _ town: TestMunicipality) async throws -> (
    main: CaseNumber, duplicate: CaseNumber
  ) {
    try await town.run(.lexSarah, boards: [town.social.id])
    let (main, duplicate) = (try await piled(town), try await piled(town))
    _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.registrar))
    try await classify(main, dimension, at: town.north, town)
    return (main, duplicate)
  }

  @Test(arguments: TestEngine.allCases)
  func `what a duplicate asks keeps its day when its main case is changed or gets another`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = try await merged(.access, town)
      let first = try await days(main, town)
      #expect(first == ["2026-03-03"])
      try town.wait(until: "2026-03-05")
      try await classify(main, .influence, at: town.north, town)
      let later = try await days(main, town)
      #expect(later == ["2026-03-03"])
      let another = try await town.submit()
      _ = try await town.operations.merge(another, into: main, actor: .staff(town.officer))
      try town.wait(until: "2026-03-09")
      try await classify(main, .access, at: town.south, town)
      let last = try await days(main, town)
      #expect(last == ["2026-03-03"])
      _ = try await town.operations.unmerge(duplicate, actor: .staff(town.registrar))
      let (left, freed) = (try await days(main, town), try await days(duplicate, town))
      #expect(left == ["2026-03-06"] && freed == ["2026-03-03"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate has been asked about since its main case was, when that no longer asks itself`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = try await merged(nil, town)
      try town.wait(until: "2026-03-05")
      try await classify(main, .access, at: town.north, town)
      let asked = try await days(main, town)
      #expect(asked == ["2026-03-03"])
      try town.wait(until: "2026-03-09")
      try await classify(main, .influence, at: town.south, town)
      let again = try await days(main, town)
      #expect(again == ["2026-03-03"])
      _ = try await town.operations.unmerge(duplicate, actor: .staff(town.registrar))
      let (left, freed) = (try await days(main, town), try await days(duplicate, town))
      #expect(left.isEmpty && freed == ["2026-03-03"])
    }
  }

  /// What no gate asks about until it is classified.
  private func question(_ town: TestMunicipality) async throws -> CaseNumber {
    let receipt = try await town.operations.submit(
      Submission(
        kind: .question, unit: town.north.id, text: "Vem kommer?",
        contact: Contact(name: "Bo Väst", email: "bo@example.se")), channel: .web)
    return try TestMunicipality.number(of: receipt)
  }

  @Test(arguments: TestEngine.allCases)
  func `a main case that asks later than its duplicate has asked since its own day when they are taken apart`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, boards: [town.social.id])
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, duplicate) = (try await question(town), try await town.submit())
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      try town.wait(until: "2026-03-04")
      try await classify(main, nil, at: town.north, town)
      let both = try await days(main, town)
      #expect(both == ["2026-03-03"])
      // Looked at once more, it keeps the day.
      try town.wait(until: "2026-03-09")
      try await classify(main, .competence, at: town.north, town)
      let later = try await days(main, town)
      #expect(later == ["2026-03-03"])
      try town.wait(until: "2026-03-20")
      _ = try await verbs.unmerge(duplicate, actor: officer)
      let (left, freed) = (try await days(main, town), try await days(duplicate, town))
      #expect(left == ["2026-03-05"] && freed == ["2026-03-03"])
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate that is taken apart from a case that asked for both has the day that they had`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = try await merged(nil, town)
      try town.wait(until: "2026-03-05")
      _ = try await town.operations.unmerge(duplicate, actor: .staff(town.registrar))
      let (left, freed) = (try await days(main, town), try await days(duplicate, town))
      #expect(left == ["2026-03-03"] && freed == ["2026-03-03"])
    }
  }
}
