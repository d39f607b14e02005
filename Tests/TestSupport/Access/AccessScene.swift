import Domain

/// A board with a department and its units, and another board: where the cases and the people of the access tests are.
package enum AccessScene {
  package static let board = Board(id: BoardID(rawValue: "own"), name: "Egna nämnden", validity: .always)
  package static let other = Board(id: BoardID(rawValue: "other"), name: "Andra nämnden", validity: .always)
  package static let department = Department(
    id: DepartmentID(rawValue: "department"), board: board.id, name: "Förvaltningen", validity: .always)
  package static let unit = makeUnit("unit")
  /// Inside `unit`.
  package static let inner = makeUnit("inner", parent: unit.id)
  package static let sibling = makeUnit("sibling")
  package static let provider = makeUnit("provider", operation: .privateProvider(name: "Omsorg AB"))
  package static let elsewhere = OrganisationUnit(
    id: UnitID(rawValue: "elsewhere"), board: other.id, department: nil, parent: nil, predecessor: nil,
    name: "elsewhere", operation: .own, validity: .always)

  package static let chart = OrganisationChart(
    boards: [board, other], departments: [department],
    units: [unit, inner, sibling, provider, elsewhere])

  private static func makeUnit(
    _ id: String, parent: UnitID? = nil, operation: FormOfOperation = .own
  ) -> OrganisationUnit {
    OrganisationUnit(
      id: UnitID(rawValue: id), board: board.id, department: department.id, parent: parent, predecessor: nil,
      name: id, operation: operation, validity: .always)
  }

  package static func member(
    _ id: String, _ role: Role, at place: Placement = .unrouted, disabledOn: CalendarDay? = nil
  ) -> StaffMember {
    StaffMember(
      id: StaffID(rawValue: id), username: id, name: id, role: role, placement: place,
      disabledOn: disabledOn,
      bindings: [StaffBinding(role: role, place: place).completed(by: chart)])
  }
}

/// A role, and where it is held as seen from the case.
package enum Standpoint: String, CaseIterable, Sendable {
  case registrar, boardRegistrar, otherRegistrar
  case officer, siblingOfficer, departmentOfficer, boardOfficer, otherOfficer
  case manager, siblingManager, departmentManager, boardManager, otherManager, director
  case providerOfficer, providerManager
  case strategist, politician, administrator
  case protectionOfficer, otherProtectionOfficer

  package var member: StaffMember { AccessScene.member(rawValue, role, at: place) }

  package var role: Role {
    switch self {
    case .registrar, .boardRegistrar, .otherRegistrar: .registrar
    case .officer, .siblingOfficer, .departmentOfficer, .boardOfficer, .otherOfficer, .providerOfficer:
      .officer
    case .manager, .siblingManager, .departmentManager, .boardManager, .otherManager, .director,
      .providerManager:
      .manager
    case .strategist: .qualityStrategist
    case .politician: .politician
    case .administrator: .administrator
    case .protectionOfficer, .otherProtectionOfficer: .dataProtectionOfficer
    }
  }

  private var place: Placement {
    switch self {
    case .registrar, .director, .strategist, .administrator, .protectionOfficer: .unrouted
    case .boardRegistrar, .boardOfficer, .boardManager, .politician: Placement(board: AccessScene.board.id)
    case .departmentOfficer, .departmentManager:
      Placement(board: AccessScene.board.id, department: AccessScene.department.id)
    case .officer, .manager: AccessScene.unit.placement
    case .siblingOfficer, .siblingManager: AccessScene.sibling.placement
    case .providerOfficer, .providerManager: AccessScene.provider.placement
    case .otherRegistrar, .otherOfficer, .otherManager, .otherProtectionOfficer:
      Placement(board: AccessScene.other.id)
    }
  }

  package var swedish: String {
    switch self {
    case .registrar: "Registrator för hela kommunen"
    case .boardRegistrar: "Nämndens registrator"
    case .otherRegistrar: "En annan nämnds registrator"
    case .officer: "Handläggare vid enheten"
    case .siblingOfficer: "Handläggare vid en annan enhet i nämnden"
    case .departmentOfficer: "Handläggare vid förvaltningen"
    case .boardOfficer: "Handläggare för hela nämnden"
    case .otherOfficer: "Handläggare vid en annan nämnd"
    case .manager: "Chef för enheten"
    case .siblingManager: "Chef för en annan enhet i nämnden"
    case .departmentManager: "Chef för förvaltningen"
    case .boardManager: "Chef för hela nämndens verksamhet"
    case .otherManager: "Chef vid en annan nämnd"
    case .director: "Kommundirektör"
    case .providerOfficer: "Den privata utförarens handläggare"
    case .providerManager: "Den privata utförarens chef"
    case .strategist: "Kvalitetsstrateg"
    case .politician: "Ledamot i nämnden"
    case .administrator: "Systemförvaltare"
    case .protectionOfficer: "Dataskyddsombud"
    case .otherProtectionOfficer: "En annan nämnds dataskyddsombud"
    }
  }
}

