import Domain
import Operations
import Storage
import TestSupport
import Testing

struct DialogueTests {
  @Test(arguments: TestEngine.allCases)
  func `an anonymous sender is asked and replies, and the reply tells the day only`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Ingen kom."), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      _ = try await town.operations.ask(number, question: "Vilken kväll?", actor: .staff(town.officer))
      #expect(try await town.file(number).dialogue.openWaits.map(\.party) == [.sender])

      let sent = try await town.operations.receiveMessage(
        receiptCode: receipt.receiptCode.lowercased(), text: "I måndags.")
      #expect(sent.number == receipt.number)
      let file = try await town.file(number)
      #expect(file.dialogue.openWaits.isEmpty && file.dialogue.waits.count == 1)
      let reply = try #require(file.dialogue.messages.last)
      #expect(reply.direction == .reply && reply.done.instant == nil)
      let entry = try #require(file.journal.last)
      #expect(entry.event == .messageReceived && entry.at == .day(town.today) && entry.actor == "sender")
      #expect(file.value.state == .acknowledged && file.value.answerBy == file.value.promise.answerBy)
      // A time-ordered identifier would tell the time of writing.
      #expect(reply.text?.rawValue.dropFirst(14).first == "4")
      #expect(try await town.operations.verify().faults.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `both sides read the thread in the order it was written`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Ingen kom."), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      let (verbs, officer, code) = (town.operations, Actor.staff(town.officer), receipt.receiptCode)
      _ = try await verbs.ask(number, question: "När?", actor: officer)
      _ = try await verbs.receiveMessage(receiptCode: code, text: "I går.")
      _ = try await verbs.answer(number, text: "Vi beklagar.", actor: officer)
      _ = try await verbs.note(number, text: "Bemanningen brast.", actor: officer)
      _ = try await verbs.receiveMessage(receiptCode: code, text: "Tack.")
      _ = try await verbs.message(number, text: "Tack själv.", actor: officer)
      let view = try await verbs.read(receiptCode: code)
      #expect(
        view.messages.map(\.text) == ["Ingen kom.", "När?", "I går.", "Vi beklagar.", "Tack.", "Tack själv."])
      #expect(
        view.messages.map(\.author) == [
          .sender, .municipality, .sender, .municipality, .sender, .municipality,
        ])
      #expect(
        try await town.file(number).thread.items.map(\.kind) == [
          .question, .reply, .answer, .reply, .information,
        ])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a message on a closed case becomes one task, which a word to the sender completes`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .compliment, unit: town.north.id, text: "Bra!", wish: .noAnswer), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      _ = try await town.operations.close(number, reason: .noMeasure, actor: .staff(town.officer))
      for text in ["Hörde ni?", "Hallå?"] {
        _ = try await town.operations.receiveMessage(receiptCode: receipt.receiptCode, text: text)
      }
      let file = try await town.file(number)
      let task = try #require(file.dialogue.tasks.first)
      #expect(file.dialogue.tasks.count == 1 && task.kind == .readMessage)
      #expect(task.dueOn == file.calendar.deadline(received: town.today, workingDays: 2).due)
      #expect(task.placement == town.north.placement && file.value.state == .closed)
      _ = try await town.operations.message(number, text: "Vi har läst det.", actor: .staff(town.officer))
      let after = try await town.file(number)
      #expect(after.dialogue.tasks.isEmpty && after.value.state == .closed)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the same message sent twice is taken once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, text: "Ingen kom."), channel: .web)
      let key = try IdempotencyKey("once")
      let first = try await town.operations.receiveMessage(
        receiptCode: receipt.receiptCode, text: "Hej", idempotency: key)
      let second = try await town.operations.receiveMessage(
        receiptCode: receipt.receiptCode, text: "Hej", idempotency: key)
      #expect(first == second)
      #expect(
        try await town.file(try TestMunicipality.number(of: receipt)).dialogue.messages.count == 1)
      await #expect(throws: Problem(.conflict, .idempotencyKeyReused)) {
        try await town.operations.receiveMessage(
          receiptCode: receipt.receiptCode, text: "Annat", idempotency: key)
      }
    }
  }

  @Test(arguments: TestEngine.allCases, ["", "x", "AAAA BBBB CCCC DDDD EEEE FFFF GG"])
  func `a wrong code is refused and leaves nothing`(engine: TestEngine, code: String) async throws {
    try await withMunicipality(engine) { town in
      _ = try await town.submit()
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.notFound, .receiptNotFound)) {
        try await town.operations.receiveMessage(receiptCode: code, text: "Hej")
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: ["", " \n ", String(repeating: "a", count: 20_001), "a\0b"])
  func `an empty, endless or broken message is refused`(_ text: String) async throws {
    try await withMunicipality(.sqlite) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, text: "Ingen kom."), channel: .web)
      let problem = await #expect(throws: Problem.self) {
        try await town.operations.receiveMessage(receiptCode: receipt.receiptCode, text: text)
      }
      #expect(problem?.code == .invalid && problem?.field == "text")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody who cannot be reached is asked nothing`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.solveOnSpot(
        SpotSolution(
          channel: .visit,
          classification: Classification(
            kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
          text: "Dörren gick trögt.", solution: "Oljade."), actor: .staff(town.officer))
      let number = try TestMunicipality.number(of: receipt)
      _ = try await town.operations.reopen(number, reason: "Trögt igen.", actor: .staff(town.officer))
      await #expect(throws: Problem(.invalid, .senderUnreachable, field: "question")) {
        try await town.operations.ask(number, question: "Vilken dörr?", actor: .staff(town.officer))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a message on an answered case becomes a task for its officer, which the next answer completes`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Ingen kom."), channel: .web)
      let (number, verbs) = (try TestMunicipality.number(of: receipt), town.operations)
      _ = try await verbs.assign(number, to: town.deputy.id, actor: .staff(town.officer))
      _ = try await verbs.answer(number, text: "Vi kommer.", actor: .staff(town.deputy))
      func isMarked() async throws -> Bool? {
        let list = try await verbs.listCases({ _ in }, for: town.officer)
        return list.items.first { $0.number == number }?.isUnread
      }
      let marked1 = try await isMarked()
      #expect(marked1 == false)
      _ = try await verbs.receiveMessage(receiptCode: receipt.receiptCode, text: "Ni kom inte.")
      let task = try #require(try await town.file(number).dialogue.tasks.first)
      #expect(task.kind == .readMessage && task.owner == town.deputy.id)
      let marked2 = try await isMarked()
      #expect(marked2 == true)
      _ = try await verbs.answer(number, text: "Nu är vi där.", actor: .staff(town.deputy))
      #expect(try await town.file(number).dialogue.tasks.isEmpty)
      let marked3 = try await isMarked()
      #expect(marked3 == false)
    }
  }

  @Test(arguments: TestEngine.allCases, ["answer", "question", "message"])
  func
    `a message in an open case becomes a task for its officer, which the next word to the sender completes`(
      engine: TestEngine, word: String
    ) async throws
  {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Ingen kom."), channel: .web)
      let (number, verbs) = (try TestMunicipality.number(of: receipt), town.operations)
      let deputy = Actor.staff(town.deputy)
      _ = try await verbs.assign(number, to: town.deputy.id, actor: .staff(town.officer))
      _ = try await verbs.ask(number, question: "Vilken kväll?", actor: deputy)
      for text in ["I måndags.", "Och i tisdags."] {
        _ = try await verbs.receiveMessage(receiptCode: receipt.receiptCode, text: text)
      }
      let tasks = try await verbs.listTasks(.readMessage, for: town.deputy).tasks
      #expect(tasks.map(\.number) == [number] && tasks.first?.task.owner == town.deputy.id)
      let others = try await verbs.listTasks(.readMessage, for: town.officer).tasks
      #expect(others.isEmpty)
      let marked = try await verbs.listCases({ _ in }, for: town.officer).items.map(\.isUnread)
      #expect(marked == [true])
      switch word {
      case "answer": _ = try await verbs.answer(number, text: "Vi beklagar.", actor: deputy)
      case "question": _ = try await verbs.ask(number, question: "Båda kvällarna?", actor: deputy)
      default: _ = try await verbs.message(number, text: "Tack, vi tittar på det.", actor: deputy)
      }
      let left = try await town.file(number).dialogue.tasks
      #expect(left.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what the officer of an open case writes down is no task, and what a colleague writes down is`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.assign(number, to: town.deputy.id, actor: .staff(town.officer))
      let call = HeardReply(channel: .telephone, day: town.today, text: "I måndags.")
      _ = try await town.operations.writeDown(call, in: number, actor: .staff(town.deputy))
      let own = try await town.file(number).dialogue.tasks
      #expect(own.isEmpty)
      _ = try await town.operations.writeDown(call, in: number, actor: .staff(town.officer))
      let tasks = try await town.file(number).dialogue.tasks
      #expect(tasks.map(\.kind) == [.readMessage] && tasks.first?.owner == town.deputy.id)
    }
  }
}
