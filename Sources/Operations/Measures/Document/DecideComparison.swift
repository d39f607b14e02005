import Crypto
import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Decides the document as it stands: values, texts and definitions are stored as one text with its SHA-256, and are
  /// the same ever after, also when Kolada revises. It can be decided again; what was decided before stays.
  /// - Parameters:
  ///   - decision: where it was decided, such as "Kommunstyrelsen 2027-01-19 § 7"; may be empty.
  ///   - seen: the digest of the draft that somebody has read (`ComparisonRecord.digest`); nil where nobody reads.
  ///   - idempotency: with the same key and the same order, it is decided once.
  /// - Throws: `Problem`: not found for those who may not; a comparison without any figure; a too long `decision`; conflict
  ///   when something in it has changed since it was `seen`.
  package func decideComparison(
    _ order: ComparisonOrder, as kind: DecidedComparison.Kind = .own, decision: String = "",
    seen: String? = nil, idempotency: IdempotencyKey? = nil, actor: Actor
  ) async throws -> DecidedComparison {
    let decision = try Self.checkedDecision(decision)
    let asked = [
      kind.rawValue, order.municipality.rawValue, order.network.id, order.set.id, String(order.year),
      decision,
    ]
    return try await database.write { transaction in
      try requireComparison(.decide, of: actor)
      let key = idempotency?.narrowed(to: asked)
      if let kept: String = try key?.answer(for: asked, in: transaction),
        let found = try ComparisonDocumentStore(transaction).find(RowID(rawValue: kept))
      {
        return found.item
      }
      let record = try RecordReading(transaction, order, as: kind).record()
      guard record.hasFigures else {
        throw Problem(.invalid, .comparisonWithoutValues, [order.set.id, String(order.year)], field: "year")
      }
      guard seen == nil || seen == record.digest else {
        throw Problem(.conflict, .comparisonChangedMeanwhile)
      }
      let item = try decide(record, decision, by: actor, in: transaction)
      try key?.keep(item.id.rawValue, for: asked, in: transaction)
      return item
    }
  }

  private func decide(
    _ record: ComparisonRecord, _ decision: String, by actor: Actor, in transaction: Transaction
  ) throws -> DecidedComparison {
    let content = record.json.text + "\n"
    let item = DecidedComparison(
      id: .ordered(at: transaction.now), kind: record.kind, municipality: record.municipality.id,
      network: record.network.name, set: record.set, year: record.year,
      title: ComparisonDocument(record).title, decision: decision, hash: DecidedContent.hash(of: content),
      decider: actor.staff?.name ?? "Norna",
      decided: Doing(day: transaction.today, instant: transaction.now, actor: actor.reference))
    try ComparisonDocumentStore(transaction).insert(item, content: content)
    return item
  }

  private static func checkedDecision(_ text: String) throws(Problem) -> String {
    let tidy = TidyText.line(text)
    let longest = DecidedComparison.longestDecision
    guard tidy.count <= longest else {
      throw Problem(.invalid, .fieldTooLong, [String(longest)], field: "decision")
    }
    guard !tidy.contains(where: \.isNewline), !tidy.contains("\0") else {
      throw Problem(.invalid, .controlCharacter, field: "decision")
    }
    return tidy
  }
}

/// A decided document with the text that was decided.
package struct DecidedContent: Sendable {
  package let item: DecidedComparison
  /// The bytes that were decided, of which `item.hash` is the hash.
  package let text: String
  /// The same as values, to make the other forms of.
  package let record: ComparisonRecord

  /// - Throws: `Problem` for a text that is not the one that was decided.
  init(_ item: DecidedComparison, text: String) throws {
    guard Self.hash(of: text) == item.hash else { throw Problem(.unavailable, .decidedComparisonDamaged) }
    self.item = item
    self.text = text
    record = try JSONDecoder().decode(ComparisonRecord.self, from: Foundation.Data(text.utf8))
  }

  /// - Throws: `Problem`: not found; damaged.
  init(of id: RowID, in transaction: Transaction) throws {
    guard let found = try ComparisonDocumentStore(transaction).find(id) else {
      throw Problem(.notFound, .decidedComparisonUnknown)
    }
    try self.init(found.item, text: found.content)
  }

  /// SHA-256 in lower-case hexadecimal.
  package static func hash(of text: String) -> String {
    Hexadecimal.text(SHA256.hash(data: Array(text.utf8)))
  }
}

extension ComparisonRecord {
  /// SHA-256 of all that it says but the days that it was made and its values were read on, so that who decides it has read
  /// that very text.
  package var digest: String { DecidedContent.hash(of: undated.text) }

  /// So much of a draft's digest as people can hold against what they have read.
  package static func mark(of digest: String) -> String { String(digest.prefix(8)) }
}

extension Operations {
  /// - Throws: `Problem`: not found, also for those who do not work with the comparison; damaged.
  package func decidedComparison(_ id: RowID, actor: Actor) async throws -> DecidedContent {
    try requireComparison(.readDecided, of: actor)
    return try await database.read { try DecidedContent(of: id, in: $0) }
  }
}
