import Domain
import SQLEngine
import Storage

/// The network's members in each measure: value, rank and colour, the colour of the year before, and what they last had;
/// in the network's document also how uncertain each one's value is.
struct MemberReading {
  /// Who they are.
  private let areas: [AreaID]
  private let now: [KPIID: [AreaID: MeasureValue]]
  private let before: [KPIID: [AreaID: MeasureValue]]
  /// Each member's values of all years, for both genders together.
  private let earlier: [KPIID: [AreaID: [Int: Double]]]
  /// Half the widths of surveys' intervals, by the measure that they are of.
  private let margins: [KPIID: [AreaID: MeasureValue]]

  init(_ transaction: Transaction, _ order: ComparisonOrder, as kind: DecidedComparison.Kind) throws {
    areas = kind == .own ? order.network.members : order.parties(in: kind)
    let (store, kpis) = (MeasureYearStore(transaction), order.set.items.map(\.kpi))
    now = try store.totals(of: kpis, in: order.year)
    before = try store.totals(of: kpis, in: order.year - 1)
    var found: [KPIID: [AreaID: [Int: Double]]] = [:]
    for (key, values) in try store.values(of: Set(areas), in: kpis)
    where key.gender == .total && key.year < order.year {
      for (area, value) in values {
        if let number = value.number { found[key.kpi, default: [:]][area, default: [:]][key.year] = number }
      }
    }
    earlier = found
    margins = kind == .own ? [:] : try Self.margins(of: kpis, in: order.year, transaction)
  }

  private static func margins(
    of kpis: [KPIID], in year: Int, _ transaction: Transaction
  ) throws -> [KPIID: [AreaID: MeasureValue]] {
    let store = KPIStore(transaction)
    let measures = SurveyMargin.find(for: Array(try store.current(kpis).values), among: try store.margins())
    let widths = try MeasureYearStore(transaction).totals(of: Array(measures.values), in: year)
    return measures.compactMapValues { widths[$0] }
  }

  func members(of measure: ComparedMeasure) -> [MeasureRecord.Member] {
    let item = measure.item
    let values = now[item.kpi] ?? [:]
    let year = MeasureYear(municipalities: values, direction: item.direction)
    let yearBefore = MeasureYear(municipalities: before[item.kpi] ?? [:], direction: item.direction)
    return areas.map { area in
      let value = values[area]?.number
      let member = measure.network.first { $0.area == area }
      return MeasureRecord.Member(
        id: area, value: value, rank: year.rank(of: area), band: year.band(of: area),
        before: yearBefore.band(of: area),
        missing: (member.map(\.missing) ?? measure.missing)?.swedish,
        latest: value == nil ? latest(of: area, item.kpi) : nil,
        margin: value == nil ? nil : margins[item.kpi]?[area]?.number)
    }
  }

  private func latest(of area: AreaID, _ kpi: KPIID) -> MeasureRecord.YearValue? {
    guard let newest = earlier[kpi]?[area]?.max(by: { $0.key < $1.key }) else { return nil }
    return MeasureRecord.YearValue(year: newest.key, value: newest.value)
  }
}

extension ComparisonOrder {
  /// Who speaks in a document: the municipality whose it is; in the network's all its members, and beside them whoever puts
  /// it together, where that is none of them.
  func parties(in kind: DecidedComparison.Kind) -> [AreaID] {
    switch kind {
    case .own: [municipality]
    case .joint: network.members.contains(municipality) ? network.members : network.members + [municipality]
    }
  }
}
