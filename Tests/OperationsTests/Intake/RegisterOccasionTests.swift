import Domain
import Operations
import Storage
import TestSupport
import Testing

struct RegisterOccasionTests {
  @Test(arguments: TestEngine.allCases)
  func `every view becomes a case of its own, and they share the occasion`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try town.wait(until: "2026-03-04")
      let receipts = try await town.operations.registerOccasion(
        try sheet(town), actor: .staff(town.officer))
      #expect(receipts.map(\.number) == ["2026-0001", "2026-0002", "2026-0003"])
      #expect(receipts.map(\.receiptCode.isEmpty) == [true, false, false])
      var occasions: Set<RowID> = []
      for receipt in receipts {
        let file = try await town.file(try TestMunicipality.number(of: receipt))
        let occasion = try #require(file.dialogue.occasion)
        occasions.insert(occasion.id)
        #expect(occasion.title == "Brukarråd" && occasion.heldOn == file.value.arrival.day)
        #expect(file.value.channel == .meeting && file.value.registeredOn == town.today)
        #expect(file.journal.first?.details["occasion"] == occasion.id.rawValue)
      }
      #expect(occasions.count == 1)
      _ = try await town.submit()
      let report = try await town.operations.report(
        ReportOrder(period: try ReportPeriod(parsing: "2026-03-01..2026-03-31"), comparison: .nothing))
      #expect(report.total.all == 4 && report.occasions == 1 && report.occasionViews == 3)
      #expect(try await town.operations.verify().faults.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `one wrong row and nothing is registered, and every fault is told with its row`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try town.wait(until: "2026-03-04")
      let before = try await DatabaseDump(town.operations.database)
      var wrong = try sheet(town)
      (wrong.title, wrong.recordedBy, wrong.heldOn) = ("", " ", try calendarDay("2026-03-05"))
      wrong.views[1].kind = nil
      wrong.views[2].contact = Contact(name: "Åsa")
      let problems = await #expect(throws: Problems.self) {
        try await town.operations.registerOccasion(wrong, actor: .staff(town.officer))
      }
      #expect(
        problems?.all.compactMap(\.field) == ["title", "recordedBy", "kind-4", "contact-7", "heldOn"])
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an empty sheet and an endless one are refused`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try town.wait(until: "2026-03-04")
      var sheet = try sheet(town)
      let view = sheet.views[0]
      for (views, key) in [
        ([], ProblemKey.occasionEmpty), (Array(repeating: view, count: 61), .occasionTooLong),
      ] {
        sheet.views = views
        let asked = sheet
        let problems = await #expect(throws: Problems.self) {
          try await town.operations.registerOccasion(asked, actor: .staff(town.officer))
        }
        #expect(problems?.all.map(\.key) == [key])
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a double click registers the sheet once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try town.wait(until: "2026-03-04")
      let key = try IdempotencyKey("sheet")
      let one = try await town.operations.registerOccasion(
        try sheet(town), idempotency: key, actor: .staff(town.officer))
      let two = try await town.operations.registerOccasion(
        try sheet(town), idempotency: key, actor: .staff(town.officer))
      #expect(one == two)
    }
  }

  private func sheet(_ town: TestMunicipality) throws -> OccasionSheet {
    OccasionSheet(
      title: " Brukarråd ", heldOn: try calendarDay("2026-03-02"), placement: town.north.placement,
      recordedBy: "Olle Öberg",
      views: [
        .init(kind: .compliment, text: "Maten är god.", row: 1),
        .init(kind: .complaint, text: "Det är kallt i matsalen.", wish: .answer, row: 4),
        .init(
          kind: .suggestion, dimension: .influence, text: "Låt oss välja musik.", wish: .answer,
          contact: Contact(name: "Åsa", email: "asa@example.se"), row: 7),
      ])
  }
}
