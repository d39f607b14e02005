import Domain
import Foundation
import SQLEngine
import Storage

/// A case on its way in, from the form, the API or the desk: numbered, stored and journalled in one transaction.
struct CaseEntry {
  let arrival: Arrival
  let classification: Classification
  let channel: Channel
  let sender: SenderProfile
  let language: String
  let contact: Contact?
  let receiptHash: String?
  /// Whether the sender was told what is done with personal data: the version of that text stands in the case.
  let isInformed: Bool
  let texts: [(role: TextRole, body: String)]
  /// How the sender learnt at once that it is registered; nil when that remains to be done.
  let acknowledgedBy: Acknowledgement.Means?
  let oralNote: OralNote?
  /// What else the journal says of the registration: identifiers and words of the program.
  var marks: [String: String] = [:]
  /// The promise that holds already, for a part of what came in before; nil: the one in force on the day of arrival.
  var promise: CasePromise?
  /// The day that the answer is owed instead, where that was moved before.
  var movedAnswerBy: CalendarDay?
  /// The day the sender was told, when that was before today.
  var acknowledgedOn: CalendarDay?

  /// - Returns: the case, with its number.
  func enter(
    by actor: Actor, delivery: OutgoingSettings.Delivery, in transaction: Transaction
  ) throws -> FeedbackCase {
    let number = try RegistrationStore(transaction).take(of: arrival.day.year)
    let value = try newCase(number, in: transaction)
    let rows = texts.filter { !$0.body.isEmpty }.map { text in
      CaseText.new(text.body, role: text.role, caseID: value.id, id: identifier(at: transaction.now))
    }
    let notice =
      try isInformed
      ? PageTextStore(transaction).currentNumber(of: .privacy, on: transaction.today) : nil
    try CaseStore(transaction).insert([
      NewCase(value: value, texts: rows, contact: contact, receiptHash: receiptHash, privacyNotice: notice)
    ])
    try RegistrationStore(transaction).insert(number, for: value.id, on: transaction.today, by: actor)
    try storeEvents(of: value, by: actor, in: transaction)
    try JournalStore(transaction).append(entries(for: value, texts: rows, by: actor, in: transaction))
    try GateWatch(transaction).look(at: value, by: actor)
    try tellSender(of: value, by: actor, delivery, in: transaction)
    return value
  }

  /// The mail that says the same as the receipt goes to everybody with an address. Where somebody was told already,
  /// and no mail can be sent, nothing remains to be done; nor where what it was cut from told of it.
  private func tellSender(
    of value: FeedbackCase, by actor: Actor, _ delivery: OutgoingSettings.Delivery,
    in transaction: Transaction
  ) throws {
    let isMail = delivery == .on && contact?.email.isEmpty == false
    guard acknowledgedBy == nil || isMail && acknowledgedOn == nil else { return }
    try SenderTelling(
      transaction: transaction, delivery: delivery,
      calendar: try CalendarStore(transaction).workingCalendar(), actor: actor
    ).tell(.registered, of: value)
  }

  private func newCase(_ number: CaseNumber, in transaction: Transaction) throws -> FeedbackCase {
    let calendars = CalendarStore(transaction)
    let promise =
      try promise
      ?? CasePromise(
        receivedOn: arrival.day, promise: try calendars.promise(on: arrival.day),
        calendar: try calendars.workingCalendar())
    return FeedbackCase(
      id: identifier(at: transaction.now), number: number, arrival: arrival, registeredOn: transaction.today,
      classification: classification, channel: channel, sender: sender, language: language, promise: promise,
      movedAnswerBy: movedAnswerBy, state: acknowledgedBy == nil ? .registered : .acknowledged, officer: nil,
      version: acknowledgedBy == nil ? 1 : 2)
  }

  /// Random for an anonymous sender, so that the identifier does not tell the time (design decision 3).
  private func identifier<Entity>(at now: Date) -> Identifier<Entity> {
    sender.identity == .anonymous ? .unordered() : .ordered(at: now)
  }

  private func storeEvents(of value: FeedbackCase, by actor: Actor, in transaction: Transaction) throws {
    let events = CaseEventStore(transaction)
    if let acknowledgedBy {
      let done = Doing(
        day: acknowledgedOn ?? transaction.today,
        instant: acknowledgedOn == nil ? instant(in: transaction) : nil,
        actor: actor.reference)
      try events.insert([(value.id, Acknowledgement(done: done, means: acknowledgedBy))])
    }
    if let oralNote { try events.insert(oralNote, for: value.id) }
  }

  private func entries(
    for value: FeedbackCase, texts: [CaseText], by actor: Actor, in transaction: Transaction
  ) -> [JournalEntry] {
    let time: JournalTime = instant(in: transaction).map { .instant($0) } ?? .day(transaction.today)
    let first = JournalEntry(
      caseID: value.id, sequence: 1, at: time, actor: actor.reference, event: .registered,
      details: value.journalDetails(texts: texts).merging(marks) { $1 }, previousHash: "")
    guard let acknowledgedBy else { return [first] }
    return [
      first,
      JournalEntry(
        caseID: value.id, sequence: 2, at: time, actor: actor.reference, event: .acknowledged,
        details: acknowledgement(acknowledgedBy), previousHash: first.hash),
    ]
  }

  private func acknowledgement(_ means: Acknowledgement.Means) -> [String: String] {
    var details = ["means": means.rawValue]
    details["day"] = acknowledgedOn?.description
    return details
  }

  private func instant(in transaction: Transaction) -> Date? {
    sender.identity == .anonymous ? nil : transaction.now
  }
}

extension FeedbackCase {
  /// What the journal holds of a case when it enters: all that is not personal data, and the digests of the rest.
  func journalDetails(texts: [CaseText]) -> [String: String] {
    var details = [
      "number": number.description, "received": arrival.day.description, "arrivalRule": arrival.rule.rawValue,
      "kind": classification.kind.rawValue, "channel": channel.rawValue, "identity": sender.identity.rawValue,
      "wish": sender.wish.rawValue, "acknowledgeBy": promise.acknowledgeBy.description,
      "answerBy": promise.answerBy.description,
    ]
    details["dimension"] = classification.dimension?.rawValue
    details["serviceArea"] = classification.serviceArea?.rawValue
    details["board"] = classification.placement.board?.rawValue
    details["department"] = classification.placement.department?.rawValue
    details["unit"] = classification.placement.unit?.rawValue
    for text in texts { details["\(text.role.rawValue)Digest"] = "\(text.id) \(text.text.digest)" }
    return details
  }
}
