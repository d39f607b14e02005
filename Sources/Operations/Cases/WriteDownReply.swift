import Domain
import SQLEngine
import Storage

/// What a sender said or sent to the desk about a case that is in the register, as somebody writes it down.
package struct HeardReply: Sendable {
  package let channel: Channel
  /// The day it was said or came.
  package let day: CalendarDay
  package let text: String

  package init(channel: Channel, day: CalendarDay, text: String) {
    self.channel = channel
    self.day = day
    self.text = text
  }
}

extension Operations {
  /// Puts into its case what a sender said or sent by another way than the code: whoever answers a question on the
  /// telephone has answered it (förvaltningslagen 27 §; rules R2, R35). It does all that a message with the code does,
  /// and the sender reads it in the same thread.
  /// - Throws: `Problem` not found, invalid with its field, and conflict where the content is not here any more.
  package func writeDown(
    _ reply: HeardReply, in number: CaseNumber, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await database.write { transaction in
      let found = try load(number, for: actor, .handle, in: transaction)
      let text = try check(reply, in: found, today: transaction.today)
      return try receive(
        text, CaseMessage.WrittenDown(channel: reply.channel, cameOn: reply.day), in: found, version: version,
        by: actor, transaction)
    }
  }

  /// - Returns: the text as it is kept.
  private func check(_ reply: HeardReply, in found: FeedbackCase, today: CalendarDay) throws(Problem)
    -> String
  {
    guard CaseMessage.WrittenDown.channels.contains(reply.channel) else {
      throw Problem(.invalid, .replyChannelMissing, field: "channel")
    }
    guard found.arrival.day <= reply.day, reply.day <= today else {
      throw Problem(.invalid, .replyDayWrong, [found.arrival.day.description], field: "day")
    }
    return try WrittenText.checked(reply.text, missing: .replyMissing, field: "reply")
  }
}
