import Domain
import SQLEngine

/// Answers already given to a key, encrypted under that key.
package struct IdempotencyStore {
  package struct Kept: Sendable {
    package let bodyHash: String
    package let sealedAnswer: String

    package init(bodyHash: String, sealedAnswer: String) {
      self.bodyHash = bodyHash
      self.sealedAnswer = sealedAnswer
    }
  }

  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func find(keyHash: String) throws -> Kept? {
    try transaction.first(
      "SELECT body_hash, sealed_answer FROM idempotency_keys WHERE key_hash = \(keyHash)"
    ).map { Kept(bodyHash: try $0["body_hash"], sealedAnswer: try $0["sealed_answer"]) }
  }

  package func insert(keyHash: String, _ kept: Kept, on day: CalendarDay) throws {
    try transaction.execute(
      """
      INSERT INTO idempotency_keys (key_hash, body_hash, sealed_answer, made_on)
      VALUES (\(keyHash), \(kept.bodyHash), \(kept.sealedAnswer), \(day))
      """)
  }

  package func forget(before day: CalendarDay) throws {
    try transaction.execute("DELETE FROM idempotency_keys WHERE made_on < \(day)")
  }
}
