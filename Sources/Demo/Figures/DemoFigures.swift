import Domain
import Operations

/// Figures to compare with: twelve real measures of all municipalities, 2018 to 2022. Tallsjö is invented and has none, so
/// its comparison shows those of Berg, and its pages say so.
struct DemoFigures {
  /// Berg: about as many live there as in Tallsjö.
  static let shownAs = "2326"
  static let lastYear = 2022

  let operations: Operations

  func build() async throws {
    _ = try await operations.takeInFigures(
      Self.values, definitions: Self.kpis, from: "norna demo: Kolada 2018–2022")
  }

  static var values: [MeasureKey: [AreaID: MeasureValue]] {
    let areas = [AreaID.country] + AreaCatalogue.municipalities.map(\.id)
    var found: [MeasureKey: [AreaID: MeasureValue]] = [:]
    for fields in lines(totals) {
      guard let year = Int(fields[1]) else { continue }
      let key = MeasureKey(kpi: KPIID(rawValue: fields[0]), year: year, gender: .total)
      let values = fields[2].split(separator: ",", omittingEmptySubsequences: false)
      for (area, text) in zip(areas, values) where !text.isEmpty {
        let content = Double(text).map { MeasureValue.Content.number($0) } ?? .missing
        found[key, default: [:]][area] = MeasureValue(content)
      }
    }
    for fields in lines(genders) {
      guard let year = Int(fields[1]), let gender = MeasureGender(rawValue: fields[2]) else { continue }
      let key = MeasureKey(kpi: KPIID(rawValue: fields[0]), year: year, gender: gender)
      for pair in fields[3].split(separator: ",") {
        let parts = pair.split(separator: "=").map(String.init)
        if let number = Double(parts[1]) {
          found[key, default: [:]][AreaID(rawValue: parts[0])] = MeasureValue(.number(number))
        }
      }
    }
    return found
  }

  static var kpis: [KPI] {
    lines(definitions).map { fields in
      KPI(
        id: KPIID(rawValue: fields[0]), title: fields[1], definition: fields[2], operatingArea: fields[3],
        isDividedByGender: fields[4] == "yes", publishedOn: CalendarDay(fields[5]),
        latestYear: Int(fields[6]))
    }
  }

  private static func lines(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
