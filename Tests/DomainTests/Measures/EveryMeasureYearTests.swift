import Domain
import Foundation
import TestSupport
import Testing

/// Every measure and year of Kolada's values that we have, against what Tests/Fixtures/kolada/make-bands.py makes of them.
struct EveryMeasureYearTests {
  private static let files = [
    "kkik-totals.csv", "citizen-survey-totals.csv", "service-measurement-totals.csv", "context-totals.csv",
  ]

  @Test func `ranks, colours, best, worst and mean are those of an independent computation`() throws {
    var left: [String: [String]] = [:]
    for fields in try table("bands.csv").dropFirst() { left[key(fields)] = fields }
    for file in Self.files {
      let rows = try table(file)
      let areas = rows[0].dropFirst(2).map { AreaID(rawValue: $0) }
      for fields in rows.dropFirst() {
        let year = measureYear(fields, of: areas)
        let known = left.removeValue(forKey: key(fields))
        let expected = try #require(known, "\(key(fields))")
        let summary = try YearSummary(expected)
        #expect(YearSummary(year) == summary, "\(key(fields))")
        #expect(agrees(year.mean, Double(expected[13])), "\(key(fields))")
      }
    }
    #expect(left.isEmpty)
  }

  /// The measure and the year.
  private func key(_ fields: [String]) -> String { "\(fields[0]) \(fields[1])" }

  /// With the direction that the sets say, as where a measure is looked up by its id alone.
  private func measureYear(_ fields: [String], of areas: [AreaID]) -> MeasureYear {
    var values: [AreaID: Double] = [:]
    for (area, text) in zip(areas, fields.dropFirst(2)) where AreaCatalogue.isMunicipality(area) {
      values[area] = Double(text)
    }
    let kpi = KPIID(rawValue: fields[0])
    let item = MeasureSet.item(kpi, preferring: .standard) ?? MeasureSet.Item.outsideTheSets(kpi, nil)
    return MeasureYear(values, direction: item.direction)
  }

  private func table(_ name: String) throws -> [[String]] {
    let text = try String(contentsOf: MeasureFixture.file(name), encoding: .utf8)
    let rows = text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let areAlike = rows.allSatisfy { $0.count == rows[0].count }
    try #require(rows.count > 1 && areAlike)
    return rows
  }
}

/// What is the same, to the last digit, whoever computes it.
private struct YearSummary: Equatable {
  /// How many municipalities have a value, and how many are green, yellow, red and without a colour.
  let counts: [Int]
  /// The sum of all ranks.
  let ranks: Int
  /// Of each municipality's rank and colour.
  let check: UInt32
  let best: Double?
  let bestAt: String
  let worst: Double?
  let worstAt: String

  /// - Parameter fields: a line of bands.csv.
  init(_ fields: [String]) throws {
    counts = fields[2..<7].compactMap { Int($0) }
    ranks = try #require(Int(fields[7]))
    check = try #require(UInt32(fields[8]))
    (best, bestAt) = (Double(fields[9]), fields[10])
    (worst, worstAt) = (Double(fields[11]), fields[12])
  }

  init(_ year: MeasureYear) {
    var (colours, sum, text): ([MeasureBand: Int], Int, String) = ([:], 0, "")
    for area in year.values.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      let (rank, band) = (year.rank(of: area) ?? 0, year.band(of: area))
      colours[band, default: 0] += 1
      sum += rank
      text += "\(area) \(rank) \(band.rawValue)\n"
    }
    counts = [year.count] + [MeasureBand.green, .yellow, .red, .none].map { colours[$0] ?? 0 }
    ranks = sum
    check = Self.crc32(Array(text.utf8))
    (best, bestAt) = (year.best?.value, Self.ids(year.best))
    (worst, worstAt) = (year.worst?.value, Self.ids(year.worst))
  }

  private static func ids(_ extreme: MeasureYear.Extreme?) -> String {
    (extreme?.areas ?? []).map(\.rawValue).joined(separator: " ")
  }

  /// As zlib's.
  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd: Bool = crc & 1 == 1
        crc >>= 1
        if isOdd { crc ^= 0xEDB8_8320 }
      }
    }
    return ~crc
  }
}
