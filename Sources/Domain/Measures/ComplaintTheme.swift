/// What both complaints and measures are about, so that they can stand beside each other.
package enum ComplaintTheme: String, CaseIterable, Sendable {
  case treatment
  /// Waiting belongs to access: in KKiK the waiting times are measures of the municipality's accessibility.
  case waiting

  package init?(beside kpi: KPIID) {
    guard let theme = Self.allCases.first(where: { $0.kpis.contains(kpi) }) else { return nil }
    self = theme
  }

  /// The complaints that are counted.
  package var dimension: QualityDimension {
    switch self {
    case .treatment: .treatment
    case .waiting: .access
    }
  }

  /// The measures beside them: the survey's question about treatment, and the test calls' of KKiK up to 2015; the waits for a
  /// place in preschool and in a care home, for economic support and for a building permit.
  package var kpis: [KPIID] {
    switch self {
    case .treatment: ["N00640", "U00414"].map(KPIID.init(rawValue:))
    case .waiting: ["U11402", "U23401", "U31402", "U00811"].map(KPIID.init(rawValue:))
    }
  }

  /// As the object of "klagomål om".
  package var swedish: String {
    switch self {
    case .treatment: "bemötande"
    case .waiting: "tillgång och tillgänglighet, dit väntan hör"
    }
  }

  /// What a measure is called where there is little room.
  package static func shortName(of kpi: KPIID) -> String {
    switch kpi.rawValue {
    case "N00640": "Bra bemötande enligt medborgarundersökningen, procent"
    case "U00414": "Gott bemötande vid kontakt (till och med 2015), procent"
    case "U11402": "Väntan på plats i förskola, dagar"
    case "U23401": "Väntan på särskilt boende, dagar"
    case "U31402": "Väntan på beslut om försörjningsstöd, dagar"
    case "U00811": "Handläggning av bygglov, dagar"
    default: kpi.rawValue
    }
  }
}
