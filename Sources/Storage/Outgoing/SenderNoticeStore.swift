import Domain
import SQLEngine

package struct SenderNoticeStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ notice: SenderNotice, for caseID: CaseID, id: RowID, on day: CalendarDay) throws {
    try transaction.execute(
      """
      INSERT INTO sender_notices (id, case_id, notice, made_on) VALUES (\(id), \(caseID), \(notice), \(day))
      """)
  }
}
