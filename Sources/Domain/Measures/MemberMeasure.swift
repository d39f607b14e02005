/// A measure that a municipality defines itself, as its network sees it. Its word alone says nothing to others, and two
/// municipalities may have given the same word to different things.
package struct MemberMeasure: Sendable, Equatable {
  package let municipality: AreaID
  package let kpi: KPIID
  /// The number that the definition has at home.
  package let version: Int
  package let title: String
  package let unit: String
  package let direction: MeasureDirection
  package let definition: String

  package init(
    municipality: AreaID, kpi: KPIID, version: Int, title: String, unit: String, direction: MeasureDirection,
    definition: String
  ) {
    self.municipality = municipality
    self.kpi = kpi
    self.version = version
    self.title = title
    self.unit = unit
    self.direction = direction
    self.definition = definition
  }

  package init(_ kpi: KPIID, of municipality: AreaID, _ version: EditedVersion<OwnMeasure>) {
    let measure = version.content
    self.init(
      municipality: municipality, kpi: kpi, version: version.number, title: measure.title,
      unit: measure.unit, direction: measure.direction, definition: measure.definition)
  }

  /// Whether it is told in the same words too.
  package func means(_ other: MemberMeasure) -> Bool {
    isComparable(with: other) && MeasureAlteration.isSameTitle(title, other.title)
      && MeasureAlteration.isSameTitle(definition, other.definition)
  }

  /// Whether figures of both may stand in one row: another unit or direction is another measure, other words may be a comma.
  package func isComparable(with other: MemberMeasure) -> Bool {
    isCounted(in: other.unit, other.direction)
  }

  package func isComparable(with other: OwnMeasure) -> Bool { isCounted(in: other.unit, other.direction) }

  private func isCounted(in unit: String, _ direction: MeasureDirection) -> Bool {
    self.direction == direction && MeasureAlteration.isSameTitle(self.unit, unit)
  }

  /// Of what municipalities mean by one word, that which stands for it where this one does not measure it: counted as most of
  /// them count it, and of as many as it has been longest. One that changes its unit alone changes it for nobody else.
  package static func standing(among meanings: [MemberMeasure]) -> MemberMeasure? {
    let shared = meanings.map { one in (meaning: one, count: meanings.count { one.isComparable(with: $0) }) }
    let most = shared.map(\.count).max()
    return shared.filter { $0.count == most }.map(\.meaning).min { $0.version < $1.version }
  }
}

extension KnownMeasure {
  package init(_ measure: MemberMeasure) {
    self.init(
      kpi: measure.kpi, home: .own, title: measure.title, unit: measure.unit, direction: measure.direction,
      definition: measure.definition)
  }
}
