import Domain
import SQLEngine
import Storage

extension Operations {
  /// Writes in the journal that texts of a case are handed out (tryckfrihetsförordningen 2:15), once the document is
  /// made. The journal holds which texts and how many masks, and nobody's words; what was masked and why stands in the
  /// document itself.
  /// - Parameters:
  ///   - version: the case that the document was made of.
  ///   - idempotency: with the same key and the same choice, it is written once.
  /// - Throws: `Problem` not found for those who may not hand it out, conflict when it has changed since, and those of
  ///   `DisclosureChoice.masking`.
  @discardableResult
  package func disclose(
    _ number: CaseNumber, _ choice: DisclosureChoice, version: Int? = nil,
    idempotency: IdempotencyKey? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await database.write { transaction in
      let found = try load(number, for: actor, .disclose, in: transaction)
      let content = [number.description] + choice.content
      let key = idempotency?.narrowed(to: content)
      let earlier: String? = try key?.answer(for: content, in: transaction)
      if earlier != nil { return found }
      try key?.keep(number.description, for: content, in: transaction)
      return try write(choice, in: found, version: version, by: actor, transaction)
    }
  }

  private func write(
    _ choice: DisclosureChoice, in found: FeedbackCase, version: Int?, by actor: Actor,
    _ transaction: Transaction
  ) throws -> FeedbackCase {
    try change(found, version: version, by: actor, .disclosed, in: transaction) { work in
      let guarded = try GuardStore(work.transaction).guarded(work.before)
      let texts = try CaseNotes(of: work.before, guarded, for: work.actor, in: work.transaction).open(
        TextStore(work.transaction).all(of: work.before.id))
      let sender = try ContactStore(work.transaction).find(work.before.id)
      let masking = try choice.masking(readable: texts, sender: sender)
      work.details["texts"] = choice.texts.map(\.rawValue).sorted().joined(separator: " ")
      work.details["masks"] = String(masking.masks.count)
      work.details["contact"] = choice.contact.rawValue
    }
  }
}
