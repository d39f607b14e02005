import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

/// Who is reminded of an improvement when it changes hands, when a step is due, and when its day has passed.
struct PassOnImprovementTests {
  private func titles(_ town: TestMunicipality, _ member: StaffMember, _ kind: TaskKind? = nil) async throws
    -> [String]
  {
    try await town.operations.listTasks(kind, for: member).tasks.map(\.task.note)
  }

  private func sent(_ mail: MailTown) async throws -> [String] {
    let before = mail.server.taken.count
    try await mail.send()
    return mail.server.taken.dropFirst(before).map { message in
      "\(message.to.text.prefix { $0 != "@" }): \(message.subject)"
    }.sorted()
  }

  private func withMail(_ engine: TestEngine, _ body: (MailTown) async throws -> Void) async throws {
    try await MailTown.with(engine) { mail in
      for member in [mail.town.officer, mail.town.deputy, mail.town.manager] {
        try await mail.operations.setMailContact(
          email: "\(member.username)@tallsjo.example", habit: .each, of: member.id)
      }
      try await body(mail)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new owner takes over what waits and is mailed, and a new place takes it along`(engine: TestEngine)
    async throws
  {
    try await withMail(engine) { mail in
      let (town, verbs) = (mail.town, mail.operations)
      let item = try await town.improve()
      try town.wait(until: "2026-03-25")
      try await verbs.remindImprovements()
      _ = try await sent(mail)
      _ = try await verbs.changeImprovement(
        item.id, to: try town.content(owner: town.deputy.id), actor: .staff(town.manager))
      let told = try await sent(mail)
      #expect(told == ["disa: En åtgärd ska snart vara klar"])
      let (old, new) = (try await titles(town, town.officer), try await titles(town, town.deputy))
      #expect(old.isEmpty && new == [item.content.title])
      _ = try await verbs.changeImprovement(
        item.id, to: try town.content(at: town.south.placement, owner: town.deputy.id),
        actor: .staff(town.manager))
      let unit: String = try await verbs.database.value("SELECT unit_id FROM tasks WHERE done_on IS NULL")
      #expect(unit == town.south.id.rawValue)
      let toldAgain = try await sent(mail)
      #expect(toldAgain.isEmpty)
      #expect(try await verbs.remindImprovements() == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when its day has passed the manager is told once, and the owner too`(engine: TestEngine) async throws
  {
    try await withMail(engine) { mail in
      let (town, verbs) = (mail.town, mail.operations)
      let item = try await verbs.planImprovement(
        try town.content(owner: town.officer.id, due: "2026-03-18"), actor: .staff(town.manager))
      try town.wait(until: "2026-03-18")
      #expect(try await verbs.remindImprovements() == 1)
      let before = try await sent(mail)
      #expect(before == ["olle: En åtgärd ska snart vara klar"])
      let early = try await titles(town, town.manager)
      #expect(early.isEmpty)
      try town.wait(until: "2026-03-19")
      #expect(try await verbs.remindImprovements() == 1)
      #expect(try await verbs.remindImprovements() == 0)
      let told = try await sent(mail)
      #expect(told == ["maj: En åtgärd är försenad", "olle: En åtgärd är försenad"])
      let late = try await titles(town, town.manager, .improvementLate)
      #expect(late == [item.content.title])
      let officers = try await titles(town, town.deputy)
      #expect(officers.isEmpty)
      _ = try await town.finish(item)
      let after = try await titles(town, town.manager)
      #expect(after.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the day of a step is reminded of, until all its steps are done`(engine: TestEngine) async throws {
    try await withMail(engine) { mail in
      let (town, verbs) = (mail.town, mail.operations)
      let item = try await town.improve()
      for step in ["Skriv rutinen", "Visa alla"] {
        _ = try await verbs.addStep(
          step, dueOn: try calendarDay("2026-03-10"), to: item.id, actor: .staff(town.manager))
      }
      try town.wait(until: "2026-03-09")
      #expect(try await verbs.remindImprovements() == 0)
      try town.wait(until: "2026-03-10")
      #expect(try await verbs.remindImprovements() == 1)
      #expect(try await verbs.remindImprovements() == 0)
      let told = try await sent(mail)
      #expect(told == ["olle: Ett steg i en åtgärd ska vara klart"])
      var left: [Int] = []
      for step in try await verbs.readImprovement(item.id, member: town.officer).plan.steps {
        left.append(try await titles(town, town.officer, .stepDue).count)
        _ = try await verbs.completeStep(step.id, of: item.id, actor: .staff(town.officer))
      }
      left.append(try await titles(town, town.officer, .stepDue).count)
      #expect(left == [1, 1, 0])
    }
  }
}
