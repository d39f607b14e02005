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
    // Whoever has the whole pile has what they registered there, and lists need not ask for it.
    let hasPile = found.contains { [.municipality, .pile].contains($0.span) && $0.sorts.contains(.open) }
    return Reach(
      areas: found, responsibleAs: responsibilities(of: member, to: action),
      registeredBy: hasPile ? [] : registrants(for: member, to: action), member: member.id)
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

  /// Whether the exact counts of the compilation are for this person, wholly or in part.
  package static func permitsReport(_ member: StaffMember) -> Bool { reportScope(of: member) != nil }

  /// Whose counts of the compilation are for this person; nil: nobody's. A private provider works on contract and sees
  /// those of its own units only (kommunallagen 10:7-9; rules R39).
  package static func reportScope(of member: StaffMember) -> ReportScope? {
    guard member.disabledOn == nil else { return nil }
    let readers = member.bindings.filter { binding in
      switch binding.role {
      case .registrar, .officer, .manager, .qualityStrategist, .politician: true
      case .administrator, .dataProtectionOfficer: false
      }
    }
    if readers.contains(where: { $0.employer == .municipality }) { return .municipality }
    return readers.isEmpty ? nil : .units(readers.reduce(into: []) { $0.formUnion($1.units) })
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

  /// Those whose registrations somebody reads until they are placed: what one has written down oneself can be read again,
  /// to see that it came right and to tell the sender. It is nobody else's for it, and may not be worked with.
  private static func registrants(for member: StaffMember, to action: CaseAction) -> Set<StaffID> {
    guard action == .read || action == .readWithoutReason else { return [] }
    let absent = member.standingInFor.filter { absent in
      StandIn.bindings(of: absent, lentTo: member).contains { $0.role.worksInCases }
    }
    return Set((permitsRegistration(member) ? [member.id] : []) + absent.map(\.id))
  }

  /// Those as whom somebody may do `action` with the complaints about staff that they are responsible for.
  private static func responsibilities(of member: StaffMember, to action: CaseAction) -> Set<StaffID> {
    let counts: (StaffBinding) -> Bool
    switch action {
    // Handing out such a case is for the data protection officer alone.
    case .submit, .register, .disclose: return []
    case .read, .readWithoutReason, .handle, .route, .encircle: counts = { $0.role == .manager }
    // A private provider's manager is no part of the authority: none of the board's working papers, here as elsewhere.
    case .readNotes, .readDrafts, .merge, .readLog:
      counts = { $0.role == .manager && $0.employer == .municipality }
    }
    let absent = member.standingInFor.filter { absent in
      StandIn.bindings(of: absent, lentTo: member).contains(where: counts)
    }
    let own = member.bindings.contains(where: counts) ? [member.id] : []
    return Set(own + absent.map(\.id))
  }
}

/// How a case may be opened.
package enum Reading: Sendable, Equatable {
  case freely
  /// After having said why, which stands in the read log (rules R48).
  case withReason
}
