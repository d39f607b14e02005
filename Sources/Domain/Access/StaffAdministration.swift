extension Access {
  /// Whether somebody may manage the accounts of all staff: administrators, and the program's own commands.
  package static func permitsStaffAdministration(_ actor: Actor) -> Bool {
    switch actor {
    case .program: true
    case .sender, .outside: false
    case .staff(let member): permitsAdministration(member)
    }
  }

  /// Whether the log of what was done to accounts is for this person. Whoever manages accounts could let themselves in as
  /// anybody, so somebody who manages none sees it too: the data protection officer.
  package static func permitsStaffLog(_ actor: Actor) -> Bool {
    permitsStaffAdministration(actor) || actor.staff.map(permitsReadLog) ?? false
  }
}
