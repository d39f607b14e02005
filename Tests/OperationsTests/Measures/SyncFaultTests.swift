import Domain
import Foundation
import Kolada
import Operations
import Storage
import TestKolada
import TestSupport
import Testing

struct SyncFaultTests {
  /// Twenty-six measures: a batch of twenty-five, and one of the last.
  private static let kpis = (0...25).map { "N\(10_000 + $0)" }
  private static let last = "N10025"

  private static func kolada() -> SmallKolada {
    SmallKolada(
      kpis: kpis,
      rows: kpis.map { SmallKolada.Row(kpi: $0, area: "2326", parts: SmallKolada.total("5")) }
        + [SmallKolada.Row(kpi: last, area: "2303", parts: SmallKolada.total("2"))])
  }

  private static let badAnswers: [(body: String, reason: String)] = [
    (
      #"{"values":[{"kpi":"N10025","municipality":"9999","period":2022,"values":[{"gender":"T","value":5}]}]}"#,
      ": N10025 2022 T: 9999 is no municipality, region or country that Kolada has"
    ),
    (
      #"{"values":[{"kpi":"N10025","municipality":"326","period":2022,"values":[{"gender":"T","value":5}]}]}"#,
      ": N10025 2022 T: 326 is no municipality, region or country that Kolada has"
    ),
    (
      #"{"values":[{"kpi":"N10025","municipality":"2326","period":2022,"values":[{"gender":"F","value":5}]}]}"#,
      ": values[0].values[0].gender: the gender F is none of T, K and M"
    ),
    (
      #"{"values":[{"kpi":"N10025","municipality":"2326","period":"i fjol","values":[]}]}"#,
      ": values[0].period: it is no year"
    ),
    (
      #"{"values":[{"kpi":"N10025","municipality":"2326","pe"#,
      ": it is no whole JSON: cut off, or something else"
    ),
  ]

  @Test(arguments: TestEngine.allCases, badAnswers)
  func `a bad answer is named, nothing of its batch is stored, and the others are`(
    engine: TestEngine, bad: (body: String, reason: String)
  ) async throws {
    try await SyncTrial.with(engine, Self.kolada()) { trial in
      // The last segment of areas, so that the other areas' values have come before it.
      trial.kolada.change { $0.instead["/data/kpi/N10025/municipality/\(Self.lastArea)"] = .json(bad.body) }
      let synced = try await trial.sync()
      #expect(synced.outcome.taken.faultCount == 1)
      #expect(synced.outcome.taken.faults.first?.hasSuffix(bad.reason) == true)
      #expect(synced.outcome.taken.faults.first?.hasPrefix(trial.client.base.text) == true)
      #expect(synced.outcome.wanted == 26 && synced.outcome.current == 25)
      let (stored, refused) = (try await trial.values("N10000"), try await trial.values(Self.last))
      #expect(stored?.count == 1 && refused == nil)
      trial.kolada.change { $0.instead = [:] }
      let next = try await trial.sync()
      #expect(next.outcome.taken.faults == [] && next.outcome.taken.new == 2)
      #expect(next.asked.filter { $0.contains(Self.last) }.allSatisfy { !$0.contains("from_date") })
      #expect(next.asked.count { $0.hasSuffix("?from_date=2026-03-01") } == 13)
    }
  }

  /// The area that the last segment of areas begins with.
  private static var lastArea: String {
    let areas = AreaCatalogue.all.map(\.id.rawValue)
    return areas[(areas.count - 1) / 25 * 25]
  }

