import Domain
import Operations

struct CloseVerb: CaseVerb {
  let address = "avslut"
  let name = "closure"
  let label = "Avsluta"
  let button = "Avsluta ärendet"
  let event = CaseEvent.closed
  let done = "Ärendet är avslutat."

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [
      form.rows(
        "reason", "Hur slutade det?",
        ClosureReason.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) })
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    guard let reason: ClosureReason = deed.fields.word("reason") else {
      throw Problem(.invalid, .closureReasonMissing, field: "reason")
    }
    _ = try await deed.operations.close(
      deed.number, reason: reason, version: deed.version, actor: deed.actor)
  }
}
