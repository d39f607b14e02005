import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct StaffStoreTests {
  private static func member(_ role: Role, placement: Placement = .unrouted, disabledOn: CalendarDay? = nil)
    -> StaffMember
  {
    StaffMember(
      id: StaffID(rawValue: role.rawValue), username: "\(role.rawValue)".lowercased(), name: "Åsa Öst",
      role: role, placement: placement, disabledOn: disabledOn)
  }

  @Test(arguments: TestEngine.allCases)
  func `staff in every role come back, in the order of their user names`(engine: TestEngine) async throws {
    let members = Role.allCases.map { Self.member($0) }
    try await withRegister(engine) { database in
      try await database.write { transaction in
        for member in members { try StaffStore(transaction).insert(member, passwordHash: "h \(member.id)") }
      }
      try await database.read { transaction in
        let store = StaffStore(transaction)
        #expect(try store.all() == members.sorted { $0.username < $1.username })
        #expect(try store.find(StaffID(rawValue: "manager")) == Self.member(.manager))
        let found = try store.find(username: "manager")
        #expect(found?.member == Self.member(.manager) && found?.passwordHash == "h manager")
        #expect(try store.find(StaffID(rawValue: "none")) == nil)
        #expect(try store.find(username: "none") == nil)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a placement and a closed account are kept`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        let store = StaffStore(transaction)
        let manager = Self.member(.manager, placement: Sample.unit.placement, disabledOn: Sample.monday)
        try store.insert(manager, passwordHash: "h")
        #expect(try store.find(manager.id) == manager)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an account is closed once, and keeps the first day`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        let store = StaffStore(transaction)
        let member = Self.member(.officer)
        try store.insert(member, passwordHash: "h")
        try store.disable(member.id, on: Sample.monday)
        try store.disable(member.id, on: Sample.monday.adding(days: 9))
        #expect(try store.find(member.id)?.disabledOn == Sample.monday)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a password is replaced, and nobody else's`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        let store = StaffStore(transaction)
        for role in [Role.officer, .manager] { try store.insert(Self.member(role), passwordHash: "old") }
        try store.setPasswordHash("new", of: Self.member(.officer).id)
        #expect(try store.find(username: "officer")?.passwordHash == "new")
        #expect(try store.find(username: "manager")?.passwordHash == "old")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a user name is taken once`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      await #expect(throws: EngineError.uniqueViolation(columns: ["username"])) {
        try await database.write { transaction in
          let twin = StaffMember(
            id: StaffID(rawValue: "twin"), username: "officer", name: "B", role: .officer,
            placement: .unrouted, disabledOn: nil)
          try StaffStore(transaction).insert(Self.member(.officer), passwordHash: "h")
          try StaffStore(transaction).insert(twin, passwordHash: "h")
        }
      }
    }
  }
}
