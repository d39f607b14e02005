import Domain
import SQLEngine

extension MeasureYearStore {
  /// How many of the measures have a row for both genders together, by year.
  package func countsByYear(of kpis: [KPIID]) throws -> [Int: Int] {
    guard !kpis.isEmpty else { return [:] }
    var counts: [Int: Int] = [:]
    for row in try transaction.query(
      """
      SELECT period, COUNT(*) AS n FROM measure_years
      WHERE kpi IN \(sql: .list(kpis)) AND gender = \(MeasureGender.total) GROUP BY period
      """)
    {
      counts[try row["period"]] = try row["n"]
    }
    return counts
  }

  /// The first and the last year that each of the measures has rows for.
  package func spans(of kpis: [KPIID]) throws -> [KPIID: ClosedRange<Int>] {
    guard !kpis.isEmpty else { return [:] }
    var spans: [KPIID: ClosedRange<Int>] = [:]
    for row in try transaction.query(
      """
      SELECT kpi, MIN(period) AS first_year, MAX(period) AS last_year FROM measure_years
      WHERE kpi IN \(sql: .list(kpis)) GROUP BY kpi
      """)
    {
      let kpi: KPIID = try row["kpi"]
      let (first, last): (Int, Int) = (try row["first_year"], try row["last_year"])
      spans[kpi] = first...last
    }
    return spans
  }

  /// When what holds of the measures in a year, for both genders together, was last known to be what the source has: the
  /// day of the import that changed it, or of a later sync that found it as it was.
  package func readOn(_ kpis: [KPIID], in year: Int) throws -> [KPIID: CalendarDay] {
    guard !kpis.isEmpty else { return [:] }
    var days: [KPIID: CalendarDay] = [:]
    for row in try transaction.query(
      """
      SELECT measure_years.kpi AS kpi, made_on, synced_on FROM measure_years
      JOIN measure_imports ON measure_imports.id = measure_years.import_id
      LEFT JOIN measure_syncs ON measure_syncs.kpi = measure_years.kpi
      WHERE measure_years.kpi IN \(sql: .list(kpis)) AND period = \(year) AND gender = \(MeasureGender.total)
      """)
    {
      let (imported, synced): (CalendarDay, CalendarDay?) = (try row["made_on"], try row["synced_on"])
      days[try row["kpi"]] = max(imported, synced ?? imported)
    }
    return days
  }
}
