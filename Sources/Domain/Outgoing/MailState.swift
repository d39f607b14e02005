/// Where a mail in the queue stands.
package enum MailState: String, CaseIterable, Sendable {
  case waiting
  /// The municipality's mail server has taken it. Whether it arrived is that server's to know.
  case sent
  /// Given up. Somebody at the desk can send it again.
  case failed
  /// What it told was no longer so when its turn came, so nobody was told.
  case withdrawn

  package var swedish: String {
    switch self {
    case .waiting: "väntar"
    case .sent: "skickat"
    case .failed: "misslyckades"
    case .withdrawn: "behövdes inte"
    }
  }
}

/// Why a mail was not taken. Words of the program only: what a mail server says often holds the address.
package enum MailFailure: String, CaseIterable, Sendable {
  /// Nobody answers at the server, or it went away in the middle.
  case unreachable
  case timeout
  /// The server has the whole mail and has not said whether it takes it.
  case unanswered
  /// No TLS, or a certificate that is not trusted.
  case insecure
  case loginDenied
  /// The server says no to us, whomever the mail is for.
  case serverRefused
  /// The server says "not now" of this mail (4xx).
  case deferred
  /// The server says no to this mail (5xx).
  case refused
  /// The address cannot stand in a mail.
  case addressWrong
  /// It waited for longer than it was worth.
  case tooOld

  package var swedish: String {
    switch self {
    case .unreachable: "E-postservern svarar inte"
    case .timeout: "E-postservern svarade för långsamt"
    case .unanswered: "E-postservern fick mejlet men svarade inte. Det kan ha kommit fram"
    case .insecure: "Anslutningen till e-postservern är inte säker"
    case .loginDenied: "E-postservern godtar inte inloggningen"
    case .serverRefused: "E-postservern säger nej till oss"
    case .deferred: "E-postservern bad oss försöka senare"
    case .refused: "E-postservern tog inte emot adressen"
    case .addressWrong: "Adressen går inte att skicka till"
    case .tooOld: "Väntade för länge"
    }
  }

  /// Whether another attempt may go better.
  package var isPassing: Bool {
    switch self {
    case .unreachable, .timeout, .unanswered, .insecure, .loginDenied, .serverRefused, .deferred: true
    case .refused, .addressWrong, .tooOld: false
    }
  }

  /// Whether the server itself is the trouble, so that the next mail would meet the same. Not when a mail that was
  /// handed over has no answer: every attempt may be one more copy, so they are counted, and others leave meanwhile.
  package var stopsTheRound: Bool {
    switch self {
    case .unreachable, .timeout, .insecure, .loginDenied, .serverRefused: true
    case .unanswered, .deferred, .refused, .addressWrong, .tooOld: false
    }
  }
}
