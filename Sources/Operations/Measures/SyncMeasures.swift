import Domain
import Kolada
import Storage

extension Operations {
  /// Fetches definitions, groups and values from Kolada's API: all of a measure's values the first time, and what has
  /// changed since its last sync the next, what was taken back included.
  ///
  /// A batch of measures is a transaction, which comes in whole or not at all and is remembered as fetched (docs/decisions/
  /// 0019). A batch with a fault is left as it was and named, and the others go on. When the API cannot be used the sync
  /// ends; the next one goes on where it ended.
  /// - Parameter most: so many values at the most are kept in memory at a time.
  /// - Throws: `EngineError` when the database fails. A bad answer is no error but an outcome with faults.
  package func syncMeasures(
    from client: KoladaClient, _ selection: MeasureSelection = .compared, by actor: Actor = .program,
    keeping most: Int = 500_000, progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws -> MeasureSyncOutcome {
    var sync = MeasureSync(
      operations: self, client: client, actor: actor, most: most, progress: progress)
    return try await sync.run(selection)
  }
}

extension MeasureIntake {
  /// Notes in the same transaction that the measures are as the source had them on a day.
  func noteSync(of measures: [KPIID], from source: String, on day: CalendarDay) throws {
    try MeasureSyncStore(transaction).set(measures, from: source, on: day)
  }
}

extension MeasureIntake {
  /// Notes what is known here, from an earlier catalogue or a set, and is not in a whole catalogue: nothing else says that
  /// the source has deleted it.
  func noteGone(besides catalogue: Set<KPIID>) throws {
    let defined = try KPIStore(transaction).current().keys
    let compared = try MeasureSet.all(in: transaction).flatMap(\.items).map(\.kpi)
    let known = Set(defined).union(compared).filter(\.isKoladas)
    try GoneKPIStore(transaction).set(known.subtracting(catalogue), on: transaction.today)
  }
}

extension MeasureIntake {
  /// Stores what has been gathered of files, and lets the next sync read whole the measures that have other values now: a
  /// sync asks only for what the source has changed, and a file may be older than what was fetched.
  mutating func storeBesideSyncs() throws {
    guard outcome.faultCount == 0 else { return }
    try storeGathered()
    try MeasureSyncStore(transaction).forget(revalued)
  }
}
