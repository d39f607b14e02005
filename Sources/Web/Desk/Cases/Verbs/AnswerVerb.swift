import Domain
import Operations

struct AnswerVerb: CaseVerb {
  let address = "svar"
  let name = "answer"
  let label = "Svara"
  let button = "Lämna svaret"
  let event = CaseEvent.answered
  let key: String? = "s"
  let done = "Svaret är sparat. Avsändaren kan läsa det med sin kod."
  let draft: Draft.Form? = .answer
  let preview: String? = "svara"

  func advice(in file: CaseFile) -> String? { file.answerAdvice }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [
      form.area(
        "text", "Svar till avsändaren",
        hint:
          "Börja med det viktigaste. Säg vad ni har gjort eller tänker göra, och när. Kommer svaret för sent: be om ursäkt.",
        rows: 9)
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.answer(
      deed.number, text: deed.fields["text"], version: deed.version, actor: deed.actor)
  }
}
