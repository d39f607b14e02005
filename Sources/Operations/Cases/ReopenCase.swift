import Domain
import SQLEngine
import Storage

extension Operations {
  /// Takes a closed case up again. A new answer is owed within the promise, counted from today.
  package func reopen(
    _ number: CaseNumber, reason: String, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let reason = try WrittenText.checked(reason, missing: .reasonMissing, field: "reason")
    return try await change(number, version: version, by: actor, .reopened) { work in
      let due = work.calendar.deadline(
        received: work.today, workingDays: work.before.promise.promise.answerDays
      ).due
      let text = try work.keep(reason, as: .reason)
      try work.events.insert(
        Reopening(done: work.doing, answerBy: due, reason: text), id: .ordered(at: work.transaction.now),
        for: work.before.id)
      work.after.movedAnswerBy = due
      work.details["answerBy"] = due.description
      try work.completeTasks(.readMessage)
      try work.completeOvertaken()
      try work.tell(.reopened)
      try work.tellDuplicates(.reopened)
    }
  }
}
