import Domain
import SQLEngine

/// Answer templates, a row for each version.
package struct AnswerTemplateStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ item: AnswerTemplate) throws {
    try transaction.execute(
      """
      INSERT INTO answer_templates (id, version, name, kind, board_id, department_id, unit_id, body, standing, made_on,
        made_at, made_by)
      VALUES (\(item.id), \(item.version), \(item.name), \(item.kind), \(item.placement.board),
        \(item.placement.department), \(item.placement.unit), \(item.body), \(item.standing), \(item.made.day),
        \(item.made.instant), \(item.made.actor))
      """)
  }

  /// The latest version of every template, withdrawn ones included.
  package func current() throws -> [AnswerTemplate] {
    try transaction.query(
      """
      SELECT * FROM answer_templates AS one
      WHERE version = (SELECT MAX(version) FROM answer_templates AS other WHERE other.id = one.id)
      ORDER BY id
      """
    ).map(Self.template)
  }

  /// Every version of one template, the first first.
  package func history(of id: RowID) throws -> [AnswerTemplate] {
    try transaction.query("SELECT * FROM answer_templates WHERE id = \(id) ORDER BY version").map(
      Self.template)
  }

  private static func template(_ row: SQLRow) throws -> AnswerTemplate {
    AnswerTemplate(
      id: try row["id"], version: try row["version"], name: try row["name"], kind: try row["kind"],
      placement: Placement(
        board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
      body: try row["body"], standing: try row["standing"], made: try row.doing("made"))
  }
}
