/// Somebody who does another's work while they are away (ersättare).
package struct StandIn: Sendable, Equatable, Identifiable {
  package let id: RowID
  package let absent: StaffID
  package let standIn: StaffID
  package let from: CalendarDay
  /// The last day.
  package let through: CalendarDay
  /// `Actor.reference`.
  package let namedBy: String
  /// The day it was ended early: it holds no longer from that day.
  package let endedOn: CalendarDay?
  /// `Actor.reference`; nil where it was not ended early, or before that was written down.
  package let endedBy: String?

  package init(
    id: RowID, absent: StaffID, standIn: StaffID, from: CalendarDay, through: CalendarDay, namedBy: String,
    endedOn: CalendarDay? = nil, endedBy: String? = nil
  ) {
    self.id = id
    self.absent = absent
    self.standIn = standIn
    self.from = from
    self.through = through
    self.namedBy = namedBy
    self.endedOn = endedOn
    self.endedBy = endedBy
  }

  /// Whether the same person named the same for the same days: a form that was sent twice.
  package func isSame(as other: StandIn) -> Bool {
    absent == other.absent && standIn == other.standIn && from == other.from && through == other.through
      && namedBy == other.namedBy
  }

  /// As it stands in the staff log: who stands in, and the first and the last day.
  package var logged: String { "\(standIn) \(from) \(through)" }

  package func holds(on day: CalendarDay) -> Bool {
    from <= day && day <= through && endedOn.map { day < $0 } ?? true
  }

  /// What of the absent person's work somebody may do: what does not lead through the wall between boards, and what
  /// they could have been employed for.
  package static func bindings(of absent: StaffMember, lentTo member: StaffMember) -> [StaffBinding] {
    guard absent.id != member.id, absent.disabledOn == nil, member.disabledOn == nil else { return [] }
    return absent.bindings.filter { binding in member.bindings.contains { $0.mayCover(binding) } }
  }
}

extension StaffMember {
  /// Where somebody works today, their own places first: whoever stands in for another also works at that person's place,
  /// and what nobody has taken there waits for them too.
  package var bindingsToday: [StaffBinding] {
    var found = bindings
    for binding in standingInFor.flatMap({ StandIn.bindings(of: $0, lentTo: self) })
    where !found.contains(binding) {
      found.append(binding)
    }
    return found
  }
}

extension StandIn {
  /// Whether somebody may name a stand-in for another: oneself, the administrator, and the manager whose place holds all
  /// that would be lent. A manager's work is lent from strictly above: a colleague at the same place would lend themself
  /// what is that manager's alone.
  package static func mayBeNamed(for absent: StaffMember, by member: StaffMember) -> Bool {
    let lent = absent.bindings.filter { $0.role.worksInCases || $0.role == .dataProtectionOfficer }
    guard !lent.isEmpty else { return false }
    if absent.id == member.id || Access.permitsAdministration(member) { return true }
    let managed = member.bindings.filter { $0.role == .manager }
    return lent.allSatisfy { binding in
      managed.contains { above in
        binding.role == .manager ? above.isStrictlyAbove(binding.place) : above.isAbove(binding.place)
      }
    }
  }
}

extension StaffBinding {
  /// Whether a place lies where this is held, or below.
  fileprivate func isAbove(_ other: Placement) -> Bool {
    guard let board = place.board, other.board == board else { return false }
    if place.unit != nil { return other.unit.map(units.contains) ?? false }
    return place.department == nil || place.department == other.department
  }

  fileprivate func isStrictlyAbove(_ other: Placement) -> Bool {
    guard isAbove(other) else { return false }
    if let unit = place.unit { return other.unit != unit }
    return other.unit != nil || place.department == nil && other.department != nil
  }

  /// Whether whoever holds this one may do the other's work for a while.
  fileprivate func mayCover(_ other: StaffBinding) -> Bool {
    switch other.role {
    case .registrar: role == .registrar && (place.board == nil || place.board == other.place.board)
    case .officer, .manager:
      if other.employer == .provider || employer == .provider {
        role.isOfTheLine && employer == other.employer && !units.isDisjoint(with: other.units)
      } else if let board = other.place.board {
        role.isOfTheLine && place.board == board
      } else {
        role == .manager
      }
    case .dataProtectionOfficer: role == .dataProtectionOfficer
    // Nobody else's cases wait while they are away.
    case .qualityStrategist, .politician, .administrator: false
    }
  }
}

extension Role {
  fileprivate var isOfTheLine: Bool { self == .officer || self == .manager }
}
