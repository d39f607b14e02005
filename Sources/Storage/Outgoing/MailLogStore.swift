import Domain
import Foundation
import SQLEngine

/// A line of the log of mail. Holds nothing of what was written.
package struct MailLogItem: Sendable, Equatable {
  package let id: RowID
  package let kind: MailKind
  package let caseID: CaseID?
  package let number: CaseNumber?
  package let placement: Placement
  package let staff: StaffID?
  package let recipient: String
  package let state: MailState
  package let madeAt: Date
  package let endedAt: Date?
  package let attempts: Int
  package let nextAttempt: Date
  package let failure: MailFailure?
  package let replyCode: Int?
}

package struct MailLogStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The latest first.
  /// - Parameter state: nil for all.
  package func page(_ state: MailState?, limit: Int, offset: Int) throws -> [MailLogItem] {
    try transaction.query(
      """
      SELECT outgoing_mail.id AS id, outgoing_mail.kind AS kind, outgoing_mail.case_id AS case_id, staff_id,
        recipient, outgoing_mail.state AS state, made_at, ended_at, attempts, next_attempt_at, failure,
        reply_code, year, sequence, board_id, department_id, unit_id
      FROM outgoing_mail LEFT JOIN cases ON cases.id = outgoing_mail.case_id
      LEFT JOIN registrations ON registrations.case_id = cases.id
      WHERE \(sql: condition(state)) ORDER BY outgoing_mail.made_at DESC, outgoing_mail.id DESC
      LIMIT \(limit) OFFSET \(offset)
      """
    ).map(Self.item)
  }

  package func counts() throws -> [MailState: Int] {
    var counts: [MailState: Int] = [:]
    for row in try transaction.query("SELECT state, COUNT(*) AS n FROM outgoing_mail GROUP BY state") {
      counts[try row["state"]] = try row["n"]
    }
    return counts
  }

  package func find(_ id: RowID) throws -> OutgoingMail? {
    try transaction.first("SELECT * FROM outgoing_mail WHERE id = \(id)").map(OutgoingMailStore.mail)
  }

  private func condition(_ state: MailState?) -> SQL {
    if let state { "outgoing_mail.state = \(state)" } else { "TRUE" }
  }

  private static func item(_ row: SQLRow) throws -> MailLogItem {
    let (year, sequence): (Int?, Int?) = (try row["year"], try row["sequence"])
    var number: CaseNumber?
    if let year, let sequence { number = CaseNumber(year: year, sequence: sequence) }
    return MailLogItem(
      id: try row["id"], kind: try row["kind"], caseID: try row["case_id"], number: number,
      placement: Placement(
        board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
      staff: try row["staff_id"], recipient: try row["recipient"], state: try row["state"],
      madeAt: try row["made_at"], endedAt: try row["ended_at"], attempts: try row["attempts"],
      nextAttempt: try row["next_attempt_at"], failure: try row["failure"], replyCode: try row["reply_code"])
  }
}
