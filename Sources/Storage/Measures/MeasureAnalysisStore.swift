import Domain
import SQLEngine

/// A file of analyses that was taken in: what came with it refers to it.
package struct AnalysisImport: Sendable, Equatable {
  package let id: RowID
  package let municipality: AreaID
  package let set: String
  package let year: Int
  package let fileName: String
  /// By whom and when it was made, at the municipality that it comes from.
  package let exportedBy: String
  package let exportedOn: CalendarDay
  package let made: Doing

  package init(
    id: RowID, municipality: AreaID, set: String, year: Int, fileName: String, exportedBy: String,
    exportedOn: CalendarDay, made: Doing
  ) {
    self.id = id
    self.municipality = municipality
    self.set = set
    self.year = year
    self.fileName = fileName
    self.exportedBy = exportedBy
    self.exportedOn = exportedOn
    self.made = made
  }

  /// Whether it is the same file, taken in another time. What it is called says nothing: one that is downloaded again is
  /// "analyser (1).json", and what is pasted has no name.
  package func isOfSameFile(as other: AnalysisImport) -> Bool {
    municipality == other.municipality && set == other.set && year == other.year
      && exportedBy == other.exportedBy && exportedOn == other.exportedOn
  }
}

/// What municipalities say of their own results: every wording is kept.
package struct MeasureAnalysisStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// - Parameter importID: the file that it came in; nil for what was written here.
  package func insert(_ analysis: MeasureAnalysis, stored: Doing, by importID: RowID? = nil) throws {
    let subject = analysis.subject
    try transaction.execute(
      """
      INSERT INTO measure_analyses (municipality, set_id, period, kpi, version, body, author, written_on, stored_on,
        stored_at, stored_by, import_id)
      VALUES (\(subject.municipality), \(subject.set), \(subject.year), \(subject.kpi), \(analysis.version),
        \(analysis.text), \(analysis.author), \(analysis.writtenOn), \(stored.day), \(stored.instant),
        \(stored.actor), \(importID))
      """)
  }

  /// What holds of a few municipalities' analyses of a year of a set, by municipality and measure; what was taken back
  /// does not.
  package func current(of municipalities: [AreaID], set: String, year: Int) throws -> [MeasureAnalysis] {
    try latest(of: municipalities, set: set, year: year).filter { !$0.text.isEmpty }
  }

  /// The newest wording of each, those included that took an analysis back.
  package func latest(of municipalities: [AreaID], set: String, year: Int) throws -> [MeasureAnalysis] {
    guard !municipalities.isEmpty else { return [] }
    return try transaction.query(
      """
      SELECT municipality, set_id, period, kpi, version, body, author, written_on FROM measure_analyses
      WHERE municipality IN \(sql: .list(municipalities)) AND set_id = \(set) AND period = \(year)
        AND version = (
          SELECT MAX(newer.version) FROM measure_analyses AS newer
          WHERE newer.municipality = measure_analyses.municipality AND newer.set_id = measure_analyses.set_id
            AND newer.period = measure_analyses.period AND newer.kpi = measure_analyses.kpi)
      ORDER BY municipality, kpi
      """
    ).map(Self.decode)
  }

  /// Every wording, the newest first; one that took the analysis back has no text.
  package func versions(of subject: MeasureAnalysis.Subject) throws -> [MeasureAnalysis] {
    try transaction.query(
      """
      SELECT municipality, set_id, period, kpi, version, body, author, written_on FROM measure_analyses
      WHERE municipality = \(subject.municipality) AND set_id = \(subject.set) AND period = \(subject.year)
        AND kpi = \(subject.kpi)
      ORDER BY version DESC
      """
    ).map(Self.decode)
  }

  package func insert(_ item: AnalysisImport) throws {
    try transaction.execute(
      """
      INSERT INTO analysis_imports (id, municipality, set_id, period, file_name, exported_on, exported_by, made_on,
        made_at, made_by)
      VALUES (\(item.id), \(item.municipality), \(item.set), \(item.year), \(item.fileName), \(item.exportedOn),
        \(item.exportedBy), \(item.made.day), \(item.made.instant), \(item.made.actor))
      """)
  }

  /// An import that brought nothing leaves no row.
  package func remove(importID: RowID) throws {
    try transaction.execute("DELETE FROM analysis_imports WHERE id = \(importID)")
  }

  /// The newest first.
  package func imports(set: String, year: Int) throws -> [AnalysisImport] {
    try transaction.query(
      """
      SELECT id, municipality, set_id, period, file_name, exported_on, exported_by, made_on, made_at, made_by
      FROM analysis_imports WHERE set_id = \(set) AND period = \(year) ORDER BY made_at DESC, id DESC
      """
    ).map { row in
      AnalysisImport(
        id: try row["id"], municipality: try row["municipality"], set: try row["set_id"],
        year: try row["period"], fileName: try row["file_name"], exportedBy: try row["exported_by"],
        exportedOn: try row["exported_on"], made: try row.doing("made"))
    }
  }

  private static func decode(_ row: SQLRow) throws -> MeasureAnalysis {
    MeasureAnalysis(
      subject: .init(
        municipality: try row["municipality"], set: try row["set_id"], year: try row["period"],
        kpi: try row["kpi"]),
      version: try row["version"], text: try row["body"], author: try row["author"],
      writtenOn: try row["written_on"])
  }
}
