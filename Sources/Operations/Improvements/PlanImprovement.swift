import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Plans an improvement that no single case led to.
  /// - Parameter idempotency: with the same key and the same content, it is planned once.
  /// - Throws: `Problems` for the texts; `Problem` for a place, owner or pattern that will not do.
  package func planImprovement(
    _ content: ImprovementContent, idempotency: IdempotencyKey? = nil, actor: Actor
  ) async throws -> Improvement {
    let content = try content.checked()
    return try await database.write { transaction in
      try once(idempotency, content.written, for: actor, in: transaction) {
        try plan(content, by: actor, in: transaction).id
      }
    }
  }

  /// Plans an improvement on a case. The case's journal says so, and the plan lives on after the answer.
  package func planImprovement(
    _ content: ImprovementContent, on number: CaseNumber, version: Int? = nil,
    idempotency: IdempotencyKey? = nil, actor: Actor
  ) async throws -> Improvement {
    let content = try content.checked()
    return try await database.write { transaction in
      try once(idempotency, [number.description] + content.written, for: actor, in: transaction) {
        let id = ImprovementID.unordered()
        try change(number, version: version, by: actor, .improvementPlanned, in: transaction) { work in
          _ = try plan(content, id: id, by: actor, in: work.transaction)
          try ActionPlanStore(work.transaction).link(id, to: work.before.id)
          work.details["improvement"] = id.rawValue
        }
        return id
      }
    }
  }

  /// Does it unless this very form has done it before.
  private func once(
    _ key: IdempotencyKey?, _ content: [String], for actor: Actor, in transaction: Transaction,
    _ plan: () throws -> ImprovementID
  ) throws -> Improvement {
    let key = key?.narrowed(to: content)
    if let kept: String = try key?.answer(for: content, in: transaction) {
      return try load(ImprovementID(rawValue: kept), for: actor, .read, in: transaction)
    }
    let id = try plan()
    try key?.keep(id.rawValue, for: content, in: transaction)
    return try load(id, for: actor, .read, in: transaction)
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

extension ImprovementContent {
  /// All that makes two plans the same.
  fileprivate var written: [String] {
    [
      title, expectedEffect, placement.board?.rawValue ?? "", placement.department?.rawValue ?? "",
      placement.unit?.rawValue ?? "", body, owner?.rawValue ?? "", dueOn.description,
      followUpOn?.description ?? "", pattern?.rawValue ?? "",
    ]
  }
}
