import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What a corrected day of arrival does to days that somebody goes by.
struct CorrectPromisedDayTests {
  private func correct(_ number: CaseNumber, to day: String, _ town: TestMunicipality) async throws {
    _ = try await town.operations.correctArrival(
      number, to: try calendarDay(day), reason: "Stämpeln säger det.", actor: .staff(town.officer))
  }

  @Test(arguments: TestEngine.allCases)
  func `what is left to do moves with the promises`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.registerLetter()
      _ = try await town.operations.forward(
        number, to: town.south.placement, text: "Er.", actor: .staff(town.officer))
      try await correct(number, to: "2026-02-26", town)
      let file = try await town.file(number)
      for kind in [TaskKind.acknowledge, .readForwarded] {
        let day = file.dialogue.tasks.first { $0.kind == kind }?.dueOn
        #expect(day?.description == "2026-03-02", "\(kind)")
      }
      #expect(file.journal.last?.details["acknowledgeTask"] == "2026-03-04 → 2026-03-02")
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a sender who was told an earlier day is told the new one, and so are those of merged cases`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (town, officer) = (mail.town, Actor.staff(mail.town.officer))
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      func told() async throws -> [CaseNumber] {
        let log = try await mail.log()
        return log.filter { $0.kind == .rescheduled }.compactMap(\.number).sorted()
      }
      try await correct(main, to: "2026-02-26", town)
      // What comes sooner than it was promised need not be told.
      #expect(try await told() == [])
      _ = try await town.operations.merge(duplicate, into: main, actor: officer)
      try await correct(main, to: "2026-03-02", town)
      #expect(try await told() == [main, duplicate])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case is corrected no further than the senders of its duplicates are owed an answer`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      for number in [main, duplicate] { try await correct(number, to: "2026-02-26", town) }
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.conflict, .arrivalHasDuplicates, [main.description], field: "day")) {
        try await correct(main, to: "2026-03-02", town)
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
      _ = try await town.operations.unmerge(duplicate, actor: .staff(town.officer))
      try await correct(main, to: "2026-03-02", town)
      #expect(try await town.file(main).value.answerBy.description == "2026-03-16")
    }
  }
}
