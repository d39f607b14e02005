/// One version of something that a municipality edits at the desk. A version is never changed: an edit makes the next one,
/// so that what held before stays readable with who and when.
package struct EditedVersion<Content: Sendable & Equatable>: Sendable, Equatable {
  /// 1, 2, 3 … without gaps.
  package let number: Int
  package let content: Content
  package let made: Doing

  package init(number: Int, content: Content, made: Doing) {
    self.number = number
    self.content = content
    self.made = made
  }

  /// The version that an edit makes; nil for an edit that changes nothing, which makes none.
  /// - Parameters:
  ///   - before: what holds now; nil when there is nothing yet.
  ///   - seen: the number of the version that was edited; 0 for none.
  /// - Throws: `Problem` conflict when somebody else was first.
  package static func after(
    _ before: EditedVersion?, _ content: Content, seen: Int, made: Doing
  ) throws(Problem) -> EditedVersion? {
    guard (before?.number ?? 0) == seen else { throw Problem(.conflict, .measureChangedMeanwhile) }
    return content == before?.content ? nil : EditedVersion(number: seen + 1, content: content, made: made)
  }

  /// What comes with the program, before anybody has edited it.
  package static func shipped(_ content: Content) -> EditedVersion {
    EditedVersion(
      number: 1, content: content,
      made: Doing(day: .first, instant: nil, actor: Actor.program.reference))
  }
}

/// Whether something edited is offered, or closed and only to be read.
package enum MeasureStanding: String, CaseIterable, Sendable {
  case open, closed
}
