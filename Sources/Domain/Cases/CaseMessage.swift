/// What sender and municipality write to each other beside the submission and the answer.
package struct CaseMessage: Sendable, Equatable {
  package enum Direction: String, CaseIterable, Sendable {
    /// The municipality asks the sender.
    case question
    /// The sender writes, in reply or unasked.
    case reply
    /// The municipality tells the sender something that is no answer, such as that it has answered already
    /// (förvaltningslagen 6 §; rules R30).
    case information
  }

  /// How a reply came that the sender did not write here but said or sent, and somebody at the desk wrote down
  /// (förvaltningslagen 27 §; rules R2, R35). Who heard or read it is who did it.
  package struct WrittenDown: Sendable, Equatable {
    package let channel: Channel
    /// The day it was said or came, which may be before it was written down.
    package let cameOn: CalendarDay

    package init(channel: Channel, cameOn: CalendarDay) {
      self.channel = channel
      self.cameOn = cameOn
    }

    /// How a reply can come to the desk.
    package static let channels: [Channel] = [.telephone, .email, .letter, .visit, .meeting]
  }

  /// The journal entry it was made with, which also gives the order within a day.
  package let sequence: Int
  package let direction: Direction
  package let done: Doing
  package let text: RowID?
  /// Nil for what was written here.
  package let writtenDown: WrittenDown?

  package init(
    sequence: Int, direction: Direction, done: Doing, text: RowID?, writtenDown: WrittenDown? = nil
  ) {
    self.sequence = sequence
    self.direction = direction
    self.done = done
    self.text = text
    self.writtenDown = writtenDown
  }
}
