import Domain
import Operations
import TestSupport
import Testing

/// Berg's own column of Nornorna's document for 2022, from Kolada's values. The expected figures were computed apart from
/// Norna, with exact fractions straight from the fixture: a rank is one more than how many are strictly better.
struct BergDocumentTests {
  struct Row: Sendable {
    let kpi: String
    let value: Double
    let rank: Int
    let count: Int
    let band: MeasureBand
    let best: (value: Double, areas: [String])
    let worst: (value: Double, areas: [String])
    let mean: Double
    let networkMean: Double
    let riket: Double

    init(
      _ kpi: String, value: Double, rank: Int, of count: Int, _ band: MeasureBand, best: Double,
      at bestAt: [String], worst: Double, at worstAt: [String], mean: Double, network: Double, riket: Double
    ) {
      (self.kpi, self.value, self.rank, self.count, self.band) = (kpi, value, rank, count, band)
      self.best = (best, bestAt)
      self.worst = (worst, worstAt)
      (self.mean, networkMean, self.riket) = (mean, network, riket)
    }
  }

  private static let rows = [
    Row(
      "N09805", value: 69.845534, rank: 56, of: 275, .green, best: 676.148796, at: ["2425"], worst: 0.0,
      at: ["1402"], mean: 57.423643094545454, network: 71.15774585714286, riket: 33.790684),
    Row(
      "N11008", value: 191368.131868, rank: 273, of: 290, .none, best: 128296.703297, at: ["1762"],
      worst: 219258.992806, at: ["2518"], mean: 168980.7452169931, network: 176133.26766685714,
      riket: 169450.805916),
    Row(
      "N11102", value: 4.19101124, rank: 14, of: 289, .green, best: 3.49090909, at: ["1730"],
      worst: 6.55555556, at: ["2513"], mean: 4.982708500380623, network: 4.4215640885714285,
      riket: 5.05039056),
    Row(
      "N15428", value: 85.41666667, rank: 115, of: 290, .yellow, best: 98.21428571, at: ["1438"],
      worst: 58.82352941, at: ["2583"], mean: 83.52903017944827, network: 86.50934984857143,
      riket: 85.310222),
    Row(
      "N15436", value: 83.5, rank: 119, of: 278, .yellow, best: 96.8, at: ["0160", "0162"], worst: 61.5,
      at: ["2583"], mean: 81.98021582733813, network: 85.75714285714285, riket: 83.3),
    Row(
      "N15485", value: 82.8, rank: 207, of: 276, .red, best: 97.8, at: ["0162"], worst: 68.6, at: ["0821"],
      mean: 85.91195652173913, network: 87.62857142857143, riket: 87.3),
    Row(
      "N17467", value: 51.724138, rank: 185, of: 215, .red, best: 91.777778, at: ["0182"], worst: 0.0,
      at: ["1266", "1267", "1427", "1435", "1760", "1881", "1884", "1960", "2026", "2418", "2422"],
      mean: 63.804333879069766, network: 68.37619214285715, riket: 71.646846),
    Row(
      "N30101", value: 4904.682274, rank: 151, of: 290, .none, best: 1785.780387, at: ["1233"],
      worst: 9888.41296, at: ["1764"], mean: 4974.044639724138, network: 4767.470875571428,
      riket: 5235.310918),
    Row(
      "U21468", value: 94.0, rank: 31, of: 286, .green, best: 100.0, at: ["0604", "2506"], worst: 67.0,
      at: ["1262"], mean: 88.1118881118881, network: 92.66666666666667, riket: 86.0),
    Row(
      "U23471", value: 80.0, rank: 96, of: 286, .yellow, best: 100.0, at: ["0461", "2463"], worst: 43.0,
      at: ["1960"], mean: 76.91608391608392, network: 74.16666666666667, riket: 77.0),
    Row(
      "U23490", value: 0.059, rank: 31, of: 215, .green, best: 0.107, at: ["2418"], worst: 0.018,
      at: ["1982"], mean: 0.046390697674418606, network: 0.0606, riket: 0.043),
    Row(
      "N00640", value: 83.1, rank: 82, of: 137, .yellow, best: 93.6, at: ["2061"], worst: 71.6,
      at: ["2321"], mean: 83.72773722627737, network: 80.85, riket: 83.8),
  ]

  private func isNear(_ one: Double?, _ other: Double) -> Bool {
    one.map { ($0 - other).magnitude <= 1e-9 * max(1, other.magnitude) } ?? false
  }

