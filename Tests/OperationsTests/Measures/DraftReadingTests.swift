import Domain
import Operations
import TestSupport
import Testing

/// Who reads what is written of measures before it is decided.
struct DraftReadingTests {
  private let kpi = KPIID(rawValue: "N15428")
  private let choice = ComparisonChoice(set: "kkik-2024", year: 2022)

  /// Berg with one measure, an analysis that was written twice, and a decided document.
  private func prepare(_ town: TestMunicipality) async throws -> DecidedComparison {
    try await town.settle()
    try await town.measure("N15428", [(2022, 21.5)])
    try await town.analyse("Små årskullar.")
    try await town.analyse("Få lärare.", seen: 1)
    return try await town.operations.decideComparison(town.order(), actor: .staff(town.strategist))
  }

  @Test(arguments: TestEngine.allCases)
  func `those who write read analyses, every earlier wording and the draft`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await prepare(town)
      for member in [town.strategist, town.manager] {
        let desk = try await town.operations.comparisonDesk(choice, member: member)
        #expect(desk.analyses[kpi]?.text == "Få lärare.")
        let measure = try await town.operations.measureDesk(kpi, choice, member: member)
        #expect(measure.versions.map(\.version) == [2, 1])
        let draft = try await town.operations.draftComparison(town.order(), actor: .staff(member))
        #expect(try draft.measure("N15428").analyses.map(\.text) == ["Få lärare."])
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `politicians and administrators read the figures and what is decided, and nothing before that`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let decided = try await prepare(town)
      try await town.analyse("Fler lärare på väg.", seen: 2)
      for member in [town.politician, town.administrator] {
        let desk = try await town.operations.comparisonDesk(choice, member: member)
        #expect(desk.comparison != nil && desk.analyses.isEmpty && desk.received.isEmpty)
        #expect(desk.decided.map(\.id) == [decided.id])
        let measure = try await town.operations.measureDesk(kpi, choice, member: member)
        #expect(measure.measure.value == 21.5 && measure.versions.isEmpty)
        await #expect(throws: Problem(.notFound, .decidedComparisonUnknown)) {
          try await town.operations.draftComparison(town.order(), actor: .staff(member))
        }
        let content = try await town.operations.decidedComparison(decided.id, actor: .staff(member))
        #expect(content.text.contains("Få lärare.") && !content.text.contains("Fler lärare på väg."))
      }
    }
  }
}
