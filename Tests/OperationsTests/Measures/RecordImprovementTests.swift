import Domain
import Operations
import TestSupport
import Testing

/// Which improvements a document of January holds, and in which words.
struct RecordImprovementTests {
  private let kpi = KPIID(rawValue: "N15428")

  /// Berg with one measure, which has led to an improvement of Hemtjänst Norr.
  private func prepare(_ town: TestMunicipality) async throws -> Improvement {
    try await town.settle()
    try await town.measure("N15428", [(2022, 21.5)])
    let item = try await town.improve("Läxhjälp varje dag")
    try await town.operations.linkImprovement(item.id, to: kpi, member: town.manager)
    return item
  }

  private func titles(_ town: TestMunicipality) async throws -> [String] {
    try await town.draft().measure("N15428").improvements.map(\.title)
  }

  @Test(arguments: TestEngine.allCases)
  func `an improvement is in the document while a wording of it is approved for everybody`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let item = try await prepare(town)
      let planned = try await titles(town)
      #expect(planned.isEmpty)
      try await town.tell(item, as: "Läxhjälp för alla")
      let told = try await town.draft().measure("N15428").improvements
      #expect(told.map(\.title) == ["Läxhjälp för alla"] && told.map(\.status) == ["klar"])
      #expect(told.allSatisfy { $0.doneOn == town.today && $0.effect == nil })
      _ = try await town.operations.withdrawStory(of: item.id, actor: .staff(town.manager))
      let withdrawn = try await titles(town)
      #expect(withdrawn.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another municipality's document holds none of the improvements made here`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let item = try await prepare(town)
      try await town.tell(item, as: "Läxhjälp för alla")
      let are = AreaID(rawValue: "2321")
      let theirs = try await town.operations.draftComparison(town.order(of: are))
      #expect(theirs.measures.allSatisfy { $0.improvements.isEmpty })
      let own = try await titles(town)
      #expect(own == ["Läxhjälp för alla"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what the staff call it reaches nobody through a decided document`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await prepare(town)
      let early = try await town.operations.decideComparison(town.order(), actor: .staff(town.strategist))
      try await town.tell(item, as: "Läxhjälp för alla")
      let late = try await town.operations.decideComparison(town.order(), actor: .staff(town.strategist))
      for reader in [town.politician, town.administrator] {
        let before = try await town.operations.decidedComparison(early.id, actor: .staff(reader)).text
        let after = try await town.operations.decidedComparison(late.id, actor: .staff(reader)).text
        #expect(!before.contains("Läxhjälp") && after.contains("Läxhjälp för alla"))
        #expect(!after.contains("Läxhjälp varje dag"))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the desk counts those that the reader may see`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await prepare(town)
      let head = try await town.operations.addStaff(
        username: "tove", name: "Tove Å", role: .manager, placement: Placement(board: town.school.id),
        password: TestMunicipality.password)
      for (member, count) in [(town.manager, 1), (town.strategist, 1), (head, 0), (town.politician, 0)] {
        let desk = try await town.operations.comparisonDesk(ComparisonChoice(year: 2022), member: member)
        let found = desk.improvements[kpi] ?? 0
        #expect(found == count, "\(member.name)")
      }
    }
  }
}
