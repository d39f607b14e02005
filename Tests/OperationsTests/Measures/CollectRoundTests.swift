import Domain
import Operations
import TestSupport
import Testing

struct CollectRoundTests {
  @Test(arguments: TestEngine.allCases)
  func `a round gives each responsible a task on its first day, which reporting completes`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine, clock: TestClock("2026-08-20T08:00:00.000Z")) { town in
      try await town.collect()
      #expect(try await town.openTasks(.reportFigure).isEmpty)
      #expect(try await town.operations.remindFigures() == 0)
      try town.wait(until: "2026-09-01")
      #expect(try await town.operations.remindFigures() == 2)
      #expect(try await town.operations.remindFigures() == 0)
      let tasks = try await town.operations.listTasks(for: town.manager).tasks.map(\.task)
      let last = try calendarDay("2026-10-15")
      #expect(tasks.map(\.kind) == [.reportFigure] && tasks.map(\.dueOn) == [last])
      #expect(tasks.first?.note.hasPrefix("Väntetid i antal dagar") == true)
      _ = try await town.operations.reportFigure(town.draft("23"), actor: .staff(town.manager))
      #expect(try await town.openTasks(.reportFigure).map(\.owner) == [town.strategist.id])
      let key = MeasureKey(kpi: TestMunicipality.waiting, year: 2026, gender: .total)
      try await town.operations.withdrawFigure(key, reason: "Fel.", version: 1, actor: town.keeper)
      #expect(try await town.openTasks(.reportFigure).count == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another responsible gets the task instead, and a moved day moves it`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine, clock: TestClock("2026-09-02T08:00:00.000Z")) { town in
      try await town.collect()
      #expect(try await town.openTasks(.reportFigure).count == 2)
      try await town.collect(to: "2026-11-01", version: 1, responsible: town.strategist)
      let tasks = try await town.openTasks(.reportFigure)
      #expect(tasks.map(\.owner) == [town.strategist.id, town.strategist.id])
      #expect(tasks.allSatisfy { $0.dueOn?.description == "2026-11-01" })
      let file = try await town.operations.collection(2026, for: town.manager)
      #expect(file.versions.map(\.number) == [2, 1])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is left is said openly, and lateness is a task for those who keep the round`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine, clock: TestClock("2026-09-02T08:00:00.000Z")) { town in
      try await town.collect()
      _ = try await town.operations.reportFigure(town.draft("23"), actor: .staff(town.manager))
      let progress = try await town.operations.collection(2026, for: town.manager).progress
      #expect(progress.lines.map(\.isDone) == [true, false])
      #expect(progress.left.map(\.measure.kpi.rawValue) == ["U31402"])
      try town.wait(until: "2026-10-16")
      _ = try await town.operations.remindFigures()
      _ = try await town.operations.remindFigures()
      let late = try await town.operations.listTasks(.collectionLate, for: town.strategist).tasks
      #expect(late.count == 1)
      for member in [town.manager, town.officer, town.registrar] {
        #expect(try await town.operations.listTasks(.collectionLate, for: member).tasks.isEmpty)
      }
      _ = try await town.operations.reportFigure(
        town.draft("9", of: KPIID(rawValue: "U31402")), actor: town.keeper)
      #expect(try await town.openTasks(.collectionLate).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a closed account's figure is for those who keep the round`(engine: TestEngine) async throws {
    try await withMunicipality(engine, clock: TestClock("2026-09-02T08:00:00.000Z")) { town in
      try await town.collect()
      try await town.operations.disableStaff(username: town.manager.username)
      let shown = try await town.operations.listTasks(.reportFigure, for: town.strategist).tasks
      #expect(shown.count == 2)
      #expect(try await town.operations.listTasks(.reportFigure, for: town.registrar).tasks.isEmpty)
      // Whoever has left stays responsible until somebody else is named.
      try await town.collect(to: "2026-10-20", version: 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is wrong with a round is said row by row`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let rows = [
        RoundDraft.Row(row: 1, kpi: "GKPI118", responsible: town.manager.id),
        RoundDraft.Row(row: 2, kpi: "U2340", responsible: town.manager.id),
        RoundDraft.Row(row: 3, kpi: "U23401", responsible: town.officer.id),
        RoundDraft.Row(row: 4, kpi: "U31402", responsible: town.manager.id),
        RoundDraft.Row(row: 5, kpi: "u31402", responsible: town.manager.id),
        RoundDraft.Row(row: 6, kpi: "U09404", responsible: town.manager.id),
      ]
      let draft = RoundDraft(
        year: 2026, firstDay: try calendarDay("2026-10-15"), lastDay: try calendarDay("2026-09-01"),
        rows: rows)
      await #expect(
        throws: Problems([
          Problem(.invalid, .roundDaysWrong, field: "lastDay"),
          Problem(.invalid, .kpiIsGroup, ["GKPI118"], field: "kpi-1"),
          Problem(.invalid, .kpiUnknown, ["U2340"], field: "kpi-2"),
          Problem(.invalid, .responsibleWrong, field: "responsible-3"),
          Problem(.invalid, .kpiTwice, ["U31402"], field: "kpi-5"),
          Problem(.invalid, .measureClosed, ["2017"], field: "kpi-6"),
        ])
      ) { try await town.operations.saveRound(draft, version: 0, actor: town.keeper) }
      try await town.collect()
      await #expect(throws: Problem(.invalid, .roundTaken, ["2026"], field: "year")) {
        try await town.collect()
      }
      await #expect(throws: Problem(.notFound, .measureUnknown)) {
        try await town.operations.saveRound(draft, version: 1, actor: .staff(town.manager))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `those who are responsible are mailed once for each step, in the way they chose, in office hours`(
    engine: TestEngine
  ) async throws {
    for (habit, expected) in [
      (
        MailHabit.each,
        [
          "Rapportera en uppgift till jämförelsen", "En vecka kvar att rapportera till jämförelsen",
          "Uppgifter till jämförelsen är försenade",
        ]
      ), (.none, []),
    ] {
      try await MailTown.with(engine) { mail in
        let town = mail.town
        try await mail.operations.setMailContact(
          email: "maj@tallsjo.example", habit: habit, of: town.manager.id)
        try await town.collect()
        for day in ["2026-09-01", "2026-09-02", "2026-10-08", "2026-10-12", "2026-10-16"] {
          town.clock.now = SwedishTime.instant(at: try calendarDay(day), hour: 3)
          try await mail.operations.remindFigures()
          #expect(try await mail.send().sent == 0)
          try town.wait(until: day)
          try await mail.operations.remindFigures()
          try await mail.send()
        }
        #expect(mail.server.taken.map(\.subject) == expected)
        #expect(mail.server.taken.allSatisfy { !$0.text.contains("Väntetid") })
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever chose a digest finds it there`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      try await mail.operations.setMailContact(
        email: "maj@tallsjo.example", habit: .daily, of: town.manager.id)
      try await town.collect()
      try town.wait(until: "2026-09-01")
      try await mail.operations.remindFigures()
      try await mail.operations.remindStaff()
      try await mail.send()
      #expect(mail.server.taken.map(\.subject) == ["En uppgift väntar på dig"])
      #expect(
        mail.server.taken.first?.text.contains("till jämförelsen: 1, senast torsdag 15 oktober.") == true)
    }
  }
}
