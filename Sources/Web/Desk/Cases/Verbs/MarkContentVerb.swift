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

  /// What is closed off has nothing to decide, unless it was decided before.
  func isOffered(in file: CaseFile) -> Bool { !file.guarded.isClosedOff || file.contentMark == .harmless }

  func advice(in file: CaseFile) -> String? {
    file.guarded.isClosedOff
      ? "Ärendet är skyddat eller begränsat till ansvarig chef. Därför står bara ärendets nummer och en länk i mejlet."
      : "Andra kan läsa mejl på vägen. Därför står bara ärendets nummer och en länk i mejlet, om du inte väljer något annat innan du svarar. Flyttas ärendet till en annan nämnd, blir det skyddat eller öppnas det igen, får du välja på nytt."
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [
      form.rows(
        "mark", "Får svaret stå i mejlet till avsändaren?",
        [
          Choice(value: ContentMark.harmless.rawValue, label: "Ja, vem som helst kan läsa det"),
          Choice(value: ContentMark.sensitive.rawValue, label: "Nej, bara nummer och länk"),
        ], now: form.file.contentMark.rawValue)
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
