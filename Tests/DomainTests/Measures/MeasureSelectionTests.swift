import Domain
import Testing

struct MeasureSelectionTests {
  private func kpi(_ id: String, _ title: String = "Ett mått") -> KPI {
    KPI(id: KPIID(rawValue: id), title: title, definition: "")
  }

  private func ids(_ ids: [KPIID]) -> [String] { ids.map(\.rawValue) }

  private var catalogue: [KPI] {
    [
      kpi("U01640", "Osäkerhetstal - Bra bemötande vid kontakt med tjänsteperson i kommunen, andel (%)"),
      kpi("N99999"), kpi("N01951", "Invånare totalt, antal"), kpi("N15428"), kpi("U09403"), kpi("N00640"),
    ]
  }

  @Test func `what is compared, its uncertainty and the population are fetched, of what the catalogue has`() {
    #expect(
      ids(MeasureSelection.compared.measures(of: catalogue)) == [
        "N00640", "N01951", "N15428", "U01640", "U09403",
      ])
    #expect(MeasureSelection.everything.measures(of: catalogue).count == 6)
  }

  @Test func `a measure that the catalogue has twice is fetched once`() {
    #expect(MeasureSelection.everything.measures(of: catalogue + catalogue).count == 6)
  }

  @Test func `what the sets have and the catalogue has not is told, a municipality's own measures apart`() {
    let absent = ids(MeasureSelection.absent(from: catalogue))
    #expect(absent.contains("U00412") && !absent.contains("N15428"))
    #expect(!absent.contains { $0.hasPrefix("utbud-") })
    let sets = MeasureSet.shipped.flatMap(\.items).map(\.kpi.rawValue)
    #expect(Set(absent).isSubset(of: sets))
  }
}
