import Domain
import SQLEngine

/// What access turns on in cases: the protection of units, and the circles of what is about members of staff.
package struct GuardStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The case as `Access` looks at it.
  package func guarded(_ item: FeedbackCase) throws -> GuardedCase {
    let place = item.classification.placement
    let origin = place.board == nil ? try secretOwner(of: item.id) : nil
    if let circle = try circle(of: item.id) {
      return GuardedCase(
        placement: place, confidentiality: .aboutStaff(responsible: circle.responsible),
        subjects: circle.subjects, returnedFrom: origin)
    }
    let registrant = place.board == nil && origin == nil ? try self.registrant(of: item.id) : nil
    return GuardedCase(
      placement: place, confidentiality: try origin != nil || isProtected(place) ? .protected : .open,
      returnedFrom: origin, registeredBy: registrant)
  }

  /// Who registered a case at the desk that no board has had.
  private func registrant(of id: CaseID) throws -> StaffID? {
    let row = try transaction.first(
      """
      SELECT registered_by FROM registrations WHERE case_id = \(id)
        AND NOT EXISTS (SELECT 1 FROM case_returns AS returned WHERE returned.case_id = registrations.case_id)
      """)
    return try row.flatMap { Actor.member(of: try $0["registered_by"]) }
  }

  /// Whether the place is a protected unit.
  package func isProtected(_ place: Placement) throws -> Bool {
    guard let unit = place.unit else { return false }
    return try transaction.first("SELECT 1 AS one FROM protected_units WHERE unit_id = \(unit)") != nil
  }
}

extension GuardStore {
  /// The board whose secret a case in the pile is.
  private func secretOwner(of id: CaseID) throws -> BoardID? {
    try transaction.first("SELECT board_id FROM secret_returns WHERE case_id = \(id)").map {
      try $0["board_id"]
    }
  }

  /// Remembers whose secret a case is while it lies in the pile; nil when it is nobody's, or a board has it.
  package func setSecretOwner(_ board: BoardID?, of id: CaseID) throws {
    try transaction.execute("DELETE FROM secret_returns WHERE case_id = \(id)")
    guard let board else { return }
    try transaction.execute("INSERT INTO secret_returns (case_id, board_id) VALUES (\(id), \(board))")
  }
}

/// The circle of a case about a member of staff.
package struct CaseCircle: Sendable, Equatable {
  /// The manager whose it is; nil until one is found.
  package let responsible: StaffID?
  /// Whom it is about, as far as they work with the register.
  package let subjects: Set<StaffID>

  package init(responsible: StaffID?, subjects: Set<StaffID>) {
    self.responsible = responsible
    self.subjects = subjects
  }
}

extension GuardStore {
  package func circle(of id: CaseID) throws -> CaseCircle? {
    guard let row = try transaction.first("SELECT responsible_id FROM case_circles WHERE case_id = \(id)")
    else { return nil }
    let subjects: [StaffID] = try transaction.query(
      "SELECT staff_id FROM case_subjects WHERE case_id = \(id)"
    ).map { try $0["staff_id"] }
    return CaseCircle(responsible: try row["responsible_id"], subjects: Set(subjects))
  }

  /// Those whom a case is about, who see nothing of it whatever they are appointed to; none where no circle is drawn.
  package func subjects(of id: CaseID) throws -> Set<StaffID> {
    try circle(of: id)?.subjects ?? []
  }

  /// Which of some cases have a circle.
  package func circled(among ids: [CaseID]) throws -> Set<CaseID> {
    guard !ids.isEmpty else { return [] }
    let found: [CaseID] = try transaction.query(
      "SELECT case_id FROM case_circles WHERE \(sql: SQL.isOneOf("case_id", ids))"
    ).map { try $0["case_id"] }
    return Set(found)
  }

  /// Draws the circle, or draws it anew.
  package func set(_ circle: CaseCircle, of id: CaseID) throws {
    try lift(id)
    try transaction.execute(
      "INSERT INTO case_circles (case_id, responsible_id) VALUES (\(id), \(circle.responsible))")
    for subject in circle.subjects {
      try transaction.execute("INSERT INTO case_subjects (case_id, staff_id) VALUES (\(id), \(subject))")
    }
  }

  /// Takes the circle away.
  package func lift(_ id: CaseID) throws {
    try transaction.execute("DELETE FROM case_subjects WHERE case_id = \(id)")
    try transaction.execute("DELETE FROM case_circles WHERE case_id = \(id)")
  }

  /// Every circle, with where its case lies.
  package func circles() throws -> [(id: CaseID, place: Placement, circle: CaseCircle)] {
    var subjects: [CaseID: Set<StaffID>] = [:]
    for row in try transaction.query("SELECT case_id, staff_id FROM case_subjects") {
      subjects[try row["case_id"], default: []].insert(try row["staff_id"])
    }
    return try transaction.query(
      """
      SELECT case_id, responsible_id, board_id, department_id, unit_id
      FROM case_circles JOIN cases ON cases.id = case_id ORDER BY case_id
      """
    ).map { row in
      let id: CaseID = try row["case_id"]
      return (
        id: id,
        place: Placement(
          board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
        circle: CaseCircle(responsible: try row["responsible_id"], subjects: subjects[id] ?? [])
      )
    }
  }
}
