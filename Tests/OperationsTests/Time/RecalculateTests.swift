import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct RecalculateTests {
  private func holiday(_ day: String, law: Bool = true) throws -> TimeChange {
    .add(
      CalendarOverride(
        day: try calendarDay(day), effect: .close(reason: "en ny helgdag"),
        legalBasis: law ? .law("2026:1") : .ownDecision("KS § 1")))
  }

  private func finish(_ town: TestMunicipality) async throws {
    while try await town.operations.recalculate() {}
  }

  @Test(arguments: TestEngine.allCases)
  func `a new holiday moves every running answer, with a journal line, and nothing that is done`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let (running, answered, letter) = (
        try await town.submit(), try await town.submit(), try await town.registerLetter()
      )
      _ = try await verbs.answer(answered, text: "Svar.", actor: .staff(town.officer))
      let before = try await town.file(answered).value
      let change = try holiday("2026-03-03")
      let preview = try await verbs.preview(change, by: town.administrator)
      #expect(preview.count == 2 && Set(preview.examples.map(\.number)) == [running, letter])
      #expect(preview.examples.first?.after.description == "2026-03-17")
      try await verbs.decide(change, by: town.administrator)
      try await finish(town)
      let moved = try await town.file(running)
      #expect(moved.value.answerBy.description == "2026-03-17" && moved.value.dueOn == moved.value.answerBy)
      // It was acknowledged already, so that date stands as it was.
      #expect(moved.value.promise.acknowledgeBy.description == "2026-03-04")
      #expect(moved.journal.last?.event == .recalculated)
      #expect(moved.journal.last?.details == ["answerBy": "2026-03-16 → 2026-03-17", "cause": "calendar"])
      #expect(moved.journal.last?.actor == "staff:\(town.administrator.id)")
      let waiting = try await town.file(letter)
      #expect(waiting.value.promise.acknowledgeBy.description == "2026-03-05")
      #expect(waiting.journal.last?.details["acknowledgeBy"] == "2026-03-04 → 2026-03-05")
      #expect(try await town.file(answered).value == before)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a preview counts complaints about staff and names none of them`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (plain, aboutStaff) = (try await town.submit(), try await town.submit())
      _ = try await town.operations.encircle(aboutStaff, about: [], actor: .staff(town.manager))
      let preview = try await town.operations.preview(try holiday("2026-03-03"), by: town.administrator)
      #expect(preview.count == 2 && preview.examples.map(\.number) == [plain])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a day that the municipality closes itself moves nothing`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let before = try await town.file(number).value
      let change = try holiday("2026-03-03", law: false)
      #expect(try await town.operations.preview(change, by: town.administrator).count == 0)
      try await town.operations.decide(change, by: town.administrator)
      try await finish(town)
      #expect(try await town.file(number).value == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an exception that is taken away moves the dates back, and both decisions are kept`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (number, verbs, admin) = (try await town.submit(), town.operations, town.administrator)
      try await verbs.decide(try holiday("2026-03-03"), by: admin)
      try await finish(town)
      await #expect(throws: Problem(.invalid, .overrideTaken, field: "day")) {
        try await verbs.decide(try holiday("2026-03-03"), by: admin)
      }
      try await verbs.decide(.remove(try calendarDay("2026-03-03")), by: admin)
      try await finish(town)
      #expect(try await town.file(number).value.answerBy.description == "2026-03-16")
      let decisions = try await verbs.timeDecisions(for: admin)
      #expect(
        Set(decisions.calendarDecisions.map(\.change)) == [.added, .removed] && decisions.overrides.isEmpty)
      await #expect(throws: Problem(.notFound, .overrideUnknown)) {
        try await verbs.decide(.remove(try calendarDay("2026-03-03")), by: admin)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new promise holds for new cases, and for running ones only when it is so decided`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let (number, verbs, admin) = (try await town.submit(), town.operations, town.administrator)
      let five = ServicePromise(acknowledgeDays: 1, answerDays: 5)
      func decide(_ reach: PromiseDecision.Reach) -> TimeChange {
        .promise(five, from: town.today, reach: reach, reference: "KF § 84")
      }
      #expect(try await verbs.preview(decide(.newCases), by: admin).count == 0)
      try await verbs.decide(decide(.newCases), by: admin)
      try await finish(town)
      #expect(try await town.file(number).value.answerBy.description == "2026-03-16")
      town.clock.advance(seconds: 60)
      let new = try await town.submit()
      #expect(try await town.file(new).value.answerBy.description == "2026-03-09")

      #expect(try await verbs.preview(decide(.runningCases), by: admin).count == 1)
      try await verbs.decide(decide(.runningCases), by: admin)
      try await finish(town)
      let value = try await town.file(number).value
      #expect(value.answerBy.description == "2026-03-09" && value.promise.promise.answerDays == 5)
      #expect(
        try await verbs.timeDecisions(for: admin).promiseDecisions.map(\.reach) == [.runningCases, .newCases])
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an extension that was told stands, and a reopened case is counted from the day it was taken up`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, actor) = (town.operations, Actor.staff(town.officer))
      let (extended, reopened) = (try await town.submit(), try await town.submit())
      _ = try await verbs.extend(
        extended, to: try calendarDay("2026-03-25"), reason: "Mer tid.", actor: actor)
      _ = try await verbs.close(reopened, reason: .withdrawn, actor: actor)
      try town.wait(until: "2026-03-06")
      _ = try await verbs.reopen(reopened, reason: "Igen.", actor: actor)
      #expect(try await town.file(reopened).value.answerBy.description == "2026-03-20")
      try await verbs.decide(try holiday("2026-03-10"), by: town.administrator)
      try await finish(town)
      let told = try await town.file(extended).value
      #expect(told.answerBy.description == "2026-03-25" && told.promise.answerBy.description == "2026-03-17")
      #expect(try await town.file(reopened).value.answerBy.description == "2026-03-23")
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a merged case is left alone`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      let before = try await town.file(duplicate).value
      try await town.operations.decide(try holiday("2026-03-03"), by: town.administrator)
      try await finish(town)
      #expect(try await town.file(duplicate).value == before)
      #expect(try await town.file(main).value.answerBy.description == "2026-03-17")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case that is taken apart gets the dates that were decided meanwhile`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, duplicate, letter) = (
        try await town.submit(), try await town.submit(), try await town.registerLetter()
      )
      for number in [duplicate, letter] { _ = try await verbs.merge(number, into: main, actor: officer) }
      town.clock.advance(seconds: 1)
      try await verbs.decide(try holiday("2026-03-03"), by: town.administrator)
      try await finish(town)
      let freed = try await verbs.unmerge(duplicate, actor: officer)
      #expect(freed.answerBy.description == "2026-03-17" && freed.dueOn == freed.answerBy)
      let entry = try #require(try await town.file(duplicate).journal.last)
      #expect(entry.event == .recalculated && entry.actor == "staff:\(town.officer.id)")
      #expect(entry.details["answerBy"] == "2026-03-16 → 2026-03-17" && entry.details["cause"] == "calendar")
      _ = try await verbs.unmerge(letter, actor: officer)
      let task = try #require(try await town.file(letter).dialogue.tasks.first { $0.kind == .acknowledge })
      #expect(task.dueOn?.description == "2026-03-05")
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case that is taken apart gets a promise that was given to running cases meanwhile`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, before, after) = (
        try await town.submit(), try await town.submit(), try await town.submit()
      )
      _ = try await verbs.merge(before, into: main, actor: officer)
      town.clock.advance(seconds: 1)
      try await verbs.decide(
        .promise(
          ServicePromise(acknowledgeDays: 1, answerDays: 5), from: town.today, reach: .runningCases,
          reference: "KF § 84"), by: town.administrator)
      try await finish(town)
      town.clock.advance(seconds: 1)
      _ = try await verbs.merge(after, into: main, actor: officer)
      for number in [before, after] {
        let freed = try await verbs.unmerge(number, actor: officer)
        #expect(freed.promise.promise.answerDays == 5 && freed.answerBy.description == "2026-03-09")
      }
      // It got its dates with the others, before it was merged.
      #expect(try await town.file(after).journal.last?.event == .unlinked)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the tasks move with the dates, and those of the gates with the calendar`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      try await town.run(.lexSarah, receivers: [town.manager.id], boards: [town.social.id])
      let (letter, other) = (try await town.registerLetter(), try await town.submit(to: town.preschool))
      _ = try await verbs.handOver(
        other, to: .appeal, text: "Läs.", confirmation: .missing, actor: .staff(town.teacher))
      _ = try await verbs.forward(letter, to: town.south.placement, text: "Er.", actor: officer)
      try await verbs.decide(try holiday("2026-03-03"), by: town.administrator)
      try await finish(town)
      let tasks = try await town.file(letter).dialogue.tasks
      func day(_ kind: TaskKind) -> String? { tasks.first { $0.kind == kind }?.dueOn?.description }
      #expect(day(.acknowledge) == "2026-03-05" && day(.readForwarded) == "2026-03-05")
      #expect(day(.assessGate) == "2026-03-04")
      let handover = try #require(
        try await town.file(other).dialogue.tasks.first { $0.kind == .takeHandover })
      #expect(handover.dueOn?.description == "2026-03-04")
      let handedOver = try #require(try await town.file(other).handingOn.handovers.first)
      #expect(handedOver.dueOn?.description == "2026-03-04")
      let entry = try #require(try await town.file(letter).journal.last)
      #expect(entry.details["assessGateTask"] == "2026-03-03 → 2026-03-04")
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `what is left to do follows the calendar, also in answered, closed and merged cases that stay as they were`(
      engine: TestEngine
    ) async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      var (numbers, codes): ([CaseNumber], [String]) = ([], [])
      for _ in 1...4 {
        let receipt = try await verbs.submit(
          Submission(kind: .complaint, unit: town.north.id, text: "Ingen kom."), channel: .web)
        numbers.append(try TestMunicipality.number(of: receipt))
        codes.append(receipt.receiptCode)
      }
      _ = try await verbs.answer(numbers[0], text: "Svar.", actor: officer)
      _ = try await verbs.close(numbers[1], reason: .withdrawn, actor: officer)
      _ = try await verbs.merge(numbers[2], into: try await town.submit(), actor: officer)
      for code in codes { _ = try await verbs.receiveMessage(receiptCode: code, text: "Mer.") }
      let told = try await town.submit()
      _ = try await verbs.answer(told, text: "Svar.", actor: officer)
      let still = [numbers[0], numbers[1], numbers[2], told]
      var before: [FeedbackCase] = []
      for number in still { before.append(try await town.file(number).value) }
      for (kind, note) in [(TaskKind.passOnReferral, ""), (.readSealed, Gate.appeal.swedish)] {
        try await raise(kind, note, in: before[3].id, town)
      }
      try await verbs.decide(try holiday("2026-03-03"), by: town.administrator)
      try await finish(town)
      for number in numbers {
        let days = try await town.file(number).dialogue.tasks.filter { $0.kind == .readMessage }.map(\.dueOn)
        #expect(days.map { $0?.description } == ["2026-03-05"], "\(number)")
      }
      let tasks = try await town.file(told).dialogue.tasks
      #expect(Set(tasks.map(\.kind)) == [.tellSender, .passOnReferral, .readSealed])
      #expect(tasks.allSatisfy { $0.dueOn?.description == "2026-03-04" })
      var after: [FeedbackCase] = []
      for number in still { after.append(try await town.file(number).value) }
      #expect(after == before)
      let faults = try await verbs.verify().faults
      #expect(faults == [])
    }
  }

  /// A task that was given one working day on the day it was raised.
  private func raise(_ kind: TaskKind, _ note: String, in id: CaseID, _ town: TestMunicipality) async throws {
    let due = WorkingCalendar().deadline(received: town.today, workingDays: 1).due
    try await town.operations.database.write { transaction in
      try TaskStore(transaction).raise(
        DeskTask(
          id: .ordered(at: transaction.now), kind: kind, caseID: id, placement: town.north.placement,
          dueOn: due, note: note, raisedOn: transaction.today, raisedBy: "program"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `more cases than one batch are all moved, each once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let count = 1_100
      try await town.operations.database.write { transaction in
        for index in 0..<count { try CopiedCase.insert(index, town, in: transaction) }
      }
      try await town.operations.decide(try holiday("2026-03-03"), by: town.administrator)
      var batches = 0
      while try await town.operations.recalculate() { batches += 1 }
      #expect(batches == 4)
      let moved = try await town.operations.database.read { transaction in
        try transaction.first(
          "SELECT COUNT(*) AS n FROM cases WHERE answer_by = '2026-03-17' AND version = 2"
        ).map {
          row in
          let n: Int = try row["n"]
          return n
        }
      }
      #expect(moved == count)
    }
  }

  @Test func `only administrators decide, and what makes no sense is refused`() async throws {
    try await withMunicipality(.sqlite) { town in
      let (verbs, admin) = (town.operations, town.administrator)
      for member in [town.registrar, town.officer, town.manager, town.strategist] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          try await verbs.decide(try holiday("2026-03-03"), by: member)
        }
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          try await verbs.timeDecisions(for: member)
        }
      }
      func promise(_ acknowledge: Int, _ answer: Int, from day: CalendarDay, _ reference: String)
        -> TimeChange
      {
        .promise(
          ServicePromise(acknowledgeDays: acknowledge, answerDays: answer), from: day, reach: .runningCases,
          reference: reference)
      }
      let today = town.today
      for (change, key) in [
        (promise(0, 10, from: today, "KF"), ProblemKey.promiseOutOfRange),
        (promise(2, 101, from: today, "KF"), .promiseOutOfRange),
        (promise(11, 10, from: today, "KF"), .promiseBackwards),
        (promise(2, 10, from: today.adding(days: -1), "KF"), .promiseInPast),
        (promise(2, 10, from: today.adding(days: 1), "KF"), .promiseRunningLater),
        (promise(2, 10, from: today, " "), .decisionMissing),
        (
          .add(CalendarOverride(day: today, effect: .open(reason: "x"), legalBasis: .law(" "))),
          .legalBasisMissing
        ),
        (
          .add(CalendarOverride(day: today, effect: .close(reason: ""), legalBasis: .law("1"))),
          .reasonMissing
        ),
      ] {
        let problem = await #expect(throws: Problem.self) { try await verbs.decide(change, by: admin) }
        #expect(problem?.key == key)
      }
    }
  }
}

/// A running case made without the verbs, so that there can be many.
private enum CopiedCase {
  static func insert(_ index: Int, _ town: TestMunicipality, in transaction: Transaction) throws {
    let day = town.today
    let number = try RegistrationStore(transaction).take(of: day.year)
    let value = FeedbackCase(
      id: .unordered(), number: number, arrival: Arrival(day: day, instant: nil, rule: .sameDay),
      registeredOn: day,
      classification: Classification(
        kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
      channel: .letter, sender: SenderProfile(identity: .named, wish: .answer, hasReceiptCode: true),
      language: "sv",
      promise: CasePromise(receivedOn: day, promise: .standard, calendar: WorkingCalendar()),
      movedAnswerBy: nil, state: .registered, officer: nil, version: 1)
    try CaseStore(transaction).insert([NewCase(value: value, texts: [])])
    try RegistrationStore(transaction).insert(number, for: value.id, on: day, by: .program)
    try JournalStore(transaction).append([
      JournalEntry(
        caseID: value.id, sequence: 1, at: .day(day), actor: "program", event: .registered, details: [:],
        previousHash: "")
    ])
  }
}
