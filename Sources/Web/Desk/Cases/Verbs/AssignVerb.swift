import Domain
import Operations

struct AssignVerb: CaseVerb {
  let address = "fordelning"
  let name = "assignment"
  let label = "Byt handläggare"
  let button = "Ge ärendet till handläggaren"
  let event = CaseEvent.assigned
  let key: String? = "g"
  let done = "Handläggaren är ändrad."

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    let people = SwedishOrder.sorted(form.file.possibleOfficers, by: \.name)
    return [
      form.list(
        "officer", "Handläggare",
        [Choice(value: "", label: "Ingen")]
          + people.map { Choice(value: $0.id.rawValue, label: "\($0.name), \($0.role.swedish)") },
        now: form.value.officer?.rawValue ?? "")
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.assign(
      deed.number, to: deed.fields.identifier("officer"), version: deed.version, actor: deed.actor)
  }
}
