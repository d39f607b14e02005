import Domain
import Operations

struct CloseVerb: CaseVerb {
  let address = "avslut"
  let name = "closure"
  let label = "Avsluta"
  let button = "Avsluta ärendet"
  let event = CaseEvent.closed
  let done = "Ärendet är avslutat."

  func advice(in file: CaseFile) -> String? {
    let notes = file.dialogue.undecidedNotes.isEmpty ? nil : NoteFates.advice
    // What has been answered has had its words already.
    let answer = file.answers.isEmpty ? file.answerAdvice : nil
    let advice = [notes, answer].compactMap { $0 }
    return advice.isEmpty ? nil : advice.joined(separator: " ")
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    NoteFates.controls(form) + [
      form.rows(
        "reason", "Hur slutade det?",
        reasons(form.file).map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) }),
      form.area(
        "turnTo", "Vart kan avsändaren vända sig?",
        hint: "Behövs när synpunkten inte hör till kommunen. Avsändaren läser det där synpunkten följs.",
        rows: 2),
    ]
  }

  /// That it was handed over is offered where it may be said.
  private func reasons(_ file: CaseFile) -> [ClosureReason] {
    do {
      let hasAnswer = file.value.state == .answered
      try file.value.checkHandover(.handedOver, file.handingOn.handovers, hasAnswer: hasAnswer)
      return ClosureReason.allCases
    } catch {
      return ClosureReason.everyCases
    }
  }

  func perform(_ deed: CaseDeed) async throws {
    guard let reason: ClosureReason = deed.fields.word("reason") else {
      throw Problem(.invalid, .closureReasonMissing, field: "reason")
    }
    _ = try await deed.operations.close(
      deed.number, reason: reason, turnTo: deed.fields["turnTo"], notes: deed.fields.noteFates,
      version: deed.version, actor: deed.actor)
  }
}
