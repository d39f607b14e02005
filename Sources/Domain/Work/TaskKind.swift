/// What a task asks for.
package enum TaskKind: String, CaseIterable, Sendable {
  /// Tell a sender without an address that the case is registered.
  case acknowledge
  /// A message came to a case that is closed (förvaltningslagen 6 §).
  case readMessage
  /// An improvement is to be done within a week.
  case improvementDue
  /// The effect of an improvement is to be looked at.
  case followUpEffect

  package var swedish: String {
    switch self {
    case .acknowledge: "Bekräfta för avsändaren"
    case .readMessage: "Nytt meddelande i ett avslutat ärende"
    case .improvementDue: "Åtgärd som snart ska vara klar"
    case .followUpEffect: "Följ upp vad en åtgärd gav"
    }
  }
}
