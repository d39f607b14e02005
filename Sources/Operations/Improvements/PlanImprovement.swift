import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Plans an improvement that no single case led to.
  /// - Throws: `Problems` for the texts; `Problem` for a place, owner or pattern that will not do.
  package func planImprovement(_ content: ImprovementContent, actor: Actor) async throws -> Improvement {
    let content = try content.checked()
    return try await database.write { transaction in
      try plan(content, by: actor, in: transaction)
    }
  }

  /// Plans an improvement on a case. The case's journal says so, and the plan lives on after the answer.
  package func planImprovement(
    _ content: ImprovementContent, on number: CaseNumber, version: Int? = nil, actor: Actor
  ) async throws -> Improvement {
    let content = try content.checked()
    let id = ImprovementID.unordered()
    _ = try await change(number, version: version, by: actor, .improvementPlanned) { work in
      _ = try plan(content, id: id, by: actor, in: work.transaction)
      try ActionPlanStore(work.transaction).link(id, to: work.before.id)
      work.details["improvement"] = id.rawValue
    }
    return try await database.read { try load(id, for: actor, .read, in: $0) }
  }

  /// Stores a new improvement with the first line of its journal.
  func plan(
    _ content: ImprovementContent, id: ImprovementID? = nil, by actor: Actor, in transaction: Transaction
  ) throws -> Improvement {
    try checkReferences(of: content, by: actor, in: transaction)
    let item = Improvement(
      id: id ?? .ordered(at: transaction.now), content: content, plannedOn: transaction.today)
    try ImprovementStore(transaction).insert(item)
    try ImprovementJournalStore(transaction).append(
      [ImprovementChange("planned", from: "", to: content.title)], to: item.id, version: 1,
      on: transaction.today, by: actor)
    return item
  }
}
