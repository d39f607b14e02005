import Domain
import SQLEngine
import Storage

/// What became of the circle around a case about a member of staff.
enum CircleChange {
  case drawn(CaseCircle)
  case lifted(CaseCircle)
}

// Whoever works with a main case reads what came in its duplicates, and the duplicates tell the same. So a duplicate is
// never more open than the case that it is worked with in, and lies where that one lies.
extension Operations {
  /// Does with the duplicates of a case what was just done with the case itself, each with a line in its own journal.
  func takeAlongDuplicates(_ work: CaseWork) throws {
    let hasMoved = work.before.classification.placement != work.after.classification.placement
    guard hasMoved || work.circleChange != nil else { return }
    for id in try CaseLinkStore(work.transaction).duplicates(of: work.before.id) {
      guard let found = try CaseStore(work.transaction).find(id) else { continue }
      let duplicate = hasMoved ? try move(found, along: work) : found
      switch work.circleChange {
      case .drawn(let circle):
        _ = try encircle(duplicate, like: circle, by: work.actor, in: work.transaction)
      case .lifted(let circle): try lift(circle, from: duplicate, by: work.actor, in: work.transaction)
      case nil: break
      }
    }
  }

  /// One that lay with its main case goes along; one that came from elsewhere in the board does so when it is closed
  /// where the main case goes, and else stays as closed as it is.
  /// - Throws: `Problem` when it lies at a protected unit of its own and the main case goes where nothing is protected:
  ///   that one would be more open than what its sender writes.
  private func move(_ duplicate: FeedbackCase, along work: CaseWork) throws -> FeedbackCase {
    let (own, from) = (duplicate.classification.placement, work.before.classification.placement)
    let (place, guards) = (work.after.classification.placement, GuardStore(work.transaction))
    guard own.board == from.board, own != place else { return duplicate }
    if own != from {
      guard try !guards.isProtected(own) || guards.isProtected(place) else {
        throw Problem(.conflict, .moveProtectedDuplicate, [work.before.number.description])
      }
      guard try guards.guarded(work.after).isClosedOff else { return duplicate }
    }
    return try put(duplicate, at: place, by: work.actor, in: work.transaction) { moved in
      moved.staffQuestion = work.staffQuestion
      moved.missingManager = work.missingManager
    }
  }

  /// Moves a merged case inside its board.
  private func put(
    _ value: FeedbackCase, at place: Placement, by actor: Actor, in transaction: Transaction,
    _ body: (inout CaseWork) -> Void
  ) throws -> FeedbackCase {
    let old = value.classification
    return try carryOut(value, by: actor, .classified, in: transaction) { moved in
      moved.after.classification = Classification(
        kind: old.kind, dimension: old.dimension, serviceArea: old.serviceArea, placement: place)
      moved.details = old.changes(to: moved.after.classification)
      body(&moved)
      try moved.leaveOfficer()
    }
  }

  /// Sees to it that what is merged is as protected as the rest of it, wherever it lies. Where the main case is protected
  /// its duplicates are worked with there; else all of it goes to the protected unit of a duplicate.
  func gatherProtected(by actor: Actor, in transaction: Transaction) throws {
    let (cases, links) = (CaseStore(transaction), CaseLinkStore(transaction))
    for id in try links.unevenlyProtected() {
      guard let main = try cases.find(id) else { continue }
      let duplicates = try links.duplicates(of: id).compactMap { try cases.find($0) }
      let guards = GuardStore(transaction)
      let places = ([main] + duplicates).map(\.classification.placement)
      let closed = try places.first { try guards.isProtected($0) }
      guard let place = closed, place.board == main.classification.placement.board else { continue }
      if main.classification.placement == place {
        for duplicate in duplicates { _ = try gather(duplicate, with: main, by: actor, in: transaction) }
      } else {
        // Its duplicates go along.
        _ = try gather(main, to: place, by: actor, in: transaction)
      }
    }
  }

  /// Puts a duplicate where its main case lies, when that is a protected unit and the duplicate lies at none.
  /// - Returns: the duplicate as it stands then.
  func gather(
    _ duplicate: FeedbackCase, with main: FeedbackCase, by actor: Actor, in transaction: Transaction
  ) throws -> FeedbackCase {
    let (own, place) = (duplicate.classification.placement, main.classification.placement)
    let guards = GuardStore(transaction)
    guard own.board == place.board, try guards.isProtected(place), try !guards.isProtected(own) else {
      return duplicate
    }
    return try gather(duplicate, to: place, by: actor, in: transaction)
  }

  private func gather(
    _ value: FeedbackCase, to place: Placement, by actor: Actor, in transaction: Transaction
  ) throws -> FeedbackCase {
    try put(value, at: place, by: actor, in: transaction) { moved in
      moved.details["cause"] = "protection"
      moved.missingManager = .leaveToRegistrars
    }
  }

  /// Closes a duplicate around those whom its main case is about.
  /// - Returns: the duplicate as it stands then.
  func encircle(
    _ duplicate: FeedbackCase, like circle: CaseCircle, by actor: Actor, in transaction: Transaction
  ) throws -> FeedbackCase {
    let own = try GuardStore(transaction).circle(of: duplicate.id)
    if let own, own.responsible == circle.responsible, own.subjects.isSuperset(of: circle.subjects) {
      return duplicate
    }
    return try carryOut(duplicate, by: actor, .encircled, in: transaction) { work in
      try work.encircle(like: circle)
    }
  }

  /// A duplicate that is about others too stays closed around them.
  private func lift(
    _ circle: CaseCircle, from duplicate: FeedbackCase, by actor: Actor, in transaction: Transaction
  ) throws {
    guard try GuardStore(transaction).circle(of: duplicate.id) == circle else { return }
    _ = try carryOut(duplicate, by: actor, .circleLifted, in: transaction) { work in try work.lift(circle) }
  }
}
