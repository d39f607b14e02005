/// Which of the source's measures are fetched.
package enum MeasureSelection: Sendable, Equatable {
  /// Those of the sets, the uncertainty of surveys, and how many live where.
  case compared
  /// All that the catalogue has.
  case everything

  /// The measures to ask for, by id. What the catalogue does not have is not asked for: it is closed and deleted, or a
  /// municipality's own.
  /// - Parameters:
  ///   - catalogue: what the source has today.
  ///   - sets: those that are compared, the municipality's own among them.
  package func measures(
    of catalogue: [KPI], sets: [MeasureSet] = MeasureSet.shipped
  ) -> [KPIID] {
    let wanted = Set(sets.flatMap(\.items).map(\.kpi) + [KPIID.population])
    let chosen = catalogue.filter { kpi in
      switch self {
      case .everything: true
      case .compared: wanted.contains(kpi.id) || kpi.isUncertainty
      }
    }
    return Set(chosen.map(\.id)).sorted { $0.rawValue < $1.rawValue }
  }

  /// What the sets have of the source's, and the source no longer has, by id.
  package static func absent(
    from catalogue: [KPI], sets: [MeasureSet] = MeasureSet.shipped
  ) -> [KPIID] {
    let ids = Set(sets.flatMap(\.items).map(\.kpi)).filter(\.isKoladas)
    return ids.subtracting(catalogue.map(\.id)).sorted { $0.rawValue < $1.rawValue }
  }
}

extension Identifier where Entity == KPI {
  /// "Invånare totalt, antal": how many live in the municipality at the end of the year, which complaints are counted per
  /// thousand of.
  package static let population = KPIID(rawValue: "N01951")
}

extension KPI {
  /// Whether it is how uncertain a survey's measure is: Kolada has that as a measure of its own, told by the title.
  package var isUncertainty: Bool { title.hasPrefix(SurveyMargin.prefix) }
}
