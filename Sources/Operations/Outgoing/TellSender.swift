import Domain
import Storage

extension CaseWork {
  /// Lets the sender know, in the same transaction as what is told.
  func tell(_ notice: SenderNotice) throws {
    try SenderNoticeStore(transaction).insert(
      notice, for: before.id, id: .ordered(at: transaction.now), on: today)
  }
}
