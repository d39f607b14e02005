import Domain
import SQLEngine
import Storage

/// One change of one improvement, while it is being made.
struct ImprovementWork {
  let transaction: Transaction
  let actor: Actor
  let before: Improvement
  var after: Improvement
  /// What its journal will say.
  var changes: [ImprovementChange] = []

  var today: CalendarDay { transaction.today }
  var doing: Doing { Doing(day: today, instant: transaction.now, actor: actor.reference) }
}

extension Operations {
  /// Changes one improvement in the fixed order: load through permission, store what `body` stores, write its journal.
  /// - Parameter version: the version that the person saw; nil where nothing was seen.
  /// - Throws: `Problem`: not found (or not for this person), or changed meanwhile.
  func change(
    _ id: ImprovementID, version: Int?, by actor: Actor, _ action: ImprovementAction = .change,
    _ body: @escaping @Sendable (inout ImprovementWork) throws -> Void
  ) async throws -> Improvement {
    try await database.write { transaction in
      let found = try load(id, for: actor, action, in: transaction)
      if let version, version != found.version { throw Problem(.conflict, .improvementChangedMeanwhile) }
      var work = ImprovementWork(transaction: transaction, actor: actor, before: found, after: found)
      work.after.version += 1
      try body(&work)
      try write(work)
      return work.after
    }
  }

  /// Asks before a form is looked at, so that what is wrong in it tells nothing to those whose improvement it is not.
  /// - Throws: `Problem` not found.
  package func require(_ action: ImprovementAction, on id: ImprovementID, actor: Actor) async throws {
    try await database.read { _ = try load(id, for: actor, action, in: $0) }
  }

  /// The improvement, if it exists and `actor` may do `action` with it; otherwise the one answer for both.
  func load(
    _ id: ImprovementID, for actor: Actor, _ action: ImprovementAction, in transaction: Transaction
  ) throws -> Improvement {
    guard let found = try ImprovementStore(transaction).find(id),
      Access.permitsImprovement(actor, action, at: found.placement)
    else { throw Problem(.notFound, .improvementUnknown) }
    return found
  }

  /// That the place exists and is one where `actor` may plan, that the owner may work with it there, and that the
  /// pattern exists.
  /// - Parameter before: what the improvement had; what stays is not asked about, such as an owner who has left or a
  ///   pattern that `actor` may not see.
  func checkReferences(
    of content: ImprovementContent, instead before: ImprovementContent? = nil, by actor: Actor,
    in transaction: Transaction
  ) throws {
    let isPlaced = content.placement != before?.placement
    if isPlaced {
      guard try OrganisationStore(transaction).chart().isConsistent(content.placement),
        Access.permitsImprovement(actor, .change, at: content.placement)
      else { throw Problem(.invalid, .organisationUnknown, field: "unit") }
    }
    if let owner = content.owner, isPlaced || owner != before?.owner {
      guard let member = try StaffStore(transaction).find(owner),
        Access.permitsImprovement(member, .change, at: content.placement)
      else { throw Problem(.invalid, .ownerUnknown, field: "owner") }
    }
    if let pattern = content.pattern, pattern != before?.pattern {
      guard let found = try PatternStore(transaction).find(pattern),
        Access.permitsImprovement(actor, .read, at: found.criteria.placement)
      else {
        throw Problem(.invalid, .patternUnknown, field: "pattern")
      }
    }
  }

  private func write(_ work: ImprovementWork) throws {
    let store = ImprovementStore(work.transaction)
    guard try store.update(work.after, after: work.before.version) else {
      throw Problem(.conflict, .improvementChangedMeanwhile)
    }
    try ImprovementJournalStore(work.transaction).append(
      work.changes, to: work.after.id, version: work.after.version, on: work.today, by: work.actor)
  }
}
