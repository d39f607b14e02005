import Domain

/// What the sender gets at once: proof that it is registered, when the answer comes, and the code to follow it with.
package struct Receipt: Sendable, Equatable, Codable {
  package let number: String
  package let received: CalendarDay
  /// In plain text: shown once, then only its hash remains. Empty where there is nobody to give it to.
  package let receiptCode: String
  package let acknowledgeBy: CalendarDay
  package let answerBy: CalendarDay

  init(_ value: FeedbackCase, code: ReceiptCode?) {
    number = value.number.description
    received = value.arrival.day
    receiptCode = code?.text ?? ""
    acknowledgeBy = value.promise.acknowledgeBy
    answerBy = value.promise.answerBy
  }
}
