import Domain
import SQLEngine

/// What happened to a case, a row for each thing: acknowledgement, answers, extensions, closures and so on.
package struct CaseEventStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ items: [(caseID: CaseID, acknowledgement: Acknowledgement)]) throws {
    guard !items.isEmpty else { return }
    try transaction.insert(
      "INSERT INTO acknowledgements (case_id, done_on, done_at, done_by, means) VALUES",
      rows: items.map { item in
        let done = item.acknowledgement.done
        return [item.caseID, done.day, done.instant, done.actor, item.acknowledgement.means]
      })
  }

  package func insert(_ items: [(caseID: CaseID, answer: Answer)]) throws {
    guard !items.isEmpty else { return }
    try transaction.insert(
      "INSERT INTO answers (case_id, ordinal, done_on, done_at, done_by, text_id) VALUES",
      rows: items.map { item in
        let done = item.answer.done
        return [item.caseID, item.answer.ordinal, done.day, done.instant, done.actor, item.answer.text]
      })
  }

  package func insert(_ items: [(caseID: CaseID, closure: Closure)]) throws {
    guard !items.isEmpty else { return }
    try transaction.insert(
      "INSERT INTO closures (case_id, ordinal, done_on, done_at, done_by, reason) VALUES",
      rows: items.map { item in
        let done = item.closure.done
        return [item.caseID, item.closure.ordinal, done.day, done.instant, done.actor, item.closure.reason]
      })
  }

  package func insert(_ item: Extension, id: RowID, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO extensions (id, case_id, done_on, done_at, done_by, owed_before, owed_now, text_id)
      VALUES (\(id), \(caseID), \(item.done.day), \(item.done.instant), \(item.done.actor), \(item.owedBefore),
        \(item.owedNow), \(item.reason))
      """)
  }

  package func insert(_ item: Reopening, id: RowID, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO reopenings (id, case_id, done_on, done_at, done_by, answer_by, text_id)
      VALUES (\(id), \(caseID), \(item.done.day), \(item.done.instant), \(item.done.actor), \(item.answerBy),
        \(item.reason))
      """)
  }

  package func insert(_ item: ArrivalCorrection, id: RowID, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO arrival_corrections (id, case_id, done_on, done_at, done_by, day_before, day_now, text_id)
      VALUES (\(id), \(caseID), \(item.done.day), \(item.done.instant), \(item.done.actor), \(item.dayBefore),
        \(item.dayNow), \(item.reason))
      """)
  }

  package func insert(_ note: OralNote, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO oral_notes (case_id, received_by, read_back)
      VALUES (\(caseID), \(note.receivedBy), \(note.readBack == .done))
      """)
  }
}
