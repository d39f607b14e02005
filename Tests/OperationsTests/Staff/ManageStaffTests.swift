import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct ManageStaffTests {
  private func add(
    _ town: TestMunicipality, username: String = "ny.person-1", name: String = "Åsa Ny",
    placement: Placement = .unrouted, password: String = "tolv tecken."
  ) async throws -> StaffMember {
    try await town.operations.addStaff(
      username: username, name: name, role: .officer, placement: placement, password: password)
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody is added with a user name in lower case and a name without space around`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let member = try await add(
        town, username: "Ny.Person-1", name: " Åsa Ny ", placement: town.north.placement)
      #expect(member.username == "ny.person-1" && member.name == "Åsa Ny" && member.disabledOn == nil)
      #expect(try await town.operations.staff().contains(member))
      #expect(
        try await town.operations.logIn(username: "NY.person-1 ", password: "tolv tecken.").member == member)
    }
  }

  @Test(arguments: [
    "", " ", "åsa", "a b", "a@b", "a_b", "a/b", "a\n", String(repeating: "a", count: 61),
  ])
  func `a user name of other letters is refused`(username: String) async throws {
    try await withMunicipality(.sqlite) { town in
      await #expect(throws: Problem(.invalid, .usernameWrong, field: "username")) {
        try await add(town, username: username)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `bad names, passwords and places are refused, and nobody is added`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let before = try await DatabaseDump(town.operations.database)
      let missing = Problem(.invalid, .nameMissing, field: "name")
      await #expect(throws: missing) { try await add(town, name: " ") }
      let longName = Problem(.invalid, .fieldTooLong, ["200"], field: "name")
      await #expect(throws: longName) { try await add(town, name: String(repeating: "a", count: 201)) }
      let short = Problem(.invalid, .passwordTooShort, ["12"], field: "password")
      await #expect(throws: short) { try await add(town, password: "elva tecken") }
      await #expect(throws: short) { try await add(town, password: "") }
      let long = Problem(.invalid, .passwordTooLong, ["256"], field: "password")
      await #expect(throws: long) { try await add(town, password: String(repeating: "a", count: 257)) }
      await #expect(throws: long) { try await add(town, password: String(repeating: "å", count: 129)) }
      let taken = Problem(.conflict, .usernameTaken, ["olle"], field: "username")
      await #expect(throws: taken) { try await add(town, username: "OLLE") }
      await #expect(throws: Problem(.invalid, .placementInconsistent)) {
        try await add(town, placement: Placement(board: town.social.id, department: town.schools.id))
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
      _ = try await add(town, password: String(repeating: "mitt ord ", count: 28))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of two who are added with one user name at once one is told it is taken`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let added = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<6 {
          group.addTask {
            do {
              _ = try await add(town)
              return 1
            } catch let problem as Problem {
              #expect(problem.key == .usernameTaken)
              return 0
            }
          }
        }
        return try await group.reduce(0, +)
      }
      #expect(added == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a closed account stays in the history, and its sessions end`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let session = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      try await town.operations.disableStaff(username: "Olle")
      #expect(try await town.operations.session(token: session.token) == nil)
      let member = try await town.operations.staff().first { $0.id == town.officer.id }
      #expect(member?.disabledOn == town.today)
      #expect(try await town.operations.database.value("SELECT COUNT(*) AS n FROM sessions") == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new password ends that person's sessions, and the old one opens nothing`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let mine = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      let other = try await town.operations.logIn(username: "disa", password: TestMunicipality.password)
      try await town.operations.setPassword("ett nytt lösenord", username: "olle")
      #expect(try await town.operations.session(token: mine.token) == nil)
      #expect(try await town.operations.session(token: other.token)?.member == town.deputy)
      await #expect(throws: Problem(.unauthenticated, .loginWrong)) {
        _ = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      }
      _ = try await town.operations.logIn(username: "olle", password: "ett nytt lösenord")
      await #expect(throws: Problem(.invalid, .passwordTooShort, ["12"], field: "password")) {
        try await town.operations.setPassword("kort", username: "olle")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody who does not exist cannot be closed or given a password`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      await #expect(throws: Problem(.notFound, .staffUnknown, ["ingen"])) {
        try await town.operations.disableStaff(username: "ingen")
      }
      await #expect(throws: Problem(.notFound, .staffUnknown, ["ingen"])) {
        try await town.operations.setPassword("tolv tecken.", username: "ingen")
      }
    }
  }
}
