import Domain
import SQLEngine
import Storage

extension Operations {
  /// Closes the case for a reason that is counted.
  /// - Parameter notes: what becomes of each internal note; all must have a fate (tryckfrihetsförordningen 2:12).
  package func close(
    _ number: CaseNumber, reason: ClosureReason, notes: [RowID: CaseNote.Fate] = [:], version: Int? = nil,
    actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .closed) { work in
      try work.close(for: reason, hasAnswer: work.before.state == .answered)
      try work.decide(notes)
    }
  }
}

extension CaseWork {
  /// Closes: nobody is waited for, and nothing unfinished stays.
  mutating func close(for reason: ClosureReason, hasAnswer: Bool) throws {
    try before.checkClosing(reason, hasAnswer: hasAnswer)
    let ordinal = try events.closures(of: before.id).count + 1
    try events.insert([(before.id, Closure(ordinal: ordinal, done: doing, reason: reason))])
    details["reason"] = reason.rawValue
    try completeTasks(.acknowledge)
    // Whoever closes a case vouches for that its sender knows.
    try completeTasks(.tellSender)
    try endWaiting()
    try DraftStore(transaction).removeAll(in: before.id)
  }

  /// Keeps the notes that add facts and cleanses the others.
  fileprivate mutating func decide(_ fates: [RowID: CaseNote.Fate]) throws {
    let store = NoteStore(transaction)
    let notes = try store.all(of: before.id)
    try CaseNote.checkDecided(notes, by: fates)
    for note in notes where note.fate == nil {
      guard let fate = fates[note.id] else { continue }
      switch fate {
      case .kept: try store.keep(note.id)
      case .cleansed: try store.cleanse(note)
      }
      let name = "notes" + fate.rawValue.prefix(1).uppercased() + fate.rawValue.dropFirst()
      details[name] = [details[name], note.id.rawValue].compactMap { $0 }.joined(separator: " ")
    }
  }
}
