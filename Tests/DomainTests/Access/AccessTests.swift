import Domain
import TestSupport
import Testing

struct AccessTests {
  private static let own = BoardID(rawValue: "own")
  private static let other = BoardID(rawValue: "other")

  enum Place: CaseIterable {
    case ownBoard, otherBoard, unrouted

    var placement: Placement {
      switch self {
      case .ownBoard:
        Placement(board: own, department: DepartmentID(rawValue: "d"), unit: UnitID(rawValue: "u"))
      case .otherBoard: Placement(board: other)
      case .unrouted: .unrouted
      }
    }
  }

  private static func actor(_ role: Role, board: BoardID? = own, disabledOn: CalendarDay? = nil) -> Actor {
    .staff(
      StaffMember(
        id: StaffID(rawValue: "s"), username: "s", name: "S", role: role,
        placement: Placement(board: board), disabledOn: disabledOn))
  }

  /// What each role may do with a case of its own board, of another board, and with one that waits for its board.
  private static let permitted: [Role: [Place: Set<CaseAction>]] = [
    .registrar: [
      .ownBoard: [.submit, .register, .read, .handle], .otherBoard: [.submit, .register, .read, .handle],
      .unrouted: [.submit, .register, .read, .handle],
    ],
    .officer: [
      .ownBoard: [.submit, .register, .read, .handle], .otherBoard: [.submit, .register],
      .unrouted: [.submit, .register],
    ],
    .manager: [
      .ownBoard: [.submit, .register, .read, .handle], .otherBoard: [.submit, .register],
      .unrouted: [.submit, .register],
    ],
    .qualityStrategist: [.ownBoard: [.submit], .otherBoard: [.submit], .unrouted: [.submit]],
    .politician: [.ownBoard: [.submit], .otherBoard: [.submit], .unrouted: [.submit]],
    .administrator: [.ownBoard: [.submit], .otherBoard: [.submit], .unrouted: [.submit]],
    .dataProtectionOfficer: [.ownBoard: [.submit], .otherBoard: [.submit], .unrouted: [.submit]],
  ]

  @Test(arguments: Role.allCases, Place.allCases)
  func `each role may do with each case what is written here`(role: Role, place: Place) throws {
    let permitted = try #require(Self.permitted[role]?[place])
    for action in CaseAction.allCases {
      #expect(
        Access.permits(Self.actor(role), action, at: place.placement) == permitted.contains(action),
        "\(role) \(action)")
    }
  }

  @Test(arguments: Role.allCases, Place.allCases)
  func `a closed account may do nothing`(role: Role, place: Place) throws {
    let actor = Self.actor(role, disabledOn: try calendarDay("2026-03-02"))
    for action in CaseAction.allCases {
      #expect(!Access.permits(actor, action, at: place.placement))
    }
    let member = try #require(actor.staff)
    #expect(Access.reach(of: member) == .nothing)
    #expect(!Access.permitsReport(member))
  }

  @Test(arguments: [Role.officer, .manager])
  func `somebody without a board sees no case, not even those without one`(role: Role) throws {
    let actor = Self.actor(role, board: nil)
    for place in Place.allCases {
      #expect(!Access.permits(actor, .read, at: place.placement))
      #expect(!Access.permits(actor, .handle, at: place.placement))
    }
    #expect(Access.reach(of: try #require(actor.staff)) == .nothing)
  }

  @Test(arguments: Place.allCases)
  func `the sender may submit, and the program may do everything`(place: Place) {
    for action in CaseAction.allCases {
      #expect(Access.permits(.sender, action, at: place.placement) == (action == .submit))
      #expect(Access.permits(.program, action, at: place.placement))
    }
  }

  @Test(arguments: [
    (Role.registrar, Reach.municipality), (.officer, .board(own)), (.manager, .board(own)),
    (.qualityStrategist, .nothing), (.politician, .nothing), (.administrator, .nothing),
    (.dataProtectionOfficer, .nothing),
  ])
  func `lists reach as far as cases may be read`(role: Role, reach: Reach) throws {
    #expect(Access.reach(of: try #require(Self.actor(role).staff)) == reach)
  }

  @Test func `the exact counts are for all but the administrator and the data protection officer`() throws {
    let readers = try Role.allCases.filter { Access.permitsReport(try #require(Self.actor($0).staff)) }
    #expect(readers == [.registrar, .officer, .manager, .qualityStrategist, .politician])
  }

  @Test func `an actor stands in the journal as a reference and never as a name`() {
    #expect(Actor.sender.reference == "sender")
    #expect(Actor.program.reference == "program")
    #expect(Self.actor(.officer).reference == "staff:s")
    #expect(Actor.sender.staff == nil && Actor.program.staff == nil)
  }
}
