import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ReferDuplicateTests {
  private func question() throws -> ReferralQuestion {
    ReferralQuestion(
      recipient: "Omsorg Östra AB", question: "Vad hände?", shared: "Ingen kom.",
      answerBy: try calendarDay("2026-03-12"))
  }

  @Test(arguments: TestEngine.allCases)
  func `what was asked about a duplicate is answered there, read in its main case too, and stays with it`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      _ = try await verbs.assign(main, to: town.deputy.id, actor: officer)
      let asked = try await verbs.refer(duplicate, try question(), actor: officer)
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      let view = try await verbs.answerReferral(
        address: asked.referral.address, code: asked.code.text, text: "Bilen gick sönder.")
      #expect(view.answer == "Bilen gick sönder.")
      let id = asked.referral.id
      let there = try await verbs.readCase(duplicate, actor: officer).handingOn
      #expect(there.statements == [id: "Bilen gick sönder."])
      let here = try await verbs.readCase(main, actor: officer).handingOn
      #expect(here.referrals.isEmpty && here.referralsOfDuplicates.map(\.number) == [duplicate])
      #expect(here.statements == [id: "Bilen gick sönder."])
      // The task leads to where it is read, and is whose the main case is.
      let task = try #require(there.tasks.first { $0.kind == .readStatement })
      let due = try await town.file(main).value.dueOn
      #expect(task.owner == town.deputy.id && task.dueOn == due && due != nil)
      _ = try await verbs.unmerge(duplicate, actor: officer)
      #expect(try await town.file(duplicate).text(.statement) == "Bilen gick sönder.")
      #expect(try await verbs.readCase(main, actor: officer).handingOn.statements.isEmpty)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a question about a duplicate is taken back there`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      let asked = try await verbs.refer(duplicate, try question(), actor: officer)
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      _ = try await verbs.revokeReferral(duplicate, asked.referral.id, actor: officer)
      await #expect(throws: Problem(.notFound, .referralNotFound)) {
        try await verbs.readReferral(address: asked.referral.address, code: asked.code.text)
      }
      #expect(try await verbs.unansweredReferrals(for: town.officer).items.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an answer that came to the main case before is read by whoever wrote it and in the case it is about`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      let asked = try await verbs.refer(duplicate, try question(), actor: officer)
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      let (address, code) = (asked.referral.address, asked.code.text)
      _ = try await verbs.answerReferral(address: address, code: code, text: "Bilen gick sönder.")
      let mainID = try await town.file(main).value.id
      try await verbs.database.tamper(
        "UPDATE texts SET case_id = \(mainID) WHERE role = 'statement'")
      #expect(try await verbs.readReferral(address: address, code: code).answer == "Bilen gick sönder.")
      let there = try await verbs.readCase(duplicate, actor: officer).handingOn
      #expect(there.statements == [asked.referral.id: "Bilen gick sönder."])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate outside one's reach tells nothing of who was asked about it`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, duplicate) = (try await town.submit(to: town.south), try await town.submit())
      let asked = try await verbs.refer(duplicate, try question(), actor: officer)
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      let provider = try await verbs.addStaff(
        username: "petra", name: "Petra Lind", role: .officer, placement: town.south.placement,
        password: TestMunicipality.password)
      _ = try await verbs.assign(main, to: provider.id, actor: officer)
      _ = try await verbs.answerReferral(
        address: asked.referral.address, code: asked.code.text, text: "Bilen gick sönder.")
      let here = try await verbs.readCase(main, actor: .staff(provider)).handingOn
      #expect(here.referralsOfDuplicates.isEmpty && here.statements.isEmpty)
      // A task that its owner cannot follow would be nobody's.
      let there = try await verbs.readCase(duplicate, actor: officer).handingOn
      #expect(there.tasks.first { $0.kind == .readStatement }?.owner == nil)
    }
  }
}
