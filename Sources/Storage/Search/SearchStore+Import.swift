import Domain
import SQLEngine

extension SearchStore {
  /// Where an import began, as `finishImport` wants it.
  package struct Mark: Sendable {
    fileprivate let lastID: Int
  }

  /// Makes ready for the words of many cases at once: they are indexed in one go, and not a few at a time.
  package func beginImport() throws -> Mark {
    switch transaction.dialect {
    case .sqlite:
      let row = try transaction.first("SELECT COALESCE(MAX(id), 0) AS last FROM search_texts")
      return Mark(lastID: try row.map { try $0["last"] } ?? 0)
    case .postgresql:
      // Until the transaction ends.
      for (name, value) in [
        ("gin_pending_list_limit", "32MB"), ("work_mem", "64MB"), ("maintenance_work_mem", "128MB"),
      ] {
        _ = try transaction.query("SELECT set_config(\(name), \(value), TRUE) AS value")
      }
      return Mark(lastID: 0)
    }
  }

  /// Indexes what was stored since `beginImport`.
  package func finishImport(since mark: Mark) throws {
    switch transaction.dialect {
    case .sqlite:
      try transaction.execute(
        "INSERT INTO search_index (rowid, body) SELECT id, body FROM search_texts WHERE id > \(mark.lastID)")
    case .postgresql:
      _ = try transaction.query("SELECT gin_clean_pending_list('search_texts_trigrams') AS pages")
    }
  }
}
