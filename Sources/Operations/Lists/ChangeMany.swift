import Domain
import SQLEngine
import Storage

/// What can be done with several cases at once; each is one of the ordinary verbs.
package enum BulkVerb: Sendable, Equatable {
  /// Give to an officer, or to nobody.
  case assign(StaffID?)
  /// Send to a unit, department or board: from the pile anywhere, and else inside the board that has it.
  case move(Placement)
  case acknowledge(Acknowledgement.Means)
  case close(ClosureReason)
}

/// A case that somebody marked in a list, as it was then.
package struct MarkedCase: Sendable, Equatable {
  package let number: CaseNumber
  package let version: Int

  package init(number: CaseNumber, version: Int) {
    self.number = number
    self.version = version
  }
}

/// What became of one of the marked cases.
package struct BulkOutcome: Sendable, Equatable {
  package let number: CaseNumber
  /// Nil when it was done; otherwise why not.
  package let refusal: Problem?
}

extension Operations {
  /// Does the same with several cases, one after the other, each in a transaction of its own: what one case refuses
  /// stops no other, and what somebody changed meanwhile is left as they left it. What the same person did with it by
  /// the first click of two is done.
  /// - Throws: `Problem` when none is marked; whatever is no `Problem` ends the run.
  package func changeMany(_ marked: [MarkedCase], _ verb: BulkVerb, actor: Actor) async throws
    -> [BulkOutcome]
  {
    guard !marked.isEmpty else { throw Problem(.invalid, .nothingMarked) }
    var outcomes: [BulkOutcome] = []
    for item in marked {
      do {
        try await change(item, verb, actor: actor)
        outcomes.append(BulkOutcome(number: item.number, refusal: nil))
      } catch let problem as Problem {
        let isDone = try await isDone(item, verb, actor: actor)
        outcomes.append(BulkOutcome(number: item.number, refusal: isDone ? nil : problem))
      }
    }
    return outcomes
  }

  /// Whether all that has happened to a case since it was marked is what is asked for again. Asked without permission,
  /// as `hasDone` is: it tells of nothing but one's own deed.
  private func isDone(_ item: MarkedCase, _ verb: BulkVerb, actor: Actor) async throws -> Bool {
    try await database.read { transaction in
      guard let found = try CaseStore(transaction).find(item.number),
        let entry = try JournalStore(transaction).entries(of: found.id).deed(after: item.version, by: actor),
        entry.event == verb.event
      else { return false }
      let events = CaseEventStore(transaction)
      switch verb {
      case .assign(let officer): return found.officer == officer
      case .move(let placement): return found.classification.placement == placement
      case .acknowledge(let means): return try events.acknowledgement(of: found.id)?.means == means
      case .close(let reason): return try events.closures(of: found.id).last?.reason == reason
      }
    }
  }

  private func change(_ item: MarkedCase, _ verb: BulkVerb, actor: Actor) async throws {
    switch verb {
    case .assign(let officer):
      _ = try await assign(item.number, to: officer, version: item.version, actor: actor)
    case .move(let placement):
      let before = try await database.read {
        try load(item.number, for: actor, .route, in: $0).classification
      }
      _ = try await classify(
        item.number,
        as: Classification(
          kind: before.kind, dimension: before.dimension, serviceArea: before.serviceArea,
          placement: placement),
        version: item.version, actor: actor)
    case .acknowledge(let means):
      _ = try await acknowledge(item.number, by: means, version: item.version, actor: actor)
    case .close(let reason):
      _ = try await close(item.number, reason: reason, version: item.version, actor: actor)
    }
  }
}

extension BulkVerb {
  /// What the journal calls it.
  fileprivate var event: CaseEvent {
    switch self {
    case .assign: .assigned
    case .move: .classified
    case .acknowledge: .acknowledged
    case .close: .closed
    }
  }
}
