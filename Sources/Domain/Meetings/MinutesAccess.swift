extension Access {
  /// Whether the minutes of a unit's workplace meetings are for somebody.
  ///
  /// They are working papers of the unit's board, as the notes in a case are, so the same people read them (rules 0.1,
  /// R4): at a unit whose cases are presumed secret its own and the managers above it, and nowhere those who work with
  /// improvements or route cases for the whole municipality. A private provider reads its own units', since it holds
  /// those meetings, though it reads no notes of the board's.
  package static func permitsMinutes(
    _ member: StaffMember, of unit: Placement, isProtected: Bool
  ) -> Bool {
    let there = GuardedCase(placement: unit, confidentiality: isProtected ? .protected : .open)
    return permits(.staff(member), .readNotes, on: there) || isProvider(member, of: unit)
  }

  private static func isProvider(_ member: StaffMember, of place: Placement) -> Bool {
    guard member.disabledOn == nil, let unit = place.unit else { return false }
    return member.bindingsToday.contains { binding in
      binding.employer == .provider && binding.role.worksInCases && binding.units.contains(unit)
    }
  }
}
