import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What a sender says on the telephone or sends in a letter, put into the case that it is about.
struct WriteDownReplyTests {
  private func call(_ town: TestMunicipality, _ text: String = "Det var i måndags.") -> HeardReply {
    HeardReply(channel: .telephone, day: town.today, text: text)
  }

  @Test(arguments: TestEngine.allCases)
  func `a reply on the telephone ends the wait and stands in the thread, with who wrote it down`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, number) = (town.operations, try await town.submit())
      _ = try await verbs.ask(number, question: "Vilken kväll?", actor: .staff(town.officer))
      try town.wait(until: "2026-03-04")
      let came = try calendarDay("2026-03-03")
      _ = try await verbs.writeDown(
        HeardReply(channel: .telephone, day: came, text: " Det var i måndags. "), in: number,
        actor: .staff(town.deputy))
      let file = try await town.file(number)
      #expect(file.dialogue.openWaits.isEmpty && file.value.state == .acknowledged)
      let reply = try #require(file.dialogue.messages.last)
      #expect(reply.direction == .reply && reply.done.actor == Actor.staff(town.deputy).reference)
      #expect(reply.writtenDown == CaseMessage.WrittenDown(channel: .telephone, cameOn: came))
      #expect(file.thread.items.map(\.kind) == [.question, .reply])
      let entry = try #require(file.journal.last)
      #expect(entry.event == .messageReceived && entry.details["channel"] == "telephone")
      #expect(entry.details["day"] == "2026-03-03" && entry.details["waitEnded"] == "sender")
      let found = try await verbs.listCases({ $0.words = "måndags" }, for: town.officer)
      #expect(found.items.map(\.number) == [number])
      let faults = try await verbs.verify().faults
      #expect(faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the sender reads it in the thread, on the day it came`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Ingen kom."), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      try town.wait(until: "2026-03-05")
      let came = try calendarDay("2026-03-03")
      _ = try await town.operations.writeDown(
        HeardReply(channel: .letter, day: came, text: "I måndags."), in: number, actor: .staff(town.officer))
      let read = try await town.operations.read(receiptCode: receipt.receiptCode).messages
      #expect(read.map(\.text) == ["Ingen kom.", "I måndags."] && read.last?.author == .sender)
      #expect(read.last?.day == came)
      // When an anonymous sender was there is told to the day, whoever wrote it down.
      let file = try await town.file(number)
      #expect(file.journal.last?.at == .day(town.today))
      #expect(file.dialogue.messages.last?.done.instant == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `in a closed case it becomes a task, and in a duplicate it stays in the duplicate`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (closed, main, duplicate) = (
        try await town.submit(), try await town.submit(), try await town.submit()
      )
      _ = try await verbs.close(closed, reason: .withdrawn, actor: officer)
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      for number in [closed, duplicate] {
        _ = try await verbs.writeDown(call(town), in: number, actor: officer)
        let file = try await town.file(number)
        // Whoever closed it without a mail server has the sender to tell besides.
        let kinds = file.dialogue.tasks.map(\.kind).filter { $0 != .tellSender }
        #expect(kinds == [.readMessage], "\(number)")
        #expect(file.dialogue.messages.count == 1, "\(number)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is wrong in it is told by its field, and nothing is kept`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let (today, officer) = (town.today, Actor.staff(town.officer))
      let before = try await DatabaseDump(town.operations.database)
      for (reply, field) in [
        (HeardReply(channel: .web, day: today, text: "Hej"), "channel"),
        (HeardReply(channel: .unknown, day: today, text: "Hej"), "channel"),
        (HeardReply(channel: .visit, day: today.adding(days: 1), text: "Hej"), "day"),
        (HeardReply(channel: .visit, day: today.adding(days: -1), text: "Hej"), "day"),
        (HeardReply(channel: .visit, day: today, text: " "), "reply"),
      ] {
        let problem = await #expect(throws: Problem.self) {
          try await town.operations.writeDown(reply, in: number, actor: officer)
        }
        #expect(problem?.code == .invalid && problem?.field == field, "\(field)")
      }
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.writeDown(call(town), in: number, actor: .staff(town.teacher))
      }
      let after = try await DatabaseDump(town.operations.database)
      #expect(after == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `where the content is sealed it is read by the receivers, and where it was filed it is refused`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let sealed = try await town.submit()
      _ = try await verbs.handOver(
        sealed, to: .whistleblowing, text: "Läs.", confirmation: .given, actor: officer)
      _ = try await verbs.writeDown(call(town, "Silverskeden saknas."), in: sealed, actor: officer)
      let dump = try await DatabaseDump(verbs.database)
      #expect(Set(dump.lines.filter { $0.mentions("Silverskeden") }.map(\.table)) == ["sealed_texts"])
      let filed = try await town.submit()
      _ = try await verbs.handOver(
        filed, to: .personalFile, text: "Till akten.", confirmation: .given, actor: officer)
      await #expect(throws: Withheld.filed.problem) {
        try await verbs.writeDown(call(town), in: filed, actor: officer)
      }
    }
  }
}
