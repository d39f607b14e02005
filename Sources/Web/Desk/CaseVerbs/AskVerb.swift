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

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [form.area("question", "Fråga till avsändaren", hint: "Fråga bara om det du behöver veta.", rows: 4)]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.ask(
      deed.number, question: deed.fields["question"], version: deed.version, actor: deed.actor)
  }
}
