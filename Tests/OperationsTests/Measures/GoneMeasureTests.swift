import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What the source has deleted is said, wherever the measure is shown.
struct GoneMeasureTests {
  private static let rows = [
    SmallKolada.Row(kpi: "N15428", area: "2326", parts: SmallKolada.total("81.5")),
    SmallKolada.Row(kpi: "N99999", area: "2326", parts: SmallKolada.total("1")),
  ]

  private func order(_ set: MeasureSet) -> ComparisonOrder {
    ComparisonOrder(municipality: AreaID(rawValue: "2326"), network: .nornorna, year: 2022, set: set)
  }

  /// Since when each measure of a set is gone.
  private func gone(_ operations: Operations, _ set: MeasureSet = .standard) async throws
    -> [String: CalendarDay]
  {
    let measures = try await operations.compare(order(set)).measures
    var found: [String: CalendarDay] = [:]
    for measure in measures { found[measure.item.kpi.rawValue] = measure.goneSince }
    return found
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure that leaves the catalogue is gone since the day that it was seen, until it is back`(
    engine: TestEngine
  ) async throws {
    let (monday, wednesday) = (try calendarDay("2026-03-02"), try calendarDay("2026-03-04"))
    let kolada = SmallKolada(kpis: ["N15428", "N99999"], rows: Self.rows)
    try await SyncTrial.with(engine, kolada) { trial in
      _ = try await trial.sync()
      let first = try await gone(trial.operations)
      #expect(first["N15428"] == nil && first["N11008"] == monday)
      trial.kolada.change { $0.kpis = ["N01951"] }
      trial.clock.advance(seconds: 2 * 86_400)
      _ = try await trial.sync()
      let second = try await gone(trial.operations)
      #expect(second["N15428"] == wednesday && second["N11008"] == monday)
      let all = try await trial.operations.database.read { try GoneKPIStore($0).all() }
      #expect(all[KPIID(rawValue: "N99999")] == wednesday, "it is in no set, but was in the catalogue")
      let value = try await trial.value("N15428", of: "2326")
      #expect(value == MeasureValue(.number(81.5)))
      trial.kolada.change { $0.kpis = ["N15428", "N99999"] }
      _ = try await trial.sync()
      let third = try await gone(trial.operations)
      #expect(third["N15428"] == nil && third["N11008"] == monday)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `JSON and the document say it, also of a measure whose definition was never read`(engine: TestEngine)
    async throws
  {
    let kolada = SmallKolada(kpis: ["N15428"], rows: [Self.rows[0]])
    try await SyncTrial.with(engine, kolada) { trial in
      _ = try await trial.sync()
      let old = try await trial.operations.compare(order(.kkik2014))
      let json = ComparisonJSON.value(old).text
      #expect(json.contains(#""goneSince":"2026-03-02""#))
      let record = try await trial.operations.draftComparison(order(.kkik2014))
      let answered = try record.measure("U00412").definition
      let day = try calendarDay("2026-03-02")
      #expect(answered.goneSince == day && answered.closedAfter == nil && answered.version == nil)
      let kept = try record.measure("N15428").definition
      #expect(kept.goneSince == nil)
      let page = String(
        decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      #expect(page.contains("Måttet finns inte längre hos källan: den 2 mars 2026 saknades det"))
      let treated = try #require(old.measures.first { $0.item.kpi.rawValue == "U00414" })
      #expect(treated.definition == nil && treated.closedAfter == 2015)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a definition that cannot be read is not gone`(engine: TestEngine) async throws {
    let kolada = SmallKolada(kpis: ["N15428"], rows: Self.rows)
    kolada.change {
      $0.definitions =
        #"{"id":"N11008","title":null,"description":"","is_divided_by_gender":false},"#
        + #"{"id":"N15428","title":"Behöriga","description":"","is_divided_by_gender":true}"#
    }
    try await SyncTrial.with(engine, kolada) { trial in
      let synced = try await trial.sync()
      let gone = try await gone(trial.operations)
      #expect(gone["N11008"] == nil && gone["N11102"] != nil)
      #expect(!synced.outcome.absent.contains(KPIID(rawValue: "N11008")))
    }
  }
}
