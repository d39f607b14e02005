import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

/// The condition over the table and the function over one case say the same.
struct ReachConditionTests {
  /// Every place, the pile also with what is a board's secret, and every circle that access tells apart.
  private static let cases: [(id: String, place: Placement, secret: BoardID?, circle: CaseCircle?)] = {
    let boards = [AccessScene.board.id, AccessScene.other.id]
    let placements =
      [.unrouted] + boards.map { Placement(board: $0) }
      + [Placement(board: AccessScene.board.id, department: AccessScene.department.id)]
      + AccessScene.chart.units.map(\.placement)
    let places: [(place: Placement, secret: BoardID?)] =
      placements.map { (place: $0, secret: nil) } + boards.map { (place: .unrouted, secret: $0) }
    let circles: [CaseCircle?] = [
      nil, CaseCircle(responsible: nil, subjects: []),
      CaseCircle(responsible: Standpoint.manager.member.id, subjects: [Standpoint.officer.member.id]),
      CaseCircle(
        responsible: Standpoint.departmentManager.member.id, subjects: [Standpoint.manager.member.id]),
      CaseCircle(
        responsible: Standpoint.providerManager.member.id, subjects: [Standpoint.providerOfficer.member.id]),
      CaseCircle(
        responsible: Standpoint.otherManager.member.id,
        subjects: [Standpoint.registrar.member.id, Standpoint.otherOfficer.member.id]),
    ]
    return places.enumerated().flatMap { place in
      circles.enumerated().map { circle in
        ("\(place.offset)-\(circle.offset)", place.element.place, place.element.secret, circle.element)
      }
    }
  }()

  private static let members: [StaffMember] =
    Standpoint.allCases.map(\.member)
    + [
      Standpoint.siblingOfficer.member.with(standingInFor: [Standpoint.manager.member]),
      Standpoint.officer.member.with(standingInFor: [Standpoint.manager.member]),
      Standpoint.departmentOfficer.member.with(
        standingInFor: [Standpoint.departmentManager.member, Standpoint.otherManager.member]),
      Standpoint.officer.member.with(bindings: [
        StaffBinding(role: .registrar, place: .unrouted),
        StaffBinding(role: .officer, place: AccessScene.unit.placement).completed(by: AccessScene.chart),
      ]),
      AccessScene.member("gone", .registrar, disabledOn: Sample.monday),
    ]

  @Test(arguments: TestEngine.allCases)
  func `a list holds the cases with which the action is permitted, and no others`(engine: TestEngine)
    async throws
  {
    try await withRegister(engine) { database in
      try await database.write { try Self.fill($0) }
      try await database.read { transaction in
        let (store, guards) = (CaseStore(transaction), GuardStore(transaction))
        let guarded = try Self.cases.map { item in
          (item.id, try guards.guarded(try #require(try store.find(CaseID(rawValue: item.id)))))
        }
        for member in Self.members {
          for action in CaseAction.allCases where action != .submit && action != .register {
            let reach = Access.reach(of: member, to: action)
            let listed: [String] = try transaction.query(
              "SELECT listed.id AS id FROM cases AS listed WHERE \(sql: ReachCondition(reach, cases: "listed").sql)"
            ).map { try $0["id"] }
            let permitted = guarded.filter { Access.permits(.staff(member), action, on: $0.1) }.map(\.0)
            #expect(listed.sorted() == permitted.sorted(), "\(member.id) \(action)")
          }
        }
      }
    }
  }

  private static func fill(_ transaction: Transaction) throws {
    let organisation = OrganisationStore(transaction)
    for board in AccessScene.chart.boards { try organisation.insert(board) }
    for department in AccessScene.chart.departments { try organisation.insert(department) }
    for unit in AccessScene.chart.units { try organisation.insert(unit) }
    for standpoint in Standpoint.allCases {
      try StaffStore(transaction).insert(standpoint.member, passwordHash: "h")
    }
    try ProtectedUnitStore(transaction).set(
      .school, of: [AccessScene.unit.id, AccessScene.inner.id], on: Sample.monday, by: .program)
    for (index, item) in cases.enumerated() {
      let value = Sample.value(item.id, sequence: index + 1, placement: item.place)
      try Sample.register(value, in: transaction)
      // What the unit's officer wrote down is theirs to read in the pile alone, and only where nothing closes it.
      try transaction.execute(
        "UPDATE registrations SET registered_by = \(Actor.reference(of: Standpoint.officer.member.id))")
      if let circle = item.circle { try GuardStore(transaction).set(circle, of: value.id) }
      try GuardStore(transaction).setSecretOwner(item.secret, of: value.id)
    }
  }
}
