import Domain
import SQLEngine
import Storage

extension Operations {
  /// Gives every open case that somebody has and may not handle back to the pile of its place, with a line in each
  /// journal. Whoever has left may handle none.
  /// - Returns: how many there were.
  @discardableResult
  func releaseCases(of officer: StaffID, by actor: Actor = .program, in transaction: Transaction) throws
    -> Int
  {
    let (member, guards) = (try StaffStore(transaction).find(officer), GuardStore(transaction))
    let cases = try UnroutedCaseStore(transaction).open(of: officer).filter { value in
      guard let member else { return true }
      return !Access.permits(.staff(member), .handle, on: try guards.guarded(value))
    }
    let journal = JournalStore(transaction)
    for before in cases {
      var after = before
      after.officer = nil
      after.state = try before.state(after: .assigned)
      after.version += 1
      try journal.append([
        JournalEntry(
          caseID: before.id, sequence: after.version, at: .instant(transaction.now), actor: actor.reference,
          event: .assigned, details: ["officer": "\(officer) → "],
          previousHash: try journal.hash(of: before.id, version: before.version))
      ])
      guard try CaseStore(transaction).update(after, after: before.version, on: transaction.today) else {
        throw Problem(.conflict, .changedMeanwhile)
      }
    }
    return cases.count
  }
}
