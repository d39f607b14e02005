import Domain
import SQLEngine

/// The history of the settings. Append only: there is no other statement on its table. The numbers have no gap, so a
/// line that vanished is noticed.
package struct SettingsChangeStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func append(_ change: SettingsChange, by actor: Actor) throws {
    try transaction.execute(
      """
      INSERT INTO settings_changes (number, at, staff_id, subject, subject_id, subject_name, field, old_value,
        new_value, holds_from)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM settings_changes), \(transaction.now), \(actor.staff?.id),
        \(change.subject.kind), \(change.subject.identifier), \(change.subjectName), \(change.field),
        \(change.old), \(change.new), \(change.holdsFrom))
      """)
  }

  /// The number of the newest change of something; 0 before the first.
  package func latest(of subject: SettingsChange.Subject) throws -> Int {
    let row = try transaction.first(
      """
      SELECT COALESCE(MAX(number), 0) AS n FROM settings_changes
      WHERE subject = \(subject.kind) AND subject_id = \(subject.identifier)
      """)
    return try row.map { try $0["n"] } ?? 0
  }

  /// All that was changed of something, the newest first.
  package func all(of subject: SettingsChange.Subject) throws -> [SettingsChangeEntry] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM settings_changes
      WHERE subject = \(subject.kind) AND subject_id = \(subject.identifier) ORDER BY number DESC
      """
    ).compactMap(Self.entry)
  }

  /// The newest changes of some kinds of things (`SettingsChange.Subject.kind`), the newest first.
  package func newest(_ count: Int, of kinds: [String]) throws -> [SettingsChangeEntry] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM settings_changes WHERE \(sql: SQL.isOneOf("subject", kinds))
      ORDER BY number DESC LIMIT \(count)
      """
    ).compactMap(Self.entry)
  }

  /// The newest changes of one thing, of whatever it was changed, the newest first.
  package func newest(_ count: Int, about field: SettingsChange.Field) throws -> [SettingsChangeEntry] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM settings_changes WHERE field = \(field)
      ORDER BY number DESC LIMIT \(count)
      """
    ).compactMap(Self.entry)
  }

  private static let columns: SQL =
    "number, at, staff_id, subject, subject_id, subject_name, field, old_value, new_value, holds_from"

  private static func entry(_ row: SQLRow) throws -> SettingsChangeEntry? {
    guard
      let subject = SettingsChange.Subject(kind: try row["subject"], identifier: try row["subject_id"])
    else { return nil }
    return SettingsChangeEntry(
      number: try row["number"], at: try row["at"], staff: try row["staff_id"],
      change: SettingsChange(
        subject, named: try row["subject_name"], try row["field"], from: try row["old_value"],
        to: try row["new_value"], holdsFrom: try row["holds_from"]))
  }
}
