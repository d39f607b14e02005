import Domain
import Kolada
import Operations
import Storage
import TestKolada
import TestSupport

/// A register, and a Kolada that it fetches from.
struct SyncTrial: Sendable {
  let operations: Operations
  let kolada: SmallKolada
  let client: KoladaClient
  let server: KoladaServer
  let clock: TestClock

  static func with(
    _ engine: TestEngine, _ kolada: SmallKolada, _ body: @escaping @Sendable (SyncTrial) async throws -> Void
  ) async throws {
    try await withOperations(engine) { operations, clock in
      try await KoladaServer.withClient {
        kolada.reply(to: $0)
      } _: { client, server, _ in
        try await body(
          SyncTrial(operations: operations, kolada: kolada, client: client, server: server, clock: clock))
      }
    }
  }

  /// - Returns: what came of it, and which values were asked for.
  func sync(_ selection: MeasureSelection = .everything, keeping most: Int = 500_000) async throws -> (
    outcome: MeasureSyncOutcome, asked: [String]
  ) {
    server.forget()
    let outcome = try await operations.syncMeasures(from: client, selection, keeping: most)
    return (outcome, server.questions.filter { $0.hasPrefix("/data/") })
  }

  /// A measure's year as it is stored; nil when there is none.
  func values(_ kpi: String, _ year: Int = 2022, _ gender: MeasureGender = .total) async throws
    -> [AreaID: MeasureValue]?
  {
    let key = MeasureKey(kpi: KPIID(rawValue: kpi), year: year, gender: gender)
    return try await operations.database.read { transaction in
      try MeasureYearStore(transaction).all(of: key.kpi)[key]
    }
  }

  func value(
    _ kpi: String, of area: String, _ year: Int = 2022, _ gender: MeasureGender = .total
  ) async throws -> MeasureValue? {
    try await values(kpi, year, gender)?[AreaID(rawValue: area)]
  }
}
