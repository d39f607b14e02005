import Domain
import SQLEngine
import Storage

/// What an answer will be when it is sent, and how each who is to read it will know.
package struct AnswerPreview: Sendable {
  /// Somebody who will be told.
  package struct Reader: Sendable {
    package let number: CaseNumber
    package let way: SenderWay
    /// The very mail; nil where none is sent.
    package let mail: MailMessage?
    /// Whether the answer itself can be read in it.
    package let answerStandsInMail: Bool
  }

  /// As it will be stored and read.
  package let text: String
  package let sender: Reader
  /// The senders of the cases that are merged into this one, as far as whoever writes may open those without
  /// saying why first.
  package let duplicates: [Reader]
  /// How many more read it, of whom whoever writes is to know nothing else.
  package let unseen: Int
}

extension Operations {
  /// Shows what `answer` would send, by the same conditions: the sender's wish and address, the language of the case,
  /// whether mail is sent at all, and whether the answer may stand in it. Nothing is stored.
  /// - Throws: `Problem` not found for those who may not answer it, invalid for what cannot be an answer.
  package func previewAnswer(_ number: CaseNumber, text: String, actor: Actor) async throws -> AnswerPreview {
    let text = try WrittenText.checked(text, missing: .answerMissing, field: "text")
    return try await database.read { transaction in
      let value = try load(number, for: actor, .handle, in: transaction)
      let others = try CaseLinkStore(transaction).duplicates(of: value.id).compactMap {
        try CaseStore(transaction).find($0)
      }
      let guards = GuardStore(transaction)
      // Who has to say why to open a case does so there, where the read log has it, and not by the way here.
      let seen = try others.filter { try Access.reading(actor, guards.guarded($0)) == .freely }
      return AnswerPreview(
        text: text, sender: try reader(of: value, answer: text, in: transaction),
        duplicates: try seen.map { try reader(of: $0, answer: text, in: transaction) },
        unseen: others.count - seen.count)
    }
  }

  private func reader(
    of value: FeedbackCase, answer: String, in transaction: Transaction
  ) throws -> AnswerPreview.Reader {
    let way = try SenderWay(to: value, outgoing.delivery, in: transaction)
    var mail: MailMessage?
    let writing = MailWriting(transaction: transaction, settings: outgoing)
    if case .mail = way { mail = try writing.answered(value, with: answer) }
    return AnswerPreview.Reader(
      number: value.number, way: way, mail: mail,
      answerStandsInMail: try mail != nil && writing.mayCarryAnswer(value))
  }
}
