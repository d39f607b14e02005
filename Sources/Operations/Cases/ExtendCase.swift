import Domain
import SQLEngine
import Storage

extension Operations {
  /// Moves the answer to a later day, before it is due, with a reason that the sender is told.
  package func extend(
    _ number: CaseNumber, to newDate: CalendarDay, reason: String, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let reason = try WrittenText.checked(reason, missing: .reasonMissing, field: "reason")
    return try await change(number, version: version, by: actor, .extended) { work in
      try work.before.checkExtension(to: newDate, on: work.today, calendar: work.calendar)
      let text = try work.keep(reason, as: .reason)
      try work.events.insert(
        Extension(done: work.doing, owedBefore: work.before.answerBy, owedNow: newDate, reason: text),
        id: .ordered(at: work.transaction.now), for: work.before.id)
      work.after.movedAnswerBy = newDate
      work.details["answerBy"] = "\(work.before.answerBy) → \(newDate)"
      try work.tell(.extended)
      try work.tellDuplicates(.extended)
    }
  }
}
