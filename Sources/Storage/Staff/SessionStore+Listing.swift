import Domain
import Foundation
import SQLEngine

extension SessionStore {
  /// A session as its owner is shown it.
  package struct Listed: Sendable, Equatable, Identifiable {
    package let id: RowID
    package let device: String
    package let startedAt: Date
    package let seenAt: Date
  }

  /// Somebody's sessions that are open, the one used last first.
  package func open(of member: StaffID, now: Date, idleSince: Date) throws -> [Listed] {
    try transaction.query(
      """
      SELECT id, device, started_at, seen_at FROM sessions
      WHERE staff_id = \(member) AND ends_at > \(now) AND seen_at > \(idleSince)
      ORDER BY seen_at DESC, id
      """
    ).map { row in
      Listed(
        id: try row["id"], device: try row["device"], startedAt: try row["started_at"],
        seenAt: try row["seen_at"])
    }
  }

  /// Ends one of somebody's sessions; another's is left alone.
  @discardableResult
  package func end(_ id: RowID, of member: StaffID) throws -> Int {
    try transaction.execute("DELETE FROM sessions WHERE id = \(id) AND staff_id = \(member)")
  }

  @discardableResult
  package func endOthers(of member: StaffID, than id: RowID) throws -> Int {
    try transaction.execute("DELETE FROM sessions WHERE staff_id = \(member) AND id <> \(id)")
  }

  /// Ends what the provider opened: one session of it, or all of that person's when `providerSession` is nil.
  @discardableResult
  package func endFromProvider(of member: StaffID, session providerSession: String?) throws -> Int {
    if let providerSession {
      try transaction.execute(
        "DELETE FROM sessions WHERE staff_id = \(member) AND provider_session = \(providerSession)")
    } else {
      try transaction.execute(
        "DELETE FROM sessions WHERE staff_id = \(member) AND provider_session IS NOT NULL")
    }
  }

  /// Ends one session of the provider, whosever it is.
  @discardableResult
  package func endFromProvider(session providerSession: String) throws -> Int {
    guard !providerSession.isEmpty else { return 0 }
    return try transaction.execute("DELETE FROM sessions WHERE provider_session = \(providerSession)")
  }
}
