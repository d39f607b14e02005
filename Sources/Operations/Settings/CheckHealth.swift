import Domain
import SQLEngine
import Storage

extension Operations {
  /// Writes a row, so that a full disk or a lost server is noticed and not only a dead process.
  /// - Throws: `EngineError`.
  package func checkHealth() async throws {
    try await database.write { try SettingsStore($0).set("health.probe", to: $0.today.description) }
  }
}
