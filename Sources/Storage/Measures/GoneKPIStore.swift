import Domain
import SQLEngine

/// The measures that the source no longer has, with the day on which that was first seen.
package struct GoneKPIStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func all() throws -> [KPIID: CalendarDay] {
    var found: [KPIID: CalendarDay] = [:]
    try transaction.each("SELECT kpi, since FROM gone_kpis") { row in
      let kpi: KPIID = try row["kpi"]
      let since: CalendarDay = try row["since"]
      found[kpi] = since
    }
    return found
  }

  /// Says which are gone: those that were before keep their day, and those that are back are no longer.
  package func set(_ kpis: Set<KPIID>, on today: CalendarDay) throws {
    let known = Set(try all().keys)
    for kpi in known.subtracting(kpis) {
      try transaction.execute("DELETE FROM gone_kpis WHERE kpi = \(kpi)")
    }
    let new = kpis.subtracting(known).sorted { $0.rawValue < $1.rawValue }
    try transaction.insert("INSERT INTO gone_kpis (kpi, since) VALUES", rows: new.map { [$0, today] })
  }
}
