import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ExtendCaseTests {
  @Test(arguments: TestEngine.allCases)
  func `an extension moves the day that is owed and keeps the promise`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let value = try await town.operations.extend(
        number, to: try calendarDay("2026-03-20"), reason: "Vi väntar på utredningen.",
        actor: .staff(town.officer))
      #expect(value.answerBy.description == "2026-03-20" && value.dueOn == value.answerBy)
      #expect(value.promise.answerBy.description == "2026-03-16" && value.state == .acknowledged)
      let file = try await town.file(number)
      let item = try #require(file.extensions.first)
      #expect(item.owedBefore.description == "2026-03-16" && item.owedNow.description == "2026-03-20")
      #expect(file.text(item.reason) == "Vi väntar på utredningen.")
      #expect(file.journal.last?.details["answerBy"] == "2026-03-16 → 2026-03-20")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a second extension begins where the first ended`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      for day in ["2026-03-20", "2026-03-27"] {
        _ = try await town.operations.extend(
          number, to: try calendarDay(day), reason: "Mer tid.", actor: .staff(town.officer))
      }
      let extensions = try await town.file(number).extensions
      #expect(extensions.map(\.owedBefore.description) == ["2026-03-16", "2026-03-20"])
      #expect(extensions.map(\.owedNow.description) == ["2026-03-20", "2026-03-27"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what cannot be is refused`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      for (day, key) in [
        ("2026-03-16", ProblemKey.extensionNotLater), ("2026-03-21", .extensionNotWorkingDay),
        ("2026-03-31", .extensionTooLong),
      ] {
        let problem = await #expect(throws: Problem.self) {
          try await town.operations.extend(
            number, to: try calendarDay(day), reason: "Mer tid.", actor: .staff(town.officer))
        }
        #expect(problem?.key == key)
      }
      await #expect(throws: Problem(.invalid, .reasonMissing, field: "reason")) {
        try await town.operations.extend(
          number, to: try calendarDay("2026-03-20"), reason: "", actor: .staff(town.officer))
      }
      try town.wait(until: "2026-03-17")
      await #expect(throws: Problem(.invalid, .extensionTooLate, ["2026-03-16"])) {
        try await town.operations.extend(
          number, to: try calendarDay("2026-03-20"), reason: "Mer tid.", actor: .staff(town.officer))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a day that the law has closed is no day to answer on`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      try await town.operations.database.tamper(
        "INSERT INTO calendar_overrides VALUES ('2026-03-20', 'close', 'en ny helgdag', 'law', '2025:1')")
      await #expect(throws: Problem(.invalid, .extensionNotWorkingDay, ["2026-03-20"], field: "newDate")) {
        try await town.operations.extend(
          number, to: try calendarDay("2026-03-20"), reason: "Mer tid.", actor: .staff(town.officer))
      }
    }
  }
}
