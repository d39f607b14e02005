import Domain
import Operations
import TestSupport
import Testing

/// That an answer may be read on its way is decided about one answer at one place.
struct ContentMarkTests {
  /// An e-mail about Hemtjänst Norr, whose answer may stand in the mail as its officer has decided.
  private func withMarked(
    _ engine: TestEngine, _ body: (MailTown, CaseNumber) async throws -> Void
  ) async throws {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      _ = try await mail.operations.markContent(number, as: .harmless, actor: .staff(mail.town.officer))
      mail.town.clock.advance(seconds: 60)
      try await body(mail, number)
    }
  }

  /// Whether an answer that is given now stands in the mail that tells of it.
  private func stands(_ mail: MailTown, _ number: CaseNumber, by member: StaffMember) async throws -> Bool {
    try await mail.send()
    _ = try await mail.operations.answer(number, text: "Lampan lyser.", actor: .staff(member))
    try await mail.send()
    let sent = try #require(mail.server.taken.last)
    return sent.text.contains("Lampan")
  }

  @Test(arguments: TestEngine.allCases)
  func `a new answer after a reopening asks for a new decision`(engine: TestEngine) async throws {
    try await withMarked(engine) { mail, number in
      let (verbs, officer) = (mail.operations, mail.town.officer)
      let first = try await stands(mail, number, by: officer)
      _ = try await verbs.close(number, reason: .answered, actor: .staff(officer))
      _ = try await verbs.reopen(number, reason: "Lampan är trasig igen.", actor: .staff(officer))
      let entry = try await mail.town.file(number).journal.last
      let second = try await stands(mail, number, by: officer)
      #expect(first && !second)
      #expect(entry?.event == .reopened && entry?.details["mark"] == "sensitive")
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another board decides anew, another unit of the same board does not`(engine: TestEngine) async throws
  {
    try await withMarked(engine) { mail, number in
      let (verbs, town) = (mail.operations, mail.town)
      func move(to unit: OrganisationUnit) async throws -> ContentMark {
        _ = try await verbs.forward(
          number, to: unit.placement, text: "Er.", actor: .staff(town.registrar))
        return try await town.file(number).contentMark
      }
      let (inside, outside) = (try await move(to: town.south), try await move(to: town.preschool))
      let answered = try await stands(mail, number, by: town.teacher)
      #expect(inside == .harmless && outside == .sensitive && !answered)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a circle ends the decision, and lets nobody make it`(engine: TestEngine) async throws {
    try await withMarked(engine) { mail, number in
      let (verbs, town) = (mail.operations, mail.town)
      let manager = Actor.staff(town.manager)
      _ = try await verbs.encircle(number, about: [], actor: .staff(town.registrar))
      await #expect(throws: Problem(.invalid, .contentMarkClosedOff, field: "mark")) {
        try await verbs.markContent(number, as: .harmless, actor: manager)
      }
      _ = try await verbs.liftCircle(number, actor: manager)
      let answered = try await stands(mail, number, by: town.officer)
      #expect(!answered)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `at a protected unit the answer never stands in the mail, whatever was decided before`(
    engine: TestEngine
  ) async throws {
    try await withMarked(engine) { mail, number in
      let (verbs, town) = (mail.operations, mail.town)
      let own = try await verbs.addStaff(
        username: "ulla", name: "Ulla Norr", role: .officer, placement: town.north.placement,
        password: TestMunicipality.password)
      try await verbs.protect(town.north.id, as: .socialServices, actor: .staff(town.administrator))
      let preview = try await verbs.previewAnswer(number, text: "Lampan lyser.", actor: .staff(own))
      let answered = try await stands(mail, number, by: own)
      #expect(!preview.sender.answerStandsInMail && !answered)
      let second = try await mail.registerEmail()
      await #expect(throws: Problem(.invalid, .contentMarkClosedOff, field: "mark")) {
        try await verbs.markContent(second, as: .harmless, actor: .staff(own))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit that is protected ends the decision, and opening it again does not bring it back`(
    engine: TestEngine
  ) async throws {
    try await withMarked(engine) { mail, number in
      let (verbs, town) = (mail.operations, mail.town)
      let admin = Actor.staff(town.administrator)
      try await verbs.protect(town.north.id, as: .socialServices, actor: admin)
      let file = try await town.file(number)
      #expect(file.contentMark == .sensitive)
      #expect(file.journal.last?.event == .contentMarked && file.journal.last?.actor == admin.reference)
      #expect(file.journal.last?.details == ["mark": "sensitive", "cause": "protection"])
      try await verbs.protect(town.north.id, as: .school, actor: admin)
      try await verbs.protect(town.north.id, as: nil, actor: admin)
      let answered = try await stands(mail, number, by: town.officer)
      #expect(!answered)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `mail about a closed case that waits while its unit is protected leaves without the answer`(
    engine: TestEngine
  ) async throws {
    try await withMarked(engine) { mail, number in
      let (verbs, town) = (mail.operations, mail.town)
      let (officer, admin) = (Actor.staff(town.officer), Actor.staff(town.administrator))
      try await mail.send()
      _ = try await verbs.answer(number, text: "Lampan lyser.", actor: officer)
      _ = try await verbs.close(number, reason: .answered, actor: officer)
      try await verbs.protect(town.north.id, as: .socialServices, actor: admin)
      town.clock.advance(seconds: 60)
      try await verbs.protect(town.north.id, as: nil, actor: admin)
      let before = mail.server.taken.count
      try await mail.send()
      #expect(mail.server.taken.count == before + 1)
      #expect(mail.server.taken.last?.text.contains("Lampan") == false)
      let journal = try await town.file(number).journal
      #expect(!journal.contains { $0.event == .contentMarked && $0.details["cause"] != nil })
      #expect(try await verbs.verify().faults == [])
    }
  }
}
