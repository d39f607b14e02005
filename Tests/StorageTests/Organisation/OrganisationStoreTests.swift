import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct OrganisationStoreTests {
  private static func unit(
    _ id: String, _ name: String, operation: FormOfOperation = .own, parent: UnitID? = nil,
    predecessor: UnitID? = nil, validity: Validity = .always
  ) -> OrganisationUnit {
    OrganisationUnit(
      id: UnitID(rawValue: id), board: Sample.board.id, department: Sample.department.id, parent: parent,
      predecessor: predecessor, name: name, operation: operation, validity: validity)
  }

  @Test(arguments: TestEngine.allCases)
  func `the organisation comes back as it went in, history included`(engine: TestEngine) async throws {
    let ended = Validity(from: Sample.monday.adding(days: -365), until: Sample.monday)
    let units = [
      Sample.unit,
      Self.unit("nested", "Inuti", parent: Sample.unit.id, predecessor: Sample.unit.id),
      Self.unit("company", "Bolaget", operation: .municipalCompany(name: "Östersunds Bostäder AB")),
      Self.unit("private", "Privat", operation: .privateProvider(name: "Ängens Omsorg AB")),
      Self.unit("old", "Hemtjänst Öst", validity: ended),
      Self.unit("coming", "Kommande", validity: Validity(from: Sample.monday.adding(days: 30))),
    ]
    let old = Board(id: BoardID(rawValue: "old"), name: "Gamla nämnden", validity: ended)
    try await withRegister(engine) { database in
      try await database.write { transaction in
        let store = OrganisationStore(transaction)
        for board in [Sample.board, old] { try store.insert(board) }
        try store.insert(Sample.department)
        for unit in units { try store.insert(unit) }
      }
      let chart = try await database.read { try OrganisationStore($0).chart() }
      #expect(chart.boards.count == 2 && chart.departments == [Sample.department])
      #expect(chart.board(Sample.board.id) == Sample.board && chart.board(old.id) == old)
      #expect(units.allSatisfy { chart.unit($0.id) == $0 } && chart.units.count == units.count)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit that is closed ends on its day`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        try OrganisationStore(transaction).setEnd(.unit(Sample.unit.id), to: Sample.monday)
      }
      let unit = try await database.read { try OrganisationStore($0).chart().unit(Sample.unit.id) }
      #expect(unit?.validity == Validity(until: Sample.monday))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a name is taken once among what is current, and free again when it has ended`(engine: TestEngine)
    async throws
  {
    let again = Self.unit("again", Sample.unit.name)
    try await withRegister(engine) { database in
      try await database.write { try Sample.insertBelongings(in: $0) }
      await #expect(throws: EngineError.self) {
        try await database.write { try OrganisationStore($0).insert(again) }
      }
      try await database.write { transaction in
        try OrganisationStore(transaction).setEnd(.unit(Sample.unit.id), to: Sample.monday)
        try OrganisationStore(transaction).insert(again)
      }
      let sameBoard = Board(id: BoardID(rawValue: "b2"), name: Sample.board.name, validity: .always)
      await #expect(throws: EngineError.uniqueViolation(columns: ["name"])) {
        try await database.write { try OrganisationStore($0).insert(sameBoard) }
      }
      let sameDepartment = Department(
        id: DepartmentID(rawValue: "d2"), board: Sample.board.id, name: Sample.department.name,
        validity: .always)
      await #expect(throws: EngineError.uniqueViolation(columns: ["board_id", "name"])) {
        try await database.write { try OrganisationStore($0).insert(sameDepartment) }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `units of one name may lie in different departments, or one of them in none`(engine: TestEngine)
    async throws
  {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        let direct = OrganisationUnit(
          id: UnitID(rawValue: "direct"), board: Sample.board.id, department: nil, parent: nil,
          predecessor: nil, name: Sample.unit.name, operation: .own, validity: .always)
        try OrganisationStore(transaction).insert(direct)
        #expect(try OrganisationStore(transaction).chart().units.count == 2)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `service areas come back with their validity`(engine: TestEngine) async throws {
    let ended = ServiceArea(
      id: ServiceAreaID(rawValue: "old"), name: "Äldreomsorg", validity: Validity(until: Sample.monday))
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try ServiceAreaStore(transaction).insert(Sample.area)
        try ServiceAreaStore(transaction).insert(ended)
      }
      let found = try await database.read { try ServiceAreaStore($0).all() }
      #expect(found.sorted { $0.id.rawValue < $1.id.rawValue } == [Sample.area, ended])
    }
  }
}
