/// Where a case stands. It follows from its rows (acknowledgement, answer, closure, reopening) and is kept on the
/// case so that lists can be sorted; `norna verify` replays the journal through `CaseLifecycle` and compares.
package enum CaseState: String, CaseIterable, Sendable, Codable {
  /// In the register, and the sender has not been told yet.
  case registered
  /// The sender knows that it is registered and when the answer comes.
  case acknowledged
  /// The sender has an answer; measures may remain.
  case answered
  /// Finished, with a reason that is counted.
  case closed
  /// Taken up again after closing; a new answer is owed.
  case reopened

  package var swedish: String {
    switch self {
    case .registered: "registrerad"
    case .acknowledged: "bekräftad"
    case .answered: "besvarad"
    case .closed: "avslutad"
    case .reopened: "återöppnad"
    }
  }

  /// Whether an answer, or a closure without one, is still owed.
  package var awaitsAnswer: Bool {
    switch self {
    case .registered, .acknowledged, .reopened: true
    case .answered, .closed: false
    }
  }
}
