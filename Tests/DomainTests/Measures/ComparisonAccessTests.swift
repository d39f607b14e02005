import Domain
import TestSupport
import Testing

struct ComparisonAccessTests {
  @Test(arguments: Standpoint.allCases)
  func `each may do with the comparison what is written down, and nothing else`(standpoint: Standpoint) {
    let member = standpoint.member
    let found = Set(ComparisonAction.allCases.filter { Access.permitsComparison(member, $0) })
    #expect(found == ComparisonExpectations.allowed(standpoint))
    for action in ComparisonAction.allCases {
      #expect(Access.permitsComparison(.staff(member), action) == found.contains(action))
    }
  }

  @Test(arguments: Standpoint.allCases)
  func `a closed account may do nothing with the comparison`(standpoint: Standpoint) throws {
    let open = standpoint.member
    let member = AccessScene.member(
      open.id.rawValue, open.role, at: open.placement, disabledOn: try calendarDay("2026-03-02"))
    #expect(ComparisonAction.allCases.allSatisfy { !Access.permitsComparison(member, $0) })
  }

  @Test(arguments: ComparisonAction.allCases)
  func `whoever stands in for a manager does what the manager may, and nobody else's work is lent`(
    action: ComparisonAction
  ) {
    let officer = Standpoint.officer.member
    let standIn = officer.with(standingInFor: [Standpoint.manager.member])
    let expected = ComparisonExpectations.allowed(.manager).contains(action)
    #expect(Access.permitsComparison(standIn, action) == expected)
    for absent in [Standpoint.strategist, .politician, .otherManager] {
      let other = officer.with(standingInFor: [absent.member])
      #expect(!Access.permitsComparison(other, action), "\(absent)")
    }
  }

  @Test(arguments: ComparisonAction.allCases)
  func `the program may do everything, and people outside nothing`(action: ComparisonAction) {
    #expect(Access.permitsComparison(Actor.program, action))
    #expect(!Access.permitsComparison(Actor.sender, action))
    #expect(!Access.permitsComparison(Actor.outside(RowID(rawValue: "r")), action))
  }
}
