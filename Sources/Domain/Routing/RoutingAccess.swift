extension Access {
  /// Whether somebody may read and edit the routing rules. A rule holds no case.
  package static func permitsRoutingRules(_ member: StaffMember) -> Bool {
    member.disabledOn == nil
      && member.bindings.contains { $0.role == .registrar || $0.role == .administrator }
  }

  /// Whether somebody may place what nobody has yet, and try rules on old cases. An administrator may not: how many
  /// cases hold a word tells what stands in them.
  package static func permitsRouting(_ member: StaffMember) -> Bool {
    reach(of: member, to: .route).areas.contains { $0.span == .pile || $0.span == .municipality }
  }
}
