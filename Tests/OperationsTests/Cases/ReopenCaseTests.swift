import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ReopenCaseTests {
  @Test(arguments: TestEngine.allCases)
  func `a new answer is owed within the promise, counted from the day it was taken up again`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.close(number, reason: .withdrawn, actor: .staff(town.officer))
      try town.wait(until: "2026-04-02")
      let value = try await town.operations.reopen(
        number, reason: "Felet kom tillbaka.", actor: .staff(town.officer))
      #expect(value.state == .reopened && value.answerBy.description == "2026-04-20")
      #expect(value.dueOn == value.answerBy && value.promise.answerBy.description == "2026-03-16")
      let file = try await town.file(number)
      let item = try #require(file.reopenings.first)
      #expect(item.answerBy.description == "2026-04-20" && item.done.day.description == "2026-04-02")
      #expect(file.text(item.reason) == "Felet kom tillbaka.")
      #expect(file.closures.count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the promise is the one the case was received under`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.close(number, reason: .withdrawn, actor: .staff(town.officer))
      try await town.operations.database.tamper(
        "INSERT INTO promises (valid_from, acknowledge_days, answer_days) VALUES ('2026-03-02', 1, 3)")
      let value = try await town.operations.reopen(number, reason: "Igen.", actor: .staff(town.officer))
      #expect(value.answerBy.description == "2026-03-16")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case may be closed and taken up again many times`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      for _ in 0..<3 {
        _ = try await town.operations.close(number, reason: .withdrawn, actor: .staff(town.officer))
        _ = try await town.operations.reopen(number, reason: "Det är vårt.", actor: .staff(town.officer))
      }
      let file = try await town.file(number)
      #expect(file.closures.count == 3 && file.reopenings.count == 3)
      #expect(try await town.operations.verify().faults.isEmpty)
    }
  }

  @Test func `a reopening has a reason`() async throws {
    try await withMunicipality(.sqlite) { town in
      let number = try await CaseVerb.reopen.prepare(town)
      await #expect(throws: Problem(.invalid, .reasonMissing, field: "reason")) {
        try await town.operations.reopen(number, reason: "\n", actor: .staff(town.officer))
      }
    }
  }
}
