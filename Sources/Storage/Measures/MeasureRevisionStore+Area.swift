import Domain
import SQLEngine

extension MeasureRevisionStore {
  /// Of the years of a measure that have been revised, every version as far as it is about one area, for both genders
  /// together; the oldest first.
  package func versions(of kpi: KPIID, in area: AreaID) throws -> [Int: [EarlierValue.Version]] {
    var found: [Int: [EarlierValue.Version]] = [:]
    try transaction.each(
      """
      SELECT period, version, body, made_on FROM earlier_measure_years
      JOIN measure_imports ON measure_imports.id = earlier_measure_years.import_id
      WHERE kpi = \(kpi) AND gender = \(MeasureGender.total)
      UNION ALL
      SELECT period, version, body, made_on FROM measure_years
      JOIN measure_imports ON measure_imports.id = measure_years.import_id
      WHERE kpi = \(kpi) AND gender = \(MeasureGender.total) AND version > 1
      ORDER BY period, version
      """
    ) { row in
      let values = MeasureYearText(stored: try row["body"]).values(of: [area])
      let version = EarlierValue.Version(readOn: try row["made_on"], value: values[area])
      found[try row["period"], default: []].append(version)
    }
    return found
  }
}
