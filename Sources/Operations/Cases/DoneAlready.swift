import Domain
import SQLEngine
import Storage

extension Operations {
  /// Whether a form that is sent again has done its work: what happened to the case after the version it was made from is
  /// what it asks for, and was done by whoever sends it.
  ///
  /// Asked without permission, for what moves a case out of somebody's sight: it tells nobody more of a case than what
  /// they themselves did with it. To everybody else the case is missing as before.
  package func hasDone(
    _ event: CaseEvent, in number: CaseNumber, after version: Int?, actor: Actor
  ) async throws -> Bool {
    try await database.read { transaction in
      guard let version, let found = try CaseStore(transaction).find(number), version < found.version,
        let entry = try JournalStore(transaction).entry(version + 1, of: found.id)
      else { return false }
      return entry.event == event && entry.actor == actor.reference
    }
  }
}
