import Domain
import SQLEngine
import Storage

/// What `norna verify` found.
package struct Verification: Sendable, Equatable {
  package internal(set) var cases = 0
  package internal(set) var entries = 0
  package internal(set) var seals = 0
  /// Cases whose latest change no seal covers yet: those of today, and those since the last night's job.
  package internal(set) var unsealed = 0
  /// Comparisons that were decided.
  package internal(set) var documents = 0
  /// The last link of the chain: written down elsewhere, it proves everything before it.
  package internal(set) var chainHead = ""
  /// Sentences, in the order found; empty when all is sound.
  package internal(set) var faults: [String] = []

  package var isSound: Bool { faults.isEmpty }

  mutating func note(_ fault: String) {
    // A broken table would fill the screen; the first hundred tell enough.
    if faults.count < 100 { faults.append(fault) }
  }
}

extension Operations {
  /// Recomputes every journal and every seal, and compares cases, texts and numbers with them, and every decided
  /// comparison with its hash. Reads one consistent snapshot; memory does not grow with the register.
  package func verify() async throws -> Verification {
    try await database.read { transaction in
      var result = Verification()
      try checkJournals(in: transaction, &result)
      try checkTexts(in: transaction, &result)
      try checkSeals(in: transaction, &result)
      try checkNumbers(in: transaction, &result)
      try checkDocuments(in: transaction, &result)
      for fault in try IntegrityStore(transaction).danglingReferences() { result.note(fault) }
      return result
    }
  }

  private func checkJournals(in transaction: Transaction, _ result: inout Verification) throws {
    var reader = JournalReplay()
    try JournalStore(transaction).each { entry, claim in
      result.entries += 1
      for fault in reader.read(entry, claim: claim) { result.note(fault) }
    }
    for fault in reader.finish() { result.note(fault) }
    result.cases = reader.cases
    for id in try IntegrityStore(transaction).casesWithoutJournal(limit: 100) {
      result.note("case \(id): has no journal")
    }
  }

  private func checkTexts(in transaction: Transaction, _ result: inout Verification) throws {
    try IntegrityStore(transaction).eachText { text, isVouchedFor in
      if !isVouchedFor {
        result.note("case \(text.caseID): the text \(text.id) is not what the journal says")
      }
    }
  }

  private func checkSeals(in transaction: Transaction, _ result: inout Verification) throws {
    let store = SealStore(transaction)
    var previous = ""
    for (index, seal) in try store.all().enumerated() {
      result.seals += 1
      if seal.number != index + 1 { result.note("seal \(index + 1) is missing") }
      if seal.previousHash != previous { result.note("seal \(seal.number) does not follow the one before") }
      if !seal.isIntact(with: try store.heads(of: seal.number)) {
        result.note("seal \(seal.number) was altered")
      }
      previous = seal.hash
    }
    result.chainHead = previous
    for broken in try store.brokenHeads(limit: 100) {
      result.note("case \(broken.caseID): sealed by seal \(broken.seal), but its journal is gone or altered")
    }
    for id in try store.lostSeals(limit: 100) { result.note("case \(id): was sealed, but its seal is gone") }
    result.unsealed = try store.unsealedCount()
  }

  private func checkNumbers(in transaction: Transaction, _ result: inout Verification) throws {
    for gap in try RegistrationStore(transaction).gaps() {
      result.note("year \(gap.year): \(gap.expected) numbers were given, \(gap.found) cases have one")
    }
  }

  private func checkDocuments(in transaction: Transaction, _ result: inout Verification) throws {
    try ComparisonDocumentStore(transaction).each { item, content in
      result.documents += 1
      if DecidedContent.hash(of: content) != item.hash {
        result.note("decided comparison \(item.id) (\(item.title)): its text is not the one that was decided")
      }
    }
  }
}
