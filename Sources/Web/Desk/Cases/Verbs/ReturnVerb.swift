import Domain
import Operations

struct ReturnVerb: CaseVerb {
  let address = "aterlamning"
  let name = "returning"
  let label = "Lämna tillbaka till registratorn"
  let button = "Lämna tillbaka"
  let event = CaseEvent.returned
  let done = "Ärendet ligger hos registratorn igen."

  func isOffered(in file: CaseFile) -> Bool { file.value.classification.placement != .unrouted }

  func advice(in file: CaseFile) -> String? {
    let advice =
      "När ärendet har kommit fel. Registratorn fördelar det på nytt. Löftet till avsändaren ändras inte."
    return file.dialogue.undecidedNotes.isEmpty ? advice : advice + " " + NoteFates.advice
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    NoteFates.controls(form)
      + [form.area("reason", "Varför hör det inte hit?", hint: "Skriv gärna vem som borde ha det.", rows: 3)]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.returnToPile(
      deed.number, reason: deed.fields["reason"], notes: deed.fields.noteFates, version: deed.version,
      actor: deed.actor)
  }
}
