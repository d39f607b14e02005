import Domain
import SQLEngine
import Storage

extension Operations {
  /// Takes in definitions and values that are in memory, as an import of files does: all or nothing, and what is the same
  /// changes nothing.
  /// - Parameter source: what the history of imports says that they came from.
  package func takeInFigures(
    _ figures: [MeasureKey: [AreaID: MeasureValue]], definitions: [KPI], from source: String,
    by actor: Actor = .program
  ) async throws -> MeasureImportOutcome {
    try await takeIn(from: source, by: actor) { intake in
      try intake.take(definitions)
      for (key, areas) in figures {
        for (area, value) in areas {
          if try !intake.take(key, area, value) {
            intake.note("\(key.kpi) \(key.year): the same value is given twice for \(area), differently")
          }
        }
      }
      try intake.storeBesideSyncs()
    }
  }
}
