import Domain
import SQLEngine

/// Boards, departments and units with their history.
package struct OrganisationStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The whole organisation, history included.
  package func chart() throws -> OrganisationChart {
    OrganisationChart(
      boards: try transaction.query("SELECT id, name, valid_from, valid_until FROM boards").map(board),
      departments: try transaction.query(
        "SELECT id, board_id, name, valid_from, valid_until FROM departments"
      ).map(department),
      units: try transaction.query(
        """
        SELECT id, board_id, department_id, parent_id, predecessor_id, name, operation, operator_name,
          valid_from, valid_until
        FROM units
        """
      ).map(unit))
  }

  package func insert(_ board: Board) throws {
    try transaction.execute(
      """
      INSERT INTO boards (id, name, valid_from, valid_until)
      VALUES (\(board.id), \(board.name), \(board.validity.from), \(board.validity.until))
      """)
  }

  package func insert(_ department: Department) throws {
    try transaction.execute(
      """
      INSERT INTO departments (id, board_id, name, valid_from, valid_until)
      VALUES (\(department.id), \(department.board), \(department.name), \(department.validity.from),
        \(department.validity.until))
      """)
  }

  package func insert(_ unit: OrganisationUnit) throws {
    try transaction.execute(
      """
      INSERT INTO units (id, board_id, department_id, parent_id, predecessor_id, name, operation, operator_name,
        valid_from, valid_until)
      VALUES (\(unit.id), \(unit.board), \(unit.department), \(unit.parent), \(unit.predecessor), \(unit.name),
        \(unit.operation.word), \(unit.operation.operatorName), \(unit.validity.from), \(unit.validity.until))
      """)
  }

  private func board(_ row: SQLRow) throws -> Board {
    Board(id: try row["id"], name: try row["name"], validity: try validity(row))
  }

  private func department(_ row: SQLRow) throws -> Department {
    Department(
      id: try row["id"], board: try row["board_id"], name: try row["name"], validity: try validity(row))
  }

  private func unit(_ row: SQLRow) throws -> OrganisationUnit {
    OrganisationUnit(
      id: try row["id"], board: try row["board_id"], department: try row["department_id"],
      parent: try row["parent_id"], predecessor: try row["predecessor_id"], name: try row["name"],
      operation: try operation(row), validity: try validity(row))
  }

  private func validity(_ row: SQLRow) throws -> Validity {
    Validity(from: try row["valid_from"], until: try row["valid_until"])
  }

  private func operation(_ row: SQLRow) throws -> FormOfOperation {
    let name: String? = try row["operator_name"]
    guard let operation = FormOfOperation(word: try row["operation"], operatorName: name) else {
      throw SQLDecodingError(.invalidValue(of: "FormOfOperation"), column: "operation")
    }
    return operation
  }
}
