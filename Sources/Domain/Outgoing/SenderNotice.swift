import Foundation

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
  /// The municipality wrote something that is no answer.
  case messaged
  /// It is about the same thing as another, and that one's answer holds for both.
  case merged
  /// It held several things; each is answered apart.
  case split
  /// A new law, a new promise or a corrected day of arrival has moved the day of the answer.
  case rescheduled
  /// It is dealt with in another order by somebody else.
  case handedOver
  /// Closed, since it is no matter for the municipality, and where to turn instead.
  case closed
}

extension SenderNotice {
  /// How long a mail about it waits before it leaves, seconds. Whoever decides about the calendar closes one day after
  /// another, and each moves the same answers: the sender is told the day that holds when an hour has passed.
  package var pause: TimeInterval { self == .rescheduled ? 3600 : 0 }

  /// What somebody at the desk is asked to tell a sender whom no mail reaches.
  package var swedish: String {
    switch self {
    case .registered: "Att synpunkten är registrerad och när svaret kommer"
    case .answered: "Att svaret finns"
    case .asked: "Att vi har en fråga"
    case .extended: "Att svaret dröjer, varför och till när"
    case .forwarded: "Att någon annan svarar nu"
    case .reopened: "Att ärendet är öppnat igen"
    case .messaged: "Att vi har skrivit ett meddelande"
    case .merged: "Att synpunkten besvaras tillsammans med en annan om samma sak"
    case .split: "Att synpunkten är uppdelad och besvaras del för del"
    case .rescheduled: "Att svarsdagen är ändrad, och till när"
    case .closed: "Att synpunkten inte hör till kommunen, och vart avsändaren kan vända sig"
    case .handedOver: "Att någon annan tar hand om det som synpunkten gäller"
    }
  }

  /// The same for a sender with a wish: whoever wants no answer is told that the complaint has come in, where a law says
  /// so, and nothing of when or with what it is answered (rules R56).
  package func swedish(for wish: SenderProfile.Wish) -> String {
    wish == .noAnswer && confirms ? Self.confirmation : swedish
  }

  /// Whether a task with this note asks for it, of whichever sender.
  package func isAsked(in note: String) -> Bool {
    note == swedish || confirms && note == Self.confirmation
  }

  /// Whether a task with this note asks that a complaint is confirmed to whoever wants no answer.
  package static func isConfirmation(_ note: String) -> Bool { note == confirmation }

  /// Whether it says that the case has come in: also that it is dealt with together with another one says so.
  package var confirms: Bool { self == .registered || self == .merged }

  private static let confirmation = "Att klagomålet har kommit in"
}
