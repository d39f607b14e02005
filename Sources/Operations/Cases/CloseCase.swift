import Domain
import SQLEngine
import Storage

extension Operations {
  /// Closes the case for a reason that is counted.
  package func close(
    _ number: CaseNumber, reason: ClosureReason, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .closed) { work in
      try work.before.checkClosing(reason, hasAnswer: work.before.state == .answered)
      let ordinal = try work.events.closures(of: work.before.id).count + 1
      try work.events.insert([
        (work.before.id, Closure(ordinal: ordinal, done: work.doing, reason: reason))
      ])
      work.details = ["reason": reason.rawValue]
      try work.complete(.acknowledge)
      // Whoever closes a case vouches for that its sender knows.
      try work.complete(.tellSender)
    }
  }
}
