/// Who may do what. One pure function, asked by pages, commands and API alike; what is not allowed looks missing.
///
/// Each board is its own authority, so nobody reads another board's cases (rules section 0.1, R4): registrars see
/// all that they route, officers and managers their own board's. Administrators, strategists, politicians and the
/// data protection officer do not work in cases.
package enum Access {
  package static func permits(_ actor: Actor, _ action: CaseAction, at placement: Placement) -> Bool {
    switch actor {
    case .program: true
    case .sender: action == .submit
    case .outside: false
    case .staff(let member): permits(member, action, at: placement)
    }
  }

  private static func permits(_ member: StaffMember, _ action: CaseAction, at placement: Placement) -> Bool {
    guard member.disabledOn == nil else { return false }
    switch action {
    case .submit: return true
    case .read, .handle:
      switch reach(of: member) {
      case .municipality: return true
      case .board(let board): return board == placement.board
      case .nothing: return false
      }
    case .register:
      switch member.role {
      case .registrar, .officer, .manager: return true
      case .qualityStrategist, .politician, .administrator, .dataProtectionOfficer: return false
      }
    }
  }

  /// Whose cases somebody sees in lists.
  package static func reach(of member: StaffMember) -> Reach {
    guard member.disabledOn == nil else { return .nothing }
    switch member.role {
    case .registrar: return .municipality
    case .officer, .manager: return member.placement.board.map { .board($0) } ?? .nothing
    case .qualityStrategist, .politician, .administrator, .dataProtectionOfficer: return .nothing
    }
  }

  /// Whether the exact counts of the compilation are for this person.
  package static func permitsReport(_ member: StaffMember) -> Bool {
    guard member.disabledOn == nil else { return false }
    switch member.role {
    case .registrar, .officer, .manager, .qualityStrategist, .politician: return true
    case .administrator, .dataProtectionOfficer: return false
    }
  }
}

/// How far into the register somebody sees.
package enum Reach: Sendable, Equatable {
  case municipality
  case board(BoardID)
  case nothing
}

/// What somebody wants to do with a case.
package enum CaseAction: String, CaseIterable, Sendable {
  /// Give a view to the municipality: open to all.
  case submit
  /// Register on somebody's behalf.
  case register
  /// See the case with its texts.
  case read
  /// Change it: classify, acknowledge, answer, extend, close, reopen.
  case handle
}

/// Who does it. Stands in the journal as a reference, never as a name.
package enum Actor: Sendable, Equatable {
  case sender
  case staff(StaffMember)
  /// A command or a job of the program itself, such as an import.
  case program
  /// Somebody outside the municipality who was asked and has a code of their own (a referral).
  case outside(RowID)

  package var reference: String {
    switch self {
    case .sender: "sender"
    case .staff(let member): "staff:\(member.id)"
    case .program: "program"
    case .outside(let referral): "outside:\(referral)"
    }
  }

  package var staff: StaffMember? {
    if case .staff(let member) = self { member } else { nil }
  }
}
