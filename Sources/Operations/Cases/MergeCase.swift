import Domain
import SQLEngine
import Storage

extension Operations {
  /// Makes a case the duplicate of another: it is worked with, answered and counted there, and its sender follows
  /// the other one's answer with the own code. Undone with `unmerge`.
  package func merge(
    _ number: CaseNumber, into mainNumber: CaseNumber, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await database.write { transaction in
      let found = try load(number, for: actor, .merge, in: transaction)
      let main = try mainCase(mainNumber, actor: actor, in: transaction)
      let links = CaseLinkStore(transaction)
      try found.checkMerge(into: main, hasDuplicates: try !links.duplicates(of: found.id).isEmpty)
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
        try work.tell(.merged)
      }
      _ = try change(main, by: actor, .linked, in: transaction) { work in
        work.details = CaseLink.details(.merge, as: "main", other: found.number)
      }
      return merged
    }
  }

  /// Undoes a merge: the case stands again as it stood, and owes what it owed.
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
      }
      _ = try change(main, by: actor, .unlinked, in: transaction) { work in
        work.details = CaseLink.details(.merge, as: "main", other: found.number)
      }
      return freed
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
