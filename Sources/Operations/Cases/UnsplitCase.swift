import Domain
import SQLEngine
import Storage

/// How a part can go back into what it was cut from.
package enum SplitUndoing: Sendable, Equatable {
  case possible
  /// Once somebody says that the answer in that case is an answer to the part too.
  case afterReading(CaseNumber)
}

extension Operations {
  /// Undoes a split: the part becomes a duplicate of the case it was cut from. Its number stays in the register and
  /// is never given again (JO 4639-2007). It is as closed as that case is.
  /// - Parameter earlier: needed when that case has been answered already, without the part.
  /// - Throws: `Problem` also when they lie at different boards, other cases are merged into the part, or that case was
  ///   closed without an answer or handed over with all its content: nobody would answer the part there.
  package func unsplit(
    _ number: CaseNumber, earlier: EarlierAnswers = .unread, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await database.write { transaction in
      let found = try load(number, for: actor, .merge, in: transaction)
      let back = try splitReturn(of: found, earlier: earlier, by: actor, in: transaction)
      let (links, main) = (CaseLinkStore(transaction), back.main)
      let joined = try change(found, version: version, by: actor, .unlinked, in: transaction) { work in
        guard try links.undo(back.link, work.doing) else { throw Problem(.conflict, .changedMeanwhile) }
        try links.insert(
          CaseLink(
            id: .ordered(at: transaction.now), nature: .merge, main: main.id, other: found.id,
            made: work.doing))
        work.after.mergedInto = main.id
        try work.completeTasks(.acknowledge)
        try work.completeOvertaken()
        work.details = CaseLink.details(.split, as: "part", other: main.number)
      }
      _ = try change(main, by: actor, .unlinked, in: transaction) { work in
        work.details = CaseLink.details(.split, as: "main", other: found.number)
        if back.hasAnswers { work.details["answers"] = "shown" }
      }
      let gathered = try gather(joined, with: main, by: actor, in: transaction)
      guard let circle = try GuardStore(transaction).circle(of: main.id) else { return gathered }
      return try encircle(gathered, like: circle, by: actor, in: transaction)
    }
  }

  /// What `unsplit` would do with a part; nil where it would refuse, and for what is no part.
  func splitUndoing(
    of value: FeedbackCase, by actor: Actor, in transaction: Transaction
  ) throws -> SplitUndoing? {
    guard try Access.permits(actor, .merge, on: GuardStore(transaction).guarded(value)) else { return nil }
    do {
      let back = try splitReturn(of: value, earlier: .mayBeRead, by: actor, in: transaction)
      return back.hasAnswers ? .afterReading(back.main.number) : .possible
    } catch is Problem {
      return nil
    }
  }

  private func splitReturn(
    of part: FeedbackCase, earlier: EarlierAnswers, by actor: Actor, in transaction: Transaction
  ) throws -> SplitReturn {
    guard part.mergedInto == nil,
      let link = try CaseLinkStore(transaction).all(of: part.id).last(where: {
        $0.isInForce && $0.nature == .split && $0.other == part.id
      }), let origin = try CaseStore(transaction).find(link.main),
      Access.permits(actor, .merge, on: try GuardStore(transaction).guarded(origin))
    else { throw Problem(.notFound, .linkUnknown) }
    let (events, sealed) = (CaseEventStore(transaction), SealedContentStore(transaction))
    guard try events.answers(of: part.id).isEmpty else {
      throw Problem(.conflict, .splitAnswered, [part.number.description])
    }
    if let withheld = try sealed.withheld(part.id) { throw withheld.problem }
    let main = try origin.caseInWork(in: transaction)
    guard try sealed.withheld(main.id) == nil else {
      throw Problem(.conflict, .splitMainWithheld, [main.number.description])
    }
    try checkMerge(of: part, into: main, in: transaction)
    let hasAnswers = try !events.answers(of: main.id).isEmpty
    try main.checkReturn(hasAnswers: hasAnswers, earlier: earlier)
    return SplitReturn(link: link.id, main: main, hasAnswers: hasAnswers)
  }
}

/// Where a part goes back to.
private struct SplitReturn {
  /// The one that is undone.
  let link: RowID
  let main: FeedbackCase
  let hasAnswers: Bool
}
