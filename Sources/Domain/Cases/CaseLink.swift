/// Two cases that belong together: a duplicate and its main case, or a part and what it was split from. A link is
/// never removed, only undone, with who and when.
package struct CaseLink: Sendable, Equatable, Identifiable {
  package enum Nature: String, CaseIterable, Sendable {
    /// `other` is a duplicate of `main`: it is worked with, answered and counted there.
    case merge
    /// `other` is a part of what came in as `main`, with a number of its own.
    case split
  }

  package let id: RowID
  package let nature: Nature
  package let main: CaseID
  package let other: CaseID
  package let made: Doing
  package let undone: Doing?

  package init(
    id: RowID, nature: Nature, main: CaseID, other: CaseID, made: Doing, undone: Doing? = nil
  ) {
    self.id = id
    self.nature = nature
    self.main = main
    self.other = other
    self.made = made
    self.undone = undone
  }

  package var isInForce: Bool { undone == nil }
}

extension FeedbackCase {
  /// How many parts one submission may be split into at a time; more is a slip.
  package static let mostParts = 10

  /// Whether this case may become a duplicate of `main`.
  ///
  /// Both lie with the same board: whoever reads the main case reads what came in the duplicate, and no board reads
  /// another's (rules R4). No sender waits longer by it than they were promised.
  /// - Parameter hasDuplicates: whether others are merged into this one already; a chain could not be undone link by
  ///   link.
  package func checkMerge(into main: FeedbackCase, hasDuplicates: Bool) throws(Problem) {
    guard main.id != id else { throw Problem(.invalid, .mergeWithItself, field: "main") }
    guard main.mergedInto == nil else {
      throw Problem(.invalid, .mergeMainIsMerged, [main.number.description], field: "main")
    }
    guard !hasDuplicates else {
      throw Problem(.conflict, .mergeHasDuplicates, [number.description], field: "main")
    }
    guard main.classification.placement.board == classification.placement.board else {
      throw Problem(.invalid, .mergeOtherBoard, field: "main")
    }
    try checkPromise(keptBy: main)
  }

  /// The answer that is waited for longest sets the day: what its sender was promised first stands, and is missed where
  /// it can be seen (rules C3, C5). A main case that is answered answers them at once.
  private func checkPromise(keptBy main: FeedbackCase) throws(Problem) {
    guard let owed = owedBy, main.state.awaitsAnswer else { return }
    guard let later = main.owedBy, later <= owed else {
      throw Problem(
        .invalid, .mergeDueEarlier, [main.number.description, number.description], field: "main")
    }
  }
}

/// What somebody says of the answers that a main case had before another was merged into it, or a part went back.
package enum EarlierAnswers: Sendable {
  /// Nothing: they were written to one sender, or without the part.
  case unread
  /// They have read them: the other sender may too, or they answer the part too.
  case mayBeRead
}

extension FeedbackCase {
  /// Whether one more sender can follow this case as it stands: what was answered before is theirs only when somebody
  /// has read it with them in mind, and what was closed without an answer answers nobody.
  package func checkFollower(hasAnswers: Bool, earlier: EarlierAnswers) throws(Problem) {
    guard hasAnswers else {
      guard state != .closed else {
        throw Problem(.invalid, .mergeMainClosed, [number.description], field: "main")
      }
      return
    }
    guard earlier == .mayBeRead else {
      throw Problem(.invalid, .mergeMainAnswered, [number.description], field: "earlier")
    }
  }

  /// Whether a part that was cut out of this case can go back. The answers are written to the same sender, but without
  /// the part: it is answered by them only when somebody has read them and says so.
  package func checkReturn(hasAnswers: Bool, earlier: EarlierAnswers) throws(Problem) {
    guard !hasAnswers || earlier == .mayBeRead else {
      throw Problem(.invalid, .splitMainAnswered, [number.description], field: "earlier")
    }
    try checkFollower(hasAnswers: hasAnswers, earlier: earlier)
  }
}
