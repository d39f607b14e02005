import Domain
import SQLEngine
import Storage

/// Which of two cases about the same thing can be worked with in the other one.
package enum MergeDirection: Sendable {
  /// This one in the other.
  case intoOther
  /// The other in this one, as where this sender has waited longest.
  case intoThis
}

extension Operations {
  /// How a case can be merged with each of others, as far as whoever asks may do it: `merge` refuses the rest. What is
  /// answered already may be asked about first (`EarlierAnswers`).
  /// - Throws: `Problem` not found.
  package func mergeDirections(
    of number: CaseNumber, with others: [CaseNumber], actor: Actor
  ) async throws -> [CaseNumber: MergeDirection] {
    try await database.read { transaction in
      let value = try load(number, for: actor, .read, in: transaction)
      guard try isMergeable(value, by: actor, in: transaction) else { return [:] }
      var found: [CaseNumber: MergeDirection] = [:]
      for number in others {
        guard let other = try CaseStore(transaction).find(number),
          try isMergeable(other, by: actor, in: transaction)
        else { continue }
        if try canMerge(value, into: other, in: transaction) {
          found[number] = .intoOther
        } else if other.state != .closed, try canMerge(other, into: value, in: transaction) {
          found[number] = .intoThis
        }
      }
      return found
    }
  }

  private func isMergeable(_ value: FeedbackCase, by actor: Actor, in transaction: Transaction) throws -> Bool
  {
    guard value.mergedInto == nil, try SealedContentStore(transaction).withheld(value.id) == nil else {
      return false
    }
    return try Access.permits(actor, .merge, on: GuardStore(transaction).guarded(value))
  }

  private func canMerge(
    _ value: FeedbackCase, into main: FeedbackCase, in transaction: Transaction
  ) throws -> Bool {
    let guards = GuardStore(transaction)
    do {
      try checkMerge(of: value, into: main, in: transaction)
      let hasAnswers = try !CaseEventStore(transaction).answers(of: main.id).isEmpty
      try main.checkFollower(hasAnswers: hasAnswers, earlier: .mayBeRead)
    } catch is Problem {
      return false
    }
    return try guards.circle(of: value.id) == guards.circle(of: main.id)
  }
}
