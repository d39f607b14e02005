import Domain
import SQLEngine
import Storage

extension Operations {
  /// The document of January as it would be decided now: of one municipality, or of a network's members side by side.
  /// - Throws: `Problem`: not found for those who may not read drafts; an area that is no municipality.
  package func draftComparison(
    _ order: ComparisonOrder, as kind: DecidedComparison.Kind = .own, actor: Actor = .program
  ) async throws -> ComparisonRecord {
    try await database.read { transaction in
      try requireComparison(.readDrafts, of: actor)
      return try RecordReading(transaction, order, as: kind).record()
    }
  }

  /// - Throws: `Problem` not found.
  func requireComparison(_ action: ComparisonAction, of actor: Actor) throws(Problem) {
    guard Access.permitsComparison(actor, action) else { throw Problem(.notFound, .decidedComparisonUnknown) }
  }
}
