import Domain
import SQLEngine
import Storage

extension Operations {
  /// Answers the sender. The first answer also acknowledges; a later one completes it.
  package func answer(
    _ number: CaseNumber, text: String, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let text = try WrittenText.checked(text, missing: .answerMissing, field: "text")
    return try await change(number, version: version, by: actor, .answered) { work in
      let ordinal = try work.events.answers(of: work.before.id).count + 1
      let row = try work.keep(text, as: .answer)
      try work.events.insert([(work.before.id, Answer(ordinal: ordinal, done: work.doing, text: row))])
      if try work.events.acknowledgement(of: work.before.id) == nil {
        try work.events.insert([(work.before.id, Acknowledgement(done: work.doing, means: .answer))])
      }
      work.details["ordinal"] = String(ordinal)
      try work.complete(.acknowledge)
      try work.tell(.answered)
    }
  }
}
