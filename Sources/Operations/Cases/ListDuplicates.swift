import Domain
import SQLEngine
import Storage

extension Operations {
  /// The numbers of the cases that are merged into this one: their senders read its answer too.
  package func duplicates(of number: CaseNumber, actor: Actor) async throws -> [CaseNumber] {
    try await database.read { transaction in
      let value = try load(number, for: actor, .read, in: transaction)
      let cases = CaseStore(transaction)
      return try CaseLinkStore(transaction).duplicates(of: value.id).compactMap { try cases.find($0)?.number }
        .sorted()
    }
  }
}
