/// What is known of a measure, wherever it is known from: the municipality's own list, a set, or Kolada's catalogue.
package struct KnownMeasure: Sendable, Equatable {
  package enum Home: Sendable {
    /// The municipality's own, with a word for an id.
    case own
    case kolada
  }

  package let kpi: KPIID
  package let home: Home
  package let title: String
  /// Empty where nobody has said it: Kolada publishes none.
  package let unit: String
  /// nil where nobody has said it.
  package let direction: MeasureDirection?
  package let area: String
  package let source: String
  package let definition: String
  /// The last year, of a measure that is closed.
  package let closedAfter: Int?

  package init(
    kpi: KPIID, home: Home, title: String, unit: String = "", direction: MeasureDirection? = nil,
    area: String = "", source: String = "", definition: String = "", closedAfter: Int? = nil
  ) {
    self.kpi = kpi
    self.home = home
    self.title = title
    self.unit = unit
    self.direction = direction
    self.area = area
    self.source = source
    self.definition = definition
    self.closedAfter = closedAfter
  }

  package init(_ id: KPIID, _ measure: OwnMeasure) {
    self.init(
      kpi: id, home: .own, title: measure.title, unit: measure.unit, direction: measure.direction,
      area: measure.area, source: measure.source, definition: measure.definition,
      closedAfter: measure.closing?.after)
  }

  /// - Parameters:
  ///   - item: what a set says of it, such as the unit.
  ///   - kpi: what Kolada says of it.
  /// - Returns: nil when neither knows it.
  package init?(_ id: KPIID, item: MeasureSet.Item?, kpi: KPI?) {
    guard let title = kpi?.title ?? item?.title else { return nil }
    let said = kpi ?? KPI(id: id, title: title, definition: item?.unreadDefinition ?? "")
    self.init(
      kpi: id, home: id.isKoladas ? .kolada : .own, title: title, unit: item?.unit ?? "",
      direction: item?.direction, area: item?.area ?? "", source: kpi?.source ?? item?.source ?? "",
      definition: said.definition, closedAfter: said.closedAfter)
  }

  /// What a value can be: a share and an index go from 0 to 100. A change or a deviation may be less than nothing, so it
  /// takes the word "andel" to know a share; days and other numbers of things cannot be negative, kronor can.
  package var bounds: ClosedRange<Double>? {
    let (unit, title) = (self.unit.lowercased(), self.title.lowercased())
    if unit.hasPrefix("index 0-100") || unit.contains("av maxpoäng") { return 0...100 }
    if unit.hasPrefix("procent") { return title.contains("andel") ? 0...100 : nil }
    let isCounted = ["antal", "dagar", "timmar", "kg"].contains { unit.hasPrefix($0) }
    return isCounted ? 0...Double.greatestFiniteMagnitude : nil
  }
}
