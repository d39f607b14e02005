import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Socialnämnden has its manager Maj at the department; who gets a complaint about staff follows from who is where.
struct FollowRightsTests {
  private func hire(_ town: TestMunicipality, _ username: String, _ role: Role, _ place: Placement)
    async throws
    -> StaffMember
  {
    try await town.operations.addStaff(
      username: username, name: username.capitalized, role: role, placement: place,
      password: TestMunicipality.password)
  }

  /// As they are today.
  private func now(_ town: TestMunicipality, _ username: String) async throws -> StaffMember {
    try #require(try await town.operations.staff().first { $0.username == username })
  }

  private func opens(_ town: TestMunicipality, _ username: String, _ number: CaseNumber) async throws -> Bool
  {
    try await town.operations.mayOpen(number, actor: .staff(try await now(town, username)))
  }

  private func encircled(_ town: TestMunicipality) async throws -> CaseNumber {
    let number = try await town.submit()
    _ = try await town.operations.encircle(number, about: [town.officer.id], actor: .staff(town.registrar))
    return number
  }

  private func move(_ town: TestMunicipality, _ username: String, to role: Role, _ place: Placement)
    async throws
    -> Int
  {
    try await town.operations.editStaff(
      username: username, name: username.capitalized, role: role, placement: place,
      by: .staff(town.administrator))
  }

  @Test(arguments: TestEngine.allCases)
  func `a manager who moves to another board leaves the complaints about staff behind`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      _ = try await hire(town, "helga", .manager, Placement(board: town.social.id))
      let (open, closed) = (try await encircled(town), try await encircled(town))
      _ = try await town.operations.close(closed, reason: .withdrawn, actor: .staff(town.manager))
      #expect(try await opens(town, "maj", open))
      _ = try await move(town, "maj", to: .manager, Placement(board: town.school.id))
      for number in [open, closed] {
        #expect(try await opens(town, "maj", number) == false)
        #expect(try await opens(town, "helga", number) == true)
      }
      let helga = try await now(town, "helga")
      #expect(try await town.file(open).value.officer == helga.id)
      #expect(try await town.file(open).journal.last?.event == .encircled)
      // The new manager of the department is nearer than the head of the board.
      _ = try await hire(town, "nora", .manager, town.manager.placement)
      #expect(try await opens(town, "nora", open) == true)
      #expect(try await opens(town, "helga", open) == false)
      // A colleague beside her changes nothing.
      _ = try await hire(town, "anna", .manager, town.manager.placement)
      #expect(try await opens(town, "nora", open) == true)
      #expect(try await opens(town, "anna", open) == false)
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a manager who becomes an officer leaves them to the registrars, who alone are told how many`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await encircled(town)
      _ = try await move(town, "maj", to: .officer, town.manager.placement)
      #expect(try await opens(town, "maj", number) == false)
      #expect(try await opens(town, "rakel", number) == true)
      #expect(try await opens(town, "olle", number) == false)
      #expect(try await opens(town, "admin", number) == false)
      #expect(try await town.file(number).value.officer == nil)
      let lacking = OwnerlessCases(place: town.north.placement, lack: .manager, cases: 1)
      let told = try await town.operations.ownerless(for: town.registrar).list
      #expect(told == [lacking])
      // Neither how many nor that they are about staff.
      let untold = try await town.operations.ownerless(for: town.administrator).list
      #expect(untold == [OwnerlessCases(place: town.north.placement, lack: .noManager, cases: nil)])
      try await town.operations.addRole(
        .manager, at: town.north.placement, to: "disa", by: .staff(town.administrator))
      #expect(try await opens(town, "disa", number) == true)
      #expect(try await opens(town, "rakel", number) == false)
      #expect(try await town.operations.ownerless(for: town.registrar).list.isEmpty)
      try await town.operations.removeRole(
        .manager, at: town.north.placement, from: "disa", by: .staff(town.administrator))
      #expect(try await opens(town, "disa", number) == false)
      #expect(try await opens(town, "rakel", number) == true)
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate about staff follows its manager too, and the account closes`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      _ = try await hire(town, "helga", .manager, Placement(board: town.social.id))
      let (main, duplicate) = (try await encircled(town), try await encircled(town))
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.manager))
      try await town.operations.disableStaff(username: "maj")
      #expect(try await opens(town, "helga", main) == true)
      #expect(try await opens(town, "helga", duplicate) == true)
      try await town.operations.enableStaff(username: "maj", by: .program)
      #expect(try await opens(town, "maj", main) == true)
      #expect(try await opens(town, "helga", main) == false)
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever gets another place gives back what they may no longer handle, and keeps the rest`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (care, school) = (try await town.submit(), try await town.submit(to: town.preschool))
      _ = try await town.operations.assign(care, to: town.officer.id, actor: .staff(town.manager))
      let admin = Actor.staff(town.administrator)
      try await town.operations.addRole(.officer, at: town.teacher.placement, to: "olle", by: admin)
      _ = try await town.operations.assign(school, to: town.officer.id, actor: .staff(town.teacher))
      #expect(try await move(town, "olle", to: .officer, town.preschool.placement) == 1)
      let file = try await town.file(care)
      #expect(file.value.officer == nil && file.value.classification.placement == town.north.placement)
      #expect(file.journal.last?.event == .assigned && file.journal.last?.actor == admin.reference)
      #expect(file.journal.last?.details == ["officer": "\(town.officer.id) → "])
      #expect(try await town.file(school).value.officer == town.officer.id)
      // The main role at the preschool is enough for what lies there.
      #expect(
        try await town.operations.removeRole(
          .officer, at: town.teacher.placement, from: "olle", by: admin) == 0)
      #expect(try await town.file(school).value.officer == town.officer.id)
      #expect(try await move(town, "olle", to: .qualityStrategist, .unrouted) == 1)
      #expect(try await town.file(school).value.officer == nil)
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case with somebody who may not handle it where it lies has no owner`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      try await town.operations.database.tamper(
        "UPDATE cases SET officer_id = \(town.teacher.id) WHERE id = \(try await town.file(number).value.id)")
      #expect(
        try await town.operations.ownerless(for: town.registrar).list == [
          OwnerlessCases(place: town.north.placement, lack: .notAllowed(town.teacher.id), cases: 1)
        ])
    }
  }
}

