import Domain
import Foundation
import SQLEngine

/// A line of the log of mail. Holds nothing of what was written.
package struct MailLogItem: Sendable, Equatable {
  package let id: RowID
  package let kind: MailKind
  package let caseID: CaseID?
  package let number: CaseNumber?
  package let staff: StaffID?
  package let recipient: String
  /// Whether the reader may read the case.
  package let isOfReadableCase: Bool
  package let state: MailState
  package let madeAt: Date
  package let endedAt: Date?
  package let attempts: Int
  package let nextAttempt: Date
  package let failure: MailFailure?
  package let replyCode: Int?
  /// Whether its words are made when it leaves, so that it can be sent again; what was written in full is erased.
  package let isWrittenWhenSent: Bool
}

package struct MailLogStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The latest first: mail about the cases of a reach, and mail about no case.
  /// - Parameters:
  ///   - state: nil for all.
  ///   - readable: the cases that the reader may read.
  package func page(
    _ state: MailState?, within reach: Reach, readable: Reach, limit: Int, offset: Int
  ) throws -> [MailLogItem] {
    try transaction.query(
      """
      SELECT outgoing_mail.id AS id, outgoing_mail.kind AS kind, outgoing_mail.case_id AS case_id, staff_id,
        recipient, outgoing_mail.state AS state, made_at, ended_at, attempts, next_attempt_at, failure,
        reply_code, year, sequence,
        CASE WHEN outgoing_mail.subject IS NULL THEN 1 ELSE 0 END AS written_when_sent,
        CASE WHEN \(sql: ReachCondition(readable).sql) THEN 1 ELSE 0 END AS readable
      FROM outgoing_mail LEFT JOIN cases ON cases.id = outgoing_mail.case_id
      LEFT JOIN registrations ON registrations.case_id = cases.id
      WHERE \(sql: condition(state)) AND \(sql: condition(reach)) ORDER BY outgoing_mail.made_at DESC, outgoing_mail.id DESC
      LIMIT \(limit) OFFSET \(offset)
      """
    ).map(Self.item)
  }

  package func counts(within reach: Reach) throws -> [MailState: Int] {
    var counts: [MailState: Int] = [:]
    for row in try transaction.query(
      """
      SELECT outgoing_mail.state AS state, COUNT(*) AS n
      FROM outgoing_mail LEFT JOIN cases ON cases.id = outgoing_mail.case_id
      WHERE \(sql: condition(reach)) GROUP BY outgoing_mail.state
      """)
    {
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

  private func condition(_ reach: Reach) -> SQL {
    "(outgoing_mail.case_id IS NULL OR \(sql: ReachCondition(reach).sql))"
  }

  private static func item(_ row: SQLRow) throws -> MailLogItem {
    let (year, sequence): (Int?, Int?) = (try row["year"], try row["sequence"])
    var number: CaseNumber?
    if let year, let sequence { number = CaseNumber(year: year, sequence: sequence) }
    return MailLogItem(
      id: try row["id"], kind: try row["kind"], caseID: try row["case_id"], number: number,
      staff: try row["staff_id"], recipient: try row["recipient"],
      isOfReadableCase: try row["readable", as: Int.self] == 1, state: try row["state"],
      madeAt: try row["made_at"], endedAt: try row["ended_at"], attempts: try row["attempts"],
      nextAttempt: try row["next_attempt_at"], failure: try row["failure"], replyCode: try row["reply_code"],
      isWrittenWhenSent: try row["written_when_sent", as: Int.self] == 1)
  }
}
