import Domain
import SQLEngine
import Storage

extension Operations {
  /// Writes in the journal that texts of a case are handed out (tryckfrihetsförordningen 2:15), once the document is
  /// made. The journal holds which texts and how many masks, and nobody's words; what was masked and why stands in the
  /// document itself.
  /// - Parameter version: the case that the document was made of.
  /// - Throws: `Problem` not found for those who may not hand it out, conflict when it has changed since, and those of
  ///   `DisclosureChoice.masking`.
  @discardableResult
  package func disclose(
    _ number: CaseNumber, _ choice: DisclosureChoice, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .disclosed, as: .disclose) { work in
      let guarded = try GuardStore(work.transaction).guarded(work.before)
      let texts = try TextStore(work.transaction).all(of: work.before.id).filter { text in
        text.role != .note || Access.permits(work.actor, .readNotes, on: guarded)
      }
      let sender = try ContactStore(work.transaction).find(work.before.id)
      let masking = try choice.masking(readable: texts, sender: sender)
      work.details["texts"] = choice.texts.map(\.rawValue).sorted().joined(separator: " ")
      work.details["masks"] = String(masking.masks.count)
      work.details["contact"] = choice.contact.rawValue
    }
  }
}
