/// How a database is opened. The defaults suit a server on two cores.
package struct EngineOptions: Sendable {
  /// PostgreSQL: connections, each with its thread. SQLite: one writer and at most four readers, whatever this says.
  package var connections = 8
  /// SQLite: how long to wait for another process's lock.
  package var busyTimeout: Duration = .seconds(10)
  /// PostgreSQL: how long to try to reach the server. Whole seconds, at least 2 (libpq's own granularity).
  package var connectTimeout: Duration = .seconds(5)
  /// PostgreSQL: the longest that one statement may take; migrations are exempt.
  package var statementTimeout: Duration = .seconds(60)
  /// PostgreSQL: the longest that a transaction may pause between statements before the server ends it.
  package var idleInTransactionTimeout: Duration = .seconds(60)
  /// The prepared statements that each connection remembers.
  package var statementCacheSize = 256

  package init() {}
}
