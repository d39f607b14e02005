import Domain
import SQLEngine
import Storage

/// How the sender of a case learns what happens to it.
package enum SenderWay: Sendable, Equatable {
  case mail(to: String)
  /// There is a telephone, a letter box, or an address and no mail server: somebody at the desk tells them.
  case desk
  /// Nobody can write to an anonymous sender, who looks with the receipt code.
  case receiptCode
  /// Whoever wants no answer is left in peace.
  case noAnswerWanted

  init(
    to value: FeedbackCase, _ delivery: OutgoingSettings.Delivery, in transaction: Transaction
  ) throws {
    if value.sender.wish != .answer {
      self = .noAnswerWanted
    } else if let contact = try ContactStore(transaction).find(value.id) {
      self = delivery == .on && !contact.email.isEmpty ? .mail(to: contact.email) : .desk
    } else {
      self = .receiptCode
    }
  }
}
