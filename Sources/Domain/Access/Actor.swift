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
    case .staff(let member): Self.reference(of: member.id)
    case .program: "program"
    case .outside(let referral): "outside:\(referral)"
    }
  }

  /// How somebody at the desk stands in the journal.
  package static func reference(of member: StaffID) -> String { "\(staffPrefix)\(member)" }

  /// Who a reference is about; nil where it is nobody at the desk.
  package static func member(of reference: String) -> StaffID? {
    guard reference.hasPrefix(staffPrefix) else { return nil }
    return StaffID(rawValue: String(reference.dropFirst(staffPrefix.count)))
  }

  private static let staffPrefix = "staff:"

  package var staff: StaffMember? {
    if case .staff(let member) = self { member } else { nil }
  }
}
