import Domain
import SQLEngine
import Storage

extension Operations {
  /// Decides whether the answer of a case may stand in the mail that tells of it. Without a decision it may not.
  /// - Throws: `Problem` when that is how it is already, and for an answer that is closed to some of its own board: it
  ///   is never harmless.
  package func markContent(
    _ number: CaseNumber, as mark: ContentMark, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .contentMarked) { work in
      if mark == .harmless, try GuardStore(work.transaction).guarded(work.before).isClosedOff {
        throw Problem(.invalid, .contentMarkClosedOff, field: "mark")
      }
      let store = ContentMarkStore(work.transaction)
      guard try store.mark(of: work.before.id) != mark else { throw Problem(.invalid, .contentMarkUnchanged) }
      try store.insert(mark, done: work.doing, id: .ordered(at: work.transaction.now), for: work.before.id)
      work.details = ["mark": mark.rawValue]
    }
  }
}

extension Operations {
  /// What is protected keeps no decision from before it was, so that none comes back when it is opened again. The journal
  /// of a case says so. A closed one has nothing to decide until it is reopened, which asks for a new decision anyway: it
  /// is as it was, so its journal says nothing, but mail about it that still waits leaves without the answer.
  func endContentMarksOfProtected(by actor: Actor, in transaction: Transaction) throws {
    let store = ContentMarkStore(transaction)
    for id in try store.harmlessAndProtected() {
      guard let value = try CaseStore(transaction).find(id) else { continue }
      guard value.state != .closed else {
        let done = Doing(day: transaction.today, instant: transaction.now, actor: actor.reference)
        try store.insert(.sensitive, done: done, id: .ordered(at: transaction.now), for: id)
        continue
      }
      _ = try carryOut(value, by: actor, .contentMarked, in: transaction) { work in
        try store.insert(.sensitive, done: work.doing, id: work.identifier(), for: id)
        work.details = ["mark": ContentMark.sensitive.rawValue, "cause": "protection"]
      }
    }
  }
}

extension CaseWork {
  /// That an answer may stand in a mail is decided about one answer at one place. Another board, whatever closes the
  /// case off, and a new answer after a reopening ask for a new decision; the journal says that the old one ended.
  mutating func endContentMark(after event: CaseEvent) throws {
    let (old, new) = (before.classification.placement, after.classification.placement)
    guard old != new || event == .encircled || event == .reopened else { return }
    let store = ContentMarkStore(transaction)
    guard try store.mark(of: before.id) == .harmless else { return }
    let isClosedOff = try GuardStore(transaction).guarded(after).isClosedOff
    guard old.board != new.board || event == .reopened || isClosedOff else { return }
    try store.insert(.sensitive, done: doing, id: identifier(), for: before.id)
    details["mark"] = ContentMark.sensitive.rawValue
  }
}
