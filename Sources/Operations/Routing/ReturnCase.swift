import Domain
import SQLEngine
import Storage

extension Operations {
  /// Sends a case that came to the wrong place back to the registrars' pile, with a reason. The officer is freed of it,
  /// and the promise runs on as before: the sender is not to wait for our mistake.
  /// - Parameter notes: what becomes of each internal note; all must have a fate (tryckfrihetsförordningen 2:12).
  package func returnToPile(
    _ number: CaseNumber, reason: String, notes: [RowID: CaseNote.Fate] = [:], version: Int? = nil,
    actor: Actor
  ) async throws -> FeedbackCase {
    let reason = try WrittenText.checked(reason, missing: .reasonMissing, field: "reason")
    return try await change(number, version: version, by: actor, .returned, as: .route) { work in
      let before = work.before.classification
      guard before.placement != .unrouted else { throw Problem(.conflict, .alreadyInPile) }
      work.after.classification = Classification(
        kind: before.kind, dimension: before.dimension, serviceArea: before.serviceArea, placement: .unrouted)
      work.after.officer = nil
      work.details = before.changes(to: work.after.classification)
      if let officer = work.before.officer { work.details["officer"] = "\(officer) → " }
      try work.decide(notes, before: .unrouted)
      let text = try work.keep(reason, as: .reason)
      try CaseReturnStore(work.transaction).insert(
        CaseReturn(done: work.doing, from: before.placement, reason: text),
        id: .ordered(at: work.transaction.now), for: work.before.id)
    }
  }
}
