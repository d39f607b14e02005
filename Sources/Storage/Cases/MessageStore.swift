import Domain
import SQLEngine

/// What sender and municipality write to each other beside submission and answer.
package struct MessageStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ message: CaseMessage, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO messages (case_id, sequence, direction, done_on, done_at, done_by, text_id, channel, came_on)
      VALUES (\(caseID), \(message.sequence), \(message.direction), \(message.done.day), \(message.done.instant),
        \(message.done.actor), \(message.text), \(message.writtenDown?.channel), \(message.writtenDown?.cameOn))
      """)
  }

  /// In the order they were written.
  package func all(of caseID: CaseID) throws -> [CaseMessage] {
    try transaction.query(
      """
      SELECT sequence, direction, done_on, done_at, done_by, text_id, channel, came_on FROM messages
      WHERE case_id = \(caseID) ORDER BY sequence
      """
    ).map { row in
      CaseMessage(
        sequence: try row["sequence"], direction: try row["direction"],
        done: Doing(day: try row["done_on"], instant: try row["done_at"], actor: try row["done_by"]),
        text: try row["text_id"], writtenDown: try Self.writtenDown(row))
    }
  }

  private static func writtenDown(_ row: SQLRow) throws -> CaseMessage.WrittenDown? {
    let (channel, day): (Channel?, CalendarDay?) = (try row["channel"], try row["came_on"])
    guard let channel, let day else { return nil }
    return CaseMessage.WrittenDown(channel: channel, cameOn: day)
  }

  /// The journal entries of the answers, the first answer's first; an imported answer has none.
  package func answerSequences(of caseID: CaseID) throws -> [Int] {
    try transaction.query(
      """
      SELECT sequence FROM journal_entries WHERE case_id = \(caseID) AND event = \(CaseEvent.answered)
      ORDER BY sequence
      """
    ).map { try $0["sequence"] }
  }
}
