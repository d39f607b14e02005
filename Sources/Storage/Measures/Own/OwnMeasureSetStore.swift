import Domain
import SQLEngine

/// The measure sets that the municipality has put together, with all their versions.
package struct OwnMeasureSetStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// What holds now, by the word that each is called, closed ones included.
  package func current() throws -> [(word: String, version: EditedVersion<OwnMeasureSet>)] {
    let words: [String] = try transaction.query("SELECT id FROM own_measure_sets ORDER BY id").map {
      try $0["id"]
    }
    return try words.compactMap { word in try find(word).map { (word: word, version: $0) } }
  }

  package func find(_ word: String) throws -> EditedVersion<OwnMeasureSet>? {
    try versions(of: word).first
  }

  /// Every version of a set, the latest first.
  package func versions(of word: String) throws -> [EditedVersion<OwnMeasureSet>] {
    var items: [Int: [MeasureSet.Item]] = [:]
    try transaction.each(
      """
      SELECT version, number, kpi, area, direction, unit, title, source FROM own_measure_set_items
      WHERE set_id = \(word) ORDER BY version, position
      """
    ) { row in
      items[try row["version"], default: []].append(
        MeasureSet.Item(
          chosen: try row["kpi"], number: try row["number"], area: try row["area"],
          direction: try row["direction"], unit: try row["unit"], title: try row["title"],
          source: try row["source"]))
    }
    return try transaction.query(
      """
      SELECT version, title, standing, made_on, made_at, made_by FROM own_measure_set_versions
      WHERE set_id = \(word) ORDER BY version DESC
      """
    ).map { row in
      let number: Int = try row["version"]
      return EditedVersion(
        number: number,
        content: OwnMeasureSet(
          title: try row["title"], items: items[number] ?? [], standing: try row["standing"]),
        made: try row.doing("made"))
    }
  }

  /// The first version, or the next one.
  /// - Returns: false when somebody else was first.
  package func add(_ version: EditedVersion<OwnMeasureSet>, to word: String) throws -> Bool {
    if version.number == 1 {
      guard try find(word) == nil else { return false }
      try transaction.execute("INSERT INTO own_measure_sets (id, latest_version) VALUES (\(word), 1)")
    } else {
      guard
        try transaction.execute(
          """
          UPDATE own_measure_sets SET latest_version = \(version.number)
          WHERE id = \(word) AND latest_version = \(version.number - 1)
          """) == 1
      else { return false }
    }
    try insertVersion(version, of: word)
    return true
  }

  private func insertVersion(_ version: EditedVersion<OwnMeasureSet>, of word: String) throws {
    let (set, made) = (version.content, version.made)
    try transaction.execute(
      """
      INSERT INTO own_measure_set_versions (set_id, version, title, standing, made_on, made_at, made_by)
      VALUES (\(word), \(version.number), \(set.title), \(set.standing), \(made.day), \(made.instant), \(made.actor))
      """)
    try transaction.insert(
      """
      INSERT INTO own_measure_set_items (set_id, version, position, number, kpi, area, direction, unit, title, source)
      VALUES
      """,
      rows: set.items.enumerated().map { place, item in
        [
          word, version.number, place + 1, item.number, item.kpi, item.area, item.direction, item.unit,
          item.title, item.source,
        ]
      })
  }
}
