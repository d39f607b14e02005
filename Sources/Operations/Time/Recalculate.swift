import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// How many running cases are taken in one transaction: short enough that nobody at the desk waits for it.
  static let recalculationBatch = 500

  /// Gives new dates to the next running cases of what was decided last, with a journal line for each that moved, and to
  /// what is left to do in the next cases that do not run.
  /// A stop in the middle loses nothing: the next call goes on where the last commit was.
  /// - Returns: whether there is more to do.
  @discardableResult
  package func recalculate() async throws -> Bool {
    try await database.write { transaction in
      let store = RecalculationStore(transaction)
      guard let run = try store.unfinished() else { return false }
      let cases = try store.walked(after: run.lastCase, limit: Self.recalculationBatch)
      guard let last = cases.last else {
        try store.finish(run.id)
        return true
      }
      let walk = RecalculationWalk(
        run: run, reopened: try store.reopenedOn(cases), by: try decider(run, in: transaction),
        calendar: try CalendarStore(transaction).workingCalendar(),
        tasks: try TaskStore(transaction).open(of: cases.map(\.id)))
      var moved = 0
      for value in cases where try recalculate(value, walk, in: transaction) { moved += 1 }
      try store.note(run.id, lastCase: last.id, moved: moved)
      return true
    }
  }

  /// - Returns: whether the case moved.
  private func recalculate(
    _ value: FeedbackCase, _ walk: RecalculationWalk, in transaction: Transaction
  ) throws -> Bool {
    guard value.state.awaitsAnswer, value.mergedInto == nil else {
      try moveTasks(of: value, walk, in: transaction)
      return false
    }
    let new = value.recalculated(
      under: walk.run.promise ?? value.promise.promise, takenUpAgainOn: walk.reopened[value.id],
      calendar: walk.calendar)
    let moved = try movedTasks(
      walk.tasks[value.id] ?? [], from: value, to: value.taking(new), calendar: walk.calendar, in: transaction
    )
    guard !new.isEmpty || !moved.isEmpty else { return false }
    _ = try change(value, by: walk.by, .recalculated, in: transaction) { work in
      try work.recalculate(to: new, moved, for: walk.run.cause)
    }
    return true
  }

  /// What is answered, closed or merged keeps its dates, but what is left to do in it has a day that counts working days
  /// like any other. The case is as it was, so its journal says nothing.
  private func moveTasks(of value: FeedbackCase, _ walk: RecalculationWalk, in transaction: Transaction)
    throws
  {
    let moved = try movedTasks(
      walk.tasks[value.id] ?? [], from: value, to: value, calendar: walk.calendar, in: transaction)
    for item in moved { try item.task.move(to: item.to, in: transaction) }
  }

  /// Gives a case that was taken apart the dates that were decided while it was a duplicate, which the walk passed over.
  /// - Parameter merged: when it was merged.
  func catchUp(
    _ freed: FeedbackCase, since merged: Date?, by actor: Actor, in transaction: Transaction
  ) throws -> FeedbackCase {
    let store = RecalculationStore(transaction)
    let missed = try merged.map(store.notFinished(before:)) ?? []
    guard let last = missed.last, freed.state.awaitsAnswer else { return freed }
    let calendar = try CalendarStore(transaction).workingCalendar()
    let new = freed.recalculated(
      under: missed.compactMap(\.promise).last ?? freed.promise.promise,
      takenUpAgainOn: try store.reopenedOn([freed])[freed.id], calendar: calendar)
    let moved = try movedTasks(
      try TaskStore(transaction).open(of: freed.id), from: freed, to: freed.taking(new), calendar: calendar,
      in: transaction)
    guard !new.isEmpty || !moved.isEmpty else { return freed }
    return try change(freed, by: actor, .recalculated, in: transaction) { work in
      try work.recalculate(to: new, moved, for: last.cause)
    }
  }

  private func decider(_ run: RecalculationRun, in transaction: Transaction) throws -> Actor {
    let id = StaffID(rawValue: String(run.by.dropFirst("staff:".count)))
    return try StaffStore(transaction).find(id).map { .staff($0) } ?? .program
  }
}

extension CaseWork {
  fileprivate mutating func recalculate(
    to new: Recalculation, _ moved: [(task: DeskTask, to: CalendarDay)], for cause: RecalculationRun.Cause
  ) throws {
    after.promise = new.promise
    after.movedAnswerBy = new.movedAnswerBy
    details = new.changes
    details["cause"] = cause.rawValue
    try move(moved)
    if after.answerBy > before.answerBy {
      if before.sender.owedAnswer { try tell(.rescheduled) }
      try tellDuplicates(.rescheduled)
    }
  }

  /// Gives open tasks their new days, which the journal says.
  mutating func move(_ moved: [(task: DeskTask, to: CalendarDay)]) throws {
    for item in moved {
      try item.task.move(to: item.to, in: transaction)
      guard let old = item.task.dueOn else { continue }
      details["\(item.task.kind.rawValue)Task"] = "\(old) → \(item.to)"
    }
  }
}

extension DeskTask {
  /// Gives the task another day, and the hand-over that it asks somebody to take the same: its receiver reads either.
  fileprivate func move(to day: CalendarDay, in transaction: Transaction) throws {
    try TaskStore(transaction).move(id, to: day)
    guard kind == .takeHandover, let subject else { return }
    try GateHandoverStore(transaction).move(subject, to: day)
  }
}

/// What the cases of one batch have in common.
private struct RecalculationWalk {
  let run: RecalculationRun
  let reopened: [CaseID: CalendarDay]
  let by: Actor
  let calendar: WorkingCalendar
  let tasks: [CaseID: [DeskTask]]
}
