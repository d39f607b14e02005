import Domain
import SQLEngine
import Storage

/// A figure of the municipality's own in a list, with what Kolada has beside it.
package struct ListedFigure: Sendable {
  package let measure: KnownMeasure
  package let figure: ReportedFigure
  /// Of the same municipality, year and gender.
  package let kolada: Double?
}

/// A measure and a year with all that the form of its figure shows.
package struct FigureFile: Sendable {
  package let measure: KnownMeasure
  package let year: Int
  /// What holds now, taken back ones included.
  package let now: [MeasureGender: ReportedFigure]
  /// Every version, the latest first.
  package let versions: [ReportedFigure]
  /// What Kolada has of the municipality, for the same year.
  package let kolada: [MeasureGender: Double]
  /// What an index is made from; nil for a figure that is written.
  package let checklist: EditedVersion<Checklist>?
  /// As the checklist was filled in for the year, the latest first.
  package let fillings: [FilledChecklist]
  /// Who is responsible for it in the round of the year.
  package let responsible: StaffID?
  package let names: MeasureNames

  /// How all that is shown of the figure is written.
  package var scale: MeasureScale {
    MeasureScale(unit: measure.unit, versions.compactMap(\.value) + Array(kolada.values))
  }
}

extension Operations {
  /// What the municipality has reported itself: all that holds now of a year, by measure.
  /// - Parameter year: the newest one with any figure when nil.
  /// - Throws: `Problem` not found for those who may not see it.
  package func figures(
    in year: Int?, for member: StaffMember
  ) async throws -> (items: [ListedFigure], years: [Int], year: Int, names: MeasureNames) {
    try check(.staff(member), may: .read)
    return try await database.read { transaction in
      let all = try FigureStore(transaction).current()
      let years = Set(all.map(\.key.year)).sorted(by: >)
      let asked = year ?? years.first ?? transaction.today.year
      let figures = all.filter { $0.key.year == asked }
      let kpis = figures.map(\.key.kpi)
      let (known, kolada) = (
        try KnownMeasures(transaction, of: kpis), try transaction.koladaValues(of: kpis)
      )
      let items = figures.map { figure in
        ListedFigure(measure: known.named(figure.key.kpi), figure: figure, kolada: kolada[figure.key])
      }
      return (
        items: SwedishOrder.sorted(items) { $0.measure.title }, years: years, year: asked,
        names: try MeasureNames(transaction)
      )
    }
  }

  /// What the form of a figure shows.
  /// - Throws: `Problem` not found for a measure that nobody knows, and for those who are not responsible for it.
  package func figureFile(_ kpi: KPIID, in year: Int, for member: StaffMember) async throws -> FigureFile {
    try await database.read { transaction in
      let reporting = try FigureReporting(transaction, of: kpi, in: year, by: .staff(member))
      let kolada = try transaction.koladaValues(of: [kpi]).filter { $0.key.year == year }
      let figures = try FigureStore(transaction).current(of: [kpi], in: year)
      let lists = ChecklistStore(transaction)
      return FigureFile(
        measure: reporting.measure, year: year,
        now: Dictionary(uniqueKeysWithValues: figures.map { ($0.key.gender, $0) }),
        versions: try FigureStore(transaction).versions(of: kpi, in: year),
        kolada: Dictionary(uniqueKeysWithValues: kolada.map { ($0.key.gender, $0.value) }),
        checklist: try lists.current(of: kpi), fillings: try lists.fillings(of: kpi, in: year),
        responsible: try CollectionRoundStore(transaction).find(year)?.content.item(kpi)?.responsible,
        names: try MeasureNames(transaction))
    }
  }
}
