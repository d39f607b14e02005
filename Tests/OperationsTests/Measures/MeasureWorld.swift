import Domain
import Operations
import SQLEngine
import Storage
import TestSupport

/// Own measures, figures and rounds in the test municipality.
extension TestMunicipality {
  var keeper: Actor { .staff(strategist) }

  /// Makes the register Berg's, so that Kolada knows its municipality.
  func becomeBerg() async throws {
    try await operations.database.write { try SettingsStore($0).set("municipality.name", to: "Bergs kommun") }
  }

  /// A value that Kolada has of a municipality.
  func koladaHas(
    _ value: Double, of kpi: String = "U23401", in year: Int, for area: String = "2326",
    gender: MeasureGender = .total
  ) async throws {
    try await operations.database.write { transaction in
      let id = RowID.unordered()
      try MeasureImportStore(transaction).insert(
        MeasureImport(
          id: id,
          made: Doing(day: SwedishTime.day(of: transaction.now), instant: transaction.now, actor: "program"),
          source: "test"))
      try MeasureRevisionStore(transaction).insert(
        [
          (
            key: MeasureKey(kpi: KPIID(rawValue: kpi), year: year, gender: gender),
            body: MeasureYearText([AreaID(rawValue: area): MeasureValue(.number(value))])
          )
        ], by: id)
    }
  }

  static let waiting = KPIID(rawValue: "U23401")

  func draft(
    _ value: String, of kpi: KPIID = TestMunicipality.waiting, in year: Int = 2026,
    gender: MeasureGender = .total,
    method: String = "Alla beslut i år, ur verksamhetssystemet.", version: Int = 0,
    certainty: FigureDraft.Certainty = .asWritten
  ) -> FigureDraft {
    FigureDraft(
      kpi: kpi, year: year, gender: gender, value: value, method: method, version: version,
      certainty: certainty)
  }

  func measureDraft(_ title: String = "Svarstid på felanmälan") -> OwnMeasureDraft {
    OwnMeasureDraft(
      title: title, unit: "dagar", direction: .lower, definition: "Dagar från anmälan till åtgärd.",
      source: "Felanmälan", area: "Gator")
  }

  /// A round of 2026 in which the manager is responsible for one figure and the strategist for another.
  func collect(
    from first: String = "2026-09-01", to last: String = "2026-10-15", version: Int = 0,
    responsible: StaffMember? = nil
  ) async throws {
    try await operations.saveRound(
      RoundDraft(
        year: 2026, firstDay: try calendarDay(first), lastDay: try calendarDay(last),
        rows: [
          RoundDraft.Row(row: 1, kpi: "u23401", responsible: (responsible ?? manager).id),
          RoundDraft.Row(row: 2, kpi: "U31402", responsible: strategist.id),
          RoundDraft.Row(row: 3, kpi: "U00811", responsible: nil),
        ]), version: version, actor: keeper)
  }

  func openTasks(_ kind: TaskKind) async throws -> [DeskTask] {
    try await operations.database.read { try TaskStore($0).open(kind) }
  }
}
