/// A text that somebody wrote, with the salt that lets the journal hold its digest and nothing of its content.
/// When a disposal decision removes the row, the salt goes with it and the digest tells nothing.
package struct SealedText: Sendable, Equatable {
  package let body: String
  package let salt: String

  package init(body: String, salt: String) {
    self.body = body
    self.salt = salt
  }

  /// SHA-256 over salt and text, for the journal.
  package var digest: String {
    var digest = ChainDigest()
    digest.add(salt)
    digest.add(body)
    return digest.hexadecimal()
  }
}
