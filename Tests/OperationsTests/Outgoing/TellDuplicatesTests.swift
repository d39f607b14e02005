import Domain
import Operations
import TestSupport
import Testing

/// The senders of merged cases learn what happens to the case that they are answered in.
struct TellDuplicatesTests {
  /// A main case from nobody, with the case of somebody who has an address merged into it.
  private func withDuplicate(
    _ engine: TestEngine, _ body: (MailTown, _ main: CaseNumber, _ receipt: Receipt) async throws -> Void
  ) async throws {
    try await MailTown.with(engine) { mail in
      let main = try await mail.town.submit("Min mamma heter Eva.")
      let receipt = try await mail.operations.submit(
        Submission(
          kind: .complaint, unit: mail.town.north.id, text: "Ingen kom.",
          contact: Contact(name: "Bo Ek", email: "bo@example.se")), channel: .web)
      _ = try await mail.operations.merge(
        try TestMunicipality.number(of: receipt), into: main, actor: .staff(mail.town.officer))
      try await mail.send()
      try await body(mail, main, receipt)
    }
  }

  private func told(_ mail: MailTown, after before: Int) -> [String] {
    mail.server.taken.dropFirst(before).filter { $0.to.text == "bo@example.se" }.map(\.text)
  }

  @Test(arguments: TestEngine.allCases)
  func `an extension is told to them with the main case's day, and they read why`(engine: TestEngine)
    async throws
  {
    try await withDuplicate(engine) { mail, main, receipt in
      let before = mail.server.taken.count
      _ = try await mail.operations.extend(
        main, to: try calendarDay("2026-03-26"), reason: "Vi väntar på ett prov.",
        actor: .staff(mail.town.officer))
      try await mail.send()
      let texts = told(mail, after: before)
      #expect(texts.count == 1 && texts.first?.contains("torsdag 26 mars") == true)
      let view = try await mail.operations.read(receiptCode: receipt.receiptCode)
      #expect(view.moves.map(\.reason) == ["Vi väntar på ett prov."])
      #expect(view.messages.allSatisfy { !$0.text.contains("mamma") })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `why a date was moved before the merge is between the municipality and the other sender`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let main = try await mail.town.submit()
      _ = try await verbs.extend(
        main, to: try calendarDay("2026-03-26"), reason: "Din mammas läkare är bortrest.", actor: actor)
      // So late that it is to be answered no earlier than the other one.
      try mail.town.wait(until: "2026-03-12")
      let receipt = try await verbs.submit(
        Submission(kind: .complaint, unit: mail.town.north.id, text: "Ingen kom."), channel: .web)
      _ = try await verbs.merge(try TestMunicipality.number(of: receipt), into: main, actor: actor)
      #expect(try await verbs.read(receiptCode: receipt.receiptCode).moves.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reopening is told to them`(engine: TestEngine) async throws {
    try await withDuplicate(engine) { mail, main, _ in
      let actor = Actor.staff(mail.town.officer)
      _ = try await mail.operations.answer(main, text: "Klart.", actor: actor)
      _ = try await mail.operations.close(main, reason: .answered, actor: actor)
      try await mail.send()
      let before = mail.server.taken.count
      _ = try await mail.operations.reopen(main, reason: "Nya uppgifter.", actor: actor)
      try await mail.send()
      #expect(told(mail, after: before).count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a question is asked of them too when the officer says that it concerns them, and not otherwise`(
    engine: TestEngine
  ) async throws {
    try await withDuplicate(engine) { mail, main, receipt in
      let (verbs, actor, before) = (mail.operations, Actor.staff(mail.town.officer), mail.server.taken.count)
      _ = try await verbs.ask(main, question: "Vad heter din mamma i efternamn?", actor: actor)
      try await mail.send()
      #expect(told(mail, after: before).isEmpty)
      _ = try await verbs.ask(main, question: "Vilken tid var det?", of: .everySender, actor: actor)
      try await mail.send()
      #expect(told(mail, after: before).count == 1)
      let view = try await verbs.read(receiptCode: receipt.receiptCode)
      #expect(view.messages.filter { $0.kind == .question }.map(\.text) == ["Vilken tid var det?"])
      _ = try await verbs.receiveMessage(receiptCode: receipt.receiptCode, text: "Klockan tio.")
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever was taken apart again is told nothing more of it`(engine: TestEngine) async throws {
    try await withDuplicate(engine) { mail, main, receipt in
      let actor = Actor.staff(mail.town.officer)
      _ = try await mail.operations.unmerge(try TestMunicipality.number(of: receipt), actor: actor)
      let before = mail.server.taken.count
      _ = try await mail.operations.extend(
        main, to: try calendarDay("2026-03-26"), reason: "Mer tid.", actor: actor)
      try await mail.send()
      #expect(told(mail, after: before).isEmpty)
    }
  }
}
