import SQLEngine

/// What the engines know of how much there is of what, by which they choose how to answer.
package struct PlannerStatistics {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Counts anew. Without this SQLite guesses, and reads whole tables where an index would do; PostgreSQL looks by
  /// itself, but a minute later, and until then plans as if the tables were as they were before an import.
  package func countAnew() throws {
    switch transaction.dialect {
    case .sqlite:
      // Enough rows of each index to know its shape; the figure that SQLite's own manual proposes for "PRAGMA optimize".
      try transaction.execute("PRAGMA analysis_limit = 1000")
      try transaction.execute("ANALYZE")
    case .postgresql: try transaction.execute("ANALYZE cases, registrations, search_texts")
    }
  }
}
