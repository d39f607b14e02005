import Domain
import Operations

struct ExtendVerb: CaseVerb {
  let address = "forlangning"
  let name = "extension"
  let label = "Förläng svarstiden"
  let button = "Förläng svarstiden"
  let event = CaseEvent.extended
  let done = "Svarstiden är förlängd. Avsändaren ser den nya dagen."

  /// More time cannot be asked for when the day has passed, whatever the lifecycle says.
  func isOffered(in file: CaseFile) -> Bool {
    file.value.sender.owedAnswer && file.today <= file.value.answerBy
  }

  /// How often it was put off already, and who else reads why.
  func advice(in file: CaseFile) -> String? {
    let duplicates = file.handingOn.duplicates(of: file.value).map(\.description)
    let sentences = [
      CaseWords(file).moved.map { "Svaret är redan uppskjutet \($0)." },
      duplicates.isEmpty
        ? nil : "Skälet läses också av den som lämnade \(duplicates.joined(separator: ", ")).",
    ].compactMap { $0 }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [
      form.line("newDate", "Nytt sista datum för svaret", type: "date", width: "date"),
      form.area("reason", "Skäl som avsändaren får läsa", rows: 3),
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.extend(
      deed.number, to: try deed.fields.day("newDate"), reason: deed.fields["reason"], version: deed.version,
      actor: deed.actor)
  }
}
