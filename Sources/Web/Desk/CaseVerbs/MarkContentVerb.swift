import Domain
import Operations

/// Decides whether the answer may stand in the mail that tells of it (rules R46).
struct MarkContentVerb: CaseVerb {
  let address = "mejlsvar"
  let name = "mail"
  let label = "Svaret i mejl"
  let button = "Spara vad som får stå i mejlet"
  let event = CaseEvent.contentMarked
  let done = "Det är sparat. Det gäller mejl som inte har skickats än."

  func advice(in file: CaseFile) -> String? {
    "Andra kan läsa mejl på vägen. Därför står bara ärendets nummer och en länk i mejlet, om du inte väljer något annat innan du svarar."
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [
      form.rows(
        "mark", "Får svaret stå i mejlet till avsändaren?",
        [
          Choice(value: ContentMark.harmless.rawValue, label: "Ja, vem som helst kan läsa det"),
          Choice(value: ContentMark.sensitive.rawValue, label: "Nej, bara nummer och länk"),
        ])
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    guard let mark: ContentMark = deed.fields.word("mark") else {
      throw Problem(.invalid, .contentMarkMissing, field: "mark")
    }
    _ = try await deed.operations.markContent(
      deed.number, as: mark, version: deed.version, actor: deed.actor)
  }
}
