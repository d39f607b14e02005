import Domain
import Operations
import Storage
import TestSupport
import Testing

struct PlanImprovementTests {
  @Test(arguments: TestEngine.allCases)
  func `a plan on a case stands in both journals and lives on after the answer`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.answer(number, text: "Vi ändrar rutinen.", actor: .staff(town.manager))
      let closed = try await town.operations.close(
        number, reason: .answeredAndCorrected, actor: .staff(town.manager))
      let item = try await town.operations.planImprovement(
        try town.content(), on: number, actor: .staff(town.manager))
      let file = try await town.file(number)
      #expect(file.value.state == .closed && file.value.version == closed.version + 1)
      #expect(file.journal.last?.event == .improvementPlanned)
      #expect(file.journal.last?.details == ["improvement": item.id.rawValue])
      let read = try await town.operations.readImprovement(item.id, member: town.officer)
      #expect(read.value == item && read.cases.map(\.number) == [number] && read.hiddenCases == 0)
      #expect(read.journal.map(\.change.field) == ["planned"])
      #expect(read.journal.first?.done.actor == "staff:\(town.manager.id)")
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a place, an owner or a pattern that will not do is refused, and nothing is left`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let pattern = try await town.operations.savePattern(
        "Skolan", PatternCriteria(placement: town.preschool.placement), actor: .staff(town.teacher))
      let before = try await DatabaseDump(town.operations.database)
      let mixed = Placement(board: town.social.id, department: town.schools.id)
      for (content, field) in [
        (try town.content(at: town.preschool.placement), "unit"), (try town.content(at: mixed), "unit"),
        (try town.content(owner: town.teacher.id), "owner"),
        (try town.content(owner: town.retired.id), "owner"),
        (try town.content(owner: .init(rawValue: "ingen")), "owner"),
        (try town.content(pattern: pattern.id), "pattern"),
        (try town.content(pattern: .init(rawValue: "inget")), "pattern"),
      ] {
        let problem = await #expect(throws: Problem.self) {
          _ = try await town.operations.planImprovement(content, on: number, actor: .staff(town.manager))
        }
        #expect(problem?.field == field)
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case of another board looks missing, and a strategist plans without seeing cases`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      for member in [town.teacher, town.strategist, town.administrator] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.planImprovement(
            try town.content(at: .unrouted), on: number, actor: .staff(member))
        }
      }
      let item = try await town.operations.planImprovement(
        try town.content(at: .unrouted, owner: town.manager.id), actor: .staff(town.strategist))
      #expect(item.content.level == .municipality)
      try await town.operations.linkImprovement(item.id, to: number, actor: .staff(town.manager))
      let seen = try await town.operations.readImprovement(item.id, member: town.strategist)
      #expect(seen.cases.isEmpty && seen.hiddenCases == 1)
      let teacher = try await town.operations.readImprovement(item.id, member: town.teacher)
      #expect(teacher.cases.isEmpty && teacher.hiddenCases == 1)
      await #expect(throws: Problem(.notFound, .improvementUnknown)) {
        _ = try await town.operations.readImprovement(item.id, member: town.administrator)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case is linked once, and both journals say so`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let item = try await town.improve()
      try await town.operations.linkImprovement(item.id, to: number, actor: .staff(town.officer))
      let file = try await town.operations.readImprovement(item.id, member: town.officer)
      #expect(file.journal.last?.change == ImprovementChange("case", from: "", to: number.description))
      #expect(file.value.version == 2)
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.invalid, .nothingChanged, field: "number")) {
        try await town.operations.linkImprovement(item.id, to: number, actor: .staff(town.officer))
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
      #expect(try await town.operations.improvements(of: number, member: town.officer).map(\.id) == [item.id])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a complaint about staff is not told of to whoever may not read it, in count or history`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let item = try await town.improve()
      try await town.operations.linkImprovement(item.id, to: number, actor: .staff(town.manager))
      let open = try await town.operations.readImprovement(item.id, member: town.deputy)
      #expect(open.cases.count == 1 && open.journal.last?.change.field == "case")
      _ = try await town.operations.encircle(number, about: [town.officer.id], actor: .staff(town.manager))
      for member in [town.deputy, town.officer, town.registrar, town.strategist] {
        let file = try await town.operations.readImprovement(item.id, member: member)
        #expect(file.cases.isEmpty && file.hiddenCases == 0, "\(member.username)")
        #expect(file.journal.map(\.change.field) == ["planned"], "\(member.username)")
      }
      let manager = try await town.operations.readImprovement(item.id, member: town.manager)
      #expect(manager.cases.map(\.number) == [number] && manager.journal.last?.change.field == "case")
    }
  }
}
