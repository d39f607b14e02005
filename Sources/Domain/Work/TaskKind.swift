/// What a task asks for.
package enum TaskKind: String, CaseIterable, Sendable {
  /// Tell a sender without an address that the case is registered.
  case acknowledge
  /// A message came to a case that is closed (förvaltningslagen 6 §).
  case readMessage
  /// A case came from another unit or board.
  case readForwarded
  /// Somebody outside who was asked has answered.
  case readStatement
  /// The question of a gate is to be answered, such as lex Sarah.
  case assessGate
  /// Something was handed over, and its receiver has to take it.
  case takeHandover
  /// An improvement is to be done within a week.
  case improvementDue
  /// The effect of an improvement is to be looked at.
  case followUpEffect
  /// Tell a sender without an address what a mail would have told.
  case tellSender

  package var swedish: String {
    switch self {
    case .acknowledge: "Bekräfta för avsändaren"
    case .readMessage: "Nytt meddelande i ett avslutat ärende"
    case .readForwarded: "Ett ärende har lämnats till er"
    case .readStatement: "Ett yttrande har kommit"
    case .assessGate: "Bedöm om det ska anmälas"
    case .takeHandover: "Ta emot en överlämning"
    case .improvementDue: "Åtgärd som snart ska vara klar"
    case .followUpEffect: "Följ upp vad en åtgärd gav"
    case .tellSender: "Meddela avsändaren"
    }
  }

  /// Whether somebody says that it is done; the others are done by doing what they ask for.
  package var isTickedByHand: Bool {
    switch self {
    case .tellSender, .readMessage, .readForwarded, .readStatement: true
    case .acknowledge, .assessGate, .takeHandover, .improvementDue, .followUpEffect: false
    }
  }
}