  private func check(_ row: Row, _ measure: MeasureRecord) {
    let country = measure.country
    #expect(measure.value == row.value, "\(row.kpi)")
    #expect(measure.rank == row.rank && country.count == row.count, "\(row.kpi)")
    #expect(measure.band == row.band, "\(row.kpi)")
    #expect(country.best == row.best.value && country.bestAt.map(\.rawValue) == row.best.areas, "\(row.kpi)")
    #expect(
      country.worst == row.worst.value && country.worstAt.map(\.rawValue) == row.worst.areas, "\(row.kpi)")
    #expect(isNear(country.mean, row.mean) && isNear(measure.networkMean, row.networkMean), "\(row.kpi)")
    #expect(country.riket == row.riket, "\(row.kpi)")
  }

  @Test(arguments: TestEngine.allCases)
  func `Berg's column has the values, ranks, extremes, means and colours that were computed apart`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(into: town.operations)
      try await MeasureFixture.loadGenders(into: town.operations)
      let record = try await town.draft()
      for row in Self.rows { check(row, try record.measure(row.kpi)) }
      let colours = MeasureBand.allCases.map { band in record.measures.count { $0.band == band } }
      #expect(colours == [4, 4, 2, 30])
      let neighbours = try record.measure("N15428").network.map(\.value)
      #expect(
        neighbours == [86.2745098, 90.3930131, 81.0, 87.5, 85.41666667, 89.65517241, 85.32608696])
      let gender = try record.measure("N15428").gender
      #expect(gender.women == 87.03703704 && gender.men == 83.33333333)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what moved since 2021 is one up, and one down that may be chance`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(into: town.operations)
      let record = try await town.draft()
      let moved = record.measures.filter { $0.movement != nil }
      #expect(
        Set(moved.map(\.kpi.rawValue)) == [
          "N09805", "N11102", "N15428", "N15436", "N15485", "N17467", "N00640",
        ])
      #expect(try record.measure("N09805").movement == .up(steps: 2))
      #expect(try record.measure("N00640").movement == .down(steps: 1))
      #expect(moved.count { $0.movement == .same } == 5)
      // Both are another colour: libraries count what they did, and a survey asks some.
      #expect(try !record.measure("N09805").mayHaveMovedByChance)
      #expect(try record.measure("N00640").mayHaveMovedByChance)
      // The year before: red at place 258 of 273, and green at place 29 of 148.
      let before = try record.measure("N09805").previous
      #expect(before?.rank == 258 && before?.count == 273 && before?.band == .red)
      let trust = try record.measure("N00640").previous
      #expect(trust?.rank == 29 && trust?.count == 148 && trust?.band == .green)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `the years have the means of the network and the country, and in the joint document each member's value`(
      engine: TestEngine
    ) async throws
  {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(into: town.operations, kpis: ["N15428", "N00640"])
      let (own, joint) = (try await town.draft(), try await town.draft(.joint))
      let years = try #require(try own.measure("N15428").years)
      #expect(years.map(\.year) == [2021, 2022] && years.map(\.count) == [290, 290])
      #expect(isNear(years[0].networkMean, 84.21424828142857) && isNear(years[0].countryMean, 84.739630181))
      #expect(isNear(years[1].networkMean, 86.50934984857143))
      #expect(isNear(years[1].countryMean, 83.52903017944827))
      #expect(years.allSatisfy { $0.members.isEmpty })
      let survey = try #require(try joint.measure("N00640").years)
      #expect(
        survey.map { $0.members.map(\.id.rawValue) } == [
          ["2303", "2309", "2326", "2380"], ["2309", "2313", "2321", "2326"],
        ])
      #expect(
        survey.map { $0.members.map(\.value) } == [[87.2, 79.9, 85.8, 87.7], [84.3, 84.4, 71.6, 83.1]])
      #expect(isNear(survey[0].networkMean, 85.15) && isNear(survey[1].networkMean, 80.85))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `where 2022 is empty, the newest year with a value stands beside it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(into: town.operations, kpis: ["U40455", "U23401"])
      let work = try await town.draft().measure("U40455")
      #expect(work.value == nil && work.missing == "orsak ej angiven" && work.latest == 2021)
      #expect(work.beside?.year == 2021 && work.beside?.value == 29.62962963)
      #expect(work.beside?.rank == 176 && work.beside?.count == 234 && work.beside?.band == .red)
      // Berg has never had a waiting time: there is nothing to show beside it.
      let waiting = try await town.draft().measure("U23401")
      #expect(waiting.value == nil && waiting.beside == nil)
      #expect(waiting.network.compactMap(\.value) == [37.0, 68.0] && waiting.networkMean == 52.5)
    }
  }
}
