/// A link of the municipality's own chain: the heads of all journals that changed before its day.
///
/// Heads are sealed when their day is over, so that a seal never tells the minute of an anonymous submission
/// (docs/decisions/0005).
package struct Seal: Sendable, Equatable {
  package struct Head: Sendable, Equatable {
    package let caseID: CaseID
    package let version: Int
    package let hash: String

    package init(caseID: CaseID, version: Int, hash: String) {
      self.caseID = caseID
      self.version = version
      self.hash = hash
    }
  }

  package let number: Int
  package let sealedOn: CalendarDay
  /// How many heads it covers.
  package let count: Int
  package let previousHash: String
  package let hash: String

  package init(number: Int, sealedOn: CalendarDay, count: Int, previousHash: String, hash: String) {
    self.number = number
    self.sealedOn = sealedOn
    self.count = count
    self.previousHash = previousHash
    self.hash = hash
  }

  /// Seals `heads`, in the order of their case identifiers.
  package init(number: Int, sealedOn: CalendarDay, heads: [Head], previousHash: String) {
    self.init(
      number: number, sealedOn: sealedOn, count: heads.count, previousHash: previousHash,
      hash: Self.hash(number: number, sealedOn: sealedOn, heads: heads, previousHash: previousHash))
  }

  package func isIntact(with heads: [Head]) -> Bool {
    count == heads.count
      && hash == Self.hash(number: number, sealedOn: sealedOn, heads: heads, previousHash: previousHash)
  }

  private static func hash(number: Int, sealedOn: CalendarDay, heads: [Head], previousHash: String) -> String
  {
    var digest = ChainDigest()
    digest.add("norna seal 1")
    digest.add(String(number))
    digest.add(sealedOn.description)
    for head in heads.sorted(by: { $0.caseID.rawValue < $1.caseID.rawValue }) {
      digest.add(head.caseID.rawValue)
      digest.add(String(head.version))
      digest.add(head.hash)
    }
    digest.add(previousHash)
    return digest.hexadecimal()
  }
}
