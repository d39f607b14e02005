import Domain
import Operations
import Storage
import TestSupport
import Testing

/// A double click, and a form that is sent again over a broken line, do a thing once.
struct OnceTests {
  @Test(arguments: TestEngine.allCases)
  func `minutes are written once, with one improvement for each line`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, key) = (town.operations, try IdempotencyKey("form-1"))
      let period = try ReportPeriod(parsing: "2026-03-01..2026-03-31")
      func minutes(_ notes: String) throws -> MeetingMinutes {
        MeetingMinutes(
          heldOn: try calendarDay("2026-03-02"), period: period, participants: 7, notes: notes,
          decisions: "Ring\nSkriv", dueOn: try calendarDay("2026-04-01"))
      }
      let first = try await verbs.writeMinutes(
        try minutes("Vi läste."), of: town.north.id, idempotency: key, member: town.manager)
      let again = try await verbs.writeMinutes(
        try minutes("Vi läste."), of: town.north.id, idempotency: key, member: town.manager)
      #expect(first.id == again.id)
      let sheet = try await verbs.meetingSheet(of: town.north.id, period, member: town.manager)
      #expect(sheet.meetings.count == 1 && sheet.improvements.count == 2)
      // Another text from the same page is another meeting; nobody else gets in by the key.
      let other = try await verbs.writeMinutes(
        try minutes("Vi läste igen."), of: town.north.id, idempotency: key, member: town.manager)
      #expect(other.id != first.id)
      await #expect(throws: Problem(.notFound, .organisationUnknown)) {
        try await verbs.writeMinutes(
          try minutes("Vi läste."), of: town.north.id, idempotency: key, member: town.teacher)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an improvement is planned once, with a case and without`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, key, manager) = (town.operations, try IdempotencyKey("form-2"), Actor.staff(town.manager))
      let content = try town.content()
      let first = try await verbs.planImprovement(content, idempotency: key, actor: manager)
      #expect(try await verbs.planImprovement(content, idempotency: key, actor: manager).id == first.id)
      let number = try await town.submit()
      let linked = try await verbs.planImprovement(
        content, on: number, version: 2, idempotency: key, actor: manager)
      let again = try await verbs.planImprovement(
        content, on: number, version: 2, idempotency: key, actor: manager)
      #expect(linked.id == again.id && linked.id != first.id)
      #expect(try await town.file(number).value.version == 3)
      let list = try await DatabaseDump(verbs.database).lines(of: "improvements")
      #expect(list.count == 2)
      await #expect(throws: Problem(.notFound, .improvementUnknown)) {
        try await verbs.planImprovement(content, idempotency: key, actor: .staff(town.teacher))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a pattern is saved once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, key, manager) = (town.operations, try IdempotencyKey("form-3"), Actor.staff(town.manager))
      let criteria = PatternCriteria(kind: .complaint, placement: town.north.placement, words: ["sen"])
      let first = try await verbs.savePattern("Sena besök", criteria, idempotency: key, actor: manager)
      let again = try await verbs.savePattern("Sena besök", criteria, idempotency: key, actor: manager)
      let other = try await verbs.savePattern("Sena", criteria, idempotency: key, actor: manager)
      #expect(first.id == again.id && other.id != first.id)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody outside is asked once, and the second click shows the same code`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, key, number) = (town.operations, try IdempotencyKey("form-4"), try await town.submit())
      let question = ReferralQuestion(
        recipient: "Omsorg Östra AB", question: "Vad hände?", shared: "Ingen kom.",
        answerBy: try calendarDay("2026-03-12"))
      let first = try await verbs.refer(
        number, question, version: 2, idempotency: key, actor: .staff(town.officer))
      let again = try await verbs.refer(
        number, question, version: 2, idempotency: key, actor: .staff(town.officer))
      #expect(first.code == again.code && first.referral == again.referral)
      #expect(try await verbs.readCase(number, actor: .staff(town.officer)).handingOn.referrals.count == 1)
      let opened = try await verbs.readReferral(address: again.referral.address, code: again.code.text)
      #expect(opened.question == "Vad hände?")
      // The code stands nowhere in the database, and whoever may not open the case is not shown it.
      let dump = try await DatabaseDump(verbs.database)
      #expect(!dump.lines.contains { $0.mentions(first.code.text) })
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await verbs.refer(number, question, version: 2, idempotency: key, actor: .staff(town.teacher))
      }
    }
  }
}
