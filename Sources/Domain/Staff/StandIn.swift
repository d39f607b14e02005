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

  package init(
    id: RowID, absent: StaffID, standIn: StaffID, from: CalendarDay, through: CalendarDay, namedBy: String,
    endedOn: CalendarDay? = nil
  ) {
    self.id = id
    self.absent = absent
    self.standIn = standIn
    self.from = from
    self.through = through
    self.namedBy = namedBy
    self.endedOn = endedOn
  }

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

extension StandIn {
  /// Whether somebody may name a stand-in for another: oneself, the manager above, and the administrator.
  package static func mayBeNamed(for absent: StaffMember, by member: StaffMember) -> Bool {
    guard absent.bindings.contains(where: { $0.role.worksInCases || $0.role == .dataProtectionOfficer })
    else {
      return false
    }
    if absent.id == member.id || Access.permitsAdministration(member) { return true }
    return member.bindings.contains { $0.role == .manager && $0.isAbove(absent.placement) }
  }
}

extension StaffBinding {
  /// Whether a place lies where this is held, or below.
  fileprivate func isAbove(_ other: Placement) -> Bool {
    guard let board = place.board, other.board == board else { return false }
    if place.unit != nil { return other.unit.map(units.contains) ?? false }
    return place.department == nil || place.department == other.department
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
