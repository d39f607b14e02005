import Domain
import SQLEngine
import Storage

/// A year of a set, read once for as many municipalities as one likes.
struct ComparisonReading {
  private let transaction: Transaction
  let basis: ComparisonBasis
  private let margins: [KPIID: KPIID]
  /// What the source no longer has, and since when.
  private let gone: [KPIID: CalendarDay]
  private let besides: BesideReading
  /// Which municipality the register belongs to, and what it has reported itself: nobody else's.
  private let ownArea: AreaID?
  private let reported: [ReportedFigure]

  init(_ transaction: Transaction, set: MeasureSet, year: Int) throws {
    self.transaction = transaction
    gone = try GoneKPIStore(transaction).all()
    let kpis = set.items.map(\.kpi)
    let kolada = try KPIStore(transaction).current(kpis)
    let definitions = kolada.merging(try Self.ownDefinitions(transaction)) { source, _ in source }
    let values = try MeasureYearStore(transaction).totals(of: kpis, in: year)
    margins = SurveyMargin.find(for: Array(kolada.values), among: try KPIStore(transaction).margins())
    ownArea = try ComparisonHome.municipality(in: transaction)?.id
    reported = ownArea == nil ? [] : try FigureStore(transaction).current(of: kpis)
    let latest = definitions.values.filter { $0.latestYear == year }.map(\.id)
    let readOn = try MeasureYearStore(transaction).readOn(latest, in: year)
    besides = BesideReading(MeasureYearStore(transaction), before: year)
    basis = ComparisonBasis(
      set: set, year: year, today: transaction.today,
      measures: set.items.map { item in
        .init(
          item: item, definition: definitions[item.kpi], values: values[item.kpi] ?? [:],
          readOn: readOn[item.kpi])
      })
  }

  func comparison(of municipality: AreaID, in network: ComparisonNetwork) throws -> MeasureComparison {
    let area = try ComparisonOrder.municipality(municipality)
    let own = try own(municipality, among: try values(of: [municipality]))
    return basis.comparison(of: area, in: network, own: own).marking(gone: gone)
  }

  /// The same for many municipalities, one after the other: what is read of them all is read once.
  func comparisons(
    of municipalities: [Area], in network: ComparisonNetwork, each: (MeasureComparison) throws -> Void
  ) throws {
    let values = try values(of: Set(municipalities.map(\.id)))
    for area in municipalities {
      let own = try own(area.id, among: values)
      try each(basis.comparison(of: area, in: network, own: own).marking(gone: gone))
    }
  }

  /// Half the widths of the intervals of a municipality's figures of the year, where the source gives them.
  func ownMargins(of area: AreaID) throws -> [KPIID: Double] {
    let widths = try MeasureYearStore(transaction).totals(of: Array(margins.values), in: basis.year)
    return margins.compactMapValues { widths[$0]?[area]?.number }
  }

  /// The municipality's own measures, which no source defines.
  private static func ownDefinitions(_ transaction: Transaction) throws -> [KPIID: KPI] {
    var found: [KPIID: KPI] = [:]
    for (id, version) in try OwnMeasureStore(transaction).current() { found[id] = version.content.kpi(id) }
    return found
  }

  private typealias Values = [MeasureKey: [AreaID: MeasureValue]]

  /// The areas' years, and the widths of their intervals.
  private func values(of areas: Set<AreaID>) throws -> Values {
    try MeasureYearStore(transaction).values(
      of: areas, in: basis.set.items.map(\.kpi) + Array(margins.values), dividedIn: basis.year)
  }

  private func own(_ area: AreaID, among values: Values) throws -> [KPIID: ComparisonBasis.Own] {
    var own: [KPIID: ComparisonBasis.Own] = [:]
    for (key, areas) in values {
      guard let number = areas[area]?.number else { continue }
      switch key.gender {
      case .total: own[key.kpi, default: .init()].history[key.year] = number
      case .women where key.year == basis.year: own[key.kpi, default: .init()].women = number
      case .men where key.year == basis.year: own[key.kpi, default: .init()].men = number
      case .women, .men: break
      }
    }
    if area == ownArea {
      for figure in reported { own[figure.key.kpi, default: .init()].reported.append(figure) }
    }
    for (kpi, margin) in margins {
      let widths = own[margin]?.history ?? [:]
      own[kpi]?.margins = widths
    }
    for measure in basis.measures {
      let kpi = measure.item.kpi
      guard let history = own[kpi]?.history else { continue }
      own[kpi]?.beside = try besides.beside(measure, of: area, history)
    }
    return own
  }
}
