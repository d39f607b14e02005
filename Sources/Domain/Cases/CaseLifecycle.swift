/// The whole life of a case as one table: what may happen in each state, and the state it leads to.
/// A test prints the table into docs/lifecycle.md.
package enum CaseLifecycle {
  /// The state after `event`, or nil when it may not happen in `state`.
  package static func next(_ state: CaseState, _ event: CaseEvent) -> CaseState? {
    switch (state, event) {
    // Describing the case better never moves it, closed ones included: statistics must be right afterwards too.
    case (_, .classified), (_, .arrivalCorrected): state
    // Who works with it matters until it is closed.
    case (.closed, .assigned): nil
    case (_, .assigned): state
    case (.registered, .acknowledged): .acknowledged
    case (.acknowledged, .acknowledged), (.answered, .acknowledged), (.closed, .acknowledged),
      (.reopened, .acknowledged):
      nil
    // More time can be asked for only while an answer is owed.
    case (.registered, .extended), (.acknowledged, .extended), (.reopened, .extended): state
    case (.answered, .extended), (.closed, .extended): nil
    // An answer also acknowledges; a second answer completes the first.
    case (.registered, .answered), (.acknowledged, .answered), (.answered, .answered), (.reopened, .answered):
      .answered
    // After closing the case is reopened first, so that the reader sees that it was.
    case (.closed, .answered): nil
    case (.registered, .closed), (.acknowledged, .closed), (.answered, .closed), (.reopened, .closed): .closed
    case (.closed, .closed): nil
    case (.closed, .reopened): .reopened
    case (.registered, .reopened), (.acknowledged, .reopened), (.answered, .reopened), (.reopened, .reopened):
      nil
    // Mail: whether the answer may stand in one.
    case (.closed, .contentMarked): nil
    case (_, .contentMarked): state
    // A case enters the register once.
    case (_, .registered), (_, .imported): nil
    }
  }

  /// What may happen now, for pages and for the sentence that says what is possible instead.
  package static func possible(in state: CaseState) -> [CaseEvent] {
    CaseEvent.allCases.filter { next(state, $0) != nil }
  }
}

/// What happens to a case; also the name of its journal entry.
package enum CaseEvent: String, CaseIterable, Sendable, Codable {
  case registered, imported, acknowledged, classified, arrivalCorrected, assigned, extended, answered, closed
  case reopened
  // Mail
  case contentMarked

  /// The verb as staff would say it.
  package var swedish: String {
    switch self {
    case .registered: "registrera"
    case .imported: "läsa in"
    case .acknowledged: "bekräfta"
    case .classified: "klassa"
    case .arrivalCorrected: "rätta ankomstdagen"
    case .assigned: "fördela"
    case .extended: "förlänga tiden"
    case .answered: "svara"
    case .closed: "avsluta"
    case .reopened: "återöppna"
    case .contentMarked: "ändra vad som får stå i mejl"
    }
  }
}
