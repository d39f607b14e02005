import Domain
import Operations

struct ReopenVerb: CaseVerb {
  let address = "oppning"
  let name = "reopening"
  let label = "Öppna igen"
  let button = "Öppna ärendet igen"
  let event = CaseEvent.reopened
  let done = "Ärendet är öppnat igen."

  /// What was handed over is given back by those who have it, or is not here any more.
  func isOffered(in file: CaseFile) -> Bool { file.handingOn.withheld == nil }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [form.area("reason", "Varför öppnas ärendet igen?", rows: 3)]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.reopen(
      deed.number, reason: deed.fields["reason"], version: deed.version, actor: deed.actor)
  }
}
