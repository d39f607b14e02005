import Domain
import SQLEngine
import Storage

extension Operations {
  /// Decides whether the answer of a case may stand in the mail that tells of it. Without a decision it may not.
  /// - Throws: `Problem` when that is how it is already.
  package func markContent(
    _ number: CaseNumber, as mark: ContentMark, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .contentMarked) { work in
      let store = ContentMarkStore(work.transaction)
      guard try store.mark(of: work.before.id) != mark else { throw Problem(.invalid, .contentMarkUnchanged) }
      try store.insert(mark, done: work.doing, id: .ordered(at: work.transaction.now), for: work.before.id)
      work.details = ["mark": mark.rawValue]
    }
  }
}
