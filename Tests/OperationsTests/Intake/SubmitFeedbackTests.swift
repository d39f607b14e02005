import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

struct SubmitFeedbackTests {
  private func named(_ unit: UnitID? = nil) -> Submission {
    Submission(
      kind: .suggestion, dimension: .influence, unit: unit,
      text: "  Sätt upp en bänk vid A\u{030A}ngsvägen. ",
      place: " Ängsvägen 3 ", language: "fi", wish: .answer, capacity: .relative,
      contact: Contact(name: " Åsa Öst ", email: "asa@example.se"))
  }

  @Test(arguments: TestEngine.allCases)
  func `a named submission is registered, acknowledged and promised an answer`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(named(town.north.id), channel: .web)
      #expect(receipt.number == "2026-0001" && receipt.received == town.today)
      #expect(receipt.acknowledgeBy.description == "2026-03-04")
      #expect(receipt.answerBy.description == "2026-03-16")
      #expect(ReceiptCode(receipt.receiptCode)?.text == receipt.receiptCode)
      let file = try await town.file(try TestMunicipality.number(of: receipt))
      let value = file.value
      #expect(value.state == .acknowledged && value.version == 2 && value.officer == nil)
      #expect(value.arrival == Arrival(day: town.today, instant: town.clock.now, rule: .sameDay))
      #expect(
        value.classification
          == Classification(
            kind: .suggestion, dimension: .influence, serviceArea: nil, placement: town.north.placement))
      #expect(
        value.sender
          == SenderProfile(identity: .named, wish: .answer, hasReceiptCode: true, capacity: .relative))
      #expect(value.language == "fi" && value.channel == .web)
      #expect(file.text(.submission) == "Sätt upp en bänk vid Ångsvägen.")
      #expect(file.text(.place) == "Ängsvägen 3")
      #expect(file.contact == Contact(name: "Åsa Öst", email: "asa@example.se"))
      #expect(file.acknowledgement?.means == .receipt)
      #expect(file.acknowledgement?.done == Doing(day: town.today, instant: town.clock.now, actor: "sender"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the journal tells what was registered in words, days and digests`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(named(town.north.id), channel: .api)
      let file = try await town.file(try TestMunicipality.number(of: receipt))
      #expect(file.journal.map(\.event) == [.registered, .acknowledged])
      #expect(file.journal.allSatisfy { $0.actor == "sender" && $0.at == .instant(town.clock.now) })
      var expected = [
        "number": "2026-0001", "received": "2026-03-02", "arrivalRule": "sameDay", "kind": "suggestion",
        "dimension": "influence", "channel": "api", "identity": "named", "wish": "answer",
        "acknowledgeBy": "2026-03-04", "answerBy": "2026-03-16", "board": town.social.id.rawValue,
        "department": town.care.id.rawValue, "unit": town.north.id.rawValue,
      ]
      for text in file.texts { expected["\(text.role.rawValue)Digest"] = "\(text.id) \(text.text.digest)" }
      #expect(file.journal[0].details == expected)
      for word in ["Åsa", "asa@", "bänk", "Ängs"] { #expect(!"\(file.journal)".contains(word)) }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a unit a case waits for the registrar`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(named(), channel: .web)
      let file = try await town.file(try TestMunicipality.number(of: receipt))
      #expect(file.value.classification.placement == .unrouted)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `every case is received in Sweden's day, and numbered in its year`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      // 23:59:59.999 on New Year's Eve in Stockholm, and a millisecond later.
      town.clock.now = TestClock("2026-12-31T22:59:59.999Z").now
      let last = try await town.operations.submit(named(), channel: .web)
      town.clock.now = TestClock("2026-12-31T23:00:00.000Z").now
      let first = try await town.operations.submit(named(), channel: .web)
      #expect([last.number, first.number] == ["2026-0001", "2027-0001"])
      #expect([last.received.description, first.received.description] == ["2026-12-31", "2027-01-01"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a submission that is not right leaves nothing, not even a number`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let before = try await DatabaseDump(town.operations.database)
      await #expect(
        throws: Problems([
          Problem(.invalid, .kindMissing, field: "kind"), Problem(.invalid, .textMissing, field: "text"),
        ])
      ) {
        _ = try await town.operations.submit(Submission(kind: nil, text: " "), channel: .web)
      }
      await #expect(throws: Problems([Problem(.invalid, .unitUnknown, field: "unit")])) {
        _ = try await town.operations.submit(named(UnitID(rawValue: "none")), channel: .web)
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
      #expect(try await town.operations.submit(named(), channel: .web).number == "2026-0001")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit that has moved cannot be chosen by its old row`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let moved = try await town.operations.reorganise(
        town.north.id, to: Placement(board: town.school.id, department: town.schools.id),
        named: "Hemtjänst Norr", from: town.today)
      await #expect(throws: Problems([Problem(.invalid, .unitUnknown, field: "unit")])) {
        _ = try await town.submit(to: town.north)
      }
      let number = try await town.submit(to: moved)
      #expect(try await town.file(number).value.classification.placement == moved.placement)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the promise and the calendar are those that hold on the day`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.operations.database.tamper(
        "INSERT INTO promises (valid_from, acknowledge_days, answer_days) VALUES ('2026-03-03', 1, 5)",
        "INSERT INTO calendar_overrides VALUES ('2026-03-04', 'close', 'en ny helgdag', 'law', '2025:1')")
      let before = try await town.operations.submit(named(), channel: .web)
      #expect(before.acknowledgeBy.description == "2026-03-05")
      try town.wait(until: "2026-03-03")
      let after = try await town.operations.submit(named(), channel: .web)
      #expect(after.acknowledgeBy.description == "2026-03-05")
      #expect(after.answerBy.description == "2026-03-11")
    }
  }
}
