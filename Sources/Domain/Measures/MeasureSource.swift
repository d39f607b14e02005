/// Where a measure's figures come from, in the words that Kolada asks for (kolada.se/om-oss/api): its own values are told
/// from what is computed of them, and nothing that a municipality reports itself is called Kolada's.
package struct MeasureSource: Sendable {
  package static let kolada = "Källa: Kolada"
  package static let computedFromKolada = "Egen bearbetning av data från Kolada"

  private let kpi: KPIID
  /// Who the figures come from; may be empty.
  private let holder: String

  package init(_ kpi: KPIID, holder: String = "") {
    self.kpi = kpi
    self.holder = holder
  }

  /// Of the municipalities' values.
  package var raw: String { kpi.isKoladas ? Self.kolada : "Källa: kommunernas egna uppgifter" }

  /// Of ranks, colours and means.
  package var computed: String {
    kpi.isKoladas ? Self.computedFromKolada : "Egen bearbetning av kommunernas egna uppgifter"
  }

  /// All of it.
  package var sentences: String {
    let from = holder.isEmpty ? "" : " Uppgiftslämnare: \(holder)."
    return "\(raw).\(from) Plats, färg och medel: \(computed)."
  }
}
