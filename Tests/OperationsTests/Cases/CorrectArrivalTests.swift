import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

struct CorrectArrivalTests {
  @Test(arguments: TestEngine.allCases)
  func `both promises run from the corrected day, and the old day is kept`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.registerLetter()
      let value = try await town.operations.correctArrival(
        number, to: try calendarDay("2026-02-26"), reason: "Stämpeln säger torsdag.",
        actor: .staff(town.officer))
      #expect(value.arrival.day.description == "2026-02-26" && value.number == number)
      #expect(value.promise.acknowledgeBy.description == "2026-03-02")
      #expect(value.promise.answerBy.description == "2026-03-12")
      #expect(value.dueOn?.description == "2026-03-02")
      #expect(value.registeredOn == town.today)
      let file = try await town.file(number)
      let correction = try #require(file.arrivalCorrections.first)
      #expect(correction.dayBefore.description == "2026-03-02")
      #expect(correction.dayNow.description == "2026-02-26")
      #expect(file.text(correction.reason) == "Stämpeln säger torsdag.")
      #expect(file.journal.last?.details["day"] == "2026-03-02 → 2026-02-26")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an extension that the new promise has caught up with moves nothing any more`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let letter = RegisteredItem(
        channel: .letter, takenInHandOn: try calendarDay("2026-02-23"),
        classification: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
        text: "Brevet.", contact: Contact(name: "Åsa Öst", address: "Storgatan 1"))
      let number = try TestMunicipality.number(
        of: try await town.operations.register(letter, actor: .staff(town.registrar)))
      _ = try await town.operations.extend(
        number, to: try calendarDay("2026-03-10"), reason: "Vi väntar på besked.", actor: .staff(town.officer)
      )
      let value = try await town.operations.correctArrival(
        number, to: try calendarDay("2026-03-02"), reason: "Fel vecka.", actor: .staff(town.officer))
      #expect(value.movedAnswerBy == nil && value.answerBy.description == "2026-03-16")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a named case whose day is corrected loses the instant that no longer holds`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      #expect(try await town.file(number).value.arrival.instant == town.clock.now)
      _ = try await town.operations.correctArrival(
        number, to: try calendarDay("2026-02-27"), reason: "Det kom i fredags.", actor: .staff(town.officer))
      let arrival = try await town.file(number).value.arrival
      #expect(arrival == Arrival(day: try calendarDay("2026-02-27"), instant: nil, rule: .sameDay))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case keeps its number though the corrected day lies in another year`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine, clock: TestClock("2026-01-05T09:00:00.000Z")) { town in
      let number = try await town.registerLetter()
      let value = try await town.operations.correctArrival(
        number, to: try calendarDay("2025-12-30"), reason: "Det låg i lådan.", actor: .staff(town.officer))
      #expect(value.number == number && number.year == 2026)
      #expect(try await town.operations.verify().faults.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case keeps the promise it was received under`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.registerLetter()
      try await town.operations.database.tamper(
        "INSERT INTO promises (valid_from, acknowledge_days, answer_days) VALUES ('2026-02-01', 1, 3)")
      let value = try await town.operations.correctArrival(
        number, to: try calendarDay("2026-02-27"), reason: "Fredag.", actor: .staff(town.officer))
      #expect(value.promise.promise == .standard)
      #expect(value.promise.answerBy.description == "2026-03-13")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a day that cannot be is refused`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let wrong: [(String, Problem)] = [
        ("2026-03-03", Problem(.invalid, .arrivalInFuture, field: "day")),
        ("2024-02-29", Problem(.invalid, .arrivalTooOld, field: "day")),
        ("2026-03-02", Problem(.invalid, .arrivalUnchanged, field: "day")),
      ]
      for (day, problem) in wrong {
        await #expect(throws: problem) {
          try await town.operations.correctArrival(
            number, to: try calendarDay(day), reason: "Fel dag.", actor: .staff(town.officer))
        }
      }
      await #expect(throws: Problem(.invalid, .reasonMissing, field: "reason")) {
        try await town.operations.correctArrival(
          number, to: try calendarDay("2026-02-27"), reason: " ", actor: .staff(town.officer))
      }
      _ = try await town.operations.correctArrival(
        number, to: try calendarDay("2024-03-01"), reason: "Två år gammalt.", actor: .staff(town.officer))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nothing arrived after it was acknowledged`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      try town.wait(until: "2026-03-05")
      await #expect(
        throws: Problem(.invalid, .orderWrong, ["bekräftelsen 2026-03-02", "2026-03-04"], field: "day")
      ) {
        try await town.operations.correctArrival(
          number, to: try calendarDay("2026-03-04"), reason: "Onsdag.", actor: .staff(town.officer))
      }
    }
  }
}
