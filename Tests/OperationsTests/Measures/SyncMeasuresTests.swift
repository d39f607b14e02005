import Domain
import Kolada
import Operations
import Storage
import Synchronization
import TestKolada
import TestSupport
import Testing

struct SyncMeasuresTests {
  private static let rows = [
    SmallKolada.Row(kpi: "N15428", area: "2326", parts: SmallKolada.total("81.5")),
    SmallKolada.Row(kpi: "N15428", area: "2303", parts: SmallKolada.total("79")),
    SmallKolada.Row(kpi: "N01951", area: "2326", parts: SmallKolada.total("7100")),
    SmallKolada.Row(kpi: "N99999", area: "2326", parts: SmallKolada.total("1")),
  ]

  private var small: SmallKolada { SmallKolada(kpis: ["N15428", "N01951", "N99999"], rows: Self.rows) }

  @Test(arguments: TestEngine.allCases)
  func `the first sync brings all, and the second asks for changes, changes nothing and says so`(
    engine: TestEngine
  ) async throws {
    try await SyncTrial.with(engine, small) { trial in
      let first = try await trial.sync(.compared)
      #expect(first.outcome.taken.faults == [] && first.outcome.taken.new == 3)
      #expect(first.outcome.taken.newDefinitions == 3 && first.outcome.taken.groups == 2)
      #expect(first.outcome.wanted == 2 && first.outcome.current == 2)
      #expect(first.outcome.absent.contains(KPIID(rawValue: "N11008")))
      #expect(first.asked.count == 13)
      #expect(first.asked.allSatisfy { $0.hasPrefix("/data/kpi/N01951,N15428/municipality/") })
      #expect(!first.asked.contains { $0.contains("from_date") })
      let before = try await DatabaseDump(trial.operations.database)
      let second = try await trial.sync(.compared)
      #expect(second.outcome.taken.changedNothing && second.outcome.current == 2)
      #expect(second.asked.count == 13)
      #expect(second.asked.allSatisfy { $0.hasSuffix("?from_date=2026-03-01") })
      let after = try await DatabaseDump(trial.operations.database)
      #expect(after == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure that gave nothing when it was read whole is read whole again`(engine: TestEngine)
    async throws
  {
    let kolada = SmallKolada(kpis: ["N15428", "N11111"], rows: [Self.rows[0]])
    try await SyncTrial.with(engine, kolada) { trial in
      for _ in 1...2 {
        let synced = try await trial.sync()
        #expect(synced.outcome.current == 1)
        #expect(synced.outcome.withoutValues == [KPIID(rawValue: "N11111")])
      }
      trial.kolada.change { state in
        state.rows.append(
          SmallKolada.Row(kpi: "N11111", area: "2326", parts: SmallKolada.total("3"), changed: "2020-01-01"))
      }
      let next = try await trial.sync()
      #expect(next.outcome.taken.new == 1 && next.outcome.current == 2 && next.outcome.withoutValues == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an API that answers with an empty list is not believed`(engine: TestEngine) async throws {
    try await SyncTrial.with(engine, small) { trial in
      trial.kolada.change { $0.instead["/data/"] = .json(#"{"values":[],"next_url":null}"#) }
      let empty = try await trial.sync()
      #expect(empty.outcome.taken.faults == [] && empty.outcome.current == 0)
      #expect(empty.outcome.withoutValues.count == 3)
      trial.kolada.change { $0.instead = [:] }
      let next = try await trial.sync()
      #expect(next.outcome.taken.new == 4 && next.outcome.current == 3)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what the municipality's own sets have of Kolada's is fetched too`(engine: TestEngine) async throws {
    try await SyncTrial.with(engine, small) { trial in
      _ = try await trial.sync(.compared)
      let before = try await trial.value("N99999", of: "2326")
      let row = MeasureSetDraft.Row(
        row: 1, kpi: "N99999", direction: MeasureDirection.none, unit: "antal")
      _ = try await trial.operations.addMeasureSet(
        "vara-matt", MeasureSetDraft(title: "Våra mått", rows: [row]), actor: .program)
      let second = try await trial.sync(.compared)
      let after = try await trial.value("N99999", of: "2326")
      #expect(before == nil && second.outcome.wanted == 3 && after == MeasureValue(.number(1)))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `every measure of the catalogue is fetched when all are asked for`(engine: TestEngine) async throws {
    try await SyncTrial.with(engine, small) { trial in
      let all = try await trial.sync(.everything)
      #expect(all.outcome.wanted == 3 && all.outcome.taken.new == 4)
      let value = try await trial.value("N99999", of: "2326")
      #expect(value == MeasureValue(.number(1)))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is revised or taken back comes the next time, and what it was stays readable`(engine: TestEngine)
    async throws
  {
    try await SyncTrial.with(engine, small) { trial in
      _ = try await trial.sync()
      trial.kolada.change { state in
        state.rows.append(
          SmallKolada.Row(
            kpi: "N15428", area: "2326", parts: SmallKolada.total("81.7"), changed: "2026-03-03"))
        state.rows.append(
          SmallKolada.Row(
            kpi: "N15428", area: "2303", parts: SmallKolada.takenBack, changed: "2026-03-02"))
        state.rows.removeFirst(2)
      }
      trial.clock.advance(seconds: 2 * 86_400)
      let next = try await trial.sync()
      #expect(next.outcome.taken.revised == 2 && next.outcome.taken.new == 0)
      #expect(next.outcome.taken.read == 2)
      let values = try await trial.values("N15428")
      #expect(values?[AreaID(rawValue: "2326")] == MeasureValue(.number(81.7)))
      #expect(values?[AreaID(rawValue: "2303")] == MeasureValue(.deleted))
      let earlier = try await trial.operations.database.read { transaction in
        try MeasureRevisionStore(transaction).versions(
          of: MeasureKey(kpi: KPIID(rawValue: "N15428"), year: 2022, gender: .total)
        ).map { $0.body.values[AreaID(rawValue: "2326")]?.number }
      }
      #expect(earlier == [81.7, 81.5])
      let third = try await trial.sync()
      #expect(third.asked.allSatisfy { $0.hasSuffix("?from_date=2026-03-03") })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what the source dates the day before, since it was not midnight there, comes too`(engine: TestEngine)
    async throws
  {
    try await SyncTrial.with(engine, small) { trial in
      _ = try await trial.sync()
      trial.kolada.change { state in
        state.rows.append(
          SmallKolada.Row(
            kpi: "N15428", area: "2309", parts: SmallKolada.total("77"), changed: "2026-03-01"))
      }
      let next = try await trial.sync()
      let value = try await trial.value("N15428", of: "2309")
      #expect(next.outcome.taken.new == 1 && value == MeasureValue(.number(77)))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what a file has put in its place is fetched anew, and only that`(engine: TestEngine) async throws {
    try await SyncTrial.with(engine, small) { trial in
      _ = try await trial.sync()
      let header = "kpi,municipality,period,gender,value\n"
      let older = header + "N15428,2326,2022,T,70\nN01951,2326,2022,T,7100\n"
      let imported = try await trial.operations.importMeasures(text: older)
      #expect(imported.faults == [] && imported.revised == 1)
      let next = try await trial.sync()
      #expect(next.outcome.taken.revised == 1 && next.outcome.current == 3)
      let value = try await trial.value("N15428", of: "2326")
      #expect(value == MeasureValue(.number(81.5)))
      let whole = next.asked.filter { !$0.contains("from_date") }
      #expect(whole.count == 13 && whole.allSatisfy { $0.hasPrefix("/data/kpi/N15428/municipality/") })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `null, a missing row, a deletion and a status are kept apart, and groups are passed over`(
    engine: TestEngine
  ) async throws {
    let recorded = try RecordedPayload.text("data_arboga_group_not_applicable").dropFirst().dropLast(2)
    let kolada = SmallKolada(
      kpis: ["N03700", "N03701", "N03702", "N03703"],
      rows: [
        SmallKolada.Row(
          kpi: "N03700", area: "0114", year: 2012,
          parts: #"{"gender":"T","count":0,"status":"","value":null,"isdeleted":false}"#),
        SmallKolada.Row(kpi: "N03700", area: "0115", year: 2012, parts: SmallKolada.takenBack),
      ])
    kolada.change {
      $0.recorded = String(recorded) + "," + Self.passedOver
    }
    try await SyncTrial.with(engine, kolada) { trial in
      let synced = try await trial.sync()
      #expect(synced.outcome.taken.faults == [])
      #expect(synced.outcome.taken.new == 290 && synced.outcome.taken.passedOver == 2)
      let stored = try await trial.values("N03700", 2012)
      let year = try #require(stored)
      #expect(year[AreaID(rawValue: "0562")] == MeasureValue(.missing, status: "Not applicable"))
      #expect(year[AreaID(rawValue: "0114")] == MeasureValue(.missing))
      #expect(year[AreaID(rawValue: "0115")] == MeasureValue(.deleted))
      #expect(year[AreaID(rawValue: "2326")] == nil)
      let number = try await trial.value("N03703", of: "1885", 2021)
      #expect(number == MeasureValue(.number(1050)))
    }
  }

  /// A value of a group, and one of a unit.
  private static let passedOver =
    #"{"kpi":"N03700","period":2012,"municipality":"G33630","values":[{"gender":"T","count":8,"value":5}]},"#
    + #"{"kpi":"N03700","period":2012,"ou":"V15E232600101","values":[{"gender":"T","count":1,"value":5}]}"#

  @Test(arguments: TestEngine.allCases)
  func `the recorded values come in by gender, in whatever order they stand`(engine: TestEngine) async throws
  {
    let pages = try (1...3).map { try RecordedPayload.text("data_U21468_2022_page\($0)") }
    let kolada = SmallKolada(kpis: ["U21468"])
    kolada.change { state in
      state.instead["/municipality/0000"] = .json(pages[0])
      state.instead["page=2"] = .json(pages[1])
      state.instead["page=3"] = .json(pages[2])
    }
    try await SyncTrial.with(engine, kolada) { trial in
      let synced = try await trial.sync()
      #expect(synced.outcome.taken.faults == [] && synced.outcome.taken.new == 873)
      let total = try await trial.value("U21468", of: "2326")
      let women = try await trial.value("U21468", of: "2326", 2022, .women)
      let men = try await trial.value("U21468", of: "2326", 2022, .men)
      #expect([total, women, men].map { $0?.number } == [94, 98, 89])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is more than is kept in memory at a time is fetched in halves`(engine: TestEngine) async throws {
    try await SyncTrial.with(engine, small) { trial in
      let synced = try await trial.sync(keeping: 2)
      #expect(synced.outcome.taken.faults == [] && synced.outcome.current == 3)
      #expect(synced.outcome.taken.new == 4)
      let segments = Set(synced.asked.map { $0.split(separator: "/")[2] })
      #expect(segments == ["N01951,N15428,N99999", "N01951", "N15428,N99999", "N15428", "N99999"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `one measure with more than is kept in memory is refused, and the others are stored`(
    engine: TestEngine
  ) async throws {
    try await SyncTrial.with(engine, small) { trial in
      let synced = try await trial.sync(keeping: 1)
      #expect(synced.outcome.taken.faultCount == 1 && synced.outcome.current == 2)
      #expect(synced.outcome.taken.faults.first?.hasSuffix(": one measure has more than 1 values") == true)
      let refused = try await trial.values("N15428")
      #expect(refused == nil)
    }
  }

  @Test func `how far it has come is told`() async throws {
    try await SyncTrial.with(.sqlite, small) { trial in
      let told = Mutex<[(rows: Int, share: Double?)]>([])
      _ = try await trial.operations.syncMeasures(from: trial.client, .everything) { progress in
        told.withLock { $0.append((progress.rows, progress.share)) }
      }
      let all = told.withLock { $0 }
      #expect(all.count == 13 && all.last?.rows == 4)
      #expect(all.allSatisfy { (0...1).contains($0.share ?? -1) })
    }
  }
}
