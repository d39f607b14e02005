import Domain
import SQLEngine

/// Writes values, and keeps what they were.
package struct MeasureRevisionStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// A version of a measure's year.
  package struct Version: Sendable {
    package let number: Int
    package let importID: RowID
    package let body: MeasureYearText
  }

  /// What holds now, of those of `keys` that are there.
  package func current(of keys: some Collection<MeasureKey>) throws -> [MeasureKey: Version] {
    var found: [MeasureKey: Version] = [:]
    for (kpi, part) in Dictionary(grouping: keys, by: \.kpi) {
      let years = part.map(\.year)
      guard let first = years.min(), let last = years.max() else { continue }
      let wanted = Set(part)
      try transaction.each(
        """
        SELECT kpi, period, gender, version, import_id, body FROM measure_years
        WHERE kpi = \(kpi) AND period BETWEEN \(first) AND \(last)
        """
      ) { row in
        let key = try MeasureYearStore.key(row)
        guard wanted.contains(key) else { return }
        found[key] = Version(
          number: try row["version"], importID: try row["import_id"],
          body: MeasureYearText(stored: try row["body"]))
      }
    }
    return found
  }

  package func insert(_ rows: [(key: MeasureKey, body: MeasureYearText)], by importID: RowID) throws {
    try transaction.insert(
      "INSERT INTO measure_years (kpi, period, gender, version, import_id, body) VALUES",
      rows: rows.map { [$0.key.kpi, $0.key.year, $0.key.gender, 1, importID, $0.body.text] })
  }

  /// - Parameter old: what holds now. Of another import it is kept as it stood; of the same one it is made whole.
  package func replace(_ key: MeasureKey, _ old: Version, by body: MeasureYearText, _ importID: RowID) throws
  {
    let isSame = old.importID == importID
    if !isSame {
      try transaction.execute(
        """
        INSERT INTO earlier_measure_years (kpi, period, gender, version, import_id, body)
        VALUES (\(key.kpi), \(key.year), \(key.gender), \(old.number), \(old.importID), \(old.body.text))
        """)
    }
    try transaction.execute(
      """
      UPDATE measure_years SET version = \(old.number + (isSame ? 0 : 1)), import_id = \(importID), body = \(body.text)
      WHERE kpi = \(key.kpi) AND period = \(key.year) AND gender = \(key.gender)
      """)
  }

  /// What held before a version; nil where it is the first.
  package func body(of key: MeasureKey, before version: Int) throws -> MeasureYearText? {
    let row = try transaction.first(
      """
      SELECT body FROM earlier_measure_years
      WHERE kpi = \(key.kpi) AND period = \(key.year) AND gender = \(key.gender) AND version < \(version)
      ORDER BY version DESC LIMIT 1
      """)
    return try row.map { MeasureYearText(stored: try $0["body"]) }
  }

  /// Every version of a measure's year, the one that holds first.
  package func versions(of key: MeasureKey) throws -> [Version] {
    try transaction.query(
      """
      SELECT version, import_id, body FROM measure_years
      WHERE kpi = \(key.kpi) AND period = \(key.year) AND gender = \(key.gender)
      UNION ALL
      SELECT version, import_id, body FROM earlier_measure_years
      WHERE kpi = \(key.kpi) AND period = \(key.year) AND gender = \(key.gender)
      ORDER BY version DESC
      """
    ).map { row in
      Version(
        number: try row["version"], importID: try row["import_id"],
        body: MeasureYearText(stored: try row["body"]))
    }
  }
}
