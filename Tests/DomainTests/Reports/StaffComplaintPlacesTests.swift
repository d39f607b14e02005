import Domain
import Testing

struct StaffComplaintPlacesTests {
  private let north = Placement(
    board: BoardID(rawValue: "b"), department: DepartmentID(rawValue: "d"), unit: UnitID(rawValue: "n"))
  private let south = Placement(
    board: BoardID(rawValue: "b"), department: DepartmentID(rawValue: "d"), unit: UnitID(rawValue: "s"))

  private func cases(_ place: Placement, _ count: Int, _ name: String) -> [(id: CaseID, place: Placement)] {
    (0..<count).map { (id: CaseID(rawValue: "\(name)\($0)"), place: place) }
  }

  @Test func `few are counted in the whole municipality alone`() {
    let places = StaffComplaintPlaces(cases(north, 4, "n"))
    #expect((0..<4).allSatisfy { places[CaseID(rawValue: "n\($0)")] == .unrouted })
    #expect(places[CaseID(rawValue: "other")] == nil)
  }

  @Test func `enough at the unit are counted there, and the few of another unit are not told by it`() {
    let places = StaffComplaintPlaces(cases(north, 5, "n") + cases(south, 1, "s"))
    #expect((0..<5).allSatisfy { places[CaseID(rawValue: "n\($0)")] == nil })
    #expect(places[CaseID(rawValue: "s0")] == .unrouted)
  }

  @Test func `enough together are counted at the department`() {
    let places = StaffComplaintPlaces(cases(north, 2, "n") + cases(south, 3, "s"))
    let department = Placement(board: north.board, department: north.department)
    #expect(
      ["n0", "n1", "s0", "s1", "s2"].allSatisfy { places[CaseID(rawValue: $0)] == department })
  }
}
