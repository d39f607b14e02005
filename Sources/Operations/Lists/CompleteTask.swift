import Domain
import SQLEngine
import Storage

extension Operations {
  /// Ticks off a task that is done outside the register, such as a telephone call to the sender.
  /// A gate's receivers take what was handed over to them the same way, whatever they may see of the case.
  /// - Throws: `Problem` not found for those who may not handle its case, and for tasks that are done by doing what they
  ///   ask for; conflict when it is done already.
  package func completeTask(_ id: RowID, by member: StaffMember) async throws {
    try await database.write { transaction in
      let store = TaskStore(transaction)
      if let task = try store.find(id), task.kind.isForReceivers {
        return try take(task, by: member, in: transaction)
      }
      guard let task = try store.open(id), task.kind.isTickedByHand, let caseID = task.caseID,
        let value = try CaseStore(transaction).find(caseID),
        Access.permits(.staff(member), .handle, on: try GuardStore(transaction).guarded(value))
      else { throw Problem(.notFound, .taskUnknown) }
      guard try store.complete(id, on: transaction.today, by: .staff(member)) else {
        throw Problem(.conflict, .taskOver)
      }
      try noteConfirmed(task, of: value, by: member, in: transaction)
    }
  }
}
