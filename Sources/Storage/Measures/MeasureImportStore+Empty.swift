import Domain
import SQLEngine

extension MeasureImportStore {
  /// Whether nothing has ever been read.
  package func isEmpty() throws -> Bool {
    try transaction.first("SELECT id FROM measure_imports LIMIT 1") == nil
  }
}
