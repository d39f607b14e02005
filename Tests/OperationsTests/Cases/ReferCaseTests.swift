import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ReferCaseTests {
  private func question(_ day: String = "2026-03-12") throws -> ReferralQuestion {
    ReferralQuestion(
      recipient: "Omsorg Östra AB", question: "Vad hände på kvällen?", shared: "Ingen kom till mamma.",
      answerBy: try calendarDay(day))
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody outside reads what was chosen, answers, and the case gets a task`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit("Ingen kom till Eva Ek, Storgatan 1.")
      let verbs = town.operations
      let asked = try await verbs.refer(number, try question(), actor: .staff(town.officer))
      let view = try await verbs.readReferral(address: asked.referral.address, code: asked.code.grouped)
      #expect(view.question == "Vad hände på kvällen?" && view.shared == "Ingen kom till mamma.")
      #expect(view.answer == nil && view.number == number)
      let done = try await verbs.answerReferral(
        address: asked.referral.address, code: asked.code.text, text: "Bilen gick sönder.")
      #expect(done.answer == "Bilen gick sönder.")
      let about = try await verbs.readCase(number, actor: .staff(town.officer)).handingOn
      #expect(about.referrals.map { $0.standing(on: town.today) } == [.answered])
      #expect(about.tasks.map(\.kind) == [.readStatement] && about.tasks.first?.note == "Omsorg Östra AB")
      let file = try await town.file(number)
      #expect(file.text(.statement) == "Bilen gick sönder.")
      #expect(file.journal.last?.actor == "outside:\(asked.referral.id)")
      #expect(file.journal.last?.event == .referralAnswered)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a wrong code, a wrong address, a revoked link and one that has ended look alike`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (number, verbs) = (try await town.submit(), town.operations)
      let asked = try await verbs.refer(number, try question(), actor: .staff(town.officer))
      let revoked = try await verbs.refer(number, try question(), actor: .staff(town.officer))
      _ = try await verbs.revokeReferral(number, revoked.referral.id, actor: .staff(town.officer))
      for (address, code) in [
        (asked.referral.address, ReceiptCode.random().text), (asked.referral.address, ""),
        ("0000000000", asked.code.text), (revoked.referral.address, revoked.code.text),
        (revoked.referral.address, asked.code.text),
      ] {
        await #expect(throws: Problem(.notFound, .referralNotFound)) {
          try await verbs.readReferral(address: address, code: code)
        }
        await #expect(throws: Problem(.notFound, .referralNotFound)) {
          try await verbs.answerReferral(address: address, code: code, text: "Svar")
        }
      }
      // A late answer still comes in; after the days of grace the link is dead.
      try town.wait(until: "2026-03-26")
      #expect(
        try await verbs.unansweredReferrals(for: town.officer).items.map(\.referral.id) == [asked.referral.id]
      )
      _ = try await verbs.readReferral(address: asked.referral.address, code: asked.code.text)
      try town.wait(until: "2026-03-27")
      await #expect(throws: Problem(.notFound, .referralNotFound)) {
        try await verbs.readReferral(address: asked.referral.address, code: asked.code.text)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a second answer is refused and the first stands`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (number, verbs) = (try await town.submit(), town.operations)
      let asked = try await verbs.refer(number, try question(), actor: .staff(town.officer))
      let (address, code) = (asked.referral.address, asked.code.text)
      _ = try await verbs.answerReferral(address: address, code: code, text: "Ett")
      await #expect(throws: Problem(.conflict, .referralOver)) {
        try await verbs.answerReferral(address: address, code: code, text: "Två")
      }
      await #expect(throws: Problem(.conflict, .referralOver)) {
        try await verbs.revokeReferral(number, asked.referral.id, actor: .staff(town.officer))
      }
      #expect(try await verbs.readReferral(address: address, code: code).answer == "Ett")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `only the code's hash is kept`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let asked = try await town.operations.refer(number, try question(), actor: .staff(town.officer))
      let dump = try await DatabaseDump(town.operations.database)
      #expect(!dump.lines.contains { $0.mentions(asked.code.text) })
      #expect(dump.lines(of: "referrals").contains { $0.holds(asked.code.hash) })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another board sees nothing of who was asked`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (number, verbs) = (try await town.submit(), town.operations)
      let asked = try await verbs.refer(number, try question(), actor: .staff(town.officer))
      #expect(try await verbs.unansweredReferrals(for: town.teacher).items.isEmpty)
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await verbs.revokeReferral(number, asked.referral.id, actor: .staff(town.teacher))
      }
      let other = try await town.submit(to: town.preschool)
      await #expect(throws: Problem(.notFound, .referralNotFound)) {
        try await verbs.revokeReferral(other, asked.referral.id, actor: .staff(town.teacher))
      }
    }
  }

  @Test func `what is missing is said by its field`() async throws {
    try await withMunicipality(.sqlite) { town in
      let number = try await town.submit()
      let (good, today) = (try question(), town.today)
      func asked(_ recipient: String, _ question: String, _ shared: String, _ day: CalendarDay? = nil)
        -> ReferralQuestion
      {
        ReferralQuestion(
          recipient: recipient, question: question, shared: shared, answerBy: day ?? good.answerBy)
      }
      let tooLate = today.adding(days: 93)
      for (sent, problem) in [
        (asked(" ", "Vad?", "Så."), Problem(.invalid, .recipientMissing, field: "recipient")),
        (asked("Bo", "", "Så."), Problem(.invalid, .coveringTextMissing, field: "question")),
        (asked("Bo", "Vad?", "\n"), Problem(.invalid, .sharedTextMissing, field: "shared")),
        (asked("Bo", "Vad?", "Så.", today), Problem(.invalid, .referralDayWrong, ["92"], field: "answerBy")),
        (
          asked("Bo", "Vad?", "Så.", tooLate), Problem(.invalid, .referralDayWrong, ["92"], field: "answerBy")
        ),
      ] {
        await #expect(throws: problem) {
          try await town.operations.refer(number, sent, actor: .staff(town.officer))
        }
      }
    }
  }
}
