import Domain
import SQLEngine
import Storage

extension Operations {
  /// Notes that the case waits for somebody. It is shown and reported; the promise goes on (rules C3).
  package func beginWaiting(
    _ number: CaseNumber, for party: Waiting.Party, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .waitingBegan) { work in
      guard try !work.isWaiting(for: party) else {
        throw Problem(.invalid, .waitingAlready, [party.swedish], field: "party")
      }
      try work.beginWaiting(for: party)
    }
  }

  /// Notes that what was waited for has come, or is not waited for any more.
  package func endWaiting(
    _ number: CaseNumber, for party: Waiting.Party, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .waitingEnded) { work in
      guard try WaitStore(work.transaction).end(party, of: work.before.id, work.doing) else {
        throw Problem(.invalid, .waitingNot, [party.swedish], field: "party")
      }
      work.details["waitEnded"] = party.rawValue
      try work.completeOvertaken()
    }
  }
}

extension CaseWork {
  func isWaiting(for party: Waiting.Party) throws -> Bool {
    try WaitStore(transaction).openParties(of: [before.id])[before.id]?.contains(party) ?? false
  }

  mutating func beginWaiting(for party: Waiting.Party) throws {
    try WaitStore(transaction).insert(
      Waiting(party: party, began: doing), sequence: after.version, for: before.id)
    details["waitBegan"] = party.rawValue
  }

  /// A case that stands alone again waits itself for the reply to what its sender was asked while it was worked with
  /// elsewhere: the wait was the other case's. Where somebody there noted that the reply is not waited for any more, it
  /// is not waited for here either.
  mutating func awaitReply(since merged: CaseLink) throws {
    guard after.dueOn != nil, try !isWaiting(for: .sender) else { return }
    guard let question = try after.openQuestion(in: transaction), !question.done.precedes(merged.made) else {
      return
    }
    guard try !isWaitGivenUp(in: merged.main, after: question) else { return }
    try beginWaiting(for: .sender)
  }

  /// Whether the wait that a question began in a case was ended by somebody's word, and not by a reply, an answer or a
  /// closure. The journal's own order tells: what an anonymous sender did has a day and no hour.
  private func isWaitGivenUp(in main: CaseID, after question: CaseMessage) throws -> Bool {
    let entries = try JournalStore(transaction).entries(of: main)
    let asked = entries.drop { $0.event != .asked || $0.doing.precedes(question.done) }
    let end = asked.first { entry in
      let ended = entry.details["waitEnded"]?.split(separator: " ").map(String.init) ?? []
      return ended.contains(Waiting.Party.sender.rawValue)
    }
    return end?.event == .waitingEnded
  }

  /// Ends every wait, or only that for `party`.
  mutating func endWaiting(for party: Waiting.Party? = nil) throws {
    let store = WaitStore(transaction)
    let open = try store.openParties(of: [before.id])[before.id] ?? []
    let ended = open.filter { party == nil || $0 == party }
    for party in ended { _ = try store.end(party, of: before.id, doing) }
    if !ended.isEmpty { details["waitEnded"] = ended.map(\.rawValue).joined(separator: " ") }
  }
}

extension JournalEntry {
  fileprivate var doing: Doing {
    switch at {
    case .day(let day): Doing(day: day, instant: nil, actor: actor)
    case .instant(let instant): Doing(day: SwedishTime.day(of: instant), instant: instant, actor: actor)
    }
  }
}
