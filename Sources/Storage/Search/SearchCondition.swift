import Domain
import SQLEngine

/// Searched words as a condition over `cases`.
struct SearchCondition {
  private let words: SearchWords
  private let transaction: Transaction

  init(_ words: SearchWords, in transaction: Transaction) {
    self.words = words
    self.transaction = transaction
  }

  /// Rare words are looked up in the trigrams. Words that stand in thousands of cases are read in each case that the
  /// rest of the list gives, which has a page's worth of them soon, instead of gathering all those thousands first.
  func sql() throws -> SQL {
    guard !words.words.isEmpty else { return "FALSE" }
    try planForTheseWords()
    return try areFrequent()
      ? "EXISTS (SELECT 1 FROM search_texts WHERE search_texts.case_id = cases.id AND \(sql: matches("body")))"
      : "cases.id IN (\(sql: indexed))"
  }

  /// PostgreSQL plans a statement that it has met some times without its values, and cannot know then that a word is
  /// rare. Until the transaction ends.
  private func planForTheseWords() throws {
    guard transaction.dialect == .postgresql else { return }
    _ = try transaction.query("SELECT set_config('plan_cache_mode', 'force_custom_plan', TRUE) AS value")
  }

  private func areFrequent() throws -> Bool {
    let looked: SQL =
      switch transaction.dialect {
      case .sqlite: "SELECT rowid FROM search_index WHERE \(sql: matches("search_index.body"))"
      case .postgresql: "SELECT 1 AS one FROM search_texts WHERE \(sql: matches("body"))"
      }
    let row = try transaction.first(
      "SELECT COUNT(*) AS n FROM (\(sql: looked) LIMIT \(Self.frequent)) AS found")
    return try row.map { try $0["n"] } == Self.frequent
  }

  private var indexed: SQL {
    switch transaction.dialect {
    case .sqlite:
      """
      SELECT case_id FROM search_texts
      WHERE id IN (SELECT rowid FROM search_index WHERE \(sql: matches("search_index.body")))
      """
    case .postgresql: "SELECT case_id FROM search_texts WHERE \(sql: matches("body"))"
    }
  }

  private func matches(_ body: SQL) -> SQL {
    SQL.joined(words.patterns.map { "\(sql: body) LIKE \($0)" }, separator: " AND ")
  }

  private static let frequent = 2_000
}
