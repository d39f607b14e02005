import Domain
import SQLEngine

/// Which role each group at the identity provider gives, in the order in which they count.
package struct GroupRoleStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func all() throws -> [GroupRole] {
    try transaction.query(
      "SELECT group_name, role, board_id, department_id, unit_id FROM group_roles ORDER BY position"
    ).map { row in
      GroupRole(
        group: try row["group_name"], role: try row["role"],
        placement: Placement(
          board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]))
    }
  }

  package func set(_ list: [GroupRole]) throws {
    try transaction.execute("DELETE FROM group_roles")
    for (position, item) in list.enumerated() {
      try transaction.execute(
        """
        INSERT INTO group_roles (position, group_name, role, board_id, department_id, unit_id)
        VALUES (\(position + 1), \(item.group), \(item.role), \(item.placement.board),
          \(item.placement.department), \(item.placement.unit))
        """)
    }
  }
}
