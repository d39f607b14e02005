import Domain
import Foundation
import SQLEngine
import Storage

extension Improvement {
  /// What its tasks are about.
  var subject: RowID { RowID(rawValue: id.rawValue) }

  func task(_ kind: TaskKind, dueOn day: CalendarDay, owner: StaffID?, in transaction: Transaction)
    -> DeskTask
  {
    DeskTask(
      id: .ordered(at: transaction.now), kind: kind, caseID: nil, subject: subject, placement: placement,
      owner: owner, dueOn: day, note: content.title, raisedOn: transaction.today,
      raisedBy: Actor.program.reference)
  }
}

extension Operations {
  /// Gives what is open about an improvement to whoever answers for it now. A new owner is mailed about it; where it has
  /// moved, those who lead there are told if it is late.
  func passOn(
    _ item: Improvement, instead before: ImprovementContent, by actor: Actor, in transaction: Transaction
  ) throws {
    let (now, tasks) = (item.content, TaskStore(transaction))
    guard now.owner != before.owner || now.placement != before.placement else { return }
    let open = try tasks.open(about: item.subject)
    try tasks.moveOpen(about: item.subject, to: now.placement, owner: now.owner)
    if now.placement != before.placement, open.contains(where: { $0.kind == .improvementLate }) {
      try tasks.completeAll(.improvementLate, about: item.subject, on: transaction.today, by: actor)
      _ = try tellLeaders(of: item, in: transaction)
    }
    guard now.owner != before.owner, now.owner != actor.staff?.id else { return }
    for task in try tasks.open(about: item.subject) where task.kind != .improvementLate {
      try mail(task, in: transaction)
    }
  }

  /// Raises a task for each of those who lead where a late improvement lies; where there is none, one for whoever may
  /// change it.
  /// - Returns: how many tasks.
  func tellLeaders(of item: Improvement, in transaction: Transaction) throws -> Int {
    let people = ImprovementLeaders(
      staff: try StandInStore(transaction).everybodyAtWork(on: transaction.today))
    let leaders = people.nearest(to: item.placement, besides: item.content.owner).map { Optional($0.id) }
    let owners = leaders.isEmpty ? [nil] : leaders
    for owner in owners {
      let task = item.task(.improvementLate, dueOn: item.content.dueOn, owner: owner, in: transaction)
      try TaskStore(transaction).raise(task)
      try mail(task, in: transaction)
    }
    return owners.count
  }

  /// Tells the owner of a task, and whoever stands in for them, who want a mail for each reminder. Those who want a
  /// digest find it there; what nobody owns is in the list of those who may change the improvement. The mail is written
  /// from the task when it leaves, or now when it is none of those at the desk.
  func mail(_ task: DeskTask, in transaction: Transaction) throws {
    guard outgoing.delivery == .on, let owner = task.owner else { return }
    let people = try StandInStore(transaction).everybodyAtWork(on: transaction.today)
    let told = Set(people.filter { $0.owners.contains(owner) }.map(\.id))
    let isAtDesk = try TaskStore(transaction).open(task.id) != nil
    let message = StaffLetter(outgoing, today: transaction.today).improvement(task)
    for contact in try StaffContactStore(transaction).all()
    where told.contains(contact.staff) && contact.habit == .each {
      try OutgoingMailStore(transaction).enqueue(
        OutgoingMail(
          id: .ordered(at: transaction.now), kind: .improvement, task: isAtDesk ? task.id : nil,
          staff: contact.staff, recipient: contact.email, message: isAtDesk ? nil : message,
          madeAt: transaction.now, goodUntil: transaction.now + Self.patienceOfImprovements))
    }
  }

  /// Two weeks: it was asked for a week before the day.
  private static let patienceOfImprovements: TimeInterval = 14 * 24 * 3600
}
