import Domain
import SQLEngine
import Storage

extension FeedbackCase {
  /// The case that this one is a duplicate of, where all work is done; nil for a case of its own.
  func mainCase(in transaction: Transaction) throws -> FeedbackCase? {
    try mergedInto.flatMap { try CaseStore(transaction).find($0) }
  }

  /// The case to work in: the main one of a duplicate, or itself. What a sender writes goes here.
  func caseInWork(in transaction: Transaction) throws -> FeedbackCase {
    try mainCase(in: transaction) ?? self
  }
}
