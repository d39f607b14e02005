import Domain
import SQLEngine

/// What a list of improvements is to show.
package struct ImprovementFilter: Sendable, Equatable {
  package enum Standing: String, Sendable, CaseIterable {
    /// Neither done nor dropped.
    case open
    /// Open, and the day has passed.
    case overdue
    case planned, inProgress, done, dropped, all
  }

  package var standing = Standing.open
  package var owner: StaffID?
  package var board: BoardID?
  package var level: ImprovementLevel?
  package var unit: UnitID?

  package init() {}
}

package struct ImprovementStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func find(_ id: ImprovementID) throws -> Improvement? {
    try transaction.first("SELECT * FROM improvements WHERE id = \(id)").map(Self.decode)
  }

  /// What is due first comes first.
  package func all(_ filter: ImprovementFilter, on today: CalendarDay) throws -> [Improvement] {
    try transaction.query(
      """
      SELECT * FROM improvements WHERE \(sql: condition(filter, on: today)) ORDER BY due_on, planned_on, id
      """
    ).map(Self.decode)
  }

  /// The improvements of a case, oldest first.
  package func all(of caseID: CaseID) throws -> [Improvement] {
    try transaction.query(
      """
      SELECT improvements.* FROM improvements JOIN improvement_cases ON improvement_id = improvements.id
      WHERE case_id = \(caseID) ORDER BY planned_on, improvements.id
      """
    ).map(Self.decode)
  }

  package func all(of pattern: PatternID) throws -> [Improvement] {
    try transaction.query(
      "SELECT * FROM improvements WHERE pattern_id = \(pattern) ORDER BY planned_on, id"
    ).map(Self.decode)
  }

  /// Open ones due on or before `day`.
  package func due(by day: CalendarDay) throws -> [Improvement] {
    try transaction.query(
      """
      SELECT * FROM improvements WHERE status IN ('planned', 'inProgress') AND due_on <= \(day) ORDER BY due_on, id
      """
    ).map(Self.decode)
  }

  /// Done ones whose follow-up day has come, and of which nobody has said what they gave since they were done.
  package func awaitingFollowUp(on day: CalendarDay) throws -> [Improvement] {
    try transaction.query(
      """
      SELECT * FROM improvements WHERE status = 'done' AND follow_up_on <= \(day) AND NOT EXISTS (
        SELECT 1 FROM improvement_effects WHERE improvement_id = improvements.id
          AND improvement_effects.done_on >= improvements.done_on AND judgement <> 'tooEarly')
      ORDER BY follow_up_on, id
      """
    ).map(Self.decode)
  }

  package func insert(_ item: Improvement) throws {
    let (content, progress) = (item.content, item.progress)
    try transaction.execute(
      """
      INSERT INTO improvements (id, title, expected_effect, board_id, department_id, unit_id, body, owner_id,
        due_on, follow_up_on, pattern_id, status, reason, evidence, done_on, planned_on, version)
      VALUES (\(item.id), \(content.title), \(content.expectedEffect), \(content.placement.board),
        \(content.placement.department), \(content.placement.unit), \(content.body), \(content.owner),
        \(content.dueOn), \(content.followUpOn), \(content.pattern), \(progress.status), \(progress.reason),
        \(progress.evidence), \(progress.doneOn), \(item.plannedOn), \(item.version))
      """)
  }

  /// - Returns: false when somebody else was first.
  package func update(_ item: Improvement, after version: Int) throws -> Bool {
    let (content, progress) = (item.content, item.progress)
    return try transaction.execute(
      """
      UPDATE improvements SET title = \(content.title), expected_effect = \(content.expectedEffect),
        board_id = \(content.placement.board), department_id = \(content.placement.department),
        unit_id = \(content.placement.unit), body = \(content.body), owner_id = \(content.owner),
        due_on = \(content.dueOn), follow_up_on = \(content.followUpOn), pattern_id = \(content.pattern),
        status = \(progress.status), reason = \(progress.reason), evidence = \(progress.evidence),
        done_on = \(progress.doneOn), version = \(item.version)
      WHERE id = \(item.id) AND version = \(version)
      """) == 1
  }

  private func condition(_ filter: ImprovementFilter, on today: CalendarDay) -> SQL {
    var parts = [standing(filter.standing, on: today)]
    if let owner = filter.owner { parts.append("owner_id = \(owner)") }
    if let board = filter.board { parts.append("board_id = \(board)") }
    if let unit = filter.unit { parts.append("unit_id = \(unit)") }
    if let level = filter.level { parts.append(condition(level)) }
    return SQL.joined(parts, separator: " AND ")
  }

  private func standing(_ standing: ImprovementFilter.Standing, on today: CalendarDay) -> SQL {
    switch standing {
    case .open: "status IN ('planned', 'inProgress')"
    case .overdue: "status IN ('planned', 'inProgress') AND due_on < \(today)"
    case .planned: "status = 'planned'"
    case .inProgress: "status = 'inProgress'"
    case .done: "status = 'done'"
    case .dropped: "status = 'dropped'"
    case .all: "TRUE"
    }
  }

  private func condition(_ level: ImprovementLevel) -> SQL {
    switch level {
    case .unit: "unit_id IS NOT NULL"
    case .department: "unit_id IS NULL AND department_id IS NOT NULL"
    case .board: "unit_id IS NULL AND department_id IS NULL AND board_id IS NOT NULL"
    case .municipality: "board_id IS NULL"
    }
  }

  static func decode(_ row: SQLRow) throws -> Improvement {
    Improvement(
      id: try row["id"],
      content: ImprovementContent(
        title: try row["title"], expectedEffect: try row["expected_effect"],
        placement: Placement(
          board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
        body: try row["body"], owner: try row["owner_id"], dueOn: try row["due_on"],
        followUpOn: try row["follow_up_on"], pattern: try row["pattern_id"]),
      progress: ImprovementProgress(
        status: try row["status"], reason: try row["reason"], evidence: try row["evidence"],
        doneOn: try row["done_on"]),
      plannedOn: try row["planned_on"], version: try row["version"])
  }
}
