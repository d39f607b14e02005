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
    let left = Dictionary(grouping: progress.left, by: \.responsible)
    for (owner, lines) in left.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard
        try CollectionRoundStore(transaction).insertReminder(
          step, of: round, to: owner, on: transaction.today)
      else { continue }
      try mail(step, of: round, count: lines.count, to: owner, in: transaction)
    }
  }

  /// To whoever is responsible, and to those who stand in for them, who want a mail for each reminder.
  private func mail(
    _ step: CollectionRound.Step, of round: CollectionRound, count: Int, to owner: StaffID,
    in transaction: Transaction
  ) throws {
    guard outgoing.delivery == .on else { return }
    let people = try StandInStore(transaction).everybodyAtWork(on: transaction.today)
    let told = Set(people.filter { $0.owners.contains(owner) }.map(\.id))
    let message = StaffLetter(outgoing, today: transaction.today).figures(step, of: round, count: count)
    for contact in try StaffContactStore(transaction).all()
    where told.contains(contact.staff) && contact.habit == .each {
      try OutgoingMailStore(transaction).enqueue(
        OutgoingMail(
          id: .ordered(at: transaction.now), kind: .figures, staff: contact.staff,
          recipient: contact.email, message: message, madeAt: transaction.now,
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
