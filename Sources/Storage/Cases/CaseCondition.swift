import Domain
import SQLEngine

/// What is asked of a case's state in SQL. The states are written out, not bound: an index over some of the cases is
/// used only where the statement says the same as the index (`cases_open`, `cases_unrouted`, `cases_running`).
package enum CaseCondition {
  static let isClosed: SQL = "state = \(sql: CaseState.closed.literal)"
  package static let isNotClosed: SQL = "state <> \(sql: CaseState.closed.literal)"
  /// `FeedbackCase.isOpen`.
  package static let isOpen: SQL = "\(sql: isNotClosed) AND merged_into IS NULL"
  /// `CaseState.awaitsAnswer`.
  package static let awaitsAnswer = isOneOf(CaseState.allCases.filter(\.awaitsAnswer))
  static let awaitsNoAnswer = isOneOf(CaseState.allCases.filter { !$0.awaitsAnswer })
  /// An answer is owed, and it is nobody's duplicate.
  package static let isRunning: SQL = "\(sql: awaitsAnswer) AND merged_into IS NULL"

  private static func isOneOf(_ states: [CaseState]) -> SQL {
    "state IN (\(sql: SQL.joined(states.map(\.literal))))"
  }
}

extension CaseState {
  /// As the register keeps it (`rawValue`).
  fileprivate var literal: SQL {
    switch self {
    case .registered: "'registered'"
    case .acknowledged: "'acknowledged'"
    case .answered: "'answered'"
    case .closed: "'closed'"
    case .reopened: "'reopened'"
    }
  }
}
