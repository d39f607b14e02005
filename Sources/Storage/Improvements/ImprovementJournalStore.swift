import Domain
import Foundation
import SQLEngine

/// A line of an improvement's journal.
package struct ImprovementJournalLine: Sendable, Equatable {
  /// The version that the improvement had afterwards.
  package let version: Int
  package let change: ImprovementChange
  package let done: Doing
}

/// What was changed in improvements, by whom and when: lines are added and never changed.
package struct ImprovementJournalStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func append(
    _ changes: [ImprovementChange], to id: ImprovementID, version: Int, on day: CalendarDay, by actor: Actor
  ) throws {
    for (position, change) in changes.enumerated() {
      try transaction.execute(
        """
        INSERT INTO improvement_changes (improvement_id, version, position, made_on, made_at, made_by, field,
          old_value, new_value)
        VALUES (\(id), \(version), \(position + 1), \(day), \(transaction.now), \(actor.reference), \(change.field),
          \(change.old), \(change.new))
        """)
    }
  }

  package func lines(of id: ImprovementID) throws -> [ImprovementJournalLine] {
    try transaction.query(
      "SELECT * FROM improvement_changes WHERE improvement_id = \(id) ORDER BY version, position"
    ).map { row in
      ImprovementJournalLine(
        version: try row["version"],
        change: ImprovementChange(
          try row["field"], from: try row["old_value"], to: try row["new_value"]),
        done: Doing(day: try row["made_on"], instant: try row["made_at"], actor: try row["made_by"]))
    }
  }
}
