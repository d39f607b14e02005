import Domain
import SQLEngine
import Storage

extension Operations {
  /// Keeps what somebody has begun to write in a case, for that person alone. An empty text removes the draft.
  /// - Throws: `Problem` not found for those who may not handle the case.
  package func saveDraft(_ form: Draft.Form, text: String, in number: CaseNumber, by member: StaffMember)
    async throws
  {
    guard text.count <= Submission.longestText else {
      throw Problem(.invalid, .textTooLong, [String(Submission.longestText)], field: "text")
    }
    guard !text.contains("\0") else { throw Problem(.invalid, .controlCharacter, field: "text") }
    try await database.write { transaction in
      let found = try load(number, for: .staff(member), .handle, in: transaction)
      let store = DraftStore(transaction)
      if TidyText.line(text).isEmpty {
        try store.remove(form, of: member.id, in: found.id)
      } else {
        try store.save(
          Draft(form: form, text: text, savedOn: transaction.today), of: member.id, in: found.id)
      }
    }
  }
}

extension CaseWork {
  /// What was sent is no draft any more.
  func dropDraft(_ form: Draft.Form) throws {
    guard let member = actor.staff else { return }
    try DraftStore(transaction).remove(form, of: member.id, in: before.id)
  }
}
