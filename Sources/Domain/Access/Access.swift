/// Who may do what. One pure function, asked by pages, lists, commands and API alike; what is not allowed looks missing.
///
/// Each board is its own authority, so nobody reads another board's cases (rules section 0.1, R4). What a role may do
/// where it is held stands in `Access+Roles`, and as a table in docs/access.md.
package enum Access {
  package static func permits(_ actor: Actor, _ action: CaseAction, on item: GuardedCase) -> Bool {
    switch actor {
    case .program: true
    case .sender: action == .submit
    case .outside: false
    case .staff(let member): permits(member, action, on: item)
    }
  }

  private static func permits(_ member: StaffMember, _ action: CaseAction, on item: GuardedCase) -> Bool {
    switch action {
    case .submit: member.disabledOn == nil
    case .register: permitsRegistration(member)
    case .read, .readWithoutReason, .readNotes, .readDrafts, .handle, .route, .merge, .encircle, .disclose,
      .readLog:
      reach(of: member, to: action).contains(item)
    }
  }

  /// The cases with which somebody may do `action`, themselves or as a stand-in.
  package static func reach(of member: StaffMember, to action: CaseAction = .read) -> Reach {
    guard member.disabledOn == nil else { return Reach(areas: [], member: member.id) }
    let borrowed = member.standingInFor.flatMap { absent in StandIn.bindings(of: absent, lentTo: member) }
    var found: [Reach.Area] = []
    for area in (member.bindings + borrowed).flatMap({ areas(of: $0, action) }) where !found.contains(area) {
      found.append(area)
    }
    return Reach(areas: found, responsibleAs: responsibilities(of: member, to: action), member: member.id)
  }

  /// Whether somebody may register what people say and send. Whoever is told something writes it down (R2).
  package static func permitsRegistration(_ member: StaffMember) -> Bool {
    guard member.disabledOn == nil else { return false }
    return member.bindings.contains { $0.role.worksInCases }
  }

  /// Whether somebody works in cases at all, and has a list of them.
  package static func worksInCases(_ member: StaffMember) -> Bool {
    !reach(of: member).areas.isEmpty
      || member.bindings.contains { $0.role == .manager } && member.disabledOn == nil
  }

  /// Whether the exact counts of the compilation are for this person.
  package static func permitsReport(_ member: StaffMember) -> Bool {
    guard member.disabledOn == nil else { return false }
    return member.bindings.contains { binding in
      switch binding.role {
      case .registrar, .officer, .manager, .qualityStrategist, .politician: true
      case .administrator, .dataProtectionOfficer: false
      }
    }
  }

  /// Whether somebody may change the organisation, accounts and settings.
  package static func permitsAdministration(_ member: StaffMember) -> Bool {
    member.disabledOn == nil && member.bindings.contains { $0.role == .administrator }
  }

  /// Whether the log of all readings, case by case, is for this person: oversight belongs to the data protection officer.
  package static func permitsReadLog(_ member: StaffMember) -> Bool {
    member.disabledOn == nil && member.bindings.contains { $0.role == .dataProtectionOfficer }
  }

  /// How somebody may open a case; nil: for them there is none.
  package static func reading(_ actor: Actor, _ item: GuardedCase) -> Reading? {
    if permits(actor, .readWithoutReason, on: item) { return .freely }
    return permits(actor, .read, on: item) || permits(actor, .disclose, on: item) ? .withReason : nil
  }

  private static func responsibilities(of member: StaffMember, to action: CaseAction) -> Set<StaffID> {
    switch action {
    // Handing out such a case is for the data protection officer alone.
    case .submit, .register, .disclose: return []
    case .read, .readWithoutReason, .readNotes, .readDrafts, .handle, .route, .merge, .encircle, .readLog:
      let absent = member.standingInFor.filter { absent in
        StandIn.bindings(of: absent, lentTo: member).contains { $0.role == .manager }
      }
      let own = member.bindings.contains { $0.role == .manager } ? [member.id] : []
      return Set(own + absent.map(\.id))
    }
  }
}

/// How a case may be opened.
package enum Reading: Sendable, Equatable {
  case freely
  /// After having said why, which stands in the read log (rules R48).
  case withReason
}
