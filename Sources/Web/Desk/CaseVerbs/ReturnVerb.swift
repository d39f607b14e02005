import Domain
import Operations

struct ReturnVerb: CaseVerb {
  let address = "aterlamning"
  let name = "returning"
  let label = "Lämna tillbaka till registrator"
  let button = "Lämna tillbaka"
  let event = CaseEvent.returned
  let done = "Ärendet ligger hos registrator igen."

  func isOffered(in file: CaseFile) -> Bool { file.value.classification.placement != .unrouted }

  func advice(in file: CaseFile) -> String? {
    "När ärendet har kommit fel. Registrator fördelar det på nytt. Löftet till avsändaren ändras inte."
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [form.area("reason", "Varför hör det inte hit?", hint: "Skriv gärna vem som borde ha det.", rows: 3)]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.returnToPile(
      deed.number, reason: deed.fields["reason"], version: deed.version, actor: deed.actor)
  }
}
