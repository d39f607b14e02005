import Domain
import SQLEngine

/// What the municipality says of itself, by name.
package struct SettingsStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func all() throws -> [String: String] {
    var values: [String: String] = [:]
    for row in try transaction.query("SELECT name, value FROM settings") {
      values[try row["name"]] = try row["value"]
    }
    return values
  }

  package func set(_ name: String, to value: String) throws {
    try transaction.execute(
      """
      INSERT INTO settings (name, value) VALUES (\(name), \(value))
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """)
  }
}
