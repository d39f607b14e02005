import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct KPIMarginTests {
  @Test(arguments: TestEngine.allCases)
  func `a survey's margin is found by the measure's title, with or without the survey's name`(
    engine: TestEngine
  )
    async throws
  {
    let kpis = [
      KPI(
        id: KPIID(rawValue: "N00640"), title: "Medborgarundersökningen - Bra bemötande, andel (%)",
        definition: ""),
      KPI(id: KPIID(rawValue: "U01640"), title: "Osäkerhetstal - Bra bemötande, andel (%)", definition: ""),
      KPI(id: KPIID(rawValue: "U21468"), title: "Brukarbedömning -  helhetssyn, andel (%)", definition: ""),
      KPI(
        id: KPIID(rawValue: "U21469"), title: "Osäkerhetstal - Brukarbedömning - helhetssyn, andel (%)",
        definition: ""),
      KPI(id: KPIID(rawValue: "N15428"), title: "Elever i åk 9, andel (%)", definition: ""),
    ]
    try await withRegister(engine) { database in
      let margins = try await database.write { transaction in
        let id = RowID(rawValue: "import")
        try MeasureImportStore(transaction).insert(
          MeasureImport(
            id: id, made: Doing(day: Sample.monday, instant: Sample.now, actor: "program"), source: "test"))
        for kpi in kpis { try KPIStore(transaction).insert(kpi, by: id, on: Sample.monday) }
        return SurveyMargin.find(for: kpis, among: try KPIStore(transaction).margins())
      }
      #expect(margins.mapValues(\.rawValue) == [kpis[0].id: "U01640", kpis[2].id: "U21469"])
    }
  }
}
