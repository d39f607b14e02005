import Domain
import SQLEngine

extension KPIStore {
  /// Gives the definitions in force one by one, in flat memory however many; the whole of Kolada has some six thousand.
  package func eachCurrent(_ body: (KPI) throws -> Void) throws {
    try transaction.each(
      """
      SELECT id, title, definition, operating_area, divided_by_gender, published_on, published_preliminarily_on,
        latest_year
      FROM kpis WHERE version = (SELECT MAX(newer.version) FROM kpis AS newer WHERE newer.id = kpis.id)
      """
    ) { try body(try Self.kpi($0)) }
  }
}
