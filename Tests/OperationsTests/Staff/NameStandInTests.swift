import Domain
import Operations
import Storage
import TestSupport
import Testing

struct NameStandInTests {
  private func atWork(_ town: TestMunicipality, _ member: StaffMember) async throws -> StaffMember {
    let session = try await town.operations.logIn(
      username: member.username, password: TestMunicipality.password)
    return try #require(try await town.operations.session(token: session.token)).member
  }

  @Test(arguments: TestEngine.allCases)
  func `a stand-in reaches what the absent person does, while it lasts`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.encircle(number, about: [], actor: .staff(town.officer))
      let item = try await town.operations.nameStandIn(
        town.deputy.id, for: town.manager.id, from: try calendarDay("2026-03-04"),
        through: try calendarDay("2026-03-05"), actor: .staff(town.manager))
      for (day, holds) in [
        ("2026-03-03", false), ("2026-03-04", true), ("2026-03-05", true), ("2026-03-06", false),
      ] {
        try town.wait(until: day)
        let deputy = try await atWork(town, town.deputy)
        #expect(deputy.standingInFor.map(\.id) == (holds ? [town.manager.id] : []))
        #expect(try await town.operations.mayOpen(number, actor: .staff(deputy)) == holds, "\(day)")
      }
      try town.wait(until: "2026-03-04")
      try await town.operations.endStandIn(item.id, actor: .staff(town.manager))
      #expect(try await atWork(town, town.deputy).standingInFor.isEmpty)
      #expect(try await town.operations.standIns(for: town.manager).current.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a stand-in for a manager approves what the public reads and writes the board's templates`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let item = try await town.finish(try await town.improve())
      _ = try await verbs.writeStory(
        StoryText(headline: "Vi ringer", youSaid: "Ni fick vänta.", weDid: "Nu ringer vi."), of: item.id,
        actor: .staff(town.officer))
      await #expect(throws: Problem(.notFound, .improvementUnknown)) {
        _ = try await verbs.approveStory(1, of: item.id, actor: .staff(town.deputy))
      }
      _ = try await verbs.nameStandIn(
        town.deputy.id, for: town.manager.id, from: town.today, through: town.today,
        actor: .staff(town.manager))
      let deputy = try await atWork(town, town.deputy)
      _ = try await verbs.approveStory(1, of: item.id, actor: .staff(deputy))
      let stories = try await verbs.publicStories().stories
      #expect(stories.count == 1)
      let template = try await verbs.saveTemplate(
        WrittenTemplate(
          name: "Tack", kind: nil, placement: Placement(board: town.social.id), body: "Tack för {{nummer}}."),
        by: deputy)
      #expect(template.version == 1)
      await #expect(throws: Problem.self) {
        _ = try await verbs.saveTemplate(
          WrittenTemplate(
            name: "Skola", kind: nil, placement: Placement(board: town.school.id), body: "Tack."), by: deputy)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the person, the manager above and the administrator may name one, and nobody else`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (today, place) = (
        town.today, Placement(board: town.social.id, department: town.care.id, unit: town.north.id)
      )
      let nurse = try await town.operations.addStaff(
        username: "nina", name: "Nina Natt", role: .officer, placement: place,
        password: TestMunicipality.password)
      for member in [nurse, town.manager, town.administrator] {
        let item = try await town.operations.nameStandIn(
          town.officer.id, for: nurse.id, from: today, through: today, actor: .staff(member))
        #expect(item.namedBy == "staff:\(member.id)")
        try await town.operations.endStandIn(item.id, actor: .staff(member))
      }
      for member in [town.officer, town.teacher, town.registrar, town.protectionOfficer, town.strategist] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.nameStandIn(
            town.officer.id, for: nurse.id, from: today, through: today, actor: .staff(member))
        }
      }
      let concerned = try await town.operations.standIns(for: town.officer)
      #expect(concerned.current.isEmpty && concerned.past.count == 3)
      let stranger = try await town.operations.standIns(for: town.teacher)
      #expect(stranger.current.isEmpty && stranger.past.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody lends themself the work of a manager at the same place, or of one above`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, today) = (town.operations, town.today)
      let unitPlace = Placement(board: town.social.id, department: town.care.id, unit: town.north.id)
      func hire(_ username: String, at place: Placement) async throws -> StaffMember {
        try await verbs.addStaff(
          username: username, name: username.capitalized, role: .manager, placement: place,
          password: TestMunicipality.password)
      }
      let colleague = try await hire("kaj", at: town.manager.placement)
      let below = try await hire("une", at: unitPlace)
      let nurse = try await verbs.addStaff(
        username: "nina", name: "Nina Natt", role: .officer, placement: unitPlace,
        password: TestMunicipality.password)
      _ = try await verbs.addRole(
        .manager, at: town.manager.placement, to: "nina", by: .staff(town.administrator))
      for (member, absent) in [(colleague, town.manager), (below, nurse), (below, town.manager)] {
        await #expect(throws: Problem(.notFound, .caseNotFound), "\(member.username)") {
          _ = try await verbs.nameStandIn(
            member.id, for: absent.id, from: today, through: today, actor: .staff(member))
        }
      }
      let item = try await verbs.nameStandIn(
        colleague.id, for: below.id, from: today, through: today, actor: .staff(colleague))
      #expect(item.absent == below.id)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the absent person is told by mail when somebody else named one`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, town) = (mail.operations, mail.town)
      try await verbs.setStaffEmail("olle@tallsjo.example", username: "olle", by: .program)
      for (day, member) in [(0, town.officer), (1, town.manager), (1, town.manager)] {
        let date = town.today.adding(days: day)
        _ = try await verbs.nameStandIn(
          town.deputy.id, for: town.officer.id, from: date, through: date, actor: .staff(member))
      }
      try await mail.send()
      let letters = mail.server.taken.filter { $0.to.text == "olle@tallsjo.example" }.map(\.text)
      #expect(letters.count == 1)
      #expect(letters.allSatisfy { $0.contains("Maj Åkerlund har utsett Disa Ek att ersätta dig") })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `sent twice it is named once, and days that are taken are refused, so that an end is an end`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      func name(_ from: String, _ through: String, by member: StaffMember) async throws -> StandIn {
        try await town.operations.nameStandIn(
          town.deputy.id, for: town.officer.id, from: try calendarDay(from),
          through: try calendarDay(through), actor: .staff(member))
      }
      let first = try await name("2026-03-02", "2026-03-06", by: town.officer)
      let second = try await name("2026-03-02", "2026-03-06", by: town.officer)
      #expect(first == second)
      let taken = Problem(.invalid, .standInOverlaps, ["2026-03-02", "2026-03-06"], field: "from")
      for (from, through, member) in [
        ("2026-03-02", "2026-03-06", town.manager), ("2026-03-06", "2026-03-20", town.officer),
        ("2026-03-04", "2026-03-04", town.officer),
      ] {
        await #expect(throws: taken) { _ = try await name(from, through, by: member) }
      }
      let later = try await name("2026-03-07", "2026-03-20", by: town.officer)
      try await town.operations.endStandIn(first.id, actor: .staff(town.manager))
      #expect(try await atWork(town, town.deputy).standingInFor.isEmpty)
      _ = try await name("2026-03-02", "2026-03-06", by: town.officer)
      let known = try await town.operations.standIns(for: town.officer)
      #expect(known.current.count == 2 && known.current.last == later)
      #expect(known.past.map(\.id) == [first.id])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who named one and who ended it stand in the staff log and among the past ones`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let item = try await verbs.nameStandIn(
        town.deputy.id, for: town.officer.id, from: town.today, through: town.today.adding(days: 3),
        actor: .staff(town.officer))
      for _ in 1...2 { try await verbs.endStandIn(item.id, actor: .staff(town.manager)) }
      let past = try await verbs.standIns(for: town.manager).past
      #expect(past.map(\.namedBy) == ["staff:\(town.officer.id)"])
      #expect(past.map(\.endedBy) == ["staff:\(town.manager.id)"] && past.first?.endedOn == town.today)
      let events = try await verbs.staffSheet(username: "olle", actor: .staff(town.administrator)).events
      let told = events.prefix(2)
      #expect(told.map(\.event) == [.standInEnded, .standInNamed])
      #expect(told.map(\.doneBy) == ["staff:\(town.manager.id)", "staff:\(town.officer.id)"])
      #expect(told.allSatisfy { $0.detail == "\(town.deputy.id) 2026-03-02 2026-03-05" })
      try town.wait(until: "2026-03-30")
      _ = try await verbs.nameStandIn(
        town.deputy.id, for: town.officer.id, from: town.today, through: town.today,
        actor: .staff(town.officer))
      try town.wait(until: "2026-03-31")
      let ended = try await verbs.standIns(for: town.officer)
      #expect(ended.current.isEmpty && ended.past.map(\.endedBy?.isEmpty) == [nil, false])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `days that cannot be and people who could not do the work are refused`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      func name(_ standIn: StaffMember, _ from: String, _ through: String) async throws {
        _ = try await town.operations.nameStandIn(
          standIn.id, for: town.officer.id, from: try calendarDay(from), through: try calendarDay(through),
          actor: .staff(town.officer))
      }
      await #expect(throws: Problem(.invalid, .periodBackwards, field: "through")) {
        try await name(town.deputy, "2026-03-09", "2026-03-08")
      }
      await #expect(throws: Problem(.invalid, .standInPast, field: "through")) {
        try await name(town.deputy, "2026-02-01", "2026-03-01")
      }
      await #expect(throws: Problem(.invalid, .standInTooLong, field: "through")) {
        try await name(town.deputy, "2026-03-02", "2027-06-01")
      }
      for member in [
        town.officer, town.teacher, town.registrar, town.administrator, town.strategist, town.retired,
      ] {
        await #expect(throws: Problem(.invalid, .standInImpossible, field: "standIn"), "\(member.username)") {
          try await name(member, "2026-03-02", "2026-03-09")
        }
      }
    }
  }
}
