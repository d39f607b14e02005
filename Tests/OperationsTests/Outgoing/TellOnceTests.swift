import Domain
import Mail
import Operations
import Storage
import TestSupport
import Testing

/// What happens several times before the sender is told is told once.
struct TellOnceTests {
  /// Closes a day by law, and moves what runs.
  private func close(_ day: String, _ mail: MailTown) async throws {
    mail.town.clock.advance(seconds: 60)
    let change = TimeChange.add(
      CalendarOverride(
        day: try calendarDay(day), effect: .close(reason: "en ny helgdag"), legalBasis: .law("2026:1")))
    try await mail.operations.decide(change, by: mail.town.administrator)
    while try await mail.operations.recalculate() {}
  }

  @Test(arguments: TestEngine.allCases)
  func `days that are closed one by one give one mail with the last day, an hour after the first`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      try await mail.send()
      for day in ["2026-03-03", "2026-03-04", "2026-03-05"] { try await close(day, mail) }
      let early = try await mail.send()
      #expect(early == MailRound())
      mail.town.clock.advance(seconds: 3600)
      let late = try await mail.send()
      #expect(late.sent == 1)
      let text = try #require(mail.server.taken.last).text
      #expect(text.contains("Du får svar senast torsdag 19 mars"))
      // What is moved after that is news.
      try await close("2026-03-06", mail)
      mail.town.clock.advance(seconds: 3600)
      let again = try await mail.send()
      #expect(again.sent == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever is reached by telephone is told of them in one call`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.town.registerLetter()
      func notes() async throws -> [String] {
        try await mail.tasks(of: number).filter { $0.kind == .tellSender }.map(\.note)
      }
      for day in ["2026-03-03", "2026-03-04"] { try await close(day, mail) }
      let once = try await notes()
      #expect(once == [SenderNotice.rescheduled.swedish])
      let tasks = try await mail.tasks(of: number)
      let task = try #require(tasks.first { $0.kind == .tellSender })
      try await mail.operations.completeTask(task.id, by: mail.town.officer)
      try await close("2026-03-05", mail)
      let again = try await notes()
      #expect(again == [SenderNotice.rescheduled.swedish])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an answer that is completed before the mail about it has left is told in that mail`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let number = try await mail.registerEmail()
      try await mail.send()
      _ = try await verbs.markContent(number, as: .harmless, actor: actor)
      _ = try await verbs.answer(number, text: "Lampan lyser.", actor: actor)
      _ = try await verbs.answer(number, text: "Den lyser hela natten.", actor: actor)
      let round = try await mail.send()
      #expect(round.sent == 1)
      #expect(mail.server.taken.last?.text.contains("hela natten") == true)
    }
  }
}
