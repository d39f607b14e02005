/// Measures that the municipality itself has put together to be compared (egen måttsamling), Kolada's and its own.
package struct OwnMeasureSet: Sendable, Equatable {
  package let title: String
  package let items: [MeasureSet.Item]
  package let standing: MeasureStanding

  package init(title: String, items: [MeasureSet.Item], standing: MeasureStanding = .open) {
    self.title = title
    self.items = items
    self.standing = standing
  }

  /// The same as a comparison reads it.
  /// - Parameter word: what it is called in commands and addresses.
  package func set(_ word: String) -> MeasureSet { MeasureSet(id: word, title: title, items: items) }

  package static let mostItems = 200
}

extension MeasureSet.Item {
  /// A measure that a municipality chose: its number is what the municipality says it is.
  package init(
    chosen kpi: KPIID, number: String, area: String, direction: MeasureDirection, unit: String,
    title: String, source: String
  ) {
    self.init(
      number: number, part: "", kpi: kpi, area: area, direction: direction, unit: unit, title: title,
      source: source, isNumberPresumed: false)
  }

  /// A measure that a municipality measures itself, beside a set that lacks it.
  package init(beside measure: KnownMeasure) {
    self.init(
      chosen: measure.kpi, number: "", area: MeasureSet.ownArea,
      direction: measure.direction ?? MeasureDirection.none, unit: measure.unit, title: measure.title,
      source: measure.source)
  }

  /// A measure of the municipality's own, as it says itself, outside of any set.
  package init(_ kpi: KPIID, _ measure: OwnMeasure) {
    self.init(
      chosen: kpi, number: "", area: measure.area, direction: measure.direction, unit: measure.unit,
      title: measure.title, source: measure.source)
  }
}

extension MeasureSet {
  /// What municipalities measure themselves and the set lacks stands under this heading.
  package static let ownArea = "Egna mått"

  /// The same with more after its own.
  package func with(_ more: [Item]) -> MeasureSet {
    more.isEmpty ? self : MeasureSet(id: id, title: title, kpiGroup: kpiGroup, items: items + more)
  }
}
