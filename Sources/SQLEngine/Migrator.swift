/// Brings a database's schema to head. Each migration is one transaction with its row in `schema_migrations`; of
/// several processes that migrate at once, each migration is applied by one.
package struct Migrator: Sendable {
  private let migrations: [Migration]

  /// The migrations must be numbered 1, 2, 3, ...; throws `EngineError.foreignSchema` otherwise.
  package init(_ migrations: [Migration]) throws {
    for (index, migration) in migrations.enumerated() where migration.number != index + 1 {
      throw EngineError.foreignSchema(
        "The migration \(migration.name) has number \(migration.number) where \(index + 1) was expected.")
    }
    self.migrations = migrations
  }

  /// Applies what is missing and gives the numbers applied. Throws `EngineError.newerSchema`, with nothing changed,
  /// when the database was written by a newer program.
  @discardableResult
  package func migrate(_ database: SQLDatabase) async throws -> [Int] {
    // Looked at first by reading, so that a database at head needs no lock.
    let pending = try await status(database).pending
    if pending.isEmpty { return [] }
    try await database.run(.migrate) { try Self.ensureTable($0) }
    var applied: [Int] = []
    for migration in migrations.suffix(pending.count)
    where try await database.run(.migrate, { try self.apply(migration, in: $0) }) {
      applied.append(migration.number)
    }
    return applied
  }

  /// For a program that must not migrate: throws `EngineError.olderSchema` or `.newerSchema` unless the database is
  /// at head.
  package func checkHead(_ database: SQLDatabase) async throws {
    let status = try await status(database)
    guard status.pending.isEmpty else {
      throw EngineError.olderSchema(found: status.applied.last?.number ?? 0, known: migrations.count)
    }
  }

  /// What the database has and lacks; changes nothing. Throws when it is newer or of another program.
  package func status(_ database: SQLDatabase) async throws -> SchemaStatus {
    let applied = try await database.read { try Self.hasTable($0) ? Self.applied($0) : [] }
    try compare(applied)
    return SchemaStatus(applied: applied, pending: migrations.dropFirst(applied.count).map(\.number))
  }

  private func compare(_ applied: [SchemaStatus.Applied]) throws {
    if let last = applied.last, last.number > migrations.count {
      throw EngineError.newerSchema(found: last.number, known: migrations.count)
    }
    for (found, known) in zip(applied, migrations)
    where (found.number, found.name) != (known.number, known.name) {
      throw EngineError.foreignSchema(
        "The database's migration \(found.number) is \(found.name), not \(known.name): it is another program's."
      )
    }
  }

  private func apply(_ migration: Migration, in transaction: Transaction) throws -> Bool {
    let applied = try Self.applied(transaction)
    try compare(applied)
    if applied.count >= migration.number { return false }
    for text in migration.statements.compactMap({ $0.text(for: transaction.dialect) }) {
      try transaction.execute(SQL(text: text))
    }
    try transaction.execute(
      """
      INSERT INTO schema_migrations (number, name, applied_at)
      VALUES (\(migration.number), \(migration.name), \(transaction.now))
      """)
    return true
  }

  private static func ensureTable(_ transaction: Transaction) throws {
    if try hasTable(transaction) { return }
    let table = """
      CREATE TABLE schema_migrations (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        applied_at TEXT NOT NULL
      )
      """
    try transaction.execute(SQL(text: transaction.dialect.schema(table)))
  }

  private static func hasTable(_ transaction: Transaction) throws -> Bool {
    let catalogue: SQL =
      switch transaction.dialect {
      case .sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migrations'"
      // Not by to_regclass, which may answer from a cache older than the lock.
      case .postgresql:
        """
        SELECT tablename FROM pg_catalog.pg_tables
        WHERE schemaname = current_schema() AND tablename = 'schema_migrations'
        """
      }
    return try transaction.first(catalogue) != nil
  }

  private static func applied(_ transaction: Transaction) throws -> [SchemaStatus.Applied] {
    try transaction.query("SELECT number, name FROM schema_migrations ORDER BY number").map { row in
      SchemaStatus.Applied(number: try row["number"], name: try row["name"])
    }
  }
}
