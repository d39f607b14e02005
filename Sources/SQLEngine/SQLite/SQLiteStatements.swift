import GRDB
import Synchronization

/// The prepared statements of every connection of a pool, bounded for each.
final class SQLiteStatements: Sendable {
  /// Unchecked because its state is touched only on the queue of its one connection, and by `forgetAll` while no
  /// connection is in use.
  final class OfConnection: @unchecked Sendable {
    private var remembered: RecentlyUsed<SQLitePrepared>

    fileprivate init(capacity: Int) {
      remembered = RecentlyUsed(capacity: capacity)
    }

    func statement(_ text: String, in connection: Database) throws -> SQLitePrepared {
      if let prepared = remembered.value(for: text) { return prepared }
      let prepared = SQLitePrepared(try connection.makeStatement(sql: text))
      _ = remembered.insert(prepared, for: text)
      return prepared
    }

    /// A statement that failed cannot be used again: SQLite would report the same error when it is reset.
    func forget(_ text: String) {
      remembered.removeValue(for: text)
    }

    fileprivate func forgetAll() {
      remembered.removeAll()
    }
  }

  private let capacity: Int
  private let byConnection = Mutex<[ObjectIdentifier: OfConnection]>([:])

  init(capacity: Int) {
    self.capacity = capacity
  }

  func of(_ connection: Database) -> OfConnection {
    byConnection.withLock { all in
      if let found = all[ObjectIdentifier(connection)] { return found }
      let new = OfConnection(capacity: capacity)
      all[ObjectIdentifier(connection)] = new
      return new
    }
  }

  /// SQLite refuses to close a connection that has prepared statements.
  func forgetAll(in pool: DatabasePool) {
    // Throws only when the pool is closed already, and then there is nothing to forget.
    try? pool.barrierWriteWithoutTransaction { _ in
      byConnection.withLock { all in
        for statements in all.values { statements.forgetAll() }
        all.removeAll()
      }
    }
  }
}
