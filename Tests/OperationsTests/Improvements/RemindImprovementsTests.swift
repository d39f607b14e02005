import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct RemindImprovementsTests {
  private func openTasks(_ town: TestMunicipality, _ kind: TaskKind) async throws -> Int {
    try await town.operations.database.value(
      "SELECT COUNT(*) AS n FROM tasks WHERE kind = \(kind.rawValue) AND done_on IS NULL", as: Int.self)
  }

  @Test(arguments: TestEngine.allCases)
  func `a week before it is due the owner gets one task, and a new date a new one`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let item = try await town.improve()
      try town.wait(until: "2026-03-24")
      #expect(try await town.operations.remindImprovements() == 0)
      try town.wait(until: "2026-03-25")
      #expect(try await town.operations.remindImprovements() == 1)
      #expect(try await town.operations.remindImprovements() == 0)
      let owner: String = try await town.operations.database.value("SELECT owner_id FROM tasks")
      #expect(owner == town.officer.id.rawValue)
      _ = try await town.operations.changeImprovement(
        item.id, to: try town.content(owner: town.officer.id, due: "2026-03-30"), actor: .staff(town.manager))
      #expect(try await openTasks(town, .improvementDue) == 0)
      #expect(try await town.operations.remindImprovements() == 1)
      _ = try await town.finish(item)
      #expect(try await openTasks(town, .improvementDue) == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the effect is asked for on its day, until somebody has judged it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await town.finish(try await town.improve())
      #expect(try await town.operations.remindImprovements() == 0)
      try town.wait(until: "2026-09-01")
      #expect(try await town.operations.remindImprovements() == 1)
      let actor = Actor.staff(town.manager)
      _ = try await town.operations.judgeEffect(of: item.id, .tooEarly, comment: "Vi väntar.", actor: actor)
      #expect(try await openTasks(town, .followUpEffect) == 1)
      _ = try await town.operations.judgeEffect(of: item.id, .unchanged, comment: "Lika många.", actor: actor)
      #expect(try await openTasks(town, .followUpEffect) == 0)
      #expect(try await town.operations.remindImprovements() == 0)
    }
  }

  private func titles(_ town: TestMunicipality, _ member: StaffMember) async throws -> [String] {
    try await town.operations.listTasks(for: member).tasks.map(\.task.note)
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever owns an improvement sees its task, a quality strategist too`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let item = try await town.operations.planImprovement(
        try town.content(owner: town.strategist.id), actor: .staff(town.manager))
      try town.wait(until: "2026-03-25")
      _ = try await town.operations.remindImprovements()
      #expect(try await titles(town, town.strategist) == [item.content.title])
      for member in [town.manager, town.officer, town.teacher, town.registrar] {
        #expect(try await titles(town, member).isEmpty, "\(member.username)")
      }
      for member in [town.politician, town.administrator] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.listTasks(for: member)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an improvement that nobody owns is shown to those who may change it, and to nobody else`(
    engine: TestEngine
  ) async throws {
    for isBoards in [true, false] {
      try await withMunicipality(engine) { town in
        let content = ImprovementContent(
          title: "Nya rutiner", placement: isBoards ? town.north.placement : .unrouted,
          dueOn: try calendarDay("2026-04-01"))
        _ = try await town.operations.planImprovement(content, actor: .staff(town.strategist))
        try town.wait(until: "2026-03-25")
        _ = try await town.operations.remindImprovements()
        for member in [town.strategist, town.manager, town.officer, town.teacher, town.registrar] {
          let mayChange = Access.permitsImprovement(member, .change, at: content.placement)
          let shown = try await titles(town, member)
          #expect(shown == (mayChange ? ["Nya rutiner"] : []), "\(member.username) \(isBoards)")
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the owner is mailed, in the way they chose, in office hours`(engine: TestEngine) async throws {
    for (habit, expected) in [
      (MailHabit.each, ["En åtgärd ska snart vara klar"]), (.daily, ["En åtgärd väntar på dig"]), (.none, []),
    ] {
      try await MailTown.with(engine) { mail in
        let town = mail.town
        try await mail.operations.setMailContact(
          email: "kim@tallsjo.example", habit: habit, of: town.strategist.id)
        let item = try await mail.operations.planImprovement(
          try town.content(owner: town.strategist.id), actor: .staff(town.manager))
        town.clock.now = SwedishTime.instant(at: try calendarDay("2026-03-25"), hour: 3)
        _ = try await mail.operations.remindImprovements()
        try await mail.operations.remindStaff()
        #expect(try await mail.send().sent == 0)
        try town.wait(until: "2026-03-25")
        try await mail.operations.remindStaff()
        try await mail.send()
        #expect(mail.server.taken.map(\.subject) == expected)
        #expect(mail.server.taken.allSatisfy { !$0.text.contains(item.content.title) })
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a digest says by when an improvement is to be done, and when it should have been`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      try await mail.operations.setMailContact(
        email: "kim@tallsjo.example", habit: .daily, of: town.strategist.id)
      _ = try await mail.operations.planImprovement(
        try town.content(owner: town.strategist.id), actor: .staff(town.manager))
      try town.wait(until: "2026-03-25")
      _ = try await mail.operations.remindImprovements()
      for day in ["2026-03-25", "2026-04-02"] {
        try town.wait(until: day)
        try await mail.operations.remindStaff()
        try await mail.send()
      }
      let texts = mail.server.taken.map(\.text)
      #expect(texts.count == 2)
      #expect(texts.first?.contains("- Ska vara klar senast onsdag 1 april") == true)
      #expect(texts.last?.contains("- Skulle ha varit klar senast") == true)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is dropped is not reminded of`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await town.improve()
      _ = try await town.operations.moveImprovement(
        item.id, to: .dropped, reason: "Löst på annat sätt.", actor: .staff(town.manager))
      try town.wait(until: "2026-09-02")
      #expect(try await town.operations.remindImprovements() == 0)
    }
  }
}
