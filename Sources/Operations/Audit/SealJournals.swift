import Domain
import SQLEngine
import Storage

extension Operations {
  /// Seals the heads of all journals that changed before today into the municipality's chain.
  /// - Returns: how many heads were sealed.
  @discardableResult
  package func sealJournals() async throws -> Int {
    var sealed = 0
    while true {
      let count = try await database.write { transaction in try sealSome(in: transaction) }
      sealed += count
      if count < Self.headsPerSeal { return sealed }
    }
  }

  private func sealSome(in transaction: Transaction) throws -> Int {
    let store = SealStore(transaction)
    let heads = try store.unsealedHeads(before: transaction.today, limit: Self.headsPerSeal)
    guard !heads.isEmpty else { return 0 }
    let last = try store.last()
    try store.insert(
      Seal(
        number: (last?.number ?? 0) + 1, sealedOn: transaction.today, heads: heads,
        previousHash: last?.hash ?? ""),
      heads: heads)
    return heads.count
  }

  /// So that sealing a large import takes flat memory and short transactions.
  private static let headsPerSeal = 5_000
}
