/// What the municipality answered (svar). The text of an imported answer may be missing.
package struct Answer: Sendable, Equatable {
  package let ordinal: Int
  package let done: Doing
  package let text: RowID?

  package init(ordinal: Int, done: Doing, text: RowID?) {
    self.ordinal = ordinal
    self.done = done
    self.text = text
  }
}
