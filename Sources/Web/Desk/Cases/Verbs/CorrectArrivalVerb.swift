import Domain
import Operations

struct CorrectArrivalVerb: CaseVerb {
  let address = "ankomstdag"
  let name = "arrival"
  let label = "Rätta dagen den kom in"
  let button = "Rätta ankomstdagen"
  let event = CaseEvent.arrivalCorrected
  let done = "Ankomstdagen är rättad och löftena är omräknade."

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [
      form.line(
        "received", "Dagen då synpunkten kom in", hint: "Båda löftena räknas om från den här dagen.",
        type: "date", width: "date", now: form.value.arrival.day.description),
      form.area("reason", "Varför rättas dagen?", rows: 2),
    ]
  }

  func field(ofProblem field: String) -> String { field == "day" ? "received" : field }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.correctArrival(
      deed.number, to: try deed.fields.day("received"), reason: deed.fields["reason"], version: deed.version,
      actor: deed.actor)
  }
}
