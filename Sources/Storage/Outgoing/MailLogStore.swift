import Domain
import Foundation
import SQLEngine

/// A line of the log of mail. Holds nothing of what was written; of a letter about what is sealed neither to whom it
/// was, nor more of the time than the day.
package struct MailLogItem: Sendable, Equatable {
  package let id: RowID
  package let kind: MailKind
  package let caseID: CaseID?
  package let number: CaseNumber?
  package let staff: StaffID?
  package let recipient: String
  /// Whether the reader may read the case or the improvement that it is about.
  package let isReadable: Bool
  /// To somebody who receives what is sealed.
  package let isSealed: Bool
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

  /// The latest first; what is sealed comes last of its Swedish day, since its place would tell the time.
  /// - Parameter state: nil for all.
  package func page(
    _ state: MailState?, within scope: MailLogScope, limit: Int, offset: Int
  ) throws -> [MailLogItem] {
    let asked: SQL = state.map { "outgoing_mail.state = \($0)" } ?? "TRUE"
    let moment = try moment(within: scope)
    return try transaction.query(
      """
      \(sql: lines(scope)) WHERE \(sql: asked) AND \(sql: scope.shown)
      ORDER BY \(sql: moment) DESC, outgoing_mail.id DESC LIMIT \(limit) OFFSET \(offset)
      """
    ).map(Self.item)
  }

  /// When a mail was made, or when the Swedish day began that a sealed one was made on. Only those that failed are
  /// shown, so the days are few.
  private func moment(within scope: MailLogScope) throws -> SQL {
    let sealed = try transaction.query(
      """
      SELECT outgoing_mail.made_at AS made_at FROM \(sql: MailLogScope.source)
      WHERE \(sql: MailLogScope.isSealed) AND \(sql: scope.shown)
      """
    ).map { row in SwedishTime.day(of: try row["made_at"]) }
    guard !sealed.isEmpty else { return "outgoing_mail.made_at" }
    let beginnings = Set(sealed).sorted(by: >).map { SwedishTime.instant(at: $0) }
    let days = beginnings.map { start -> SQL in "WHEN outgoing_mail.made_at >= \(start) THEN \(start)" }
    return """
      CASE WHEN NOT \(sql: MailLogScope.isSealed) THEN outgoing_mail.made_at
        \(sql: SQL.joined(days, separator: " ")) ELSE outgoing_mail.made_at END
      """
  }

  package func counts(within scope: MailLogScope) throws -> [MailState: Int] {
    var counts: [MailState: Int] = [:]
    for row in try transaction.query(
      """
      SELECT outgoing_mail.state AS state, COUNT(*) AS n FROM \(sql: MailLogScope.source)
      WHERE \(sql: scope.shown) GROUP BY outgoing_mail.state
      """)
    {
      counts[try row["state"]] = try row["n"]
    }
    return counts
  }

  /// - Returns: nil also for a mail that is not shown.
  package func find(_ id: RowID, within scope: MailLogScope) throws -> MailLogItem? {
    try transaction.first("\(sql: lines(scope)) WHERE outgoing_mail.id = \(id) AND \(sql: scope.shown)")
      .map(Self.item)
  }

  private func lines(_ scope: MailLogScope) -> SQL {
    """
    SELECT outgoing_mail.id AS id, outgoing_mail.kind AS kind, outgoing_mail.case_id AS case_id,
      outgoing_mail.staff_id AS staff_id, outgoing_mail.recipient AS recipient, outgoing_mail.state AS state,
      outgoing_mail.made_at AS made_at, outgoing_mail.ended_at AS ended_at, outgoing_mail.attempts AS attempts,
      outgoing_mail.next_attempt_at AS next_attempt_at, outgoing_mail.failure AS failure,
      outgoing_mail.reply_code AS reply_code, registrations.year AS year, registrations.sequence AS sequence,
      CASE WHEN outgoing_mail.subject IS NULL THEN 1 ELSE 0 END AS written_when_sent,
      CASE WHEN \(sql: scope.isReadable) THEN 1 ELSE 0 END AS readable,
      CASE WHEN \(sql: MailLogScope.isSealed) THEN 1 ELSE 0 END AS sealed
    FROM \(sql: MailLogScope.source) LEFT JOIN registrations ON registrations.case_id = cases.id
    """
  }

  private static func item(_ row: SQLRow) throws -> MailLogItem {
    let isSealed = try row["sealed", as: Int.self] == 1
    let (year, sequence): (Int?, Int?) = (try row["year"], try row["sequence"])
    var number: CaseNumber?
    if let year, let sequence, !isSealed { number = CaseNumber(year: year, sequence: sequence) }
    let (recipient, staff): (String, StaffID?) = (try row["recipient"], try row["staff_id"])
    let (made, ended): (Date, Date?) = (try row["made_at"], try row["ended_at"])
    let next: Date = try row["next_attempt_at"]
    let day = SwedishTime.instant(at: SwedishTime.day(of: made), hour: 0)
    return MailLogItem(
      id: try row["id"], kind: try row["kind"], caseID: try row["case_id"], number: number,
      staff: isSealed ? nil : staff, recipient: isSealed ? "" : recipient,
      isReadable: try row["readable", as: Int.self] == 1, isSealed: isSealed, state: try row["state"],
      madeAt: isSealed ? day : made, endedAt: isSealed ? nil : ended, attempts: try row["attempts"],
      nextAttempt: isSealed ? day : next, failure: try row["failure"],
      replyCode: try row["reply_code"],
      isWrittenWhenSent: try row["written_when_sent", as: Int.self] == 1)
  }
}
