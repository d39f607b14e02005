import Domain
import TestSupport
import Testing

struct ImprovementAccessTests {
  private static let own = Placement(board: BoardID(rawValue: "own"))
  private static let other = Placement(board: BoardID(rawValue: "other"))

  private static func member(_ role: Role, disabled: CalendarDay? = nil) -> StaffMember {
    StaffMember(
      id: StaffID(rawValue: "s"), username: "s", name: "S", role: role,
      placement: own, disabledOn: disabled)
  }

  /// What each role may do at its own board, at another, and in the whole municipality.
  private static let expected: [Role: [Set<ImprovementAction>]] = [
    .registrar: [[.read], [.read], [.read]],
    .officer: [[.read, .change], [], [.read]],
    .manager: [[.read, .change, .publish], [], [.read, .change, .publish]],
    .qualityStrategist: [
      [.read, .change, .publish], [.read, .change, .publish], [.read, .change, .publish],
    ],
    .politician: [[], [], []],
    .administrator: [[], [], []],
    .dataProtectionOfficer: [[], [], []],
  ]

  @Test(arguments: Role.allCases)
  func `each role may do this and nothing else`(role: Role) {
    let places = [Self.own, Self.other, .unrouted]
    let found = places.map { place in
      Set(ImprovementAction.allCases.filter { Access.permitsImprovement(Self.member(role), $0, at: place) })
    }
    #expect(found == Self.expected[role])
  }

  @Test func `whoever stands in for a manager may do what the manager may, and opens no wall by it`() {
    func permitted(_ member: Standpoint, for absent: Standpoint) -> Set<ImprovementAction> {
      let standIn = member.member.with(standingInFor: [absent.member])
      return Set(
        ImprovementAction.allCases.filter {
          Access.permitsImprovement(standIn, $0, at: AccessScene.unit.placement)
        })
    }
    #expect(permitted(.siblingOfficer, for: .manager) == [.read, .change, .publish])
    #expect(permitted(.siblingOfficer, for: .officer) == [.read, .change])
    #expect(permitted(.otherOfficer, for: .manager).isEmpty)
    let place = Placement(board: AccessScene.board.id)
    func writes(_ member: Standpoint, for absent: Standpoint) -> Bool {
      let standIn = member.member.with(standingInFor: [absent.member])
      return Access.permitsTemplates(standIn) && Access.permitsTemplates(standIn, of: place)
    }
    #expect(writes(.siblingOfficer, for: .manager) && !writes(.siblingOfficer, for: .officer))
    #expect(!writes(.otherOfficer, for: .manager))
  }

  @Test(arguments: Role.allCases)
  func `a closed account may do nothing`(role: Role) {
    let member = Self.member(role, disabled: .first)
    for action in ImprovementAction.allCases {
      #expect(!Access.permitsImprovement(member, action, at: Self.own))
    }
    #expect(!Access.permitsWriting(.policy, member))
  }

  @Test func `the policy is written by strategists and administrators`() {
    #expect(
      Role.allCases.filter { Access.permitsWriting(.policy, Self.member($0)) } == [
        .qualityStrategist, .administrator,
      ])
  }
}
