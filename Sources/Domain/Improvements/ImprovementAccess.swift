/// What somebody wants to do with an improvement.
package enum ImprovementAction: String, CaseIterable, Sendable {
  case read
  /// Plan it and change it.
  case change
  /// Approve what the public reads, and withdraw it.
  case publish
}

extension Access {
  /// Who may do what with an improvement. It belongs to a place, as a case does: the wall between boards holds.
  ///
  /// Quality strategists work with improvements everywhere without seeing a case. What is the whole municipality's is
  /// read by all who work in cases.
  package static func permitsImprovement(
    _ member: StaffMember, _ action: ImprovementAction, at placement: Placement
  ) -> Bool {
    guard member.disabledOn == nil else { return false }
    switch member.role {
    case .qualityStrategist: return true
    case .registrar: return action == .read
    case .officer: return isWithin(member, placement) && permitsOfficer(action, at: placement)
    case .manager: return isWithin(member, placement)
    case .politician, .administrator, .dataProtectionOfficer: return false
    }
  }

  package static func permitsImprovement(
    _ actor: Actor, _ action: ImprovementAction, at placement: Placement
  ) -> Bool {
    switch actor {
    case .program: true
    case .sender: false
    case .staff(let member): permitsImprovement(member, action, at: placement)
    }
  }

  /// Who may see the list of improvements at all.
  package static func permitsImprovements(_ member: StaffMember) -> Bool {
    permitsImprovement(member, .read, at: .unrouted)
  }

  private static func isWithin(_ member: StaffMember, _ placement: Placement) -> Bool {
    guard let board = member.placement.board else { return false }
    return placement.board == nil || placement.board == board
  }

  private static func permitsOfficer(_ action: ImprovementAction, at placement: Placement) -> Bool {
    switch action {
    case .read: true
    // What the whole municipality is to do is planned by those who lead.
    case .change: placement.board != nil
    case .publish: false
    }
  }
}
