extension CaseEvent {
  /// Whether a sentence about what is possible instead names it: what comes from elsewhere, or has a page of its
  /// own, would only make that sentence long.
  package var isOffered: Bool { !Self.notOffered.contains(self) }

  private static let notOffered: Set<CaseEvent> = [
    .referred, .referralAnswered, .referralRevoked, .linked, .unlinked, .handedOver, .sealed, .gateAssessed,
    .recalculated,
  ]
}
