extension KPI {
  /// A definition, and the day that it was read.
  package typealias Version = (kpi: KPI, readOn: CalendarDay)

  /// Whether another version says the same of what is measured. Dates of publication are new several times a year, and
  /// change nothing of what a value means.
  package func isWorded(as other: KPI) -> Bool {
    MeasureAlteration.isSameTitle(title, other.title)
      && MeasureAlteration.isSameTitle(definition, other.definition)
  }

  /// Of a measure's versions those that say something else than the one after, each with the day that those words were
  /// first read; newest first, as they are given.
  package static func wordings(of versions: [Version]) -> [Version] {
    var found: [Version] = []
    for version in versions {
      if let newer = found.last, newer.kpi.isWorded(as: version.kpi) {
        found[found.count - 1] = (kpi: newer.kpi, readOn: version.readOn)
      } else {
        found.append(version)
      }
    }
    return found
  }
}
