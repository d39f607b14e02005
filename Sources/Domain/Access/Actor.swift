/// Who does it. Stands in the journal as a reference, never as a name.
package enum Actor: Sendable, Equatable {
  case sender
  case staff(StaffMember)
  /// A command or a job of the program itself, such as an import.
  case program

  package var reference: String {
    switch self {
    case .sender: "sender"
    case .staff(let member): "staff:\(member.id)"
    case .program: "program"
    }
  }

  package var staff: StaffMember? {
    if case .staff(let member) = self { member } else { nil }
  }
}
