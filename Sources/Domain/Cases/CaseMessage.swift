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

  /// The journal entry it was made with, which also gives the order within a day.
  package let sequence: Int
  package let direction: Direction
  package let done: Doing
  package let text: RowID?

  package init(sequence: Int, direction: Direction, done: Doing, text: RowID?) {
    self.sequence = sequence
    self.direction = direction
    self.done = done
    self.text = text
  }
}
