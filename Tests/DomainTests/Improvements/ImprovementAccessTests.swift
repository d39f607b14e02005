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
    .registrar: [[.read], [], [.read]],
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

  @Test(arguments: Standpoint.allCases)
  func `at a unit each may do with improvements and minutes what is written down, and nothing else`(
    standpoint: Standpoint
  ) {
    let (member, expected) = (standpoint.member, ImprovementExpectations.allowed(standpoint))
    let place = AccessScene.unit.placement
    for action in ImprovementAction.allCases {
      let allowed = expected.contains(ImprovementExpectations.Column(action))
      #expect(Access.permitsImprovement(member, action, at: place) == allowed, "\(standpoint) \(action)")
    }
    for (column, isProtected) in [
      (ImprovementExpectations.Column.minutes, false), (.protectedMinutes, true),
    ] {
      let reads = Access.permitsMinutes(member, of: place, isProtected: isProtected)
      #expect(reads == expected.contains(column), "\(standpoint) \(column)")
    }
  }

  @Test func `the municipality's registrar reads the improvements of all boards, and the minutes of none`() {
    let member = Standpoint.registrar.member
    for place in [AccessScene.unit.placement, AccessScene.elsewhere.placement] {
      #expect(Access.permitsImprovement(member, .read, at: place))
      #expect(!Access.permitsMinutes(member, of: place, isProtected: false))
    }
    #expect(Access.permitsImprovement(member, .read, at: .unrouted))
  }

  @Test(arguments: [false, true])
  func `a private provider reads the minutes of its own units, and its board's where nothing is secret`(
    isProtected: Bool
  ) {
    let place = AccessScene.provider.placement
    let readers = Standpoint.allCases.filter {
      Access.permitsMinutes($0.member, of: place, isProtected: isProtected)
    }
    let managers: [Standpoint] = [.departmentManager, .boardManager]
    let board: [Standpoint] = [
      .boardRegistrar, .officer, .siblingOfficer, .departmentOfficer, .boardOfficer, .manager,
      .siblingManager,
    ]
    let own: [Standpoint] = [.providerOfficer, .providerManager]
    #expect(Set(readers) == Set(own + managers + (isProtected ? [] : board)))
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
    #expect(!Access.permitsMinutes(member, of: Self.own, isProtected: false))
    #expect(!Access.permitsWriting(.policy, member))
  }

  @Test func `the policy is written by strategists and administrators`() {
    #expect(
      Role.allCases.filter { Access.permitsWriting(.policy, Self.member($0)) } == [
        .qualityStrategist, .administrator,
      ])
  }
}