/// The cases that access tells apart.
package enum CaseSituation: String, CaseIterable, Sendable {
  case open, openAtDepartment, openAtBoard, atProvider, inPile, registeredInPile
  case protected, protectedAtProvider
  case aboutStaff, aboutManager, aboutProviderStaff, aboutStaffInPile
  case secretInPile, secretAboutStaffInPile

  package var guarded: GuardedCase {
    switch self {
    case .open: GuardedCase(placement: AccessScene.unit.placement)
    case .openAtDepartment:
      GuardedCase(placement: Placement(board: AccessScene.board.id, department: AccessScene.department.id))
    case .openAtBoard: GuardedCase(placement: Placement(board: AccessScene.board.id))
    case .atProvider: GuardedCase(placement: AccessScene.provider.placement)
    case .inPile: GuardedCase(placement: .unrouted)
    case .registeredInPile:
      GuardedCase(placement: .unrouted, registeredBy: Standpoint.officer.member.id)
    case .protected: GuardedCase(placement: AccessScene.unit.placement, confidentiality: .protected)
    case .protectedAtProvider:
      GuardedCase(placement: AccessScene.provider.placement, confidentiality: .protected)
    case .aboutStaff: aboutStaff(Standpoint.officer, responsible: .manager, at: AccessScene.unit.placement)
    case .aboutManager:
      aboutStaff(Standpoint.manager, responsible: .departmentManager, at: AccessScene.unit.placement)
    case .aboutProviderStaff:
      aboutStaff(
        Standpoint.providerOfficer, responsible: .providerManager, at: AccessScene.provider.placement)
    case .aboutStaffInPile: aboutStaff(Standpoint.officer, responsible: nil, at: .unrouted)
    case .secretInPile:
      GuardedCase(placement: .unrouted, confidentiality: .protected, returnedFrom: AccessScene.board.id)
    case .secretAboutStaffInPile:
      GuardedCase(
        placement: .unrouted, confidentiality: .aboutStaff(responsible: nil),
        subjects: [Standpoint.officer.member.id], returnedFrom: AccessScene.board.id)
    }
  }

  private func aboutStaff(
    _ subject: Standpoint, responsible: Standpoint?, at place: Placement
  ) -> GuardedCase {
    GuardedCase(
      placement: place, confidentiality: .aboutStaff(responsible: responsible?.member.id),
      subjects: [subject.member.id])
  }

  package var swedish: String {
    switch self {
    case .open: "Ett öppet ärende vid enheten"
    case .openAtDepartment: "Ett öppet ärende vid förvaltningen, utan enhet"
    case .openAtBoard: "Ett öppet ärende vid nämnden, utan förvaltning"
    case .atProvider: "Ett ärende hos en privat utförare i nämnden"
    case .inPile: "Ett ärende som inte är fördelat än"
    case .registeredInPile:
      "Ett ärende som enhetens handläggare har registrerat, och som inte är fördelat än"
    case .protected: "Ett ärende vid enheten, när enheten är skyddad"
    case .protectedAtProvider: "Ett ärende hos en privat utförare, när enheten är skyddad"
    case .aboutStaff: "Ett ärende om enhetens handläggare"
    case .aboutManager: "Ett ärende om enhetens chef"
    case .aboutProviderStaff: "Ett ärende om den privata utförarens handläggare"
    case .aboutStaffInPile: "Ett ärende om enhetens handläggare, som inte är fördelat än"
    case .secretInPile: "Ett troligen sekretessbelagt ärende som nämnden har lämnat tillbaka"
    case .secretAboutStaffInPile: "Ett ärende om enhetens handläggare som nämnden har lämnat tillbaka"
    }
  }
}
