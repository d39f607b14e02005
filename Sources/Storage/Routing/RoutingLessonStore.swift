import Domain
import SQLEngine

/// A case as far as it can be learnt from.
package struct LearnableCase: Sendable {
  package let id: CaseID
  package let version: Int
  package let classification: Classification
  package let channel: Channel
  /// Whether a person has placed it, or works with it where it lies.
  package let isPlacedByPerson: Bool
}

/// What a case was counted as, so that the very same can be taken back.
package struct KeptLesson: Sendable, Equatable {
  package let place: String
  package let serviceArea: ServiceAreaID?
  package let kind: Kind
  /// Which of the case's subjects was counted.
  package let subject: RowID?

  package init(place: String, serviceArea: ServiceAreaID?, kind: Kind, subject: RowID?) {
    self.place = place
    self.serviceArea = serviceArea
    self.kind = kind
    self.subject = subject
  }
}

/// Which cases have been learnt from, and as what.
package struct RoutingLessonStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Some cases that have changed since they were learnt from.
  package func awaitingLesson(limit: Int) throws -> [LearnableCase] {
    try transaction.query(
      "SELECT \(sql: Self.columns) FROM cases WHERE learnt_version < version ORDER BY id LIMIT \(limit)"
    ).map(Self.learnable)
  }

  /// Every case that people placed, in the order they came in, for measuring how good suggestions are.
  package func placedByPeople() throws -> [LearnableCase] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE \(sql: Self.teaches) ORDER BY received_on, year, sequence
      """
    ).map(Self.learnable)
  }

  private static let columns: SQL = """
    cases.id, cases.version, kind, dimension, service_area_id, board_id, department_id, unit_id, channel,
    CASE WHEN \(sql: teaches) THEN 1 ELSE 0 END AS teaches
    """

  private static func learnable(_ row: SQLRow) throws -> LearnableCase {
    LearnableCase(
      id: try row["id"], version: try row["version"],
      classification: Classification(
        kind: try row["kind"], dimension: try row["dimension"], serviceArea: try row["service_area_id"],
        placement: Placement(
          board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"])),
      channel: try row["channel"], isPlacedByPerson: try row["teaches", as: Int.self] == 1)
  }

  /// What may teach: narrow it here, and all that is learnt follows (with another `LearntWord.edition`). What is about
  /// a member of staff, as somebody has said, never does, whatever its words.
  private static let teaches: SQL = """
    board_id IS NOT NULL AND cases.id NOT IN (SELECT case_id FROM case_circles)
    AND (officer_id IS NOT NULL OR \(sql: CaseCondition.awaitsNoAnswer) OR EXISTS (
      SELECT 1 FROM journal_entries WHERE journal_entries.case_id = cases.id AND event = 'classified' AND actor LIKE 'staff:%'))
    """

  package func markLearnt(_ cases: [LearnableCase]) throws {
    for item in cases {
      try transaction.execute("UPDATE cases SET learnt_version = \(item.version) WHERE id = \(item.id)")
    }
  }

  package func lessons(of cases: [CaseID]) throws -> [CaseID: KeptLesson] {
    let rows = try transaction.query(
      """
      SELECT case_id, place_id, service_area_id, kind, subject_id FROM routing_lessons
      WHERE \(sql: SQL.isOneOf("case_id", cases))
      """)
    return Dictionary(
      uniqueKeysWithValues: try rows.map { row in
        (
          try row["case_id"],
          KeptLesson(
            place: try row["place_id"], serviceArea: try row["service_area_id"], kind: try row["kind"],
            subject: try row["subject_id"])
        )
      })
  }

  /// Keeps what a case was counted as; nil when it no longer is.
  package func keep(_ lesson: KeptLesson?, of caseID: CaseID) throws {
    try transaction.execute("DELETE FROM routing_lessons WHERE case_id = \(caseID)")
    guard let lesson else { return }
    try transaction.execute(
      """
      INSERT INTO routing_lessons (case_id, place_id, service_area_id, kind, subject_id)
      VALUES (\(caseID), \(lesson.place), \(lesson.serviceArea), \(lesson.kind), \(lesson.subject))
      """)
  }

  /// Begins anew: every case will be learnt from again.
  package func forgetEverything() throws {
    try transaction.execute("DELETE FROM routing_words")
    try transaction.execute("DELETE FROM routing_areas")
    try transaction.execute("DELETE FROM routing_places")
    try transaction.execute("DELETE FROM routing_lessons")
    try transaction.execute("UPDATE cases SET learnt_version = 0 WHERE learnt_version > 0")
  }
}
