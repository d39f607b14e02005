import Domain
import TestSupport
import Testing

struct BindingTests {
  private func member(_ bindings: [StaffBinding]) -> StaffMember {
    AccessScene.member("s", .officer).with(bindings: bindings.map { $0.completed(by: AccessScene.chart) })
  }

  @Test func `somebody with two bindings may do what either allows`() {
    let both = member([
      StaffBinding(role: .officer, place: AccessScene.sibling.placement),
      StaffBinding(role: .officer, place: Placement(board: AccessScene.other.id)),
    ])
    #expect(Access.permits(.staff(both), .read, on: CaseSituation.open.guarded))
    #expect(!Access.permits(.staff(both), .handle, on: CaseSituation.open.guarded))
    let elsewhere = GuardedCase(placement: AccessScene.elsewhere.placement)
    #expect(Access.permits(.staff(both), .handle, on: elsewhere))
  }

  @Test func `a unit's people work with the units inside it, and not the other way round when protected`() {
    let inside = GuardedCase(placement: AccessScene.inner.placement, confidentiality: .protected)
    let outer = GuardedCase(placement: AccessScene.unit.placement, confidentiality: .protected)
    #expect(Access.permits(.staff(Standpoint.officer.member), .handle, on: inside))
    let inner = member([StaffBinding(role: .officer, place: AccessScene.inner.placement)])
    #expect(Access.permits(.staff(inner), .handle, on: inside))
    #expect(!Access.permits(.staff(inner), .read, on: outer))
  }

  @Test func `a unit keeps its people when it is renamed, within its board`() {
    func unit(_ id: String, _ board: Board, after predecessor: String? = nil) -> OrganisationUnit {
      OrganisationUnit(
        id: UnitID(rawValue: id), board: board.id, department: nil, parent: nil,
        predecessor: predecessor.map { UnitID(rawValue: $0) }, name: id, operation: .own, validity: .always)
    }
    let chart = OrganisationChart(
      boards: [AccessScene.board, AccessScene.other], departments: [],
      units: [
        unit("first", AccessScene.board), unit("second", AccessScene.board, after: "first"),
        unit("third", AccessScene.other, after: "second"),
      ])
    func belonging(_ id: String) -> [String] {
      chart.units(belongingTo: UnitID(rawValue: id)).map(\.rawValue).sorted()
    }
    #expect(belonging("first") == ["first", "second"] && belonging("second") == ["first", "second"])
    #expect(belonging("third") == ["third"] && belonging("unknown") == ["unknown"])
  }

  @Test func `units that lie in each other in a ring do not hang the program`() {
    func unit(_ id: String, in parent: String) -> OrganisationUnit {
      OrganisationUnit(
        id: UnitID(rawValue: id), board: AccessScene.board.id, department: nil,
        parent: UnitID(rawValue: parent), predecessor: nil, name: id, operation: .own, validity: .always)
    }
    let chart = OrganisationChart(
      boards: [AccessScene.board], departments: [], units: [unit("a", in: "b"), unit("b", in: "a")])
    #expect(chart.line(above: UnitID(rawValue: "a")).map(\.rawValue) == ["a", "b"])
    #expect(chart.units(belongingTo: UnitID(rawValue: "a")).count == 2)
  }
}
