/// The cases with which somebody may do something: a value that decides for one case, and that `ReachCondition` makes
/// a condition of for lists.
package struct Reach: Sendable, Equatable {
  /// Where cases lie.
  package enum Span: Sendable, Hashable {
    case municipality
    /// What waits for a board, and is no board's secret.
    case pile
    /// What waits for a board, and is the secret of this one, which sent it back.
    case returned(BoardID)
    case board(BoardID)
    /// The board's own cases, which lie at none of its departments and units.
    case boardItself(BoardID)
    case department(DepartmentID)
    /// The department's own cases, which lie at none of its units.
    case departmentItself(DepartmentID)
    case units(Set<UnitID>)
  }

  /// How closed cases are; `Confidentiality` without its names.
  package enum Sort: String, Sendable, CaseIterable {
    case open, protected
    /// About a member of staff, and no manager has been found yet.
    case aboutStaffUnplaced
    case aboutStaff
  }

  /// All cases of some sorts that lie in a span.
  package struct Area: Sendable, Hashable {
    package let span: Span
    package let sorts: Set<Sort>

    package init(_ span: Span, _ sorts: Set<Sort>) {
      self.span = span
      self.sorts = sorts
    }
  }

  package let areas: [Area]
  /// The managers whose complaints about staff are in it, wherever they lie.
  package let responsibleAs: Set<StaffID>
  /// Those whose own registrations are in it until somebody has placed them.
  package let registeredBy: Set<StaffID>
  /// Who it is for: what is about somebody is never for that person.
  package let member: StaffID

  package init(
    areas: [Area], responsibleAs: Set<StaffID> = [], registeredBy: Set<StaffID> = [], member: StaffID
  ) {
    self.areas = areas
    self.responsibleAs = responsibleAs
    self.registeredBy = registeredBy
    self.member = member
  }

  /// Whether no case at all can be in it.
  package var isEmpty: Bool { areas.isEmpty && responsibleAs.isEmpty && registeredBy.isEmpty }

  package func contains(_ item: GuardedCase) -> Bool {
    guard !item.subjects.contains(member) else { return false }
    if case .aboutStaff(let responsible?) = item.confidentiality, responsibleAs.contains(responsible) {
      return true
    }
    if let registrant = item.registeredBy, registeredBy.contains(registrant) { return true }
    return areas.contains { $0.contains(item) }
  }
}

extension Reach.Area {
  fileprivate func contains(_ item: GuardedCase) -> Bool {
    sorts.contains(Reach.Sort(item.confidentiality)) && span.holds(item)
  }
}

extension Reach.Sort {
  fileprivate init(_ confidentiality: Confidentiality) {
    switch confidentiality {
    case .open: self = .open
    case .protected: self = .protected
    case .aboutStaff(responsible: nil): self = .aboutStaffUnplaced
    case .aboutStaff: self = .aboutStaff
    }
  }
}

extension Reach.Span {
  fileprivate func holds(_ item: GuardedCase) -> Bool {
    let place = item.placement
    return switch self {
    case .municipality: true
    case .pile: item.owner == nil
    case .returned(let board): place.board == nil && item.returnedFrom == board
    case .board(let board): place.board == board
    case .boardItself(let board): place.board == board && place.department == nil && place.unit == nil
    case .department(let department): place.department == department
    case .departmentItself(let department): place.department == department && place.unit == nil
    case .units(let units): place.unit.map(units.contains) ?? false
    }
  }
}
