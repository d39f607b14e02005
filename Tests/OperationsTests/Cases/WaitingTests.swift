import Domain
import Operations
import Storage
import TestSupport
import Testing

struct WaitingTests {
  @Test(arguments: TestEngine.allCases)
  func `a wait is begun and ended by hand and moves no promise`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (number, officer) = (try await town.submit(), Actor.staff(town.officer))
      let before = try await town.file(number).value
      _ = try await town.operations.beginWaiting(number, for: .otherAuthority, actor: officer)
      await #expect(throws: Problem(.invalid, .waitingAlready, ["en annan myndighet"], field: "party")) {
        try await town.operations.beginWaiting(number, for: .otherAuthority, actor: officer)
      }
      await #expect(throws: Problem(.invalid, .waitingNot, ["avsändaren"], field: "party")) {
        try await town.operations.endWaiting(number, for: .sender, actor: officer)
      }
      let after = try await town.operations.endWaiting(number, for: .otherAuthority, actor: officer)
      #expect(after.dueOn == before.dueOn && after.state == before.state)
      let waits = try await town.file(number).dialogue.waits
      #expect(waits.count == 1 && waits.first?.isOpen == false)
      // And it can be waited for again.
      _ = try await town.operations.beginWaiting(number, for: .otherAuthority, actor: officer)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an answer and a closure end every wait`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (number, officer) = (try await town.submit(), Actor.staff(town.officer))
      _ = try await town.operations.beginWaiting(number, for: .other, actor: officer)
      _ = try await town.operations.ask(number, question: "När?", actor: officer)
      _ = try await town.operations.answer(number, text: "Svar", actor: officer)
      #expect(try await town.file(number).dialogue.openWaits.isEmpty)
      _ = try await town.operations.beginWaiting(number, for: .other, actor: officer)
      _ = try await town.operations.close(number, reason: .answered, actor: officer)
      #expect(try await town.file(number).dialogue.openWaits.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the report tells the days gross, and net of those when others were waited for`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try town.wait(until: "2026-03-02")
      let (number, officer) = (try await town.submit(), Actor.staff(town.officer))
      try town.wait(until: "2026-03-03")
      _ = try await town.operations.ask(number, question: "När?", actor: officer)
      _ = try await town.operations.beginWaiting(number, for: .other, actor: officer)
      try town.wait(until: "2026-03-06")
      _ = try await town.operations.endWaiting(number, for: .sender, actor: officer)
      try town.wait(until: "2026-03-10")
      _ = try await town.operations.answer(number, text: "Svar", actor: officer)
      let report = try await town.operations.report(
        ReportOrder(
          period: try ReportPeriod(parsing: "2026-03-01..2026-03-31"), comparison: .nothing))
      // Monday to Tuesday a week later: six working days, five of them waiting.
      #expect(report.answer.medianDays == 6 && report.answer.netMedianDays == 1)
      #expect(report.answer.inTime == 1)
    }
  }
}
