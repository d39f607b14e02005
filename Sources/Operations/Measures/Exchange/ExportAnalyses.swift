import Domain
import SQLEngine
import Storage

extension Operations {
  /// A municipality's analyses of a year of a set, with the figures that it has reported itself, as a file for the network.
  /// - Throws: `Problem`: not found for those who may not; an area that is no municipality.
  package func exportAnalyses(
    of municipality: AreaID, set: MeasureSet, year: Int, actor: Actor
  ) async throws -> AnalysisFile {
    try requireComparison(.decide, of: actor)
    let area = try ComparisonOrder.municipality(municipality)
    return try await database.read { transaction in
      let name = Municipality(settings: try SettingsStore(transaction).all()).name
      let analyses = try MeasureAnalysisStore(transaction).latest(of: [area.id], set: set.id, year: year)
      let figures = try OwnFigureReading(transaction).memberFigures(of: area.id, in: set, to: year)
      let told = Set(analyses.map(\.subject.kpi) + figures.map(\.key.kpi))
      return AnalysisFile(
        municipality: area, set: set, year: year, exportedBy: actor.staff?.name ?? "Norna, \(name)",
        exportedOn: transaction.today, measures: try Self.own(told, of: area.id, in: transaction),
        analyses: analyses, figures: figures)
    }
  }

  /// What the municipality's own measures mean, by word; what a shipped set has means the same everywhere.
  private static func own(
    _ kpis: Set<KPIID>, of municipality: AreaID, in transaction: Transaction
  ) throws -> [MemberMeasure] {
    let words = kpis.filter { kpi in
      !kpi.isKoladas && !MeasureSet.shipped.contains { $0.item(kpi) != nil }
    }
    let store = OwnMeasureStore(transaction)
    return try words.sorted { $0.rawValue < $1.rawValue }.compactMap { word in
      try store.find(word).map { MemberMeasure(word, of: municipality, $0) }
    }
  }
}
