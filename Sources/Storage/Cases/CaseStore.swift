import Domain
import Foundation
import SQLEngine

/// The cases themselves: one row each, without personal data.
package struct CaseStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func find(_ number: CaseNumber) throws -> FeedbackCase? {
    try transaction.first(
      """
      SELECT \(sql: Self.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE year = \(number.year) AND sequence = \(number.sequence)
      """
    ).map(Self.decode)
  }

  package func find(_ id: CaseID) throws -> FeedbackCase? {
    try transaction.first(
      """
      SELECT \(sql: Self.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE id = \(id)
      """
    ).map(Self.decode)
  }

  /// The case that had this number in an older register, which no other has.
  package func find(externalNumber: String) throws -> FeedbackCase? {
    try transaction.first(
      """
      SELECT \(sql: Self.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE external_number = \(externalNumber)
      """
    ).map(Self.decode)
  }

  /// The number that a case had in an older register; nil for those that began here.
  package func externalNumber(of id: CaseID) throws -> String? {
    try transaction.first("SELECT external_number FROM cases WHERE id = \(id)")
      .flatMap { try $0["external_number", as: String?.self] }
  }

  /// The complaints at some units that are not closed, in the order that they were stored in.
  package func openComplaints(at units: Set<UnitID>) throws -> [FeedbackCase] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE \(sql: SQL.isOneOf("unit_id", units)) AND kind = \(Kind.complaint) AND \(sql: CaseCondition.isNotClosed)
      ORDER BY cases.id
      """
    ).map(Self.decode)
  }

  /// The next cases of an import after `id`, in the order that they were stored in: a walk along the table's own key.
  package func imported(
    by importID: RowID, after id: CaseID?, limit: Int
  ) throws -> [(value: FeedbackCase, acknowledgedOn: CalendarDay?, answeredOn: CalendarDay?)] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns), acknowledgements.done_on AS acknowledged_on, answers.done_on AS answered_on
      FROM cases JOIN registrations ON registrations.case_id = cases.id
      LEFT JOIN acknowledgements ON acknowledgements.case_id = cases.id
      LEFT JOIN answers ON answers.case_id = cases.id
      WHERE cases.id > \(id?.rawValue ?? importID.rawValue) AND import_id = \(importID)
      ORDER BY cases.id LIMIT \(limit)
      """
    ).map {
      (
        value: try Self.decode($0), acknowledgedOn: try $0["acknowledged_on"],
        answeredOn: try $0["answered_on"]
      )
    }
  }

  /// Writes what can change, provided that the row still has `version`.
  /// - Returns: false when somebody else was first.
  package func update(_ item: FeedbackCase, after version: Int, on day: CalendarDay) throws -> Bool {
    try transaction.execute(
      """
      UPDATE cases SET
        kind = \(item.classification.kind), dimension = \(item.classification.dimension),
        service_area_id = \(item.classification.serviceArea), board_id = \(item.classification.placement.board),
        department_id = \(item.classification.placement.department), unit_id = \(item.classification.placement.unit),
        received_on = \(item.arrival.day), received_at = \(item.arrival.instant), arrival_rule = \(item.arrival.rule),
        acknowledge_by = \(item.promise.acknowledgeBy), warn_acknowledge_by = \(item.promise.warnAcknowledgeBy),
        answer_by = \(item.promise.answerBy), moved_answer_by = \(item.movedAnswerBy), due_on = \(item.dueOn),
        acknowledge_days = \(item.promise.promise.acknowledgeDays), answer_days = \(item.promise.promise.answerDays),
        merged_into = \(item.mergedInto),
        state = \(item.state), officer_id = \(item.officer), version = \(item.version),
        changed_on = \(day)
      WHERE id = \(item.id) AND version = \(version)
      """) == 1
  }

  static let columns: SQL = """
    cases.id, year, sequence, registered_on, kind, dimension, service_area_id, board_id, department_id, unit_id,
    channel, identity, wish, has_receipt_code, capacity, language, received_on, received_at, arrival_rule,
    acknowledge_days, answer_days, acknowledge_by, warn_acknowledge_by, answer_by, moved_answer_by, state,
    officer_id, version, merged_into
    """

  static func decode(_ row: SQLRow) throws -> FeedbackCase {
    FeedbackCase(
      id: try row["id"],
      number: CaseNumber(year: try row["year"], sequence: try row["sequence"]),
      arrival: Arrival(
        day: try row["received_on"], instant: try row["received_at"], rule: try row["arrival_rule"]),
      registeredOn: try row["registered_on"],
      classification: Classification(
        kind: try row["kind"], dimension: try row["dimension"], serviceArea: try row["service_area_id"],
        placement: Placement(
          board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"])),
      channel: try row["channel"],
      sender: SenderProfile(
        identity: try row["identity"], wish: try row["wish"], hasReceiptCode: try row["has_receipt_code"],
        capacity: try row["capacity"]),
      language: try row["language"],
      promise: CasePromise(
        promise: ServicePromise(
          acknowledgeDays: try row["acknowledge_days"], answerDays: try row["answer_days"]),
        acknowledgeBy: try row["acknowledge_by"], warnAcknowledgeBy: try row["warn_acknowledge_by"],
        answerBy: try row["answer_by"]),
      movedAnswerBy: try row["moved_answer_by"],
      state: try row["state"],
      officer: try row["officer_id"],
      version: try row["version"],
      mergedInto: try row["merged_into"])
  }
}
