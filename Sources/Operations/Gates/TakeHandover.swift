import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Asks a gate's receivers to take something: a task for each, since nobody else may be able to see that it waits,
  /// and a mail that tells nothing but that. Without any receiver, or when the case is about all of them, the task lies
  /// where the case does.
  /// - Parameter kind: `takeHandover`, or `readSealed` for what came afterwards; one of that is enough.
  func raise(_ kind: TaskKind, _ handover: RowID, _ gate: Gate, _ setting: GateSetting, in work: CaseWork)
    throws
  {
    let due = gate.clock.due(
      from: work.today, calendar: work.calendar, promise: work.before.promise.promise)
    try raise(kind, handover, gate, setting, dueOn: due, in: work)
  }

  func raise(
    _ kind: TaskKind, _ handover: RowID, _ gate: Gate, _ setting: GateSetting, dueOn due: CalendarDay?,
    in work: CaseWork
  ) throws {
    let store = TaskStore(work.transaction)
    let open = try store.open(of: work.before.id).filter { $0.kind == kind && $0.subject == handover }
    let eligible = try work.receivers(setting)
    let missing = eligible.filter { receiver in !open.contains { $0.owner == receiver } }
    let isForThePlace = eligible.isEmpty && kind == .takeHandover
    let owners: [StaffID?] = isForThePlace ? [nil] : missing.map { $0 }
    let tasks = owners.map { owner in
      DeskTask(
        id: work.identifier(), kind: kind, caseID: work.before.id, subject: handover,
        placement: work.after.classification.placement, owner: owner, dueOn: due, note: gate.swedish,
        raisedOn: work.today, raisedBy: work.actor.reference)
    }
    for task in tasks { try store.raise(task) }
    // A mail would tell when an anonymous sender was there (design decision 3).
    guard case .instant = work.time, work.delivery == .on else { return }
    try queueLetters(about: tasks, in: work.transaction)
  }

  private func queueLetters(about tasks: [DeskTask], in transaction: Transaction) throws {
    for task in tasks {
      guard let contact = try task.owner.flatMap({ try StaffContactStore(transaction).find($0) }),
        !contact.email.isEmpty
      else { continue }
      try OutgoingMailStore(transaction).enqueue(
        OutgoingMail(
          id: .ordered(at: transaction.now), kind: .received, task: task.id, staff: contact.staff,
          recipient: contact.email, madeAt: transaction.now,
          goodUntil: transaction.now + SenderTelling.longestWait))
    }
  }

  /// Notes that a gate's receiver has taken what was handed over, in the case's journal. The tasks of the others are
  /// done with it: it is taken once. To say it twice changes nothing.
  func take(_ task: DeskTask, by member: StaffMember, in transaction: Transaction) throws {
    guard let id = task.subject, let handover = try GateHandoverStore(transaction).find(id),
      let value = try CaseStore(transaction).find(handover.caseID),
      try mayTake(task, handover, of: value, member, in: transaction)
    else { throw Problem(.notFound, .taskUnknown) }
    guard try TaskStore(transaction).open(task.id) != nil else { return }
    try take(task.kind, handover, of: value, by: member, in: transaction)
  }

  /// - Parameter kind: nil for all that the hand-over asks for.
  func take(
    _ kind: TaskKind?, _ handover: GateHandover, of value: FeedbackCase, by member: StaffMember,
    in transaction: Transaction
  ) throws {
    _ = try change(value, by: .staff(member), .handoverTaken, in: transaction) { work in
      try finishTasks(kind, of: handover, by: member, in: transaction)
      work.details = ["gate": handover.gate.rawValue, "handover": handover.id.rawValue]
      if kind == .readSealed { work.details["task"] = TaskKind.readSealed.rawValue }
    }
  }

  /// What is sealed is taken by its receivers alone; what runs beside the case by them, by those whose task it is, and
  /// by those who handle the case, so that it never waits for somebody who has left. Nobody takes what is about
  /// themselves, and their task is not their stand-in's either.
  private func mayTake(
    _ task: DeskTask, _ handover: GateHandover, of value: FeedbackCase, _ member: StaffMember,
    in transaction: Transaction
  ) throws -> Bool {
    let subjects = try GuardStore(transaction).subjects(of: value.id)
    guard member.disabledOn == nil, !subjects.contains(member.id) else { return false }
    if try GateSettingStore(transaction).current(handover.gate).receivers.contains(member.id) { return true }
    guard handover.gate.content == .stays else { return false }
    if let owner = task.owner, member.owners.contains(owner), !subjects.contains(owner) { return true }
    return Access.permits(.staff(member), .handle, on: try GuardStore(transaction).guarded(value))
  }

  /// - Parameter kind: nil for all that the hand-over asked for.
  func finishTasks(
    _ kind: TaskKind? = nil, of handover: GateHandover, by member: StaffMember, in transaction: Transaction
  ) throws {
    let tasks = TaskStore(transaction)
    for task in try tasks.open(of: handover.caseID)
    where task.subject == handover.id && task.kind.isForReceivers && (kind == nil || task.kind == kind) {
      try tasks.complete(task.id, on: transaction.today, by: .staff(member))
    }
  }
}
