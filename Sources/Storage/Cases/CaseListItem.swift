import Domain
import SQLEngine

/// A line of a list.
package struct CaseListItem: Sendable, Equatable {
  package let id: CaseID
  package let number: CaseNumber
  package let classification: Classification
  package let state: CaseState
  package let officer: StaffID?
  package let channel: Channel
  package let sender: SenderProfile
  /// BCP 47.
  package let language: String
  package let receivedOn: CalendarDay
  package let dueOn: CalendarDay?
  package let version: Int
  /// The registrar's subject, or else the beginning of what was written; nil where one has to say why one reads.
  package let title: String?

  package var kind: Kind { classification.kind }
  package var placement: Placement { classification.placement }

  static let columns: SQL = """
    cases.id AS id, year, sequence, kind, dimension, service_area_id, board_id, department_id, unit_id, channel,
    identity, wish, has_receipt_code, capacity, language, received_on, due_on, state, officer_id, version,
    (SELECT body FROM texts WHERE case_id = cases.id AND role = 'subject' ORDER BY ordinal DESC LIMIT 1) AS subject,
    (SELECT SUBSTR(body, 1, 160) FROM texts WHERE case_id = cases.id AND role = 'submission' LIMIT 1) AS beginning
    """

  /// - Parameter row: with `columns`, and `legible` as 1 or 0.
  init(_ row: SQLRow) throws {
    id = try row["id"]
    number = CaseNumber(year: try row["year"], sequence: try row["sequence"])
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
    dueOn = try row["due_on"]
    version = try row["version"]
    let (subject, beginning): (String?, String?) = (try row["subject"], try row["beginning"])
    let legible: Int = try row["legible"]
    title = legible == 1 ? subject ?? beginning ?? "" : nil
  }
}
