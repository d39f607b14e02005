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

  /// What is known of how the values of a measure's year came here.
  package struct Reading: Sendable, Equatable {
    /// When they were last known to be what the source has: the day of the import that changed them, or of a later sync that
    /// found them as they were.
    package let readOn: CalendarDay
    /// 1, 2, 3 …: how many times the source has had other values.
    package let version: Int
  }

  /// `Reading.readOn` of the measures that have values in the year.
  package func readOn(_ kpis: [KPIID], in year: Int) throws -> [KPIID: CalendarDay] {
    try readings(kpis, in: year).mapValues(\.readOn)
  }

  /// How what holds of the measures in a year, for both genders together, came here.
  package func readings(_ kpis: [KPIID], in year: Int) throws -> [KPIID: Reading] {
    guard !kpis.isEmpty else { return [:] }
    var readings: [KPIID: Reading] = [:]
    for row in try transaction.query(
      """
      SELECT measure_years.kpi AS kpi, measure_years.version AS version, made_on, synced_on FROM measure_years
      JOIN measure_imports ON measure_imports.id = measure_years.import_id
      LEFT JOIN measure_syncs ON measure_syncs.kpi = measure_years.kpi
      WHERE measure_years.kpi IN \(sql: .list(kpis)) AND period = \(year) AND gender = \(MeasureGender.total)
      """)
    {
      let (imported, synced): (CalendarDay, CalendarDay?) = (try row["made_on"], try row["synced_on"])
      readings[try row["kpi"]] = Reading(
        readOn: max(imported, synced ?? imported), version: try row["version"])
    }
    return readings
  }
}
