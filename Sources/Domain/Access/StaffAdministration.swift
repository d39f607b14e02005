extension Access {
  /// Whether somebody may manage the accounts of all staff: administrators, and the program's own commands.
  package static func permitsStaffAdministration(_ actor: Actor) -> Bool {
    switch actor {
    case .program: true
    case .sender, .outside: false
    case .staff(let member): permitsAdministration(member)
    }
  }
}
