import Domain
import SQLEngine
import Storage

extension Operations {
  /// Adds an internal note. In a closed case the question whether it adds facts has been put already, so what is
  /// noted there stays (tryckfrihetsförordningen 2:12).
  package func note(
    _ number: CaseNumber, text: String, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let text = try WrittenText.checked(text, missing: .noteMissing, field: "note")
    return try await change(number, version: version, by: actor, .noted) { work in
      let row = try work.keep(text, as: .note)
      let owner = try GuardStore(work.transaction).guarded(work.before).owner
      try NoteStore(work.transaction).insert(
        CaseNote(
          id: work.identifier(), done: work.doing, text: row,
          fate: work.before.state == .closed ? .kept : nil, board: owner),
        for: work.before.id)
      try work.dropDraft(.note)
    }
  }
}
