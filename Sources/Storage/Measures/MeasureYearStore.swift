import Domain
import SQLEngine

/// The values of measures, year by year, with what they were before they were revised.
package struct MeasureYearStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// What holds now of the measures in a year, for both genders together.
  package func totals(of kpis: [KPIID], in year: Int) throws -> [KPIID: [AreaID: MeasureValue]] {
    var found: [KPIID: [AreaID: MeasureValue]] = [:]
    try each(kpis, "AND period = \(year) AND gender = \(MeasureGender.total)") { key, body in
      found[key.kpi] = body.values
    }
    return found
  }

  /// What holds now of one measure in all years, for both genders together.
  package func totals(of kpi: KPIID) throws -> [Int: [AreaID: MeasureValue]] {
    var found: [Int: [AreaID: MeasureValue]] = [:]
    try each([kpi], "AND gender = \(MeasureGender.total)") { key, body in found[key.year] = body.values }
    return found
  }

  /// All that holds now of a few areas.
  /// - Parameter year: the only year whose women and men are asked for; all years when nil.
  package func values(
    of areas: Set<AreaID>, in kpis: [KPIID], dividedIn year: Int? = nil
  ) throws -> [MeasureKey: [AreaID: MeasureValue]] {
    let condition: SQL = year.map { "AND (gender = \(MeasureGender.total) OR period = \($0))" } ?? ""
    var found: [MeasureKey: [AreaID: MeasureValue]] = [:]
    try each(kpis, condition) { key, body in
      let values = body.values(of: areas)
      if !values.isEmpty { found[key] = values }
    }
    return found
  }

  /// All that holds now of one measure.
  package func all(of kpi: KPIID) throws -> [MeasureKey: [AreaID: MeasureValue]] {
    var found: [MeasureKey: [AreaID: MeasureValue]] = [:]
    try each([kpi], "") { found[$0] = $1.values }
    return found
  }

  /// The measures that have values.
  package func measured() throws -> Set<KPIID> {
    Set(try transaction.query("SELECT DISTINCT kpi FROM measure_years").map { try $0["kpi"] })
  }

  private func each(
    _ kpis: [KPIID], _ condition: SQL, _ body: (MeasureKey, MeasureYearText) throws -> Void
  ) throws {
    guard !kpis.isEmpty else { return }
    try transaction.each(
      """
      SELECT kpi, period, gender, body FROM measure_years WHERE kpi IN \(sql: .list(kpis)) \(sql: condition)
      """
    ) { row in try body(try Self.key(row), MeasureYearText(stored: try row["body"])) }
  }

  static func key(_ row: SQLRow) throws -> MeasureKey {
    MeasureKey(kpi: try row["kpi"], year: try row["period"], gender: try row["gender"])
  }
}
