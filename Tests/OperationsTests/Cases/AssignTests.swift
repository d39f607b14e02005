import Domain
import Operations
import Storage
import TestSupport
import Testing

struct AssignTests {
  @Test(arguments: TestEngine.allCases)
  func `a case is given to somebody, to somebody else, and to nobody`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      var details: [[String: String]] = []
      for officer in [town.officer.id, town.deputy.id, nil] {
        let value = try await town.operations.assign(number, to: officer, actor: .staff(town.manager))
        #expect(value.officer == officer && value.state == .acknowledged)
        details.append(try await town.file(number).journal.last?.details ?? [:])
      }
      #expect(
        details == [
          ["officer": " → \(town.officer.id)"], ["officer": "\(town.officer.id) → \(town.deputy.id)"],
          ["officer": "\(town.deputy.id) → "],
        ])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody gets a case that they may not see`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      for member in [town.teacher, town.strategist, town.politician, town.administrator, town.retired] {
        await #expect(throws: Problem(.invalid, .officerUnknown, field: "officer")) {
          try await town.operations.assign(number, to: member.id, actor: .staff(town.manager))
        }
      }
      await #expect(throws: Problem(.invalid, .officerUnknown, field: "officer")) {
        try await town.operations.assign(number, to: StaffID(rawValue: "none"), actor: .staff(town.manager))
      }
      #expect(try await town.file(number).value.officer == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the case page offers those who may take it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let file = try await town.file(try await town.submit())
      #expect(file.possibleOfficers.map(\.username) == ["disa", "maj", "olle", "rakel"])
    }
  }
}
