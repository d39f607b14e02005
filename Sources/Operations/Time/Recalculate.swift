import Domain
import SQLEngine
import Storage

extension Operations {
  /// How many running cases are taken in one transaction: short enough that nobody at the desk waits for it.
  static let recalculationBatch = 500

  /// Gives new dates to the next running cases of what was decided last, with a journal line for each that moved.
  /// A stop in the middle loses nothing: the next call goes on where the last commit was.
  /// - Returns: whether there is more to do.
  @discardableResult
  package func recalculate() async throws -> Bool {
    try await database.write { transaction in
      let store = RecalculationStore(transaction)
      guard let run = try store.unfinished() else { return false }
      let cases = try store.running(after: run.lastCase, limit: Self.recalculationBatch)
      guard let last = cases.last else {
        try store.finish(run.id)
        return true
      }
      let walk = RecalculationWalk(
        run: run, reopened: try store.reopenedOn(cases), by: try decider(run, in: transaction),
        calendar: try CalendarStore(transaction).workingCalendar())
      var moved = 0
      for value in cases where try recalculate(value, walk, in: transaction) { moved += 1 }
      try store.note(run.id, lastCase: last.id, moved: moved)
      return true
    }
  }

  /// - Returns: whether anything moved.
  private func recalculate(
    _ value: FeedbackCase, _ walk: RecalculationWalk, in transaction: Transaction
  ) throws -> Bool {
    let new = value.recalculated(
      under: walk.run.promise ?? value.promise.promise, takenUpAgainOn: walk.reopened[value.id],
      calendar: walk.calendar)
    guard !new.isEmpty else { return false }
    _ = try change(value, by: walk.by, .recalculated, in: transaction) { work in
      work.after.promise = new.promise
      work.after.movedAnswerBy = new.movedAnswerBy
      work.details = new.changes
      work.details["cause"] = walk.run.cause.rawValue
      if value.sender.owedAnswer && work.after.answerBy > value.answerBy { try work.tell(.rescheduled) }
    }
    return true
  }

  private func decider(_ run: RecalculationRun, in transaction: Transaction) throws -> Actor {
    let id = StaffID(rawValue: String(run.by.dropFirst("staff:".count)))
    return try StaffStore(transaction).find(id).map { .staff($0) } ?? .program
  }
}

/// What the cases of one batch have in common.
private struct RecalculationWalk {
  let run: RecalculationRun
  let reopened: [CaseID: CalendarDay]
  let by: Actor
  let calendar: WorkingCalendar
}
