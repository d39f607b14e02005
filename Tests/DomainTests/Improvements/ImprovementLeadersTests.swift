import Domain
import Testing

struct ImprovementLeadersTests {
  private static let board = BoardID(rawValue: "board")
  private static let department = DepartmentID(rawValue: "department")
  private static let (outer, inner) = (UnitID(rawValue: "outer"), UnitID(rawValue: "inner"))

  private static func member(_ name: String, _ role: Role, _ place: Placement, units: Set<UnitID>? = nil)
    -> StaffMember
  {
    StaffMember(
      id: StaffID(rawValue: name), username: name, name: name, role: role, placement: place, disabledOn: nil,
      bindings: [StaffBinding(role: role, place: place, units: units)])
  }

  private static func place(_ unit: UnitID?) -> Placement {
    Placement(board: board, department: department, unit: unit)
  }

  private static let people = [
    member("enhetschef", .manager, place(inner)),
    member("områdeschef", .manager, place(outer), units: [outer, inner]),
    member("förvaltningschef", .manager, place(nil)),
    member("nämndens chef", .manager, Placement(board: board)),
    member("annan chef", .manager, Placement(board: BoardID(rawValue: "other"))),
    member("handläggare", .officer, place(inner)), member("strateg", .qualityStrategist, .unrouted),
  ]

  /// Those who are told, one after the other, as those before them are not there.
  private func line(at place: Placement, owner: String? = nil) -> [String] {
    var (people, found) = (Self.people, [String]())
    while true {
      let told = ImprovementLeaders(staff: people).nearest(
        to: place, besides: owner.map { StaffID(rawValue: $0) })
      if told.isEmpty { return found }
      found.append(told.map(\.name).joined(separator: " och "))
      people.removeAll { told.map(\.id).contains($0.id) }
    }
  }

  @Test func `the nearest manager is told first, and never one of another board`() {
    let whole = ["enhetschef", "områdeschef", "förvaltningschef", "nämndens chef", "strateg"]
    #expect(line(at: Self.place(Self.inner)) == whole)
    #expect(line(at: Self.place(Self.outer)) == Array(whole.dropFirst()))
    #expect(line(at: Self.place(nil)) == ["förvaltningschef", "nämndens chef", "strateg"])
    #expect(line(at: Placement(board: Self.board)) == ["nämndens chef", "strateg"])
  }

  @Test func `whoever owns it is passed over, and the whole municipality's is the strategists'`() {
    let line = line(at: Self.place(Self.inner), owner: "enhetschef")
    #expect(line.first == "områdeschef" && !line.contains("enhetschef"))
    #expect(self.line(at: .unrouted) == ["strateg"])
  }
}
