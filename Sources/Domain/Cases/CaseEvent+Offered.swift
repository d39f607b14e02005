extension CaseEvent {
  /// Whether a sentence about what is possible instead names it: what comes from elsewhere, or has a page of its
  /// own, would only make that sentence long.
  package var isOffered: Bool { !Self.notOffered.contains(self) }

  private static let notOffered: Set<CaseEvent> = [
    .referred, .referralAnswered, .referralRevoked, .linked, .unlinked, .handedOver, .handoverTaken, .sealed,
    .gateAssessed,
    .recalculated, .encircled, .circleLifted,
    .disclosed,
  ]

  /// Whether it is done with a duplicate itself: it can be taken apart, and its sender, those who were asked outside
  /// and the municipality can still write to each other. All else is done with the main case.
  package var isForDuplicates: Bool {
    switch self {
    case .unlinked, .messageReceived, .messageSent: true
    // Who may see it is put right where it is wrong.
    case .encircled: true
    // Whoever asks for a duplicate gets what was written there.
    case .disclosed: true
    // Whoever another law appoints has to take it, whatever becomes of the case.
    case .handoverTaken: true
    // Whoever was asked outside was asked about the duplicate, and what they say is part of it.
    case .referralAnswered, .referralRevoked: true
    default: false
    }
  }
}
