import Domain
import Operations
import Storage
import TestSupport
import Testing

struct WaitingListTests {
  private func numbers(
    _ town: TestMunicipality, _ member: StaffMember, _ party: Waiting.Party = .sender
  ) async throws -> [CaseNumber] {
    try await town.operations.listCases({ $0.waitingFor = .party(party) }, for: member).items.map(\.number)
      .sorted()
  }

  @Test(arguments: TestEngine.allCases)
  func `what waits for its sender is a list, and each line says since when`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (asked, officer) = (try await town.submit(), Actor.staff(town.officer))
      let elsewhere = try await town.submit()
      _ = try await town.submit()
      _ = try await town.operations.ask(asked, question: "Vilken kväll?", actor: officer)
      _ = try await town.operations.beginWaiting(elsewhere, for: .otherAuthority, actor: officer)
      try town.wait(until: "2026-03-04")
      _ = try await town.operations.beginWaiting(asked, for: .other, actor: officer)
      let list = try await town.operations.listCases(
        { $0 = StandardList.waiting.question }, for: town.officer)
      #expect(list.items.map(\.number) == [asked] && list.total == 1)
      let item = try #require(list.items.first)
      let waits = try #require(list.waits[item.id])
      #expect(waits.map(\.party) == [.sender, .other])
      #expect(try waits.map(\.began.day) == [calendarDay("2026-03-02"), calendarDay("2026-03-04")])
      #expect(list.menu.lists.first { $0.list == .waiting }?.count == 1)
      #expect(try await numbers(town, town.officer, .otherAuthority) == [elsewhere])
      #expect(try await numbers(town, town.officer, .other) == [asked])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case leaves the list when the wait ends, the case closes, or it is not one's own`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let officer = Actor.staff(town.officer)
      let (first, second) = (try await town.submit(), try await town.submit())
      let school = try await town.submit(to: town.preschool)
      for number in [first, second] {
        _ = try await town.operations.beginWaiting(number, for: .sender, actor: officer)
      }
      _ = try await town.operations.beginWaiting(school, for: .sender, actor: .staff(town.teacher))
      #expect(try await numbers(town, town.officer) == [first, second])
      #expect(try await numbers(town, town.teacher) == [school])
      _ = try await town.operations.endWaiting(first, for: .sender, actor: officer)
      _ = try await town.operations.close(second, reason: .withdrawn, actor: officer)
      #expect(try await numbers(town, town.officer).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the file of a list says who is waited for, and since when`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.beginWaiting(number, for: .sender, actor: .staff(town.officer))
      let list = try await town.operations.listCases({ _ in }, for: town.officer)
      let text = String(decoding: try CaseListTable(list).file(.csv, caption: "Öppna"), as: UTF8.self)
      #expect(text.contains("Väntar på;Roll;") && text.contains(";avsändaren (2026-03-02);"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `follow-ups are a list of their own among the tasks`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let done = try await town.finish(try await town.improve())
      _ = try await town.improve("Skriv upp tider")
      try town.wait(until: "2026-09-01")
      // The manager is told that the other one is late.
      #expect(try await town.operations.remindImprovements() == 3)
      let followUps = try await town.operations.listTasks(.followUpEffect, for: town.officer)
      #expect(followUps.tasks.map(\.task.subject?.rawValue) == [done.id.rawValue])
      #expect(followUps.menu.followUps == 1 && followUps.menu.tasks == 2)
      #expect(try await town.operations.listTasks(for: town.officer).tasks.count == 2)
      #expect(try await town.operations.listTasks(.followUpEffect, for: town.teacher).tasks.isEmpty)
    }
  }
}
