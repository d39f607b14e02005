import Domain
import SQLEngine
import Storage

extension Operations {
  /// Makes the open tasks of a round what is left of it today: a task for each figure that is not reported, for whoever is
  /// responsible, from the first day on. When the last day has passed, those who keep the round have a task too. May be
  /// run as often as one likes.
  /// - Returns: how many tasks were raised.
  @discardableResult
  func settleRound(_ year: Int, by actor: Actor, in transaction: Transaction) throws -> Int {
    guard let version = try CollectionRoundStore(transaction).find(year) else { return 0 }
    let progress = try CollectionProgress(version, transaction)
    let raised = try settleFigures(progress, by: actor, in: transaction)
    return try raised + settleLateness(progress, by: actor, in: transaction)
  }

  private func settleFigures(
    _ progress: CollectionProgress, by actor: Actor, in transaction: Transaction
  ) throws -> Int {
    let (round, tasks, today) = (progress.round, TaskStore(transaction), transaction.today)
    let left = today < round.firstDay ? [] : progress.left
    var wanted = Dictionary(uniqueKeysWithValues: left.map { (round.subject(of: $0.measure.kpi), $0) })
    for task in try tasks.open(.reportFigure) {
      guard let subject = task.subject, CollectionRound.named(by: subject)?.year == round.year else {
        continue
      }
      if let line = wanted[subject], line.responsible == task.owner {
        wanted[subject] = nil
        if task.dueOn != round.lastDay { try tasks.move(task.id, to: round.lastDay) }
      } else {
        try tasks.complete(task.id, on: today, by: actor)
      }
    }
    // In the order of the round, so that the list is too.
    let missing = left.filter { wanted[round.subject(of: $0.measure.kpi)] != nil }
    for line in missing {
      try tasks.raise(
        DeskTask(
          id: .ordered(at: transaction.now), kind: .reportFigure, caseID: nil,
          subject: round.subject(of: line.measure.kpi), placement: .unrouted, owner: line.responsible,
          dueOn: round.lastDay, note: line.measure.title, raisedOn: today,
          raisedBy: Actor.program.reference))
    }
    return missing.count
  }

  private func settleLateness(
    _ progress: CollectionProgress, by actor: Actor, in transaction: Transaction
  ) throws -> Int {
    let (round, tasks, today) = (progress.round, TaskStore(transaction), transaction.today)
    guard !progress.left.isEmpty, today > round.lastDay else {
      try tasks.completeAll(.collectionLate, about: round.subject, on: today, by: actor)
      return 0
    }
    guard try !tasks.wasRaised(.collectionLate, about: round.subject, dueOn: round.lastDay) else { return 0 }
    try tasks.raise(
      DeskTask(
        id: .ordered(at: transaction.now), kind: .collectionLate, caseID: nil, subject: round.subject,
        placement: .unrouted, dueOn: round.lastDay, note: "Insamlingen \(round.year)", raisedOn: today,
        raisedBy: Actor.program.reference))
    return 1
  }
}