/// The same when the municipality's identity provider decides.
struct FollowGroupsTests {
  private func enter(_ town: TestMunicipality, _ groups: [String]) async throws -> StaffMember {
    let identity = ProviderIdentity(
      issuer: "https://id.tallsjo.example", subject: "s-1", username: "asa.ny", name: "Åsa Ny",
      groups: groups, session: nil, token: "header.payload.signature")
    return try await town.operations.logIn(identity, accounts: .created, from: LogInOrigin()).member
  }

  private func addGroups(_ town: TestMunicipality) async throws {
    for (group, role, place) in [
      ("chefer", Role.manager, town.north.placement), ("norr", .officer, town.north.placement),
      ("förskolan", .officer, town.preschool.placement),
    ] {
      try await town.operations.addGroupRole(
        GroupRole(group: group, role: role, placement: place), by: .staff(town.administrator))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `all groups count, the first gives the main role, and what is lost is given back`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await addGroups(town)
      let both = try await enter(town, ["förskolan", "norr"])
      #expect(both.bindings.map(\.place) == [town.north.placement, town.preschool.placement])
      #expect(both.role == .officer && both.placement == town.north.placement)
      let number = try await town.submit()
      _ = try await town.operations.assign(number, to: both.id, actor: .staff(town.manager))
      #expect(try await enter(town, ["norr", "förskolan"]).bindings == both.bindings)
      let after = try await enter(town, ["förskolan"])
      #expect(after.bindings.map(\.place) == [town.preschool.placement])
      #expect(try await town.file(number).value.officer == nil)
      let events = try await town.operations.staffSheet(username: "asa.ny", actor: .program).events
      #expect(events.count { $0.event == .providerRoleChanged } == 2)
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever loses every group leaves cases and complaints about staff to others, and may come back`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await addGroups(town)
      let member = try await enter(town, ["chefer"])
      let (plain, about) = (try await town.submit(), try await town.submit())
      _ = try await town.operations.assign(plain, to: member.id, actor: .staff(town.manager))
      _ = try await town.operations.encircle(about, about: [], actor: .staff(member))
      #expect(try await town.file(about).value.officer == member.id)
      for _ in 0..<2 {
        await #expect(throws: Problem(.unauthenticated, .providerGroupMissing)) {
          _ = try await enter(town, ["alla"])
        }
      }
      #expect(try await town.file(plain).value.officer == nil)
      #expect(try await town.file(about).value.officer == town.manager.id)
      #expect(try await town.file(plain).possibleOfficers.allSatisfy { $0.id != member.id })
      #expect(try await enter(town, ["chefer"]).disabledOn == nil)
      #expect(try await town.file(about).value.officer == member.id)
      try await town.operations.disableStaff(username: "asa.ny", by: .staff(town.administrator))
      await #expect(throws: Problem(.unauthenticated, .providerAccountMissing)) {
        _ = try await enter(town, ["chefer"])
      }
    }
  }
}
