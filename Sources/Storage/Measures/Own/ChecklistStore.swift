import Domain
import SQLEngine

/// The checklists of index measures with all their versions, and what was filled in.
package struct ChecklistStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The measures that have a checklist.
  package func measures() throws -> Set<KPIID> {
    let stored: [KPIID] = try transaction.query("SELECT DISTINCT measure_id FROM checklist_versions").map {
      try $0["measure_id"]
    }
    return Set(stored).union(Checklist.shipped.keys)
  }

  /// What holds now; nil for a measure without a checklist.
  package func current(of measure: KPIID) throws -> EditedVersion<Checklist>? {
    try versions(of: measure).first
  }

  /// Every version of a checklist, the latest first.
  package func versions(of measure: KPIID) throws -> [EditedVersion<Checklist>] {
    let items = try items(of: measure)
    let stored = try transaction.query(
      """
      SELECT version, made_on, made_at, made_by FROM checklist_versions WHERE measure_id = \(measure)
      ORDER BY version DESC
      """
    ).map { row in
      let number: Int = try row["version"]
      return EditedVersion(
        number: number, content: Checklist(items: items[number] ?? []), made: try row.doing("made"))
    }
    guard stored.isEmpty, let shipped = Checklist.shipped[measure] else { return stored }
    return [.shipped(shipped)]
  }

  /// The first version, or the next one.
  /// - Returns: false when somebody else was first.
  package func add(_ version: EditedVersion<Checklist>, to measure: KPIID) throws -> Bool {
    if version.number > 1 { try keepShipped(measure) }
    guard try latest(of: measure) == version.number - 1 else { return false }
    try insert(version, of: measure)
    return true
  }

  /// Writes down what came with the program before something refers to it.
  package func keepShipped(_ measure: KPIID) throws {
    guard let shipped = Checklist.shipped[measure], try latest(of: measure) == 0 else { return }
    try OwnMeasureStore(transaction).keepShipped(measure)
    try insert(
      EditedVersion(
        number: 1, content: shipped,
        made: Doing(
          day: SwedishTime.day(of: transaction.now), instant: transaction.now,
          actor: Actor.program.reference)),
      of: measure)
  }

  package func insert(_ filled: FilledChecklist) throws {
    try transaction.execute(
      """
      INSERT INTO checklist_fillings (id, measure_id, version, year, note, made_on, made_at, made_by)
      VALUES (\(filled.id), \(filled.measure), \(filled.version), \(filled.year), \(filled.note), \(filled.made.day),
        \(filled.made.instant), \(filled.made.actor))
      """)
    try transaction.insert(
      "INSERT INTO checklist_points (filling_id, position, points) VALUES",
      rows: filled.points.enumerated().map { [filled.id, $0.offset + 1, $0.element] })
  }

  /// As it was filled in for a year, the latest first.
  package func fillings(of measure: KPIID, in year: Int? = nil) throws -> [FilledChecklist] {
    let asked: SQL = year.map { "AND year = \($0)" } ?? ""
    var points: [RowID: [Int]] = [:]
    try transaction.each(
      """
      SELECT filling_id, points FROM checklist_points
      JOIN checklist_fillings ON id = filling_id WHERE measure_id = \(measure) \(sql: asked)
      ORDER BY filling_id, position
      """
    ) { row in points[try row["filling_id"], default: []].append(try row["points"]) }
    return try transaction.query(
      """
      SELECT id, measure_id, version, year, note, made_on, made_at, made_by FROM checklist_fillings
      WHERE measure_id = \(measure) \(sql: asked) ORDER BY made_at DESC, id DESC
      """
    ).map { row in
      let id: RowID = try row["id"]
      return FilledChecklist(
        id: id, measure: try row["measure_id"], version: try row["version"], year: try row["year"],
        points: points[id] ?? [], note: try row["note"], made: try row.doing("made"))
    }
  }

  private func latest(of measure: KPIID) throws -> Int {
    let row = try transaction.first(
      "SELECT COALESCE(MAX(version), 0) AS latest FROM checklist_versions WHERE measure_id = \(measure)")
    return try row.map { try $0["latest"] } ?? 0
  }

  private func insert(_ version: EditedVersion<Checklist>, of measure: KPIID) throws {
    try transaction.execute(
      """
      INSERT INTO checklist_versions (measure_id, version, made_on, made_at, made_by)
      VALUES (\(measure), \(version.number), \(version.made.day), \(version.made.instant), \(version.made.actor))
      """)
    try transaction.insert(
      "INSERT INTO checklist_items (measure_id, version, position, heading, question, most_points) VALUES",
      rows: version.content.items.enumerated().map { place, item in
        [measure, version.number, place + 1, item.heading, item.question, item.most]
      })
  }

  private func items(of measure: KPIID) throws -> [Int: [Checklist.Item]] {
    var found: [Int: [Checklist.Item]] = [:]
    try transaction.each(
      """
      SELECT version, heading, question, most_points FROM checklist_items WHERE measure_id = \(measure)
      ORDER BY version, position
      """
    ) { row in
      found[try row["version"], default: []].append(
        Checklist.Item(
          heading: try row["heading"], question: try row["question"], most: try row["most_points"]))
    }
    return found
  }
}
