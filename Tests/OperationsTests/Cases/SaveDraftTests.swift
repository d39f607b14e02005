import Domain
import Operations
import Storage
import TestSupport
import Testing

struct SaveDraftTests {
  @Test(arguments: TestEngine.allCases)
  func `a draft is its writer's alone, is kept as typed, and is gone when sent`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let before = try await town.file(number).value
      for text in ["Hej!", "Hej!\n\n  Vi har "] {
        try await town.operations.saveDraft(.answer, text: text, in: number, by: town.officer)
      }
      #expect(try await drafts(of: town.officer, number, town) == ["Hej!\n\n  Vi har "])
      for other in [town.deputy, town.manager, town.registrar] {
        #expect(try await drafts(of: other, number, town).isEmpty)
      }
      // Nothing of it stands in the case.
      #expect(try await town.file(number).value == before)
      try await town.operations.saveDraft(.note, text: "Kom ihåg", in: number, by: town.officer)
      _ = try await town.operations.answer(number, text: "Hej! Klart.", actor: .staff(town.officer))
      #expect(try await drafts(of: town.officer, number, town) == ["Kom ihåg"])
      _ = try await town.operations.close(number, reason: .answered, actor: .staff(town.deputy))
      #expect(try await drafts(of: town.officer, number, town).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an emptied draft is no draft`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      try await town.operations.saveDraft(.answer, text: "Hej", in: number, by: town.officer)
      try await town.operations.saveDraft(.answer, text: " \n", in: number, by: town.officer)
      #expect(try await drafts(of: town.officer, number, town).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody keeps a draft in a case that is not theirs, or one that nothing could hold`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      for stranger in [town.teacher, town.strategist, town.administrator, town.retired] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          try await town.operations.saveDraft(.answer, text: "x", in: number, by: stranger)
        }
      }
      await #expect(throws: Problem(.invalid, .textTooLong, ["20000"], field: "text")) {
        try await town.operations.saveDraft(
          .answer, text: String(repeating: "x", count: 20_001), in: number, by: town.officer)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a draft stays behind when the case goes to another board`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      try await town.operations.saveDraft(.answer, text: "Hej", in: number, by: town.officer)
      _ = try await town.operations.forward(
        number, to: town.preschool.placement, text: "Er.", actor: .staff(town.registrar))
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await drafts(of: town.officer, number, town)
      }
      #expect(try await drafts(of: town.teacher, number, town).isEmpty)
    }
  }

  private func drafts(of member: StaffMember, _ number: CaseNumber, _ town: TestMunicipality) async throws
    -> [String]
  {
    try await town.operations.readCase(number, actor: .staff(member)).dialogue.drafts.map(\.text)
  }
}
