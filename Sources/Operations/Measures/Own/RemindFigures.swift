import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Raises the tasks of the rounds that have begun, and mails those who are responsible for what is left: when the round
  /// begins, when a week is left and when the last day has passed, each once. The mails leave in office hours; those who
  /// chose a digest find it there. May be run as often as one likes.
  /// - Returns: how many tasks were raised.
  @discardableResult
  package func remindFigures() async throws -> Int {
    let isAny = try await database.read { transaction in
      try CollectionRoundStore(transaction).all().contains { $0.content.isRunning(on: transaction.today) }
    }
    guard isAny else { return 0 }
    return try await database.write { transaction in
      var raised = 0
      for version in try CollectionRoundStore(transaction).all()
      where version.content.isRunning(on: transaction.today) {
        raised += try settleRound(version.content.year, by: .program, in: transaction)
        try remind(try CollectionProgress(version, transaction), in: transaction)
      }
      return raised
    }
  }

  private func remind(_ progress: CollectionProgress, in transaction: Transaction) throws {
    let round = progress.round
    guard let step = round.step(on: transaction.today) else { return }
    let owners = Set(progress.left.map(\.responsible))
    for owner in owners.sorted(by: { $0.rawValue < $1.rawValue }) {
      guard
        try CollectionRoundStore(transaction).insertReminder(
          step, of: round, to: owner, on: transaction.today)
      else { continue }
      try mail(round, to: owner, in: transaction)
    }
  }

  /// To whoever is responsible, and to those who stand in for them, who want a mail for each reminder. It is written when
  /// it leaves, from one of the tasks that the owner has in the round: there is one for each figure that is left.
  private func mail(_ round: CollectionRound, to owner: StaffID, in transaction: Transaction) throws {
    let tasks = try TaskStore(transaction).open(.reportFigure)
    guard outgoing.delivery == .on,
      let task = tasks.first(where: { task in
        task.owner == owner && task.subject.flatMap { CollectionRound.named(by: $0) }?.year == round.year
      })
    else { return }
    let people = try StandInStore(transaction).everybodyAtWork(on: transaction.today)
    let told = Set(people.filter { $0.owners.contains(owner) }.map(\.id))
    for contact in try StaffContactStore(transaction).all()
    where told.contains(contact.staff) && contact.habit == .each {
      try OutgoingMailStore(transaction).enqueue(
        OutgoingMail(
          id: .ordered(at: transaction.now), kind: .figures, task: task.id, staff: contact.staff,
          recipient: contact.email, madeAt: transaction.now,
          goodUntil: transaction.now + Self.patienceOfFigures))
    }
  }

  /// Two weeks: the next step has come by then.
  private static let patienceOfFigures: TimeInterval = 14 * 24 * 3600
}

extension CollectionRound {
  /// Whether anybody is to be reminded of it: it has begun, and did not end long ago.
  fileprivate func isRunning(on today: CalendarDay) -> Bool {
    firstDay <= today && today <= lastDay.adding(days: Self.longest)
  }
}
