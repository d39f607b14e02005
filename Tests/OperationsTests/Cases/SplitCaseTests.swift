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
  func `a form sent twice splits once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let number = try await town.submit()
      let version = try await town.file(number).value.version
      let key = try IdempotencyKey("dubbelklick")
      let first = try await verbs.split(
        number, into: parts(town), version: version, idempotency: key, actor: officer)
      let second = try await verbs.split(
        number, into: parts(town), version: version, idempotency: key, actor: officer)
      #expect(first.map(\.number) == second.map(\.number) && first.count == 2)
      let others = Array(parts(town).prefix(1))
      await #expect(throws: Problem.self) {
        try await verbs.split(number, into: others, version: version, idempotency: key, actor: officer)
      }
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

  @Test(arguments: TestEngine.allCases)
  func `the parts of a case that was put off owe the day that its sender was told`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let number = try await town.submit()
      _ = try await verbs.extend(
        number, to: try calendarDay("2026-03-20"), reason: "Vi väntar på utredningen.", actor: officer)
      try town.wait(until: "2026-03-17")
      let made = try await verbs.split(number, into: parts(town), actor: officer)
      #expect(made.allSatisfy { $0.dueOn?.description == "2026-03-20" })
      let file = try await town.file(made[0].number)
      #expect(file.value.promise.answerBy.description == "2026-03-16")
      #expect(file.extensions.map(\.owedNow.description) == ["2026-03-20"])
      #expect(file.journal.last?.details["answerBy"] == "2026-03-16 → 2026-03-20")
      _ = try await verbs.answer(made[0].number, text: "Den är lagad.", actor: officer)
      let answers = try await town.operations.report(try year).answer
      #expect(answers.extended == 1 && answers.open == 2 && answers.late == 0)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the parts of a case that was taken up again owe the new day`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let number = try await town.submit()
      _ = try await verbs.answer(number, text: "Tack!", actor: officer)
      _ = try await verbs.close(number, reason: .answered, actor: officer)
      try town.wait(until: "2026-04-02")
      _ = try await verbs.reopen(number, reason: "Felet kom tillbaka.", actor: officer)
      let made = try await verbs.split(number, into: parts(town), actor: officer)
      #expect(made.allSatisfy { $0.dueOn?.description == "2026-04-20" })
      let file = try await town.file(made[0].number)
      #expect(file.reopenings.map(\.answerBy.description) == ["2026-04-20"])
      _ = try await verbs.answer(made[0].number, text: "Den är lagad.", actor: officer)
      let answers = try await town.operations.report(try year).answer
      #expect(answers.inTime == 2 && answers.open == 1 && answers.late == 0)
      #expect(try await verbs.verify().faults == [])
    }
  }

  private var year: ReportOrder {
    get throws {
      ReportOrder(period: try ReportPeriod(parsing: "2026-01-01..2026-12-31"), comparison: .nothing)
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
