import Domain
import SQLEngine

/// The municipality's own measures with all their versions, those that come with the program among them.
package struct OwnMeasureStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// What holds now, by id, closed ones included.
  package func current() throws -> [KPIID: EditedVersion<OwnMeasure>] {
    var found = OwnMeasure.shipped.mapValues { EditedVersion.shipped($0) }
    try transaction.each(
      """
      SELECT \(sql: Self.columns) FROM own_measures
      JOIN own_measure_versions ON measure_id = id AND version = latest_version
      """
    ) { row in found[try row["measure_id"]] = try Self.version(row) }
    return found
  }

  package func find(_ id: KPIID) throws -> EditedVersion<OwnMeasure>? {
    let stored = try transaction.first(
      """
      SELECT \(sql: Self.columns) FROM own_measures
      JOIN own_measure_versions ON measure_id = id AND version = latest_version WHERE id = \(id)
      """
    ).map(Self.version)
    return stored ?? OwnMeasure.shipped[id].map { EditedVersion.shipped($0) }
  }

  /// Every version of a measure, the latest first.
  package func versions(of id: KPIID) throws -> [EditedVersion<OwnMeasure>] {
    let stored = try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM own_measure_versions WHERE measure_id = \(id) ORDER BY version DESC
      """
    ).map(Self.version)
    guard stored.isEmpty, let shipped = OwnMeasure.shipped[id] else { return stored }
    return [.shipped(shipped)]
  }

  /// A measure that was not there before.
  package func insert(_ version: EditedVersion<OwnMeasure>, as id: KPIID) throws {
    try transaction.execute(
      "INSERT INTO own_measures (id, latest_version) VALUES (\(id), \(version.number))")
    try insertVersion(version, of: id)
  }

  /// The next version of a measure.
  /// - Returns: false when somebody else was first.
  package func add(_ version: EditedVersion<OwnMeasure>, to id: KPIID) throws -> Bool {
    try keepShipped(id)
    guard
      try transaction.execute(
        """
        UPDATE own_measures SET latest_version = \(version.number)
        WHERE id = \(id) AND latest_version = \(version.number - 1)
        """) == 1
    else { return false }
    try insertVersion(version, of: id)
    return true
  }

  /// Writes down what came with the program before something refers to it: a later program may ship other words.
  package func keepShipped(_ id: KPIID) throws {
    guard let shipped = OwnMeasure.shipped[id],
      try transaction.first("SELECT id FROM own_measures WHERE id = \(id)") == nil
    else { return }
    try insert(
      EditedVersion(
        number: 1, content: shipped,
        made: Doing(
          day: SwedishTime.day(of: transaction.now), instant: transaction.now,
          actor: Actor.program.reference)),
      as: id)
  }

  private func insertVersion(_ version: EditedVersion<OwnMeasure>, of id: KPIID) throws {
    let (measure, made) = (version.content, version.made)
    try transaction.execute(
      """
      INSERT INTO own_measure_versions (measure_id, version, title, unit, direction, definition, source, area,
        closed_after, closing_reason, made_on, made_at, made_by)
      VALUES (\(id), \(version.number), \(measure.title), \(measure.unit), \(measure.direction), \(measure.definition),
        \(measure.source), \(measure.area), \(measure.closing?.after), \(measure.closing?.reason ?? ""), \(made.day),
        \(made.instant), \(made.actor))
      """)
  }

  private static let columns: SQL = """
    measure_id, version, title, unit, direction, definition, source, area, closed_after, closing_reason, made_on,
    made_at, made_by
    """

  private static func version(_ row: SQLRow) throws -> EditedVersion<OwnMeasure> {
    let (after, reason): (Int?, String) = (try row["closed_after"], try row["closing_reason"])
    return EditedVersion(
      number: try row["version"],
      content: OwnMeasure(
        title: try row["title"], unit: try row["unit"], direction: try row["direction"],
        definition: try row["definition"], source: try row["source"], area: try row["area"],
        closing: after.map { OwnMeasure.Closing(after: $0, reason: reason) }),
      made: try row.doing("made"))
  }
}
