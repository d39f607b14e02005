/// The whole life of a case as one table: what may happen in each state, and the state it leads to.
/// A test prints the table into docs/lifecycle.md.
package enum CaseLifecycle {
  /// The state after `event`, or nil when it may not happen in `state`.
  package static func next(_ state: CaseState, _ event: CaseEvent) -> CaseState? {
    switch (state, event) {
    // Describing the case better never moves it, closed ones included: statistics must be right afterwards too. To
    // another board it is forwarded (`checkPlacing`).
    case (_, .classified), (_, .arrivalCorrected): state
    // Who works with it matters until it is closed.
    case (.closed, .assigned): nil
    case (_, .assigned): state
    // Whoever has answered has taken it as theirs: sent back is what nobody has answered.
    case (.registered, .returned), (.acknowledged, .returned), (.reopened, .returned): state
    case (.answered, .returned), (.closed, .returned): nil
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
    // What is said on the way moves nothing; somebody may write also when it is closed.
    case (_, .noted), (_, .messageReceived), (_, .messageSent): state
    // A question or a wait makes no sense when all is finished.
    case (.closed, .asked), (.closed, .waitingBegan), (.closed, .waitingEnded): nil
    case (_, .asked), (_, .waitingBegan), (_, .waitingEnded): state
    // Who may see it can be put right in every state.
    case (_, .encircled), (_, .circleLifted): state
    // Handing on, linking and recalculating. What comes back from outside comes when it comes.
    case (.closed, .forwarded), (.closed, .referred): nil
    case (_, .forwarded), (_, .referred): state
    case (_, .referralAnswered), (_, .referralRevoked), (_, .linked), (_, .unlinked): state
    case (_, .handedOver), (_, .handoverTaken), (_, .gateAssessed): state
    case (_, .sealed): .closed
    case (.answered, .recalculated), (.closed, .recalculated): nil
    case (_, .recalculated): state
    // A plan lives on after the answer, and so may be made after it (Falköping's policy, "Hantering").
    case (_, .improvementPlanned): state
    // What was said, in words made for the workplace meeting, can be written at any time.
    case (_, .summarised): state
    // Mail: whether the answer may stand in one.
    case (.closed, .contentMarked): nil
    case (_, .contentMarked): state
    // What is kept may be asked for at any time (tryckfrihetsförordningen 2:15).
    case (_, .disclosed): state
    // A case enters the register once.
    case (_, .registered), (_, .imported): nil
    }
  }

  /// What somebody at the desk may do now, for pages and for the sentence that says what is possible instead.
  package static func possible(in state: CaseState) -> [CaseEvent] {
    CaseEvent.allCases.filter { next(state, $0) != nil && $0 != .messageReceived }
  }
}