  @Test(arguments: TestEngine.allCases)
  func `a sync that is ended keeps what it has, and the next goes on where it ended`(engine: TestEngine)
    async throws
  {
    try await SyncTrial.with(engine, Self.kolada()) { trial in
      trial.kolada.change { $0.instead["/data/kpi/N10025/"] = .status(503) }
      let ended = try await trial.sync()
      #expect(ended.outcome.taken.faultCount == 1 && ended.outcome.current == 25)
      #expect(ended.outcome.taken.faults.first?.hasSuffix("it answers 503; asked 6 times") == true)
      #expect(ended.asked.count == 13 + 6)
      let (stored, left) = (try await trial.values("N10000"), try await trial.values(Self.last))
      #expect(stored?.count == 1 && left == nil)
      trial.kolada.change { $0.instead = [:] }
      let next = try await trial.sync()
      #expect(next.outcome.current == 26 && next.outcome.taken.new == 2)
      #expect(next.asked.prefix(13).allSatisfy { $0.contains("/N10025/") && !$0.contains("from_date") })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a question that the API never answers does not keep the others from being asked`(engine: TestEngine)
    async throws
  {
    try await SyncTrial.with(engine, Self.kolada()) { trial in
      trial.kolada.change { $0.instead["/data/kpi/N10000,"] = .status(500) }
      for night in 1...2 {
        let synced = try await trial.sync()
        #expect(synced.outcome.taken.faultCount == 1 && synced.outcome.current == 1)
        #expect(synced.outcome.taken.faults.first?.hasSuffix("it answers 500; asked 6 times") == true)
        #expect(synced.asked.count == 6 + 13)
        #expect(synced.outcome.taken.new == (night == 1 ? 2 : 0))
      }
      let (stored, left) = (try await trial.values(Self.last), try await trial.values("N10000"))
      #expect(stored?.count == 2 && left == nil)
    }
  }

  private static let endings: [(reply: KoladaServer.Reply, faults: Int, asked: Int)] = [
    (.status(503), 2, 12), (.status(401), 1, 1), (.status(410), 1, 1),
    (.status(429, retryAfter: "900"), 1, 1),
  ]

  @Test(arguments: TestEngine.allCases, endings)
  func `two batches without an answer end the sync, and one refusal of everything does`(
    engine: TestEngine, ending: (reply: KoladaServer.Reply, faults: Int, asked: Int)
  ) async throws {
    let kolada = SmallKolada(kpis: (0...50).map { "N\(10_000 + $0)" })
    try await SyncTrial.with(engine, kolada) { trial in
      trial.kolada.change { $0.instead["/data/"] = ending.reply }
      let synced = try await trial.sync()
      #expect(synced.outcome.wanted == 51 && synced.outcome.current == 0)
      #expect(synced.outcome.taken.faultCount == ending.faults && synced.asked.count == ending.asked)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another API is asked for everything, since what is stored may be the other's`(engine: TestEngine)
    async throws
  {
    let other = Self.kolada()
    try await SyncTrial.with(engine, Self.kolada()) { trial in
      _ = try await trial.sync()
      try await KoladaServer.withClient {
        other.reply(to: $0)
      } _: { client, server, _ in
        let synced = try await trial.operations.syncMeasures(from: client, .everything)
        #expect(synced.taken.changedNothing && synced.current == 26)
        #expect(!server.questions.contains { $0.contains("from_date") })
      }
      let back = try await trial.sync()
      #expect(!back.asked.contains { $0.contains("from_date") })
    }
  }

  private static let badCatalogues: [(question: String, reply: KoladaServer.Reply, reason: String)] = [
    ("/kpi", .status(410), ": it answers 410: this version of the API is closed"),
    ("/kpi", .json(#"{"values":[],"next_url":null}"#), ": it has no measures"),
    (
      "/kpi", .json(#"{"values":[{"id":"N10000","title":5,"is_divided_by_gender":true}]}"#),
      ": values[0].title: "
    ),
    (
      "/municipality_groups", .json(#"{"values":[{"id":"9999","title":"Ingen","type":"K"}]}"#),
      ": 9999 is no municipality, region or country that Kolada has"
    ),
    ("/kpi_groups", .status(404), ": it answers 404: there is nothing at that address"),
  ]

  @Test(arguments: TestEngine.allCases, badCatalogues)
  func `without a whole catalogue nothing is stored, and nothing else is asked for`(
    engine: TestEngine, bad: (question: String, reply: KoladaServer.Reply, reason: String)
  ) async throws {
    try await SyncTrial.with(engine, Self.kolada()) { trial in
      let before = try await DatabaseDump(trial.operations.database)
      trial.kolada.change { $0.insteadOf[bad.question] = bad.reply }
      let synced = try await trial.sync()
      #expect(synced.asked == [] && synced.outcome.wanted == 0 && synced.outcome.taken.faultCount == 1)
      #expect(synced.outcome.taken.faults.first?.contains(bad.reason) == true)
      let after = try await DatabaseDump(trial.operations.database)
      #expect(after == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a definition that cannot be read is named, its measure is left as it was, and the others are fetched`(
    engine: TestEngine
  ) async throws {
    let kolada = SmallKolada(
      kpis: ["N15428"],
      rows: ["N15428", "N01951"].map { SmallKolada.Row(kpi: $0, area: "2326", parts: SmallKolada.total("5")) }
    )
    let definitions =
      #"{"id":"N01951","title":null,"description":"","is_divided_by_gender":false},"#
      + #"{"id":"N15428","title":"Behöriga","description":"","is_divided_by_gender":true}"#
    try await SyncTrial.with(engine, kolada) { trial in
      trial.kolada.change { $0.definitions = definitions }
      let synced = try await trial.sync()
      let place = "\(trial.client.base.text)/kpi: values[0].title: "
      #expect(synced.outcome.taken.faultCount == 1)
      #expect(synced.outcome.taken.faults.first?.hasPrefix(place) == true)
      #expect(synced.outcome.taken.newDefinitions == 1)
      #expect(synced.outcome.wanted == 1 && synced.outcome.current == 1)
      #expect(synced.asked.allSatisfy { $0.hasPrefix("/data/kpi/N15428/") })
    }
  }
}
