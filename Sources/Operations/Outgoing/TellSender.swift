import Domain
import Storage

extension CaseWork {
  /// Lets the sender know, in the same transaction as what is told.
  func tell(_ notice: SenderNotice) throws {
    try SenderNoticeStore(transaction).insert(
      notice, for: before.id, id: .ordered(at: transaction.now), on: today)
  }

  /// The same for the senders of the cases that are merged into this one.
  func tellDuplicates(_ notice: SenderNotice) throws {
    for id in try CaseLinkStore(transaction).duplicates(of: before.id) {
      try SenderNoticeStore(transaction).insert(
        notice, for: id, id: .ordered(at: transaction.now), on: today)
    }
  }
}
