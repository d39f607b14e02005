import Domain
import SQLEngine

/// Saved selections of cases, and the cases in them.
package struct PatternStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func all() throws -> [CasePattern] {
    try transaction.query("SELECT * FROM case_patterns ORDER BY made_on DESC, id DESC").map(Self.decode)
  }

  package func find(_ id: PatternID) throws -> CasePattern? {
    try transaction.first("SELECT * FROM case_patterns WHERE id = \(id)").map(Self.decode)
  }

  package func insert(_ pattern: CasePattern) throws {
    let criteria = pattern.criteria
    try transaction.execute(
      """
      INSERT INTO case_patterns (id, name, kind, dimension, service_area_id, board_id, department_id, unit_id, words,
        received_from, received_to, made_on, made_by)
      VALUES (\(pattern.id), \(pattern.name), \(criteria.kind), \(criteria.dimension), \(criteria.serviceArea),
        \(criteria.placement.board), \(criteria.placement.department), \(criteria.placement.unit),
        \(criteria.words.joined(separator: " ")), \(criteria.from), \(criteria.to), \(pattern.madeOn),
        \(pattern.madeBy))
      """)
  }

  /// How many cases are in it. Reads no text unless the pattern has words. Those about members of staff are never
  /// counted (rules R24): counted only where they are many they would make a difference between two periods that is
  /// none, and whoever widened a period day by day could date each of them.
  /// - Parameters:
  ///   - units: the unit of the criteria, what belongs to it, and what they were before and became.
  ///   - reach: the cases that may be among them; nil: all.
  package func count(_ criteria: PatternCriteria, units: [UnitID], within reach: Reach?) throws -> Int {
    let counted: SQL =
      "\(sql: condition(criteria, units: units)) AND cases.id NOT IN (SELECT case_id FROM case_circles)"
    if criteria.readsTexts { return try cases(criteria, counted, within: reach).count }
    return try transaction.first(
      "SELECT COUNT(*) AS n FROM cases WHERE \(sql: counted) AND \(sql: Self.condition(reach))")?["n"] ?? 0
  }

  /// The cases in it, the latest first.
  /// - Parameter reach: the cases that may be among them; nil: all.
  package func cases(_ criteria: PatternCriteria, units: [UnitID], within reach: Reach?) throws
    -> [FeedbackCase]
  {
    try cases(criteria, condition(criteria, units: units), within: reach)
  }

  private func cases(_ criteria: PatternCriteria, _ wanted: SQL, within reach: Reach?) throws
    -> [FeedbackCase]
  {
    let found = try transaction.query(
      """
      SELECT \(sql: CaseStore.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE \(sql: wanted) AND \(sql: Self.condition(reach))
      ORDER BY received_on DESC, year DESC, sequence DESC
      """
    ).map(CaseStore.decode)
    guard criteria.readsTexts else { return found }
    let matching = try casesWithWords(criteria, wanted)
    return found.filter { matching.contains($0.id) }
  }

  /// The day that the first case came in; nil in an empty register.
  package func firstDay() throws -> CalendarDay? {
    try transaction.first("SELECT MIN(received_on) AS day FROM cases").flatMap { try $0["day"] }
  }

  /// Capitals are compared here, since SQLite's own functions know only those of ASCII.
  private func casesWithWords(_ criteria: PatternCriteria, _ wanted: SQL) throws -> Set<CaseID> {
    var matching: Set<CaseID> = []
    var current: (id: CaseID, texts: [String])?
    func finish() {
      if let current, criteria.words(in: current.texts) { matching.insert(current.id) }
    }
    try transaction.each(
      """
      SELECT texts.case_id AS case_id, body FROM texts JOIN cases ON cases.id = texts.case_id
      WHERE role IN ('subject', 'submission') AND \(sql: wanted) ORDER BY texts.case_id
      """
    ) { row in
      let id: CaseID = try row["case_id"]
      if current?.id != id {
        finish()
        current = (id, [])
      }
      current?.texts.append(try row["body"])
    }
    finish()
    return matching
  }

  private static func condition(_ reach: Reach?) -> SQL { reach.map { ReachCondition($0).sql } ?? "TRUE" }

  private func condition(_ criteria: PatternCriteria, units: [UnitID]) -> SQL {
    // A duplicate is counted with its main case.
    var parts: [SQL] = ["merged_into IS NULL"]
    if let kind = criteria.kind { parts.append("kind = \(kind)") }
    if let dimension = criteria.dimension { parts.append("dimension = \(dimension)") }
    if let area = criteria.serviceArea { parts.append("service_area_id = \(area)") }
    if criteria.placement.unit != nil {
      parts.append(SQL.isOneOf("unit_id", units))
    } else if let department = criteria.placement.department {
      parts.append("department_id = \(department)")
    } else if let board = criteria.placement.board {
      parts.append("board_id = \(board)")
    }
    if let from = criteria.from { parts.append("received_on >= \(from)") }
    if let to = criteria.to { parts.append("received_on <= \(to)") }
    return SQL.joined(parts, separator: " AND ")
  }

  private static func decode(_ row: SQLRow) throws -> CasePattern {
    CasePattern(
      id: try row["id"], name: try row["name"],
      criteria: PatternCriteria(
        kind: try row["kind"], dimension: try row["dimension"], serviceArea: try row["service_area_id"],
        placement: Placement(
          board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
        words: PatternCriteria.words(try row["words"]), from: try row["received_from"],
        to: try row["received_to"]),
      madeOn: try row["made_on"], madeBy: try row["made_by"])
  }
}
