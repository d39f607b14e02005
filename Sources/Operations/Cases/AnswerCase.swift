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
      try work.answer(text)
      try work.tell(.answered)
      try work.tellDuplicates(.answered)
    }
  }
}

extension CaseWork {
  /// Stores the answer; nobody needs to be waited for after it.
  mutating func answer(_ text: String) throws {
    let ordinal = try events.answers(of: before.id).count + 1
    let row = try keep(text, as: .answer)
    try events.insert([(before.id, Answer(ordinal: ordinal, done: doing, text: row))])
    if try events.acknowledgement(of: before.id) == nil {
      try events.insert([(before.id, Acknowledgement(done: doing, means: .answer))])
    }
    details["ordinal"] = String(ordinal)
    try completeTasks(.acknowledge)
    try completeTasks(.remindAnswer)
    // What the sender wrote since the last answer is answered with this one.
    try completeTasks(.readMessage)
    try endWaiting()
    try completeOvertaken()
    try dropDraft(.answer)
  }
}
