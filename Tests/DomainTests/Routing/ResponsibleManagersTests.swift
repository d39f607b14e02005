import Domain
import Testing

struct ResponsibleManagersTests {
  private let board = Board(id: BoardID(rawValue: "board"), name: "Nämnden", validity: .always)
  private let department = Department(
    id: DepartmentID(rawValue: "department"), board: BoardID(rawValue: "board"), name: "Förvaltningen",
    validity: .always)

  private func unit(_ id: String, under parent: String? = nil) -> OrganisationUnit {
    OrganisationUnit(
      id: UnitID(rawValue: id), board: board.id, department: department.id,
      parent: parent.map { UnitID(rawValue: $0) }, predecessor: nil, name: id, operation: .own,
      validity: .always)
  }

  private func managers(_ member: StaffMember...) -> ResponsibleManagers {
    ResponsibleManagers(
      member,
      chart: OrganisationChart(
        boards: [board], departments: [department],
        units: [unit("upper"), unit("lower", under: "upper"), unit("aside")]))
  }

  private func member(_ role: Role, at placement: Placement, left: CalendarDay? = nil) -> StaffMember {
    StaffMember(
      id: StaffID(rawValue: "m"), username: "m", name: "M", role: role, placement: placement, disabledOn: left
    )
  }

  @Test func `a manager answers for the unit and for what lies under it`() {
    let found = managers(member(.manager, at: unit("upper").placement))
    #expect(found.exist(for: unit("upper").placement) && found.exist(for: unit("lower").placement))
    #expect(!found.exist(for: unit("aside").placement))
    #expect(!found.exist(for: Placement(board: board.id, department: department.id)))
  }

  @Test func `a manager of the department or the board answers for all of it`() {
    let places = [unit("lower").placement, unit("aside").placement]
    let ofDepartment = managers(member(.manager, at: Placement(board: board.id, department: department.id)))
    let ofBoard = managers(member(.manager, at: Placement(board: board.id)))
    #expect(places.allSatisfy(ofDepartment.exist) && places.allSatisfy(ofBoard.exist))
    #expect(!ofDepartment.exist(for: Placement(board: board.id)))
    #expect(ofBoard.exist(for: Placement(board: board.id)))
  }

  @Test func `whoever has left, or is no manager, answers for nothing`() throws {
    let day = try #require(CalendarDay("2026-03-02"))
    let place = unit("upper").placement
    #expect(!managers(member(.manager, at: place, left: day)).exist(for: place))
    #expect(!managers(member(.officer, at: place)).exist(for: place))
    #expect(!managers(member(.manager, at: .unrouted)).exist(for: place))
  }
}
