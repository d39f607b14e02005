import Domain
import Operations
import Storage
import TestSupport
import Testing

struct MeetingTests {
  private func period() throws -> ReportPeriod { try ReportPeriod(parsing: "2026-03-01..2026-03-31") }

  private func minutes(decisions: String = "", due: String? = nil) throws -> MeetingMinutes {
    MeetingMinutes(
      heldOn: try calendarDay("2026-03-02"), period: try period(), participants: 7, notes: "Vi läste bladet.",
      decisions: decisions, dueOn: try due.map(calendarDay))
  }

  @Test(arguments: TestEngine.allCases)
  func `the sheet tells approved words only, and never what the sender wrote`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit("Gunborg i rum 4 fick ingen hjälp.")
      let letter = try await town.registerLetter()
      let before = try await town.operations.meetingSheet(of: town.north.id, period(), member: town.manager)
      #expect(before.said.isEmpty && before.candidates.count == 2)
      #expect(before.candidates.first { $0.number == letter }?.subject == "Utebliven hjälp")
      _ = try await town.operations.summarise(number, "Hjälp uteblev.", actor: .staff(town.manager))
      let sheet = try await town.operations.meetingSheet(of: town.north.id, period(), member: town.manager)
      #expect(sheet.said.map(\.text) == ["Hjälp uteblev."] && sheet.said.first?.kind == .complaint)
      #expect(!"\(sheet)".contains("Gunborg"))
      let strategist = try await town.operations.meetingSheet(
        of: town.north.id, period(), member: town.strategist)
      #expect(strategist.said == sheet.said && strategist.candidates.isEmpty)
      _ = try await town.operations.summarise(number, "", actor: .staff(town.manager))
      #expect(
        try await town.operations.meetingSheet(of: town.north.id, period(), member: town.manager).said.isEmpty
      )
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a summary that points at somebody, is too long or changes nothing is refused`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      for (text, key) in [
        ("Ring 070-123 45 67", ProblemKey.pointsAtPerson), ("", .nothingChanged), ("a\nb", .controlCharacter),
        (String(repeating: "a", count: 301), .fieldTooLong),
      ] {
        let problem = await #expect(throws: Problem.self) {
          _ = try await town.operations.summarise(number, text, actor: .staff(town.manager))
        }
        #expect(problem?.key == key)
      }
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        _ = try await town.operations.summarise(number, "Hjälp uteblev.", actor: .staff(town.teacher))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `words that somebody else has written meanwhile are not written over unseen`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (number, verbs) = (try await town.submit(), town.operations)
      _ = try await verbs.summarise(number, "Hjälp uteblev.", instead: "", actor: .staff(town.manager))
      for text in ["Ingen kom.", ""] {
        let conflict = Problem(
          .conflict, .summaryChangedMeanwhile, ["Hjälp uteblev."], field: number.description)
        await #expect(throws: conflict) {
          _ = try await verbs.summarise(number, text, instead: "Annat.", actor: .staff(town.officer))
        }
      }
      _ = try await verbs.summarise(number, "", instead: "Hjälp uteblev.", actor: .staff(town.officer))
      let sheet = try await verbs.meetingSheet(of: town.north.id, period(), member: town.manager)
      #expect(sheet.said.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `improvements of the unit and of what it lies in are on the sheet`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let above = Placement(board: town.social.id, department: town.care.id)
      for (title, place) in [
        ("Förvaltningens", above), ("Kommunens", .unrouted), ("Söders", town.south.placement),
      ] {
        _ = try await town.operations.planImprovement(
          town.content(title, at: place, due: "2026-03-20"), actor: .staff(town.manager))
      }
      _ = try await town.improve("Enhetens")
      let sheet = try await town.operations.meetingSheet(of: town.north.id, period(), member: town.officer)
      // Its own come first, also when they are due last.
      #expect(sheet.improvements.map(\.content.title) == ["Enhetens", "Förvaltningens", "Kommunens"])
      for member in [town.teacher, town.administrator, town.politician] {
        await #expect(throws: Problem(.notFound, .organisationUnknown)) {
          _ = try await town.operations.meetingSheet(of: town.north.id, period(), member: member)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the minutes become a meeting and improvements, one a line`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.writeMinutes(
        minutes(decisions: "Ring i tid\n\(number): Byt lås", due: "2026-04-01"), of: town.north.id,
        member: town.manager)
      let sheet = try await town.operations.meetingSheet(of: town.north.id, period(), member: town.manager)
      #expect(sheet.meetings.map(\.participants) == [7] && sheet.meetings[0].notes == "Vi läste bladet.")
      #expect(sheet.improvements.map(\.content.title) == ["Ring i tid", "Byt lås"])
      #expect(sheet.improvements.allSatisfy { $0.content.owner == town.manager.id })
      #expect(
        try await town.operations.improvements(of: number, member: town.manager).map(\.content.title)
          == ["Byt lås"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `improvements and minutes stay inside the board, and the minutes with those who work there`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      func registrar(_ username: String, of board: Board) async throws -> StaffMember {
        try await town.operations.addStaff(
          username: username, name: username, role: .registrar, placement: Placement(board: board.id),
          password: TestMunicipality.password)
      }
      let own = try await registrar("sofi", of: town.social)
      let other = try await registrar("nils", of: town.school)
      _ = try await town.improve("Enhetens")
      _ = try await verbs.planImprovement(
        town.content("Kommunens", at: .unrouted), actor: .staff(town.strategist))
      _ = try await verbs.writeMinutes(minutes(), of: town.north.id, member: town.manager)
      func titles(_ member: StaffMember) async throws -> [String] {
        let (items, _) = try await town.operations.listImprovements(ImprovementFilter(), for: member)
        return items.map(\.value.content.title)
      }
      func meetings(_ member: StaffMember) async throws -> Int {
        let asked = try period()
        let sheet = try await town.operations.meetingSheet(of: town.north.id, asked, member: member)
        return sheet.meetings.count
      }
      for member in [own, town.officer, town.manager] {
        let read = try await meetings(member)
        #expect(read == 1, "\(member.username)")
      }
      for member in [town.registrar, town.strategist] {
        let (read, listed) = (try await meetings(member), try await titles(member))
        #expect(read == 0 && Set(listed) == ["Enhetens", "Kommunens"], "\(member.username)")
      }
      let elsewhere = try await titles(other)
      #expect(elsewhere == ["Kommunens"])
      await #expect(throws: Problem(.notFound, .organisationUnknown)) { _ = try await meetings(other) }
      for member in [town.strategist, town.registrar, own] {
        await #expect(throws: Problem(.notFound, .organisationUnknown)) {
          _ = try await verbs.writeMinutes(minutes(), of: town.north.id, member: member)
        }
      }
      // What is presumed secret is the unit's own, and the managers' above it.
      try await verbs.protect(town.north.id, as: .socialServices, actor: .staff(town.administrator))
      let (manager, officer) = (try await meetings(town.manager), try await meetings(town.officer))
      let bound = try await meetings(own)
      #expect(manager == 1 && officer == 0 && bound == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `minutes with one line that cannot be done leave nothing`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let other = try await town.submit("Skolans.", to: town.moose)
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        _ = try await town.operations.writeMinutes(
          minutes(decisions: "Ring i tid\n\(other) Byt lås", due: "2026-04-01"), of: town.north.id,
          member: town.manager)
      }
      for member in [town.teacher, town.registrar, town.politician] {
        await #expect(throws: Problem(.notFound, .organisationUnknown)) {
          _ = try await town.operations.writeMinutes(minutes(), of: town.north.id, member: member)
        }
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the sheet of a renamed unit tells the whole period, by its old name and its new`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let old = try await town.submit()
      let item = try await town.improve()
      try town.wait(until: "2026-03-16")
      let unit = try await town.operations.reorganise(
        town.north.id, to: Placement(board: town.social.id, department: town.care.id),
        named: "Hemtjänst Nord",
        from: town.today)
      let new = try await town.submit(to: unit)
      for id in [town.north.id, unit.id] {
        let sheet = try await town.operations.meetingSheet(of: id, period(), member: town.manager)
        #expect(Set(sheet.candidates.map(\.number)) == [old, new], "\(id)")
        #expect(sheet.figures.total[.complaint] == 2 && sheet.improvements.map(\.id) == [item.id], "\(id)")
      }
    }
  }
}
