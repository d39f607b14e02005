import Domain
import SQLEngine

/// When the values of each measure were last fetched, and from where.
package struct MeasureSyncStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The day of each measure's last sync from an API. One that was fetched from another API since is not among them:
  /// what is stored of it is the other's.
  package func lastSynced(from source: String) throws -> [KPIID: CalendarDay] {
    var found: [KPIID: CalendarDay] = [:]
    try transaction.each("SELECT kpi, synced_on FROM measure_syncs WHERE source = \(source)") { row in
      let kpi: KPIID = try row["kpi"]
      let day: CalendarDay = try row["synced_on"]
      found[kpi] = day
    }
    return found
  }

  /// - Parameter day: when it was begun to be asked for, since what changed later that day may have been missed.
  package func set(_ kpis: [KPIID], from source: String, on day: CalendarDay) throws {
    try transaction.insert(
      "INSERT INTO measure_syncs (kpi, source, synced_on) VALUES", rows: kpis.map { [$0, source, day] },
      then: "ON CONFLICT (kpi) DO UPDATE SET source = excluded.source, synced_on = excluded.synced_on")
  }

  /// Measures whose values came from elsewhere since: they are read whole the next time.
  package func forget(_ kpis: Set<KPIID>) throws {
    for kpi in kpis { try transaction.execute("DELETE FROM measure_syncs WHERE kpi = \(kpi)") }
  }
}
