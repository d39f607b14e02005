import Domain
import TestSupport
import Testing

struct ResponsibleManagerTests {
  private static let staff = Standpoint.allCases.map(\.member)

  private func responsible(
    _ place: Placement, about subjects: [Standpoint] = [], staff: [StaffMember] = staff
  ) -> StaffID? {
    ResponsibleManager.find(
      for: place, line: place.unit.map(AccessScene.chart.line) ?? [],
      subjects: Set(subjects.map(\.member.id)), among: staff
    )?.id
  }

  @Test func `it is the nearest manager above the place`() {
    let board = AccessScene.board.id
    #expect(responsible(AccessScene.unit.placement) == Standpoint.manager.member.id)
    #expect(responsible(AccessScene.inner.placement) == Standpoint.manager.member.id)
    #expect(
      responsible(Placement(board: board, department: AccessScene.department.id))
        == Standpoint.departmentManager.member.id)
    #expect(responsible(Placement(board: board)) == Standpoint.boardManager.member.id)
    #expect(responsible(AccessScene.elsewhere.placement) == Standpoint.otherManager.member.id)
    #expect(responsible(AccessScene.provider.placement) == Standpoint.providerManager.member.id)
  }

  @Test
  func `of several at one level it stays with the one who has it, and goes to the first when they have gone`()
  {
    let place = AccessScene.unit.placement
    let (anna, bo) = (
      AccessScene.member("anna", .manager, at: place), AccessScene.member("bo", .manager, at: place)
    )
    func find(_ staff: [StaffMember], keeping current: StaffID?) -> StaffID? {
      ResponsibleManager.find(
        for: place, line: AccessScene.chart.line(above: place.unit ?? AccessScene.unit.id), subjects: [],
        among: staff,
        keeping: current
      )?.id
    }
    #expect(find([anna, bo], keeping: bo.id) == bo.id)
    #expect(find([anna, bo], keeping: nil) == anna.id)
    #expect(find([anna, Standpoint.departmentManager.member], keeping: bo.id) == anna.id)
    // One who is further up does not keep what a nearer one can take.
    let above = Standpoint.departmentManager.member
    #expect(find([anna, above], keeping: above.id) == anna.id)
  }

  @Test func `it is one level up when it is about the manager, and the director above them all`() {
    let place = AccessScene.unit.placement
    #expect(responsible(place, about: [.officer]) == Standpoint.manager.member.id)
    #expect(responsible(place, about: [.manager]) == Standpoint.departmentManager.member.id)
    #expect(responsible(place, about: [.manager, .departmentManager]) == Standpoint.boardManager.member.id)
    #expect(responsible(place, about: [.boardManager]) == Standpoint.director.member.id)
    #expect(responsible(place, about: [.director]) == nil)
  }

  @Test func `it is not the colleague beside the manager whom it is about`() {
    let beside = AccessScene.member("beside", .manager, at: AccessScene.unit.placement)
    let found = responsible(AccessScene.unit.placement, about: [.manager], staff: Self.staff + [beside])
    #expect(found == Standpoint.departmentManager.member.id)
  }

  @Test func `a closed account is passed over, and what waits for its board has nobody`() throws {
    let gone = AccessScene.member(
      "manager", .manager, at: AccessScene.unit.placement, disabledOn: try calendarDay("2026-03-02"))
    let staff = Self.staff.filter { $0.id != gone.id } + [gone]
    #expect(responsible(AccessScene.unit.placement, staff: staff) == Standpoint.departmentManager.member.id)
    #expect(responsible(.unrouted) == nil && responsible(AccessScene.unit.placement, staff: []) == nil)
  }
}
