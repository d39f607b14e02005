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
  /// Quality strategists work with improvements everywhere without seeing a case, and the registrar of the whole
  /// municipality reads them everywhere; a board's registrar reads that board's (rules 0.1, R4). What is the whole
  /// municipality's is read by all who work in cases. Whoever stands in for somebody does what that person may.
  package static func permitsImprovement(
    _ member: StaffMember, _ action: ImprovementAction, at placement: Placement
  ) -> Bool {
    member.disabledOn == nil && member.bindingsToday.contains { permits($0, action, at: placement) }
  }

  private static func permits(
    _ binding: StaffBinding, _ action: ImprovementAction, at placement: Placement
  ) -> Bool {
    switch (binding.role, binding.employer) {
    case (.qualityStrategist, _): true
    case (.registrar, _): action == .read && (binding.place.board == nil || isWithin(binding, placement))
    // A private provider works on contract, with its own units only (kommunallagen 10:7-9).
    case (.officer, .provider), (.manager, .provider):
      action != .publish && placement.unit.map(binding.units.contains) == true
    case (.officer, .municipality): isWithin(binding, placement) && permitsOfficer(action, at: placement)
    case (.manager, .municipality): isWithin(binding, placement)
    case (.politician, _), (.administrator, _), (.dataProtectionOfficer, _): false
    }
  }

  package static func permitsImprovement(
    _ actor: Actor, _ action: ImprovementAction, at placement: Placement
  ) -> Bool {
    switch actor {
    case .program: true
    case .sender, .outside: false
    case .staff(let member): permitsImprovement(member, action, at: placement)
    }
  }

  /// Who may see the list of improvements at all.
  package static func permitsImprovements(_ member: StaffMember) -> Bool {
    permitsImprovement(member, .read, at: .unrouted)
      || member.bindingsToday.contains { permitsImprovement(member, .read, at: $0.place) }
  }

  /// Who has a list of tasks: those who work in cases, and those who may own an improvement.
  package static func hasTasks(_ member: StaffMember) -> Bool {
    worksInCases(member) || permitsImprovements(member)
  }

  private static func isWithin(_ binding: StaffBinding, _ placement: Placement) -> Bool {
    guard let board = binding.place.board else { return false }
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
