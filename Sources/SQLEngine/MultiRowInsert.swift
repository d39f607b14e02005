extension Transaction {
  /// Inserts many rows with few statements, much faster than one by one, and gives the number of rows inserted.
  ///
  ///     try transaction.insert("INSERT INTO boards (id, name) VALUES", rows: rows, then: "ON CONFLICT DO NOTHING")
  ///
  /// The rows go in batches of 64, and the rest in 32, 16 and so on, so that one insert has at most seven texts
  /// and its prepared statements are found again.
  @discardableResult
  package func insert(_ head: SQL, rows: [[any SQLConvertible]], then tail: SQL = "") throws -> Int {
    var changed = 0
    var rest = rows[...]
    var size = Self.rowsPerStatement
    while !rest.isEmpty {
      while size > rest.count { size /= 2 }
      changed += try execute(head + " " + SQL.rows(rest.prefix(size)) + " " + tail)
      rest = rest.dropFirst(size)
    }
    return changed
  }

  /// Beyond some 50 rows a statement, SQLite gains nothing more and PostgreSQL little; a power of two.
  private static var rowsPerStatement: Int { 64 }
}
