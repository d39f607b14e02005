import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct PolicyTests {
  @Test(arguments: TestEngine.allCases)
  func `a new register has a policy, with the promises of the day`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let shelf = try await town.operations.pageText(.policy)
      #expect(shelf.current.number == 1 && shelf.versions.count == 1 && shelf.coming.isEmpty)
      #expect(shelf.text(of: shelf.current).source.contains("Inom 10 arbetsdagar får du svar"))
      try await town.operations.database.tamper(
        "INSERT INTO promises (valid_from, acknowledge_days, answer_days) VALUES ('2026-03-01', 1, 7)")
      let later = try await town.operations.pageText(.policy)
      #expect(later.text(of: later.current).source.contains("Inom 7 arbetsdagar får du svar"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new version holds from its day, and the old one keeps the promise it had`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let written = try await town.operations.write(
        .policy, "## Nytt\nSvar inom {svarsdagar} dagar.", decision: "Kommunfullmäktige 2026-02-23 § 12",
        validFrom: try calendarDay("2026-04-01"), seen: 1, member: town.strategist)
      #expect(written.number == 2)
      let before = try await town.operations.pageText(.policy)
      #expect(before.current.number == 1 && before.coming.map(\.number) == [2])
      try await town.operations.database.tamper(
        "INSERT INTO promises (valid_from, acknowledge_days, answer_days) VALUES ('2026-04-01', 2, 5)")
      try town.wait(until: "2026-04-01")
      let after = try await town.operations.pageText(.policy)
      #expect(after.current == written && after.versions.map(\.number) == [2, 1])
      #expect(after.text(of: after.current).source.contains("inom 5 dagar"))
      let first = try #require(after.version(1))
      #expect(after.text(of: first).source.contains("Inom 10 arbetsdagar"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of two who write at once the second is told, and who may not write finds nothing`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      func write(_ text: String = "Ny text.", decision: String = "KF § 1", by member: StaffMember)
        async throws
      {
        _ = try await town.operations.write(
          .policy, text, decision: decision, validFrom: town.today, seen: 1, member: member)
      }
      for member in [town.manager, town.officer, town.registrar, town.politician] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) { try await write(by: member) }
      }
      await #expect(throws: Problem(.invalid, .pageDecisionMissing, field: "decision")) {
        try await write(decision: " ", by: town.administrator)
      }
      await #expect(throws: Problems([Problem(.invalid, .pageTextMissing, field: "text")])) {
        try await write(" \n", by: town.administrator)
      }
      try await write(by: town.administrator)
      await #expect(throws: Problem(.conflict, .pageTextChangedMeanwhile)) {
        try await write("Annan text.", by: town.strategist)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `each person reads each version once, and a new version anew`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, town.officer)
      #expect(try await verbs.mustReadPolicy(officer))
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await verbs.confirmPolicy(2, by: officer)
      }
      try await verbs.confirmPolicy(1, by: officer)
      let first = town.today
      try town.wait(until: "2026-03-05")
      try await verbs.confirmPolicy(1, by: officer)
      #expect(try await !verbs.mustReadPolicy(officer))
      #expect(try await verbs.mustReadPolicy(town.deputy))
      #expect(try await verbs.policyReadings() == [officer.id: first])
      _ = try await verbs.write(
        .policy, "Ny.", decision: "KF", validFrom: town.today, seen: 1, member: town.strategist)
      #expect(try await verbs.mustReadPolicy(officer))
    }
  }
}
