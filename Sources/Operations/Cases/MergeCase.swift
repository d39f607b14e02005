import Domain
import SQLEngine
import Storage

extension Operations {
  /// Makes a case the duplicate of another: it is worked with, answered and counted there, and its sender follows
  /// the other one's answer with the own code. Undone with `unmerge`.
  /// - Parameter earlier: needed when the other one has been answered already.
  package func merge(
    _ number: CaseNumber, into mainNumber: CaseNumber, earlier: EarlierAnswers = .unread, version: Int? = nil,
    actor: Actor
  ) async throws -> FeedbackCase {
    try await database.write { transaction in
      let found = try load(number, for: actor, .merge, in: transaction)
      let main = try mainCase(mainNumber, actor: actor, in: transaction)
      let links = CaseLinkStore(transaction)
      try checkMerge(of: found, into: main, in: transaction)
      let guards = GuardStore(transaction)
      guard try guards.circle(of: found.id) == guards.circle(of: main.id) else {
        throw Problem(.invalid, .mergeOtherCircle, field: "main")
      }
      let merged = try change(found, version: version, by: actor, .linked, in: transaction) { work in
        try links.insert(
          CaseLink(
            id: .ordered(at: transaction.now), nature: .merge, main: main.id, other: found.id,
            made: work.doing))
        work.after.mergedInto = main.id
        work.details = CaseLink.details(.merge, as: "duplicate", other: main.number)
        // That it is dealt with together with the other one says also that it is registered.
        try work.completeTasks(.acknowledge)
        // A new day, or a question, is no news to whoever reads an answer in the other case.
        try work.completeOvertaken()
        try work.tell(.merged)
      }
      _ = try change(main, by: actor, .linked, in: transaction) { work in
        let hasAnswers = try !work.events.answers(of: main.id).isEmpty
        try main.checkFollower(hasAnswers: hasAnswers, earlier: earlier)
        work.details = CaseLink.details(.merge, as: "main", other: found.number)
        if hasAnswers { work.details["answers"] = "shown" }
      }
      return try gather(merged, with: main, by: actor, in: transaction)
    }
  }

  /// Undoes a merge: the case stands again as it stood, and owes what it owed, by the dates that hold now.
  package func unmerge(
    _ number: CaseNumber, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await database.write { transaction in
      let found = try load(number, for: actor, .merge, in: transaction)
      let links = CaseLinkStore(transaction)
      guard let main = try found.mainCase(in: transaction),
        let link = try links.all(of: found.id).last(where: {
          $0.isInForce && $0.nature == .merge && $0.other == found.id
        })
      else { throw Problem(.notFound, .linkUnknown) }
      let freed = try change(found, version: version, by: actor, .unlinked, in: transaction) { work in
        guard try links.undo(link.id, work.doing) else { throw Problem(.conflict, .changedMeanwhile) }
        work.after.mergedInto = nil
        work.details = CaseLink.details(.merge, as: "duplicate", other: main.number)
        // What a duplicate's sender was to be told is told as a case of its own again.
        try work.completeConfirmation()
        try work.completeTelling(.merged)
        try work.awaitReply(since: link)
        try work.completeOvertaken()
        try work.tellOvertaken(since: link)
        if work.after.state == .registered { try work.tell(.registered) }
      }
      _ = try change(main, by: actor, .unlinked, in: transaction) { work in
        work.details = CaseLink.details(.merge, as: "main", other: found.number)
      }
      return try catchUp(freed, since: link.made.instant, by: actor, in: transaction)
    }
  }

  /// That a case can be worked with in another one. In the pile both are nobody's, or the same board's secret. What is
  /// protected is worked with where it is protected.
  func checkMerge(of found: FeedbackCase, into main: FeedbackCase, in transaction: Transaction) throws {
    let hasDuplicates = try !CaseLinkStore(transaction).duplicates(of: found.id).isEmpty
    try found.checkMerge(into: main, hasDuplicates: hasDuplicates)
    let guards = GuardStore(transaction)
    guard try guards.guarded(found).owner == guards.guarded(main).owner else {
      throw Problem(.invalid, .mergeOtherBoard, field: "main")
    }
    let (own, place) = (found.classification.placement, main.classification.placement)
    guard try !guards.isProtected(own) || guards.isProtected(place) else {
      throw Problem(.invalid, .mergeProtected, field: "main")
    }
  }

  /// A number that was typed in: what one may not handle is as unknown as what does not exist.
  private func mainCase(_ number: CaseNumber, actor: Actor, in transaction: Transaction) throws
    -> FeedbackCase
  {
    do {
      return try load(number, for: actor, .merge, in: transaction)
    } catch let problem as Problem where problem.code == .notFound {
      throw Problem(.invalid, .caseNotFound, field: "main")
    }
  }
}

extension CaseLink {
  /// What the journals of both cases say of a link; a number is no personal data.
  static func details(_ nature: Nature, as part: String, other: CaseNumber) -> [String: String] {
    ["nature": nature.rawValue, "part": part, "other": other.description]
  }
}
