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

  func advice(in file: CaseFile) -> String? {
    if case .aboutStaff = file.guarded.confidentiality {
      return "Ange vem det gäller om du vet. Gäller det chefen går ärendet en nivå upp."
    }
    return
      "Sedan ser bara ansvarig chef ärendet. Gäller det chefen går det en nivå upp. Du ser det inte längre om du inte är den chefen."
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    let staff = form.file.staff.filter { $0.disabledOn == nil }
    return [form.list("about", "Vem gäller det?", SubjectChoices.named(staff), now: now(form.file))]
  }

  private func now(_ file: CaseFile) -> String {
    let subjects = file.guarded.subjects
    return subjects.count == 1 ? subjects.first?.rawValue ?? "someone" : "someone"
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.encircle(
      deed.number, about: SubjectChoices.subjects(deed.fields["about"]) ?? [], version: deed.version,
      actor: deed.actor)
  }
}
