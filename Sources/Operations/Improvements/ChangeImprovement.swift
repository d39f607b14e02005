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
      try checkReferences(of: content, by: actor, in: work.transaction)
      work.after.content = content
      // Reminders of the old dates are answered by the new ones.
      if content.dueOn != work.before.content.dueOn { try work.completeReminders(.improvementDue) }
      if content.followUpOn != work.before.content.followUpOn { try work.completeReminders(.followUpEffect) }
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
      if !status.isOpen { try work.completeReminders(.improvementDue) }
      if status != .done { try work.completeReminders(.followUpEffect) }
    }
  }
}

extension ImprovementWork {
  func completeReminders(_ kind: TaskKind) throws {
    try TaskStore(transaction).completeAll(
      kind, about: RowID(rawValue: before.id.rawValue), on: today, by: actor)
  }
}
