import Domain
import Operations
import SQLEngine
import TestSupport
import Testing

struct StatutoryTextTests {
  private static let pages: [EditedPage] = [.accessibility, .privacy]

  @Test(arguments: TestEngine.allCases, pages)
  func `the administrator writes a new version, which holds from its day with who and when`(
    engine: TestEngine, page: EditedPage
  ) async throws {
    try await withMunicipality(engine) { town in
      let day = town.today.adding(days: 7)
      let written = try await town.operations.write(
        page, "Ny text från {kommunen}.", validFrom: day, seen: 1, member: town.administrator)
      #expect(written.number == 2 && written.made?.day == town.today)
      #expect(written.made?.actor == Actor.staff(town.administrator).reference)
      let before = try await town.operations.pageText(page)
      #expect(before.current.number == 1 && before.coming == [written])
      try town.wait(until: day.description)
      let after = try await town.operations.pageText(page)
      #expect(after.current == written && after.versions.map(\.number) == [2, 1])
      #expect(after.text(of: written).source == "Ny text från \(after.municipality.name).")
      // The other pages have numbers of their own.
      for other in EditedPage.allCases where other != page {
        #expect(try await town.operations.pageText(other).lastNumber == 1)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody but an administrator writes them, never for a day that was, and nobody overwrites another`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      func write(_ text: String = "Ny.", on day: CalendarDay, by member: StaffMember) async throws {
        _ = try await town.operations.write(.privacy, text, validFrom: day, seen: 1, member: member)
      }
      for member in [
        town.manager, town.officer, town.registrar, town.politician, town.strategist, town.protectionOfficer,
        town.retired,
      ] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          try await write(on: town.today, by: member)
        }
      }
      await #expect(throws: Problem(.invalid, .dayInPast, field: "validFrom")) {
        try await write(on: town.today.adding(days: -1), by: town.administrator)
      }
      await #expect(throws: Problems([Problem(.invalid, .pageLinkWrong, ["javascript:x"], field: "text")])) {
        try await write("[här](javascript:x)", on: town.today, by: town.administrator)
      }
      try await write(on: town.today, by: town.administrator)
      await #expect(throws: Problem(.conflict, .pageTextChangedMeanwhile)) {
        try await write("Annan.", on: town.today, by: town.administrator)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case remembers which text about personal data held when it came`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      func notice(_ number: CaseNumber) async throws -> Int? {
        try await town.operations.database.read { transaction in
          let row = try transaction.first(
            """
            SELECT privacy_notice FROM cases JOIN registrations ON case_id = cases.id
            WHERE year = \(number.year) AND sequence = \(number.sequence)
            """)
          return try row.flatMap { try $0["privacy_notice"] }
        }
      }
      let first = try await town.submit()
      _ = try await town.operations.write(
        .privacy, "Ny.", validFrom: town.today.adding(days: 1), seen: 1, member: town.administrator)
      let second = try await town.submit()
      try town.wait(until: town.today.adding(days: 1).description)
      let third = try await town.submit()
      #expect(try await [notice(first), notice(second), notice(third)] == [1, 1, 2])
    }
  }
}
