import Domain
import Operations
import Storage
import TestSupport
import Testing

struct FindDuplicatesTests {
  private let swing = "Gungan på lekplatsen vid Björkvägen är trasig, ena kedjan har lossnat."
  private let again = "En gunga är trasig på lekplatsen vid Björkvägen. Kedjan hänger löst."

  @Test(arguments: TestEngine.allCases)
  func `a like case is found within reach and window only`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try town.wait(until: "2026-03-02")
      let first = try await town.submit(swing)
      _ = try await town.submit("Maten på boendet är kall när den kommer till avdelningen.")
      try town.wait(until: "2026-03-04")
      let question = DuplicateQuestion(text: again, unit: town.north.id)
      for member in [town.registrar, town.officer, town.manager] {
        let found = try await town.operations.likelyDuplicates(of: question, for: member)
        #expect(found.map(\.number) == [first] && found.first?.isSameUnit == true)
        #expect(found.first?.words.contains("lekplatsen") == true)
      }
      for member in [town.teacher, town.strategist, town.administrator, town.retired] {
        #expect(try await town.operations.likelyDuplicates(of: question, for: member).isEmpty)
      }
      try town.wait(until: "2026-06-02")
      #expect(try await town.operations.likelyDuplicates(of: question, for: town.officer).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case is not its own duplicate`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (first, second) = (
        try await town.submit(swing), try await town.submit(again, to: town.south)
      )
      #expect(
        try await town.operations.likelyDuplicates(of: second, for: town.officer).map(\.number) == [first])
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.likelyDuplicates(of: second, for: town.teacher)
      }
    }
  }
}
