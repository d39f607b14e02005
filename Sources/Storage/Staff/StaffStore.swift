import Domain
import SQLEngine

/// Those who work with the register.
package struct StaffStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Everybody, with all their bindings.
  package func all() throws -> [StaffMember] {
    try StaffBindingStore(transaction).complete(
      try transaction.query("SELECT \(sql: Self.columns) FROM staff ORDER BY username").map(Self.decode))
  }

  package func find(_ id: StaffID) throws -> StaffMember? {
    try StaffBindingStore(transaction).complete(
      try transaction.query("SELECT \(sql: Self.columns) FROM staff WHERE id = \(id)").map(Self.decode)
    ).first
  }

  package func find(username: String) throws -> (member: StaffMember, passwordHash: String)? {
    try transaction.first(
      "SELECT \(sql: Self.columns), password_hash FROM staff WHERE username = \(username)"
    ).map { row in
      let member = try Self.decode(row)
      let completed = try StaffBindingStore(transaction).complete([member])
      return (member: completed.first ?? member, passwordHash: try row["password_hash"])
    }
  }

  package func insert(_ member: StaffMember, passwordHash: String) throws {
    try transaction.execute(
      """
      INSERT INTO staff (id, username, name, role, board_id, department_id, unit_id, password_hash, disabled_on)
      VALUES (\(member.id), \(member.username), \(member.name), \(member.role), \(member.placement.board),
        \(member.placement.department), \(member.placement.unit), \(passwordHash), \(member.disabledOn))
      """)
  }

  package func disable(_ id: StaffID, on day: CalendarDay) throws {
    try transaction.execute("UPDATE staff SET disabled_on = \(day) WHERE id = \(id) AND disabled_on IS NULL")
  }

  package func enable(_ id: StaffID) throws {
    try transaction.execute("UPDATE staff SET disabled_on = NULL WHERE id = \(id)")
  }

  package func rename(_ id: StaffID, to name: String) throws {
    try transaction.execute("UPDATE staff SET name = \(name) WHERE id = \(id)")
  }

  package func setRole(_ role: Role, at placement: Placement, of id: StaffID) throws {
    try transaction.execute(
      """
      UPDATE staff SET role = \(role), board_id = \(placement.board), department_id = \(placement.department),
        unit_id = \(placement.unit)
      WHERE id = \(id)
      """)
  }

  package func passwordHash(of id: StaffID) throws -> String? {
    try transaction.first("SELECT password_hash FROM staff WHERE id = \(id)")?["password_hash"]
  }

  /// How many open accounts there are with a role.
  package func count(of role: Role) throws -> Int {
    try transaction.first(
      "SELECT COUNT(*) AS n FROM staff WHERE role = \(role) AND disabled_on IS NULL")?["n"] ?? 0
  }

  package func setPasswordHash(_ hash: String, of id: StaffID) throws {
    try transaction.execute("UPDATE staff SET password_hash = \(hash) WHERE id = \(id)")
  }

  static let columns: SQL =
    "staff.id, username, staff.name, role, board_id, department_id, unit_id, disabled_on"

  static func decode(_ row: SQLRow) throws -> StaffMember {
    StaffMember(
      id: try row["id"], username: try row["username"], name: try row["name"], role: try row["role"],
      placement: Placement(
        board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
      disabledOn: try row["disabled_on"])
  }
}
