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

  /// - Parameter confirming: whether a law has it confirmed to whoever can be reached, though they want no answer.
  init(
    to value: FeedbackCase, _ delivery: OutgoingSettings.Delivery, confirming: Bool = false,
    in transaction: Transaction
  ) throws {
    let contact = try ContactStore(transaction).find(value.id)
    let mayBeTold = value.sender.wish == .answer || confirming && contact?.isReachable == true
    if !mayBeTold {
      self = .noAnswerWanted
    } else if let contact {
      self = delivery == .on && !contact.email.isEmpty ? .mail(to: contact.email) : .desk
    } else {
      self = .receiptCode
    }
  }
}
