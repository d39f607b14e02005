/// What somebody wants to do with the municipality's own measures, figures and comparison groups.
package enum MeasureAction: String, CaseIterable, Sendable {
  /// See them, and how far a collection has come.
  case read
  /// Report a figure that one is responsible for.
  case report
  /// Edit measures, checklists, sets, groups and rounds, enter the service measurement, and report any figure.
  case edit

  /// As the table in docs/access.md says it.
  package var swedish: String {
    switch self {
    case .read: "se mått, uppgifter och insamlingen"
    case .report: "rapportera det man ansvarar för"
    case .edit: "ändra mått, samlingar, grupper och insamlingen"
    }
  }
}

extension Access {
  /// Who may do what with measures. Quality strategists and administrators keep them; managers report what they are
  /// responsible for, as does whoever stands in for one. They hold no case, so the wall between boards is not asked.
  package static func permitsMeasures(_ member: StaffMember, _ action: MeasureAction) -> Bool {
    member.disabledOn == nil && member.bindingsToday.contains { permits($0, action) }
  }

  package static func permitsMeasures(_ actor: Actor, _ action: MeasureAction) -> Bool {
    switch actor {
    case .program: true
    case .sender, .outside: false
    case .staff(let member): permitsMeasures(member, action)
    }
  }

  /// Whether somebody may report a figure.
  /// - Parameter responsible: whose it is in the round of that year; nil where it is nobody's.
  package static func permitsReporting(_ actor: Actor, for responsible: StaffID?) -> Bool {
    if permitsMeasures(actor, .edit) { return true }
    guard let member = actor.staff, permitsMeasures(member, .report), let responsible else { return false }
    return responsible == member.id || member.standingInFor.contains { $0.id == responsible }
  }

  private static func permits(_ binding: StaffBinding, _ action: MeasureAction) -> Bool {
    switch (binding.role, binding.employer) {
    case (.qualityStrategist, _), (.administrator, _): true
    case (.manager, .municipality): action != .edit
    // A private provider works on contract and reports nothing in the municipality's name (kommunallagen 10:7-9).
    case (.manager, .provider): false
    case (.registrar, _), (.officer, _), (.politician, _), (.dataProtectionOfficer, _): false
    }
  }
}
