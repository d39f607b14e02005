import Domain
import Operations

struct AskVerb: CaseVerb {
  let address = "fraga"
  let name = "question"
  let label = "Fråga avsändaren"
  let button = "Ställ frågan"
  let event = CaseEvent.asked
  let done = "Frågan är ställd. Ärendet väntar på avsändaren, men svarstiden går vidare."
  let draft: Draft.Form? = .question

  func isOffered(in file: CaseFile) -> Bool { file.value.sender.canBeReached }

  func advice(in file: CaseFile) -> String? {
    file.value.sender.identity == .anonymous ? "Avsändaren läser frågan med sin kod och svarar där." : nil
  }

  private static let everySender = "everySender"

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    let question = form.area(
      "question", "Fråga till avsändaren", hint: "Fråga bara om det du behöver veta.", rows: 4)
    let duplicates = form.file.handingOn.askable.map(\.description)
    guard !duplicates.isEmpty else { return [question] }
    return [
      question,
      form.checks(
        "others", "Gäller frågan fler?",
        [
          Choice(
            value: Self.everySender,
            label: "Fråga också den som lämnade \(duplicates.joined(separator: ", "))")
        ]),
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.ask(
      deed.number, question: deed.fields["question"],
      of: deed.fields[Self.everySender] == "ja" ? .everySender : .sender, version: deed.version,
      actor: deed.actor)
  }
}
