import Domain
import Operations
import Storage
import TestSupport
import Testing

struct SplitCaseTests {
  private func parts(_ town: TestMunicipality) -> [SplitPart] {
    [
      SplitPart(
        subject: "Lekplatsen", text: "Gungan är sönder.", kind: .suggestion, placement: town.south.placement),
      SplitPart(text: "Personalen var snäll.", kind: .compliment, placement: town.north.placement),
    ]
  }

  @Test(arguments: TestEngine.allCases)
  func `each part gets a number of its own, the same arrival and the same promise`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit("Gungan är sönder. Personalen var snäll. Ingen kom.")
      let origin = try await town.file(number)
      try town.wait(until: "2026-03-05")
      let made = try await town.operations.split(number, into: parts(town), actor: .staff(town.officer))
      #expect(made.map(\.number.sequence) == [2, 3])
      for part in made {
        #expect(part.arrival.day == origin.value.arrival.day && part.promise == origin.value.promise)
        #expect(part.state == .acknowledged && part.sender == origin.value.sender)
        let file = try await town.file(part.number)
        #expect(file.contact == origin.contact)
        #expect(file.acknowledgement?.done.day == origin.acknowledgement?.done.day)
        #expect(
          file.journal.last?.details == ["nature": "split", "part": "part", "other": number.description])
      }
      #expect(made.map(\.classification.kind) == [.suggestion, .compliment])
      #expect(try await town.file(made[0].number).text(.submission) == "Gungan är sönder.")
      #expect(try await town.file(number).journal.last?.details["other"] == "2026-0002 2026-0003")
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an anonymous sender's parts tell no time, and the code opens them all`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Två saker."), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      let made = try await town.operations.split(number, into: parts(town), actor: .staff(town.officer))
      #expect(made.allSatisfy { $0.sender.identity == .anonymous && $0.arrival.instant == nil })
      #expect(made.allSatisfy { $0.id.rawValue.dropFirst(14).first == "4" })
      _ = try await town.operations.answer(made[0].number, text: "Den är lagad.", actor: .staff(town.officer))
      let view = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(view.parts.map(\.number) == made.map(\.number))
      #expect(view.parts[0].messages.map(\.text) == ["Gungan är sönder.", "Den är lagad."])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an undone split is counted once again, and the number stays`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let made = try await town.operations.split(number, into: parts(town), actor: .staff(town.officer))
      let order = ReportOrder(
        period: try ReportPeriod(parsing: "2026-01-01..2026-12-31"), comparison: .nothing)
      #expect(try await town.operations.report(order).total.all == 3)
      _ = try await town.operations.answer(made[1].number, text: "Tack!", actor: .staff(town.officer))
      let back = try await town.operations.unsplit(made[0].number, actor: .staff(town.officer))
      #expect(back.mergedInto == (try await town.file(number).value.id))
      #expect(try await town.operations.report(order).total.all == 2)
      await #expect(throws: Problem(.conflict, .splitAnswered, [made[1].number.description])) {
        try await town.operations.unsplit(made[1].number, actor: .staff(town.officer))
      }
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test func `a part has a text, and there are not too many`() async throws {
    try await withMunicipality(.sqlite) { town in
      let number = try await town.submit()
      let verbs = town.operations
      await #expect(throws: Problem(.invalid, .splitEmpty, field: "text1")) {
        try await verbs.split(number, into: [], actor: .staff(town.officer))
      }
      let empty = SplitPart(text: " \n", kind: .complaint, placement: town.north.placement)
      await #expect(throws: Problem(.invalid, .splitEmpty, field: "text1")) {
        try await verbs.split(number, into: [empty], actor: .staff(town.officer))
      }
      let part = SplitPart(text: "Text", kind: .complaint, placement: town.north.placement)
      await #expect(throws: Problem(.invalid, .splitTooMany, ["10"], field: "text1")) {
        try await verbs.split(number, into: Array(repeating: part, count: 11), actor: .staff(town.officer))
      }
      let astray = SplitPart(
        text: "Text", kind: .complaint, placement: Placement(board: town.social.id, unit: town.preschool.id))
      await #expect(throws: Problem(.invalid, .placementInconsistent, field: "unit1")) {
        try await verbs.split(number, into: [part, astray], actor: .staff(town.officer))
      }
      #expect(try await town.file(number).value.version == 2)
    }
  }
}
