import Domain
import SQLEngine
import Storage

/// New days for the open tasks of a case whose dates move, or whose calendar has changed.
struct TaskDates {
  let calendar: WorkingCalendar
  /// When each hand-over of the case was made.
  let handedOver: [RowID: CalendarDay]

  /// The tasks that get another day, and which.
  /// - Parameters:
  ///   - before: the case with the dates that the tasks were raised under.
  ///   - after: the same with the new ones.
  func moved(_ tasks: [DeskTask], before: FeedbackCase, after: FeedbackCase) -> [(
    task: DeskTask, to: CalendarDay
  )] {
    tasks.compactMap { task in
      guard let old = task.dueOn, let new = day(of: task, before: before, after: after), new != old else {
        return nil
      }
      return (task, new)
    }
  }

  private func day(of task: DeskTask, before: FeedbackCase, after: FeedbackCase) -> CalendarDay? {
    switch task.kind {
    case .acknowledge: after.promise.acknowledgeBy
    // They were given the case's own day when they were raised.
    case .readForwarded, .readStatement: task.dueOn == before.dueOn ? after.dueOn : nil
    case .remindAnswer: task.dueOn == before.answerBy ? after.answerBy : nil
    // They were given working days from the day they were raised.
    case .readMessage: day(after.promise.promise.acknowledgeDays, after: task.raisedOn)
    case .tellSender, .passOnReferral: day(1, after: task.raisedOn)
    case .readSealed, .assessGate: gateDay(of: task, from: task.raisedOn, after)
    case .takeHandover: task.subject.flatMap { handedOver[$0] }.flatMap { gateDay(of: task, from: $0, after) }
    // Somebody chose the day, or it is the day that a part closes.
    case .improvementDue, .stepDue, .improvementLate, .followUpEffect, .emptyClosedPart, .reportFigure,
      .collectionLate:
      nil
    }
  }

  private func day(_ workingDays: Int, after day: CalendarDay) -> CalendarDay {
    calendar.deadline(received: day, workingDays: workingDays).due
  }

  private func gateDay(of task: DeskTask, from day: CalendarDay, _ value: FeedbackCase) -> CalendarDay? {
    gate(task).flatMap { $0.clock.due(from: day, calendar: calendar, promise: value.promise.promise) }
  }

  /// A gate's tasks are known by its name.
  private func gate(_ task: DeskTask) -> Gate? { Gate.allCases.first { $0.swedish == task.note } }
}

extension Operations {
  /// The open tasks of a case that get another day under `calendar`.
  /// - Parameter after: the case with its new dates; the same where it keeps them.
  func movedTasks(
    _ tasks: [DeskTask], from before: FeedbackCase, to after: FeedbackCase, calendar: WorkingCalendar,
    in transaction: Transaction
  ) throws -> [(task: DeskTask, to: CalendarDay)] {
    guard !tasks.isEmpty else { return [] }
    let handovers =
      tasks.contains { $0.kind == .takeHandover }
      ? try GateHandoverStore(transaction).all(of: before.id) : []
    let dates = TaskDates(
      calendar: calendar,
      handedOver: Dictionary(handovers.map { ($0.id, $0.done.day) }) { first, _ in first })
    return dates.moved(tasks, before: before, after: after)
  }
}
