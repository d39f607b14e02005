import Domain
import Operations

struct NoteVerb: CaseVerb {
  let address = "anteckning"
  let name = "note"
  let label = "Skriv en intern anteckning"
  let button = "Spara anteckningen"
  let event = CaseEvent.noted
  let key: String? = "i"
  let done = "Anteckningen är sparad. Avsändaren ser den inte."
  let draft: Draft.Form? = .note

  func isOffered(in file: CaseFile) -> Bool { file.permits(.readNotes) }

  func advice(in file: CaseFile) -> String? {
    file.value.state == .closed
      ? "Ärendet är avslutat. Det du skriver blir allmän handling direkt."
      : "När ärendet avslutas väljer du om anteckningen ska sparas eller rensas."
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [form.area("note", "Intern anteckning", rows: 4)]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.note(
      deed.number, text: deed.fields["note"], version: deed.version, actor: deed.actor)
  }
}
