import Domain
import SQLEngine
import Storage

extension Operations {
  /// Changes what was decided about an improvement: title, place, owner, dates, expected effect, what is counted.
  package func changeImprovement(
    _ id: ImprovementID, to content: ImprovementContent, version: Int? = nil, actor: Actor
  ) async throws -> Improvement {
    let content = try content.checked()
    return try await change(id, version: version, by: actor) { work in
      work.changes = work.before.content.changes(to: content)
      guard !work.changes.isEmpty else { throw Problem(.invalid, .nothingChanged) }
      try checkReferences(of: content, instead: work.before.content, by: actor, in: work.transaction)
      work.after.content = content
      // Reminders of the old dates are answered by the new ones; the others follow to whoever answers for it now.
      if content.dueOn != work.before.content.dueOn {
        try work.completeReminders(.improvementDue, .improvementLate)
      }
      if content.followUpOn != work.before.content.followUpOn { try work.completeReminders(.followUpEffect) }
      try passOn(work.after, instead: work.before.content, by: actor, in: work.transaction)
    }
  }

  /// Moves an improvement to another status: with a reason when it is dropped, with what shows it when it is done.
  package func moveImprovement(
    _ id: ImprovementID, to status: ImprovementStatus, reason: String = "", evidence: String = "",
    version: Int? = nil, actor: Actor
  ) async throws -> Improvement {
    try await change(id, version: version, by: actor) { work in
      work.after.progress = try work.before.progress.moved(
        to: status, reason: reason, evidence: evidence, on: work.today)
      work.changes = work.before.progress.changes(to: work.after.progress)
      if !status.isOpen { try work.completeReminders(.improvementDue, .stepDue, .improvementLate) }
      if status != .done { try work.completeReminders(.followUpEffect) }
    }
  }
}

extension ImprovementWork {
  func completeReminders(_ kinds: TaskKind...) throws {
    for kind in kinds {
      try TaskStore(transaction).completeAll(kind, about: before.subject, on: today, by: actor)
    }
  }
}
