import Crypto
import Domain
import Foundation
import SQLEngine
import Storage

/// The key that makes a repeated submission, by a double click or a broken line, the same submission.
///
/// What was answered is kept for two days, encrypted under a key derived from this one (HKDF, RFC 5869; AES-GCM):
/// the database holds only its hash, so nobody can read a receipt code there.
package struct IdempotencyKey: Sendable {
  private let text: String

  /// - Throws: `Problem` unless it is 1 to 200 visible ASCII characters.
  package init(_ text: String) throws(Problem) {
    guard (1...200).contains(text.utf8.count), text.utf8.allSatisfy({ (33...126).contains($0) }) else {
      throw Problem(.invalid, .idempotencyKeyWrong)
    }
    self.text = text
  }

  private init(digest: String) {
    text = digest
  }

  /// A key of its own for each content: for a form that stays open after it was sent, and may be sent again changed.
  func narrowed(to content: [String]) -> IdempotencyKey { IdempotencyKey(digest: bodyHash(of: content)) }

  /// The receipt that was given before to this key and this content.
  func receipt(for content: [String], in transaction: Transaction) throws -> Receipt? {
    try answer(for: content, in: transaction)
  }

  /// The answer that was given before to this key and this content.
  func answer<Answer: Decodable>(for content: [String], in transaction: Transaction) throws -> Answer? {
    guard let kept = try IdempotencyStore(transaction).find(keyHash: hash) else { return nil }
    guard kept.bodyHash == bodyHash(of: content) else { throw Problem(.conflict, .idempotencyKeyReused) }
    guard let sealed = Foundation.Data(base64Encoded: kept.sealedAnswer) else {
      throw EngineError.corrupt("idempotency_keys")
    }
    let opened = try AES.GCM.open(try AES.GCM.SealedBox(combined: sealed), using: encryptionKey)
    return try JSONDecoder().decode(Answer.self, from: opened)
  }

  func keep(_ answer: some Encodable, for content: [String], in transaction: Transaction) throws {
    let store = IdempotencyStore(transaction)
    try store.forget(before: transaction.today.adding(days: -1))
    let sealed = try AES.GCM.seal(try JSONEncoder().encode(answer), using: encryptionKey)
    let text = (sealed.combined ?? Foundation.Data()).base64EncodedString()
    try store.insert(
      keyHash: hash, .init(bodyHash: bodyHash(of: content), sealedAnswer: text), on: transaction.today)
  }

  private var hash: String { Hexadecimal.text(SHA256.hash(data: Array(text.utf8))) }

  private var encryptionKey: SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: Array(text.utf8)), info: Array("norna idempotency".utf8),
      outputByteCount: 32)
  }

  /// Keyed with the text of the key, so that the digest tells nothing of what was written.
  private func bodyHash(of content: [String]) -> String {
    var digest = ChainDigest()
    for part in [text] + content { digest.add(part) }
    return digest.hexadecimal()
  }
}

extension Submission {
  /// All that makes two submissions the same, in a fixed order.
  var content: [String] {
    [
      kind?.rawValue ?? "", dimension?.rawValue ?? "", unit?.rawValue ?? "", serviceArea?.rawValue ?? "",
      text, place, language, wish.rawValue,
      capacity?.rawValue ?? "", contact == nil ? "anonymous" : "named", contact?.name ?? "",
      contact?.email ?? "",
      contact?.phone ?? "", contact?.address ?? "", aboutStaff?.rawValue ?? "",
    ]
  }
}
