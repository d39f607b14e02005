import Domain
import SQLEngine
import Storage

extension Operations {
  /// Gives sealed content back to its case, which is taken up again: it was no matter for the gate after all.
  package func returnSealed(_ id: RowID, reason: String, for member: StaffMember) async throws {
    let reason = try WrittenText.checked(reason, missing: .reasonMissing, field: "reason")
    try await database.write { transaction in
      let (handover, value) = try sealed(id, for: member, in: transaction)
      let store = SealedContentStore(transaction)
      guard try store.holds(id) else { throw Problem(.notFound, .sealedNotFound) }
      let subject = try store.texts(behind: id, of: value.id).last { $0.role == .subject }
      try store.unseal(value.id, from: id)
      let freed = try change(value, by: .staff(member), .reopened, in: transaction) { work in
        // The neutral subject stays in the row's history; the one before it is shown again.
        if let subject { _ = try work.keep(subject.text.body, as: .subject) }
        try owe(&work, reason: reason)
        try finishTasks(of: handover, by: member, in: transaction)
      }
      try GateWatch(transaction).look(at: freed, by: .staff(member))
    }
  }

  private func owe(_ work: inout CaseWork, reason: String) throws {
    let days = work.before.promise.promise.answerDays
    let due = work.calendar.deadline(received: work.today, workingDays: days).due
    let text = try work.keep(reason, as: .reason)
    try work.events.insert(
      Reopening(done: work.doing, answerBy: due, reason: text), id: .ordered(at: work.transaction.now),
      for: work.before.id)
    work.after.movedAnswerBy = due
    work.details["answerBy"] = due.description
  }
}
