import Domain
import SQLEngine
import Storage

/// Which comparison is asked for.
package struct ComparisonOrder: Sendable {
  package let municipality: AreaID
  package let network: ComparisonNetwork
  package let year: Int
  package let set: MeasureSet

  package init(municipality: AreaID, network: ComparisonNetwork, year: Int, set: MeasureSet) {
    self.municipality = municipality
    self.network = network
    self.year = year
    self.set = set
  }
}

extension Operations {
  /// A municipality's values of a set in a year beside its network's and the country's (interface.md, "Comparison as
  /// JSON"), and after them what it measures itself.
  /// - Throws: `Problem` for an area that is no municipality.
  package func compare(_ order: ComparisonOrder) async throws -> MeasureComparison {
    try await database.read { transaction in
      let set = try order.set.withOwnMeasures(of: [order.municipality], to: order.year, in: transaction)
      return try ComparisonReading(transaction, set: set, year: order.year).comparison(
        of: order.municipality, in: order.network)
    }
  }
}

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
    ownArea = try ComparisonHome(transaction).municipality?.id
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
    return basis.comparison(of: area, in: network, own: try own(municipality)).marking(gone: gone)
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

  private func own(_ area: AreaID) throws -> [KPIID: ComparisonBasis.Own] {
    let kpis = basis.set.items.map(\.kpi)
    let values = try MeasureYearStore(transaction).values(
      of: [area], in: kpis + Array(margins.values), dividedIn: basis.year)
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
      let width = own[margin]?.history[basis.year]
      own[kpi]?.margin = width
    }
    for measure in basis.measures {
      let kpi = measure.item.kpi
      guard let history = own[kpi]?.history else { continue }
      own[kpi]?.beside = try besides.beside(measure, of: area, history)
    }
    return own
  }
}

extension ComparisonOrder {
  /// - Throws: `Problem` for what is no municipality: a group, a region, the country, a code that has lost its zero,
  ///   or nothing at all.
  package static func municipality(_ id: AreaID) throws(Problem) -> Area {
    try MunicipalityList.municipality(code: id.rawValue, field: "municipality")
  }
}
