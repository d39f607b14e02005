import Domain
import SQLEngine
import Storage

extension Operations {
  /// Raises a task for each improvement that is to be done within a week, for each day on which steps are to be done,
  /// and for each whose effect is to be looked at, and mails its owner. When the day of an improvement has passed, those
  /// who lead where it lies get a task of their own.
  /// Once for each day that was set: a moved date reminds anew. May be run as often as one likes.
  /// - Returns: how many tasks were raised.
  @discardableResult
  package func remindImprovements() async throws -> Int {
    try await database.write { transaction in
      let (store, today) = (ImprovementStore(transaction), transaction.today)
      var raised = 0
      for item in try store.due(by: today.adding(days: Self.reminderDays)) {
        let day = item.content.dueOn
        let asked = try remind(.improvementDue, of: item, dueOn: day, in: transaction)
        raised += asked
        if day < today { raised += try remindOfBreach(of: item, isOwnerTold: asked > 0, in: transaction) }
      }
      for (id, day) in try ActionPlanStore(transaction).stepDays(by: today) {
        guard let item = try store.find(id) else { continue }
        raised += try remind(.stepDue, of: item, dueOn: day, in: transaction)
      }
      for item in try store.awaitingFollowUp(on: today) {
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
    let tasks = TaskStore(transaction)
    guard try !tasks.wasRaised(kind, about: item.subject, dueOn: day) else { return 0 }
    let task = item.task(kind, dueOn: day, owner: item.content.owner, in: transaction)
    try tasks.raise(task)
    try mail(task, in: transaction)
    return 1
  }

  private func remindOfBreach(of item: Improvement, isOwnerTold: Bool, in transaction: Transaction) throws
    -> Int
  {
    let day = item.content.dueOn
    guard try !TaskStore(transaction).wasRaised(.improvementLate, about: item.subject, dueOn: day) else {
      return 0
    }
    if !isOwnerTold {
      // The owner has a task for that day, which is late now.
      let asked = try TaskStore(transaction).open(about: item.subject).first {
        $0.kind == .improvementDue && $0.dueOn == day
      }
      let late = item.task(.improvementLate, dueOn: day, owner: item.content.owner, in: transaction)
      try mail(asked ?? late, in: transaction)
    }
    return try tellLeaders(of: item, in: transaction)
  }
}
