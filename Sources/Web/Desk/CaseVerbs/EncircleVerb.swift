import Domain
import Operations

/// Says that the case is about a member of staff.
struct EncircleVerb: CaseVerb {
  let address = "personal"
  let name = "circle"
  let label = "Gäller någon i personalen"
  let button = "Låt bara chefen se ärendet"
  let event = CaseEvent.encircled
  let action = CaseAction.encircle
  let done = "Bara ansvarig chef ser ärendet nu."

  func isOffered(in file: CaseFile) -> Bool {
    if case .aboutStaff = file.guarded.confidentiality { false } else { true }
  }

  func advice(in file: CaseFile) -> String? {
    "Sedan ser bara ansvarig chef ärendet. Gäller det chefen går det en nivå upp. Du ser det inte längre om du inte är den chefen."
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    let staff = form.file.staff.filter { $0.disabledOn == nil }
    return [form.list("about", "Vem gäller det?", SubjectChoices.named(staff), now: "someone")]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.encircle(
      deed.number, about: SubjectChoices.subjects(deed.fields["about"]) ?? [], version: deed.version,
      actor: deed.actor)
  }
}
