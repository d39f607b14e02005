import Domain
import Operations
import Storage
import TestSupport
import Testing

struct MergeCaseTests {
  @Test(arguments: TestEngine.allCases)
  func `a duplicate points to its main case, owes nothing, and both journals say so`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = (try await town.submit("Ingen kom."), try await town.submit("Ingen kom i går."))
      let merged = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      let file = try await town.file(main)
      #expect(merged.mergedInto == file.value.id && merged.dueOn == nil && file.value.dueOn != nil)
      #expect(
        file.journal.last?.event == .linked && file.journal.last?.details["other"] == duplicate.description)
      let other = try await town.file(duplicate)
      #expect(
        other.journal.last?.details == ["nature": "merge", "part": "duplicate", "other": main.description])
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test(
    arguments: TestEngine.allCases, CaseVerb.allCases.filter { $0 != .reopen && !$0.event.isForDuplicates })
  func `a merged case is worked with under its main number only`(engine: TestEngine, verb: CaseVerb)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = (try await town.submit(), try await town.registerLetter())
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.conflict, .caseMerged, [main.description])) {
        try await verb.perform(on: duplicate, in: town)
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an undone merge leaves the case as it stood`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = (try await town.submit(), try await town.registerLetter())
      let before = try await town.file(duplicate).value
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      let freed = try await town.operations.unmerge(duplicate, actor: .staff(town.officer))
      #expect(freed.mergedInto == nil && freed.dueOn == before.dueOn && freed.state == before.state)
      #expect(freed.version == before.version + 2)
      let links = try await town.file(main).handingOn.links
      #expect(links.count == 1 && links.first?.undone?.actor == "staff:\(town.officer.id)")
      await #expect(throws: Problem(.notFound, .linkUnknown)) {
        try await town.operations.unmerge(duplicate, actor: .staff(town.officer))
      }
      _ = try await town.operations.answer(duplicate, text: "Nu kommer vi.", actor: .staff(town.officer))
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what cannot be merged is refused`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (one, two, three) = (try await town.submit(), try await town.submit(), try await town.submit())
      let school = try await town.submit(to: town.preschool)
      let verbs = town.operations
      _ = try await verbs.merge(two, into: one, actor: .staff(town.officer))
      for (number, main, problem) in [
        (three, three, Problem(.invalid, .mergeWithItself, field: "main")),
        (three, two, Problem(.invalid, .mergeMainIsMerged, [two.description], field: "main")),
        (one, three, Problem(.conflict, .mergeHasDuplicates, [one.description], field: "main")),
        (three, school, Problem(.invalid, .mergeOtherBoard, field: "main")),
      ] {
        await #expect(throws: problem) {
          try await verbs.merge(number, into: main, actor: .staff(town.registrar))
        }
      }
      // Another board's case is as unknown as one that does not exist.
      await #expect(throws: Problem(.invalid, .caseNotFound, field: "main")) {
        try await verbs.merge(three, into: school, actor: .staff(town.officer))
      }
      await #expect(throws: Problem(.invalid, .caseNotFound, field: "main")) {
        try await verbs.merge(three, into: CaseNumber(year: 2026, sequence: 999), actor: .staff(town.officer))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the sender of the duplicate reads the main case's answer and nobody else's words`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let main = try await town.submit("Min mamma heter Eva.")
      let receipt = try await town.operations.submit(
        Submission(
          kind: .complaint, unit: town.north.id, text: "Ingen kom.",
          contact: Contact(name: "Åsa Öst", address: "Storgatan 1")), channel: .web)
      let duplicate = try TestMunicipality.number(of: receipt)
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      _ = try await town.operations.answer(main, text: "Vi har rättat felet.", actor: .staff(town.officer))
      let view = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(view.mergedInto == main && view.state == .answered)
      #expect(view.messages.map(\.text) == ["Ingen kom.", "Vi har rättat felet."])
      let tasks = try await town.file(duplicate).dialogue.tasks.filter { $0.kind == .tellSender }
      #expect(Set(tasks.map(\.note)) == [SenderNotice.merged.swedish, SenderNotice.answered.swedish])
      _ = try await town.operations.unmerge(duplicate, actor: .staff(town.officer))
      let alone = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(alone.mergedInto == nil && alone.messages.map(\.text) == ["Ingen kom."])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what was answered before is read by the other sender only when somebody has said that it may be`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let main = try await town.submit("Min mamma heter Eva.")
      let receipt = try await verbs.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Ingen kom."), channel: .web)
      let duplicate = try TestMunicipality.number(of: receipt)
      _ = try await verbs.answer(main, text: "Evas hjälp kommer i kväll.", actor: officer)
      let before = try await DatabaseDump(verbs.database)
      await #expect(throws: Problem(.invalid, .mergeMainAnswered, [main.description], field: "earlier")) {
        try await verbs.merge(duplicate, into: main, actor: officer)
      }
      #expect(try await DatabaseDump(verbs.database) == before)
      let unread = try await verbs.read(receiptCode: receipt.receiptCode)
      #expect(unread.state == .acknowledged && unread.messages.map(\.text) == ["Ingen kom."])
      _ = try await verbs.merge(duplicate, into: main, earlier: .mayBeRead, actor: officer)
      let view = try await verbs.read(receiptCode: receipt.receiptCode)
      #expect(view.state == .answered)
      #expect(view.messages.map(\.text) == ["Ingen kom.", "Evas hjälp kommer i kväll."])
      let entry = try await town.file(main).journal.last
      #expect(entry?.details["answers"] == "shown")
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what was closed without an answer takes no duplicate until it is taken up again`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      _ = try await verbs.close(main, reason: .withdrawn, actor: officer)
      await #expect(throws: Problem(.invalid, .mergeMainClosed, [main.description], field: "main")) {
        try await verbs.merge(duplicate, into: main, earlier: .mayBeRead, actor: officer)
      }
      _ = try await verbs.reopen(main, reason: "Två har hört av sig.", actor: officer)
      let merged = try await verbs.merge(duplicate, into: main, actor: officer)
      #expect(merged.dueOn == nil)
      #expect(try await town.file(main).value.dueOn != nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who has waited longest is answered in time: a case is not merged into one that is answered later`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let first = try await town.submit()
      try town.wait(until: "2026-03-04")
      let second = try await town.submit()
      try town.wait(until: "2026-03-17")
      let before = try await DatabaseDump(verbs.database)
      let refused = Problem(
        .invalid, .mergeDueEarlier, [second.description, first.description], field: "main")
      await #expect(throws: refused) { try await verbs.merge(first, into: second, actor: officer) }
      #expect(refused.swedish.contains("öppna \(second) och slå ihop det med \(first)"))
      #expect(try await DatabaseDump(verbs.database) == before)
      let overdue = try await verbs.listCases({ $0.standing = .overdue }, for: town.officer)
      #expect(overdue.items.map(\.number) == [first])
      let (there, back) = (
        try await verbs.mergeDirections(of: first, with: [second], actor: officer),
        try await verbs.mergeDirections(of: second, with: [first], actor: officer)
      )
      #expect(there == [second: .intoThis] && back == [first: .intoOther])
      let merged = try await verbs.merge(second, into: first, actor: officer)
      #expect(merged.mergedInto == (try await town.file(first).value.id))
      let still = try await verbs.listCases({ $0.standing = .overdue }, for: town.officer)
      #expect(still.items.map(\.number) == [first])
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what owes an answer is not merged into what owes none, but into what is answered`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let silent = try TestMunicipality.number(
        of: try await verbs.submit(
          Submission(
            kind: .complaint, unit: town.north.id, text: "Ingen kom.", wish: .noAnswer,
            contact: Contact(name: "Åsa Öst", email: "asa@example.se")), channel: .web))
      let number = try await town.submit()
      let refused = Problem(
        .invalid, .mergeDueEarlier, [silent.description, number.description], field: "main")
      await #expect(throws: refused) { try await verbs.merge(number, into: silent, actor: officer) }
      _ = try await verbs.merge(silent, into: number, actor: officer)
      _ = try await verbs.unmerge(silent, actor: officer)
      // One that came later and is answered answers at once.
      try town.wait(until: "2026-03-05")
      let later = try await town.submit()
      _ = try await verbs.answer(later, text: "Vi har rättat felet.", actor: officer)
      let merged = try await verbs.merge(number, into: later, earlier: .mayBeRead, actor: officer)
      #expect(merged.dueOn == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a part is not joined again with what was put off after it was cut out`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let number = try await town.submit()
      let part = SplitPart(text: "Gungan.", kind: .complaint, placement: town.north.placement)
      let made = try await verbs.split(number, into: [part], actor: officer)[0].number
      let day = try calendarDay("2026-03-20")
      _ = try await verbs.extend(number, to: day, reason: "Vi väntar.", actor: officer)
      let refused = Problem(
        .invalid, .mergeDueEarlier, [number.description, made.description], field: "main")
      await #expect(throws: refused) { try await verbs.unsplit(made, actor: officer) }
      _ = try await verbs.extend(made, to: day, reason: "Vi väntar.", actor: officer)
      let joined = try await verbs.unsplit(made, actor: officer)
      #expect(joined.mergedInto == (try await town.file(number).value.id))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a report counts merged cases once, says how many, and is right again when it is undone`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      _ = try await town.submit(to: town.preschool)
      let order = ReportOrder(
        period: try ReportPeriod(parsing: "2026-01-01..2026-12-31"), comparison: .nothing)
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      let merged = try await town.operations.report(order)
      #expect(merged.total.all == 2 && merged.merged == 1)
      let school = try await town.operations.report(
        ReportOrder(period: order.period, comparison: .nothing, board: town.school.name))
      #expect(school.total.all == 1 && school.merged == 0)
      _ = try await town.operations.unmerge(duplicate, actor: .staff(town.officer))
      let apart = try await town.operations.report(order)
      #expect(apart.total.all == 3 && apart.merged == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a merged case is in no list of what is open`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      let open = try await town.operations.listCases({ _ in }, for: town.officer)
      #expect(open.items.map(\.number) == [main])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate that was not acknowledged has nothing left to acknowledge, until it stands alone again`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (main, duplicate, verbs) = (
        try await town.submit(), try await town.registerLetter(), town.operations
      )
      #expect(try await town.file(duplicate).dialogue.tasks.map(\.kind) == [.acknowledge])
      _ = try await verbs.merge(duplicate, into: main, actor: .staff(town.officer))
      #expect(!(try await town.file(duplicate).dialogue.tasks.contains { $0.kind == .acknowledge }))
      _ = try await verbs.unmerge(duplicate, actor: .staff(town.officer))
      let task = try #require(
        try await town.file(duplicate).dialogue.tasks.first { $0.kind == .acknowledge })
      #expect(task.dueOn?.description == "2026-03-04")
      _ = try await verbs.acknowledge(duplicate, by: .letter, actor: .staff(town.officer))
      #expect(!(try await town.file(duplicate).dialogue.tasks.contains { $0.kind == .acknowledge }))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate that was acknowledged is not acknowledged again when it stands alone`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (main, duplicate) = (try await town.submit(), try await town.submit())
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      _ = try await town.operations.unmerge(duplicate, actor: .staff(town.officer))
      #expect(!(try await town.file(duplicate).dialogue.tasks.contains { $0.kind == .acknowledge }))
    }
  }
}
