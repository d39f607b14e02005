import Domain
import SQLEngine
import Storage

extension Operations {
  /// Notes why somebody reads a case that is not opened without a reason. It holds for the day.
  /// - Throws: `Problem` not found for those who may not read it, invalid without a reason.
  package func giveReason(_ reason: String, for number: CaseNumber, actor: Actor) async throws {
    let reason = try WrittenText.checked(reason, missing: .reasonMissing, field: "reason")
    guard let member = actor.staff else { throw Problem(.notFound, .caseNotFound) }
    try await database.write { transaction in
      let (value, _) = try openable(number, actor, in: transaction)
      try ReadLogStore(transaction).insert(
        ReadingReason(
          id: .ordered(at: transaction.now), caseID: value.id, staff: member.id, day: transaction.today,
          text: reason))
    }
  }

  /// Whether there is such a case for somebody, whatever they have to say first. Nothing is logged: nothing is read.
  package func mayOpen(_ number: CaseNumber, actor: Actor) async throws -> Bool {
    try await database.read { transaction in
      do {
        _ = try openable(number, actor, in: transaction)
        return true
      } catch let problem as Problem where problem.code == .notFound {
        return false
      }
    }
  }

  /// The case and how somebody may open it.
  /// - Throws: `Problem` not found when they may not.
  func openable(
    _ number: CaseNumber, _ actor: Actor, in transaction: Transaction
  ) throws -> (value: FeedbackCase, reading: Reading) {
    guard let found = try CaseStore(transaction).find(number),
      let reading = Access.reading(actor, try GuardStore(transaction).guarded(found))
    else { throw Problem(.notFound, .caseNotFound) }
    return (found, reading)
  }

  /// Writes down that somebody opens a case, before anything of it is given out.
  /// - Throws: `Problem` not found when they may not, and `readingReasonMissing` when they have to say why first.
  func noteReading(_ number: CaseNumber, _ actor: Actor) async throws {
    guard let member = actor.staff else { return }
    try await database.write { transaction in
      let (value, reading) = try openable(number, actor, in: transaction)
      let log = ReadLogStore(transaction)
      let reason = try log.reason(of: member.id, for: value.id, on: transaction.today)
      if reading == .withReason, reason == nil {
        throw Problem(.invalid, .readingReasonMissing, field: "reason")
      }
      try log.insert(
        CaseReading(
          id: .ordered(at: transaction.now), caseID: value.id, staff: member.id, day: transaction.today,
          instant: transaction.now, reason: reason))
    }
  }
}
