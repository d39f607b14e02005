/// Why a case was closed; each is counted ("closed" without a reason inflates every success rate).
package enum ClosureReason: String, CaseIterable, Sendable, Codable {
  case answered, answeredAndCorrected, noMeasure, notOurs, withdrawn, cannotBeAnswered
  /// It is dealt with in another order: an appeal, the whistleblowing channel, a personal file (rules 0.5). Without an
  /// answer that one owes it is said only of what another order takes over (`Gate.takesOver`).
  case handedOver

  package var swedish: String {
    switch self {
    case .answered: "besvarad"
    case .answeredAndCorrected: "besvarad och åtgärdad"
    case .noMeasure: "ingen åtgärd"
    case .notOurs: "hör inte till kommunen"
    case .withdrawn: "återtagen av avsändaren"
    case .cannotBeAnswered: "kan inte besvaras"
    case .handedOver: "överlämnad till annan handläggning"
    }
  }

  /// The reasons that can be true of any case; that something was handed over is true of what has been.
  package static let everyCases = allCases.filter { $0 != .handedOver }

  /// Whether no answer can be expected where none was given (rules C5).
  package var leavesNothingToAnswer: Bool {
    switch self {
    case .notOurs, .withdrawn, .handedOver: true
    case .answered, .answeredAndCorrected, .noMeasure, .cannotBeAnswered: false
    }
  }

  /// Whether the reason says that the sender got an answer.
  package var claimsAnswer: Bool {
    switch self {
    case .answered, .answeredAndCorrected: true
    case .noMeasure, .notOurs, .withdrawn, .cannotBeAnswered: false
    case .handedOver: false
    }
  }
}
