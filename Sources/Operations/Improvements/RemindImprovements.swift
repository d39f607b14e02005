import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Raises a task for each improvement that is to be done within a week, and for each whose effect is to be looked at.
  /// Once for each day that was set: a moved date reminds anew. May be run as often as one likes.
  /// - Returns: how many tasks were raised.
  @discardableResult
  package func remindImprovements() async throws -> Int {
    try await database.write { transaction in
      let store = ImprovementStore(transaction)
      var raised = 0
      for item in try store.due(by: transaction.today.adding(days: Self.reminderDays)) {
        raised += try remind(.improvementDue, of: item, dueOn: item.content.dueOn, in: transaction)
      }
      for item in try store.awaitingFollowUp(on: transaction.today) {
        guard let day = item.content.followUpOn else { continue }
        raised += try remind(.followUpEffect, of: item, dueOn: day, in: transaction)
      }
      return raised
    }
  }

  /// Calendar days before an improvement is due.
  package static let reminderDays = 7

  private func remind(
    _ kind: TaskKind, of item: Improvement, dueOn day: CalendarDay, in transaction: Transaction
  ) throws -> Int {
    let (tasks, subject) = (TaskStore(transaction), RowID(rawValue: item.id.rawValue))
    guard try !tasks.wasRaised(kind, about: subject, dueOn: day) else { return 0 }
    try tasks.raise(
      DeskTask(
        id: .ordered(at: transaction.now), kind: kind, caseID: nil, subject: subject,
        placement: item.placement, owner: item.content.owner, dueOn: day, note: item.content.title,
        raisedOn: transaction.today, raisedBy: Actor.program.reference))
    return 1
  }
}
