import Domain
import SQLEngine

/// A line of a list.
package struct CaseListItem: Sendable, Equatable {
  package let id: CaseID
  package let number: CaseNumber
  /// The number it had in the register before ours; nil where it began here.
  package let externalNumber: String?
  package let classification: Classification
  package let state: CaseState
  package let officer: StaffID?
  package let channel: Channel
  package let sender: SenderProfile
  /// BCP 47.
  package let language: String
  package let receivedOn: CalendarDay
  package let registeredOn: CalendarDay
  package let dueOn: CalendarDay?
  /// The day from which the acknowledgement is asked for (`FeedbackCase.warnOn`).
  package let warnOn: CalendarDay?
  package let version: Int
  package let traits: Set<CaseTrait>
  /// Why it was closed, while it is.
  package let closedFor: ClosureReason?
  /// The registrar's subject, or else the beginning of what was written; nil where one has to say why one reads.
  package let title: String?

  package var kind: Kind { classification.kind }
  package var placement: Placement { classification.placement }
  package var isUnread: Bool { traits.contains(.unread) }

  static let columns: SQL = """
    cases.id AS id, year, sequence, kind, dimension, service_area_id, board_id, department_id, unit_id, channel,
    identity, wish, has_receipt_code, capacity, language, received_on, registered_on, due_on,
    CASE WHEN state = 'registered' AND due_on IS NOT NULL THEN warn_acknowledge_by ELSE NULL END AS warn_on,
    state, officer_id, version, external_number,
    CASE WHEN \(sql: CaseCondition.isClosed) THEN \(sql: lastReason) ELSE NULL END AS closed_for,
    (SELECT body FROM texts WHERE case_id = cases.id AND role = 'subject' ORDER BY ordinal DESC LIMIT 1) AS subject,
    (SELECT SUBSTR(body, 1, 160) FROM texts WHERE case_id = cases.id AND role = 'submission' LIMIT 1) AS beginning,
    \(sql: CaseTrait.column)
    """

  /// The reason of a case's last closing.
  static let lastReason: SQL =
    "(SELECT reason FROM closures WHERE closures.case_id = cases.id ORDER BY closures.ordinal DESC LIMIT 1)"

  /// - Parameter row: with `columns`, and `legible` as 1 or 0.
  init(_ row: SQLRow) throws {
    id = try row["id"]
    number = CaseNumber(year: try row["year"], sequence: try row["sequence"])
    externalNumber = try row["external_number"]
    classification = Classification(
      kind: try row["kind"], dimension: try row["dimension"], serviceArea: try row["service_area_id"],
      placement: Placement(
        board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]))
    state = try row["state"]
    officer = try row["officer_id"]
    channel = try row["channel"]
    sender = SenderProfile(
      identity: try row["identity"], wish: try row["wish"], hasReceiptCode: try row["has_receipt_code"],
      capacity: try row["capacity"])
    language = try row["language"]
    receivedOn = try row["received_on"]
    registeredOn = try row["registered_on"]
    dueOn = try row["due_on"]
    warnOn = try row["warn_on"]
    version = try row["version"]
    traits = try CaseTrait.all(in: row)
    closedFor = try row["closed_for"]
    let (subject, beginning): (String?, String?) = (try row["subject"], try row["beginning"])
    let legible: Int = try row["legible"]
    title = legible == 1 ? subject ?? beginning ?? "" : nil
  }
}
