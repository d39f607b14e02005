import Domain
import SQLEngine

/// Which improvements a measure led to.
package struct MeasureImprovementStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// - Returns: false when they are linked already.
  package func link(_ improvement: ImprovementID, to kpi: KPIID, _ done: Doing) throws -> Bool {
    try transaction.execute(
      """
      INSERT INTO measure_improvements (kpi, improvement_id, linked_on, linked_at, linked_by)
      VALUES (\(kpi), \(improvement), \(done.day), \(done.instant), \(done.actor))
      ON CONFLICT (kpi, improvement_id) DO NOTHING
      """) == 1
  }

  /// - Returns: false when they were not linked.
  package func unlink(_ improvement: ImprovementID, from kpi: KPIID) throws -> Bool {
    try transaction.execute(
      "DELETE FROM measure_improvements WHERE kpi = \(kpi) AND improvement_id = \(improvement)") == 1
  }

  /// By measure; what is due first comes first.
  package func improvements(of kpis: [KPIID]) throws -> [KPIID: [Improvement]] {
    guard !kpis.isEmpty else { return [:] }
    var found: [KPIID: [Improvement]] = [:]
    for row in try transaction.query(
      """
      SELECT improvements.*, measure_improvements.kpi AS kpi FROM measure_improvements
      JOIN improvements ON improvements.id = measure_improvements.improvement_id
      WHERE measure_improvements.kpi IN \(sql: .list(kpis)) ORDER BY due_on, planned_on, improvements.id
      """
    ) {
      found[try row["kpi"], default: []].append(try ImprovementStore.decode(row))
    }
    return found
  }

  /// The measures that an improvement comes from, by id.
  package func measures(of improvement: ImprovementID) throws -> [KPIID] {
    try transaction.query(
      "SELECT kpi FROM measure_improvements WHERE improvement_id = \(improvement) ORDER BY kpi"
    ).map { try $0["kpi"] }
  }
}
