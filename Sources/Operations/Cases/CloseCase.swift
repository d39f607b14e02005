import Domain
import SQLEngine
import Storage

extension Operations {
  /// Closes the case for a reason that is counted.
  /// - Parameters:
  ///   - turnTo: where the sender can turn instead, for what is no matter for the municipality; they read it where they
  ///     follow the case, and are told that it is there.
  ///   - notes: what becomes of each internal note; all must have a fate (tryckfrihetsförordningen 2:12).
  package func close(
    _ number: CaseNumber, reason: ClosureReason, turnTo: String = "", notes: [RowID: CaseNote.Fate] = [:],
    version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let isTold = !TidyText.body(turnTo).isEmpty
    let told = isTold ? try WrittenText.checked(turnTo, missing: .turnToMissing, field: "turnTo") : ""
    return try await change(number, version: version, by: actor, .closed) { work in
      let hasAnswer = work.before.state == .answered
      try work.before.checkTurning(reason, hasAnswer: hasAnswer, turnTo: told)
      try work.before.checkHandover(
        reason, GateHandoverStore(work.transaction).all(of: work.before.id), hasAnswer: hasAnswer)
      try work.close(for: reason, hasAnswer: hasAnswer)
      if isTold { try work.add(.information, text: try work.keep(told, as: .message)) }
      if reason == .notOurs && (isTold || !hasAnswer) {
        try work.tell(.closed)
      } else if isTold {
        try work.tell(.messaged)
      }
      try work.decide(notes)
    }
  }
}

extension CaseWork {
  /// Closes: nobody is waited for, and nothing unfinished stays.
  mutating func close(for reason: ClosureReason, hasAnswer: Bool) throws {
    try before.checkClosing(reason, hasAnswer: hasAnswer)
    let ordinal = try events.closures(of: before.id).count + 1
    try events.insert([(before.id, Closure(ordinal: ordinal, done: doing, reason: reason))])
    details["reason"] = reason.rawValue
    try completeTasks(.acknowledge)
    try completeTasks(.remindAnswer)
    // Whoever closes a case vouches for that its sender knows.
    try completeTasks(.tellSender)
    try endWaiting()
    try completeOvertaken()
    try DraftStore(transaction).removeAll(in: before.id)
  }
}
