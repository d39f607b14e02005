/// What a task asks for.
package enum TaskKind: String, CaseIterable, Sendable {
  /// Tell a sender without an address that the case is registered.
  case acknowledge
  /// A message came to a case that is closed (förvaltningslagen 6 §).
  case readMessage
  /// Tell a sender without an address what a mail would have told.
  case tellSender

  package var swedish: String {
    switch self {
    case .acknowledge: "Bekräfta för avsändaren"
    case .readMessage: "Nytt meddelande i ett avslutat ärende"
    case .tellSender: "Meddela avsändaren"
    }
  }
}
