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
    if let circle = try circle(of: item.id) {
      return GuardedCase(
        placement: place, confidentiality: .aboutStaff(responsible: circle.responsible),
        subjects: circle.subjects)
    }
    return GuardedCase(placement: place, confidentiality: try isProtected(place) ? .protected : .open)
  }

  private func isProtected(_ place: Placement) throws -> Bool {
    guard let unit = place.unit else { return false }
    return try transaction.first("SELECT 1 AS one FROM protected_units WHERE unit_id = \(unit)") != nil
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

  /// The cases that somebody answers for as the manager of those whom they are about.
  package func cases(of responsible: StaffID) throws -> [CaseID] {
    try transaction.query(
      "SELECT case_id FROM case_circles WHERE responsible_id = \(responsible) ORDER BY case_id"
    ).map { try $0["case_id"] }
  }
}
