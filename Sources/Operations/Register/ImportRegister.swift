import Documents
import Domain
import Foundation
import SQLEngine
import Storage

/// How an import is to be done.
package struct ImportPlan: Sendable {
  package enum Mode: Sendable {
    case real
    /// Everything is done and then undone, so that a trial says just what the real run would.
    case dryRun
  }

  package let path: String
  package let missing: ImportMissing
  package let mode: Mode

  package init(path: String, missing: ImportMissing = .refuse, mode: Mode = .real) {
    self.path = path
    self.missing = missing
    self.mode = mode
  }
}

/// Whether boards, departments, units and service areas that do not exist are made.
package enum ImportMissing: Sendable {
  case refuse, create
}

/// What an import did, or what is wrong with the file.
package struct ImportOutcome: Sendable, Equatable {
  package internal(set) var rows = 0
  /// Parts of the organisation and service areas that were made.
  package internal(set) var created = 0
  package internal(set) var numbers: [NumberRange] = []
  /// The first hundred faults, in the order of the file.
  package internal(set) var faults: [ImportFault] = []
  package internal(set) var faultCount = 0
}

/// How far an import has come.
package struct ImportProgress: Sendable {
  package let rows: Int
  /// Between 0 and 1; nil when the file's length is unknown.
  package let share: Double?
}

extension Operations {
  /// Reads a register file: one transaction, so that all of it comes in or nothing does. Memory does not grow with
  /// the file: rows are stored as they are read, numbered when all are in, and then journalled.
  /// - Throws: `EngineError` when the database fails. A bad file is not an error but an outcome with faults.
  package func importRegister(
    _ plan: ImportPlan, progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws -> ImportOutcome {
    do {
      let outcome = try await database.write { transaction in
        var run = try ImportRun(plan, in: transaction, progress: progress)
        let outcome = try run.perform()
        if plan.mode == .dryRun || outcome.faultCount > 0 { throw Undone(outcome: outcome) }
        return outcome
      }
      try await refreshPlannerStatistics()
      return outcome
    } catch let undone as Undone {
      return undone.outcome
    }
  }
}

/// Rolls the transaction back and carries the outcome out of it.
private struct Undone: Error {
  let outcome: ImportOutcome
}
