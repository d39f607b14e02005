import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct RemindImprovementsTests {
  private func openTasks(_ town: TestMunicipality, _ kind: TaskKind) async throws -> Int {
    try await town.operations.database.value(
      "SELECT COUNT(*) AS n FROM tasks WHERE kind = \(kind.rawValue) AND done_on IS NULL", as: Int.self)
  }

  @Test(arguments: TestEngine.allCases)
  func `a week before it is due the owner gets one task, and a new date a new one`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let item = try await town.improve()
      try town.wait(until: "2026-03-24")
      #expect(try await town.operations.remindImprovements() == 0)
      try town.wait(until: "2026-03-25")
      #expect(try await town.operations.remindImprovements() == 1)
      #expect(try await town.operations.remindImprovements() == 0)
      let owner: String = try await town.operations.database.value("SELECT owner_id FROM tasks")
      #expect(owner == town.officer.id.rawValue)
      _ = try await town.operations.changeImprovement(
        item.id, to: try town.content(owner: town.officer.id, due: "2026-03-30"), actor: .staff(town.manager))
      #expect(try await openTasks(town, .improvementDue) == 0)
      #expect(try await town.operations.remindImprovements() == 1)
      _ = try await town.finish(item)
      #expect(try await openTasks(town, .improvementDue) == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the effect is asked for on its day, until somebody has judged it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await town.finish(try await town.improve())
      #expect(try await town.operations.remindImprovements() == 0)
      try town.wait(until: "2026-09-01")
      #expect(try await town.operations.remindImprovements() == 1)
      let actor = Actor.staff(town.manager)
      _ = try await town.operations.judgeEffect(of: item.id, .tooEarly, comment: "Vi väntar.", actor: actor)
      #expect(try await openTasks(town, .followUpEffect) == 1)
      _ = try await town.operations.judgeEffect(of: item.id, .unchanged, comment: "Lika många.", actor: actor)
      #expect(try await openTasks(town, .followUpEffect) == 0)
      #expect(try await town.operations.remindImprovements() == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is dropped is not reminded of`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await town.improve()
      _ = try await town.operations.moveImprovement(
        item.id, to: .dropped, reason: "Löst på annat sätt.", actor: .staff(town.manager))
      try town.wait(until: "2026-09-02")
      #expect(try await town.operations.remindImprovements() == 0)
    }
  }
}
