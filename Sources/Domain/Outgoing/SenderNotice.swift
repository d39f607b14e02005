/// What a sender who can be reached is told by mail: that something happened and where to read it, never what.
package enum SenderNotice: String, CaseIterable, Sendable {
  /// Registered; when the answer comes.
  case registered
  /// The answer is there to read.
  case answered
  /// The municipality asks something.
  case asked
  /// The answer comes later, and why.
  case extended
  /// Somebody else answers now.
  case forwarded
  /// Taken up again.
  case reopened
}

extension SenderNotice {
  /// What somebody at the desk is asked to tell a sender whom no mail reaches.
  package var swedish: String {
    switch self {
    case .registered: "Att synpunkten är registrerad och när svaret kommer"
    case .answered: "Att svaret finns"
    case .asked: "Att vi har en fråga"
    case .extended: "Att svaret dröjer, varför och till när"
    case .forwarded: "Att någon annan svarar nu"
    case .reopened: "Att ärendet är öppnat igen"
    }
  }
}
