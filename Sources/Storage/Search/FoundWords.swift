import Domain
import SQLEngine

/// Searched words, and how widely they are spread, which decides how a list looks for them.
package struct FoundWords: Sendable, Equatable {
  enum Spread: Sendable, Equatable {
    /// In these cases and no others.
    case few([CaseID])
    /// In more: a page asks each case that the rest of the list gives, a count asks the trigrams.
    case some
    /// In so many that the trigrams would give more than anybody wants: each case is asked.
    case many
  }

  let words: SearchWords
  let spread: Spread
}

extension SearchStore {
  /// Looks the words up. What has no letter and no digit is in no case.
  package func look(for words: SearchWords) throws -> FoundWords {
    guard !words.words.isEmpty else { return FoundWords(words: words, spread: .few([])) }
    if transaction.dialect == .postgresql {
      // It plans a statement that it has met some times without its values, and cannot know then that a word is rare.
      // Until the transaction ends.
      _ = try transaction.query("SELECT set_config('plan_cache_mode', 'force_custom_plan', TRUE) AS value")
    }
    let found = try transaction.query(
      """
      WITH found AS MATERIALIZED (\(sql: words.cases(transaction.dialect, upTo: Self.many)))
      SELECT case_id, (SELECT COUNT(*) FROM found) AS n FROM found LIMIT \(Self.few + 1)
      """)
    if found.count <= Self.few {
      return FoundWords(words: words, spread: .few(try found.map { try $0["case_id"] }))
    }
    let isMany = try found.first.map { try $0["n"] } == Self.many
    return FoundWords(words: words, spread: isMany ? .many : .some)
  }

  private static let few = 500
  fileprivate static let many = 5_000
}

extension FoundWords {
  /// As a condition over `cases`, where the first ones in some order are wanted.
  var condition: SQL {
    switch spread {
    case .few(let cases): SQL.isOneOf("cases.id", cases)
    case .some, .many: words.isInCase
    }
  }

  /// The same where all of them are counted.
  func countingCondition(_ dialect: Dialect) -> SQL {
    switch spread {
    case .few, .many: condition
    case .some: "cases.id IN (\(sql: words.cases(dialect, upTo: SearchStore.many)))"
    }
  }
}

extension SearchWords {
  fileprivate var isInCase: SQL {
    "EXISTS (SELECT 1 FROM search_texts WHERE search_texts.case_id = cases.id AND \(sql: match("body")))"
  }

  /// The cases, by way of the trigrams.
  fileprivate func cases(_ dialect: Dialect, upTo limit: Int) -> SQL {
    switch dialect {
    case .sqlite:
      """
      SELECT case_id FROM search_texts WHERE id IN (
        SELECT rowid FROM search_index WHERE \(sql: match("search_index.body")) LIMIT \(limit))
      """
    case .postgresql: "SELECT case_id FROM search_texts WHERE \(sql: match("body")) LIMIT \(limit)"
    }
  }

  private func match(_ body: SQL) -> SQL {
    SQL.joined(patterns.map { "\(sql: body) LIKE \($0)" }, separator: " AND ")
  }
}
