import Domain
import TestSupport
import Testing

/// Who may do what with measures, written down beside the program and not taken from it. docs/access.md is printed from
/// it. What is not here is not allowed.
enum MeasureExpectations {
  private static let reports: Set<MeasureAction> = [.read, .report]
  private static let keeps: Set<MeasureAction> = [.read, .report, .edit]

  static func allowed(_ standpoint: Standpoint) -> Set<MeasureAction> { table[standpoint] ?? [] }

  private static let table: [Standpoint: Set<MeasureAction>] = [
    .manager: reports, .siblingManager: reports, .departmentManager: reports, .boardManager: reports,
    .otherManager: reports, .director: reports, .strategist: keeps, .administrator: keeps,
  ]
}

struct MeasureAccessTests {
  @Test(arguments: Standpoint.allCases, MeasureAction.allCases)
  func `each role may do with measures what is written down, and nothing else`(
    standpoint: Standpoint, action: MeasureAction
  ) {
    let expected = MeasureExpectations.allowed(standpoint).contains(action)
    #expect(Access.permitsMeasures(standpoint.member, action) == expected)
    #expect(Access.permitsMeasures(.staff(standpoint.member), action) == expected)
  }

  @Test(arguments: Standpoint.allCases)
  func `a figure is reported by whoever is responsible for it, and by those who keep the rounds`(
    standpoint: Standpoint
  ) {
    let (member, allowed) = (standpoint.member, MeasureExpectations.allowed(standpoint))
    let other = StaffID(rawValue: "somebody")
    #expect(
      Access.permitsReporting(.staff(member), for: member.id) == allowed.contains(.report))
    for responsible in [other, nil] {
      #expect(Access.permitsReporting(.staff(member), for: responsible) == allowed.contains(.edit))
    }
  }

  @Test func `whoever stands in for a manager reports what that manager is responsible for`() {
    let absent = Standpoint.manager.member
    let standIn = Standpoint.officer.member.with(standingInFor: [absent])
    #expect(Access.permitsMeasures(standIn, .report) && !Access.permitsMeasures(standIn, .edit))
    #expect(Access.permitsReporting(.staff(standIn), for: absent.id))
    #expect(!Access.permitsReporting(.staff(standIn), for: Standpoint.boardManager.member.id))
  }

  @Test(arguments: MeasureAction.allCases)
  func `a closed account, a sender and somebody outside may do nothing, and the program everything`(
    action: MeasureAction
  ) throws {
    let closed = AccessScene.member("kim", .qualityStrategist, disabledOn: try calendarDay("2026-03-02"))
    #expect(!Access.permitsMeasures(closed, action))
    #expect(!Access.permitsReporting(.staff(closed), for: closed.id))
    for actor in [Actor.sender, .outside(RowID(rawValue: "r"))] {
      #expect(!Access.permitsMeasures(actor, action))
      #expect(!Access.permitsReporting(actor, for: closed.id))
    }
    #expect(Access.permitsMeasures(.program, action))
  }
}
