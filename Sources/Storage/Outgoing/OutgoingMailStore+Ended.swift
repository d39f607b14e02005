import Domain
import Foundation
import SQLEngine

/// A mail that does not wait any more.
package struct EndedMail: Sendable, Equatable {
  package let state: MailState
  package let madeAt: Date
  package let endedAt: Date
}

extension OutgoingMailStore {
  /// What became of the latest mail of a kind to the sender of a case; nil when it waits, or there is none.
  package func lastEnded(_ kind: MailKind, of caseID: CaseID) throws -> EndedMail? {
    let row = try transaction.first(
      """
      SELECT state, made_at, ended_at FROM outgoing_mail
      WHERE case_id = \(caseID) AND kind = \(kind) AND staff_id IS NULL
      ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, made_at DESC, id DESC LIMIT 1
      """)
    guard let row, let endedAt = try row["ended_at", as: Date?.self] else { return nil }
    return EndedMail(state: try row["state"], madeAt: try row["made_at"], endedAt: endedAt)
  }
}
