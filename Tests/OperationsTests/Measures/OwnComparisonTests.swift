import Domain
import Operations
import Synchronization
import TestSupport
import Testing

/// The municipality's own measures, sets and figures in what everybody reads.
struct OwnComparisonTests {
  private let svarstid = KPIID(rawValue: "svarstid")

  private func read(
    _ town: TestMunicipality, _ kpi: KPIID, of area: AreaID = TestFigures.berg, year: Int? = nil
  ) async throws -> MeasureReading {
    let area = try #require(AreaCatalogue.area(area))
    return try #require(
      try await town.operations.measure(kpi, of: area, in: .nornorna, year: year, set: .standard))
  }

  @Test(arguments: TestEngine.allCases)
  func `before Kolada is read there is an own set to show as soon as it has figures`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.becomeBerg()
      let (before, today) = (
        try await town.operations.hasNothingToCompare(), try await town.operations.standardMeasureSet()
      )
      #expect(before && today.id == "kkik-2024")
      try await town.compareOwn()
      let (after, set) = (
        try await town.operations.hasNothingToCompare(), try await town.operations.standardMeasureSet()
      )
      #expect(!after && set.id == "vara-matt")
      let years = try await town.operations.measureYears(of: set)
      #expect(years == MeasureYears(all: [2026, 2025, 2022], standard: 2026))
      // Where nobody knows which municipality it is, its figures are nobody's.
      try await town.call("Tallsjö kommun")
      let unknown = try await town.operations.hasNothingToCompare()
      #expect(unknown)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reported figure of Kolada's measure makes a year to choose, and not the one that is shown first`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.readFigures()
      _ = try await town.operations.reportFigure(
        town.draft("23", certainty: .confirmed), actor: town.keeper)
      let years = try await town.operations.measureYears(of: .standard)
      #expect(years == MeasureYears(all: [2026, 2023, 2022, 2021, 2019], standard: 2022))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure of Kolada's is read with the own figure beside its value, which stays`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.readFigures()
      try await town.compareOwn()
      _ = try await town.operations.reportFigure(
        town.draft("23", certainty: .confirmed), actor: town.keeper)
      let reading = try await read(town, TestFigures.wait, year: 2022)
      let measure = reading.compared
      #expect(measure.value == 300 && measure.rank == 290 && measure.ownFigure(2022)?.value == 290)
      #expect(measure.newestReported.map(\.key.year) == [2022])
      #expect(reading.reported.map(\.key.year) == [2022, 2026] && reading.years == [2026, 2022])
      let newest = try await read(town, TestFigures.wait)
      #expect(newest.year == 2022)
      let other = try await read(town, TestFigures.wait, of: TestFigures.are, year: 2022)
      #expect(other.reported.isEmpty && other.compared.reported.isEmpty && other.years == [2022])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an own measure is read with its own definition, and nobody else has it`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.readFigures()
      try await town.compareOwn()
      let reading = try await read(town, svarstid)
      let measure = reading.compared
      #expect(measure.title == "Svarstid på felanmälan" && measure.definition?.source == "Felanmälan")
      #expect(measure.item.unit == "dagar" && measure.item.direction == .lower)
      #expect(measure.missing == .ownMeasure && measure.value == nil && measure.rank == nil)
      #expect(reading.year == 2026 && reading.years == [2026, 2025])
      #expect(measure.newestReported.map(\.value) == [4] && measure.reported.map(\.value) == [6, 4])
      #expect(Set(reading.missing.values.map(\.swedish)) == [MissingReason.ownMeasure.swedish])
      try await town.operations.closeOwnMeasure(
        svarstid, after: "2026", reason: "Ersatt.", version: 1, actor: town.keeper)
      let closed = try await read(town, svarstid)
      #expect(closed.compared.definition?.closedAfter == 2026 && closed.closing?.reason == "Ersatt.")
      // It is told in words of its own, and is no other wording.
      #expect(closed.earlier.isEmpty && closed.compared.setTitle == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `in the comparisons of every municipality, the own one alone has the own measures`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.readFigures()
      try await town.compareOwn()
      let having = Mutex<[AreaID]>([])
      try await town.operations.compareEveryMunicipality(in: .nornorna, year: 2026, set: .kkik2024) {
        comparison in
        guard comparison.measures.contains(where: { $0.item.kpi == svarstid }) else { return }
        having.withLock { $0.append(comparison.municipality.id) }
      }
      #expect(having.withLock { $0 } == [TestFigures.berg])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `own measures that are used are found by words, and those that only ship are not`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.readFigures()
      try await town.compareOwn()
      let found = try await town.operations.searchMeasures("felanmälan", page: 1).measures
      #expect(found.map(\.kpi) == [svarstid] && found.first?.years == 2025...2026)
      #expect(found.first?.definition.hasPrefix("Dagar från anmälan") == true)
      let shipped = try await town.operations.searchMeasures("provkontakt", page: 1)
      #expect(shipped.count == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an address of the comparison is no word for a measure`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      await #expect(throws: Problems([Problem(.invalid, .measureWordTaken, ["sok"], field: "word")])) {
        _ = try await town.operations.addOwnMeasure("sok", town.measureDraft(), actor: town.keeper)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the document has own figures in a sentence, a column and a table, and is decided with them alone`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.becomeBerg()
      try await town.compareOwn()
      let set = try await town.operations.measureSet(named: "vara-matt")
      let order = town.order(2026, set: set)
      let record = try await town.operations.draftComparison(order, actor: .staff(town.strategist))
      let measure = try record.measure("svarstid")
      #expect(record.hasFigures && measure.value == nil && measure.country.count == 0)
      let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      for words in [
        "Värde för Berg 2026 saknas: eget mått, som inte finns i Kolada.",
        "Egen uppgift 2026: 4\u{A0}dagar.",
        "Egen uppgift 2022: 290\u{A0}dagar.", "4\u{A0}dagar (2026)", "svarstid: egna uppgifter",
        "Källa: kommunernas egna uppgifter", "De kommer inte från Kolada",
      ] { #expect(page.contains(words), "\(words)") }
      let item = try await town.operations.decideComparison(order, actor: .staff(town.strategist))
      #expect(item.set == "vara-matt")
      let empty = town.order(2019, set: set)
      await #expect(
        throws: Problem(.invalid, .comparisonWithoutValues, ["vara-matt", "2019"], field: "year")
      ) {
        try await town.operations.decideComparison(empty, actor: .staff(town.strategist))
      }
    }
  }

  private let direct = KPIID(rawValue: "telefon-direkt-svar")

  /// Three test calls, two of them answered at once and all of them well, as figures of 2026.
  private func measureService(_ town: TestMunicipality) async throws {
    for reach in [ServiceCall.Reach.direct, .direct, .official] {
      try await town.operations.enterServiceCall(
        ServiceCallDraft(
          channel: .telephone, serviceField: "Bygglov", question: "Vad kostar det?",
          sentAt: SwedishTime.instant(at: try calendarDay("2026-02-25"), hour: 9), reach: reach,
          treatment: .good), actor: town.keeper)
    }
    try await town.operations.reportService(
      from: try calendarDay("2026-01-01"), to: try calendarDay("2026-02-28"), actor: town.keeper)
  }

  @Test(arguments: TestEngine.allCases)
  func `what the municipality measures itself stands with every shipped set, from its year on, as its own`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.becomeBerg()
      try await measureService(town)
      for set in MeasureSet.shipped {
        let now = try await town.operations.compare(town.order(2026, set: set))
        #expect(now.set.areas.last == "Egna mått" && now.measures.count == set.items.count + 3)
        let measure = try #require(now.measures.first { $0.item.kpi == direct })
        #expect(measure.ownFigure(2026)?.value == 100 * 2.0 / 3 && measure.missing == .ownMeasure)
        #expect(measure.item.unit == "procent" && measure.item.direction == .higher)
        #expect(ComparisonJSON.value(now).text.contains(#""kpi":"telefon-direkt-svar""#))
        let before = try await town.operations.compare(town.order(2025, set: set))
        let other = try await town.operations.compare(town.order(2026, of: TestFigures.are, set: set))
        #expect(before.measures.count == set.items.count && other.measures.count == set.items.count)
      }
      let years = try await town.operations.measureYears(of: .standard)
      #expect(years == MeasureYears(all: [2026], standard: 2026, ownMeasures: 2026))
      // A set of the municipality's own has what was chosen.
      try await town.compareOwn()
      let chosen = try await town.operations.measureSet(named: "vara-matt")
      let own = try await town.operations.compare(town.order(2026, set: chosen))
      #expect(own.measures.count == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what a set calls own measures is told by its measures, and not by the name of the area`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.readFigures()
      try await town.compareOwn()
      let rows = [("N11008", "Egna mått"), ("svarstid", "Gator")].enumerated().map { place, row in
        MeasureSetDraft.Row(row: place + 1, kpi: row.0, area: row.1)
      }
      _ = try await town.operations.addMeasureSet(
        "blandat", MeasureSetDraft(title: "Blandat", rows: rows), actor: town.keeper)
      let set = try await town.operations.measureSet(named: "blandat")
      let record = try await town.operations.draftComparison(town.order(set: set))
      let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      let lead = ComparisonDocument(record).document.lead.first
      #expect(lead?.hasPrefix("Berg har ett värde 2022 för 1 av 1 mått.") == true)
      #expect(page.contains("En förskoleplats (ett inskrivet barn) kostade 150"))
      _ = try await town.operations.addMeasureSet(
        "bara-egna", MeasureSetDraft(title: "Bara egna", rows: [rows[1]]), actor: town.keeper)
      let own = try await town.operations.measureSet(named: "bara-egna")
      let bare = try await town.operations.draftComparison(town.order(set: own))
      let said = ComparisonDocument(bare).document.lead.first
      #expect(said == "Alla mått i samlingen är kommunens egna. Egna mått får ingen färg.")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `the document has them too, with an analysis, beside SKR's measure of the same thing, also the joint one`(
      engine: TestEngine
    ) async throws
  {
    try await withMunicipality(engine) { town in
      try await town.becomeBerg()
      try await measureService(town)
      let desk = try await town.operations.comparisonDesk(
        ComparisonChoice(set: "kkik-2014", year: 2026), member: town.strategist)
      _ = try await town.operations.writeAnalysis(
        "Växeln har fått en kunskapsbank.", of: direct, in: desk.set, year: 2026, seen: 0,
        member: town.strategist)
      let order = town.order(2026, set: .kkik2014)
      let record = try await town.operations.draftComparison(order, actor: .staff(town.strategist))
      let measure = try record.measure("telefon-direkt-svar")
      #expect(measure.area == "Egna mått" && measure.figures.map(\.value) == [100 * 2.0 / 3])
      #expect(measure.analyses.map(\.text) == ["Växeln har fått en kunskapsbank."])
      let document = ComparisonDocument(record).document
      // Three of the set are the municipality's own too.
      let count = MeasureSet.kkik2014.items.count { $0.kpi.isKoladas }
      #expect(document.lead.first == "Berg har ett värde 2026 för 0 av \(count) mått.")
      let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      for words in [
        "Kommunens egen mätning av samma sak (telefon-direkt-svar) gav 66,7\u{A0}% (2026).",
        "Det är kommunens egen mätning. SKR:s mått av samma sak är U00413.",
        "Egen uppgift 2026: 66,7\u{A0}%.",
      ] { #expect(page.contains(words), "\(words)") }
      let joint = try await town.operations.draftComparison(
        order, as: .joint, actor: .staff(town.strategist))
      let figure = try #require(try joint.measure("telefon-direkt-svar").figures.first)
      #expect(figure.municipality == TestMunicipality.berg && figure.value == 100 * 2.0 / 3)
    }
  }
}
