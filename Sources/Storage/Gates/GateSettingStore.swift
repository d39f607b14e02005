import Domain
import SQLEngine

/// How the municipality runs its gates, with every earlier version.
package struct GateSettingStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The setting that holds: the latest, or what the program starts with.
  package func current(_ gate: Gate) throws -> GateSetting {
    try history(of: gate).last ?? .standard(gate)
  }

  package func history(of gate: Gate) throws -> [GateSetting] {
    try transaction.query("SELECT * FROM gate_settings WHERE gate = \(gate) ORDER BY version").map { row in
      let (receivers, boards): (String, String) = (try row["receivers"], try row["boards"])
      return GateSetting(
        gate: try row["gate"], version: try row["version"], citation: try row["citation"],
        instruction: try row["instruction"],
        receivers: receivers.split(separator: " ").map { StaffID(rawValue: String($0)) },
        boards: boards.split(separator: " ").map { BoardID(rawValue: String($0)) },
        made: try row.doing("made"))
    }
  }

  package func insert(_ setting: GateSetting, _ done: Doing) throws {
    try transaction.execute(
      """
      INSERT INTO gate_settings (gate, version, citation, instruction, receivers, boards, made_on, made_at, made_by)
      VALUES (\(setting.gate), \(setting.version), \(setting.citation), \(setting.instruction),
        \(setting.receivers.map(\.rawValue).joined(separator: " ")),
        \(setting.boards.map(\.rawValue).joined(separator: " ")), \(done.day), \(done.instant), \(done.actor))
      """)
  }
}
