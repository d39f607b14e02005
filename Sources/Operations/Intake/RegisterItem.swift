import Domain
import Foundation
import SQLEngine
import Storage

/// A telephone call, a letter, a visit or an e-mail, as somebody at the desk writes it down.
package struct RegisteredItem: Sendable {
  package var channel: Channel
  /// The day it was taken in hand; `rule` says which day it counts as arrived (R34).
  package var takenInHandOn: CalendarDay
  package var rule: ArrivalRule
  package var classification: Classification
  package var subject: String
  package var text: String
  package var language: String
  package var wish: SenderProfile.Wish
  package var capacity: SenderCapacity?
  /// nil: the sender did not say who it was, and nothing is kept.
  package var contact: Contact?
  /// For what was said: who heard it, and whether it was read back (förvaltningslagen 27 §).
  package var oralNote: OralNote?
  /// How the sender was told at once, if so.
  package var acknowledgedBy: Acknowledgement.Means?
  /// It is about a member of staff, and these are they as far as they are known; nil when it is not.
  package var subjects: Set<StaffID>?
  /// What whoever registers it says when it has no subjects: nothing, and the signs decide, or that it is about nobody.
  package var staffQuestion: StaffQuestion

  package init(
    channel: Channel, takenInHandOn: CalendarDay, rule: ArrivalRule = .sameDay,
    classification: Classification,
    subject: String = "", text: String, language: String = "sv", wish: SenderProfile.Wish = .answer,
    capacity: SenderCapacity? = nil, contact: Contact? = nil, oralNote: OralNote? = nil,
    acknowledgedBy: Acknowledgement.Means? = nil, subjects: Set<StaffID>? = nil,
    staffQuestion: StaffQuestion = .unanswered
  ) {
    self.channel = channel
    self.takenInHandOn = takenInHandOn
    self.rule = rule
    self.classification = classification
    self.subject = subject
    self.text = text
    self.language = language
    self.wish = wish
    self.capacity = capacity
    self.contact = contact
    self.oralNote = oralNote
    self.acknowledgedBy = acknowledgedBy
    self.subjects = subjects
    self.staffQuestion = staffQuestion
  }
}

extension Operations {
  /// Registers on somebody's behalf. The receipt's code is handed over or read out to the sender.
  /// - Throws: `Problems`, each with its field.
  package func register(
    _ item: RegisteredItem, idempotency: IdempotencyKey? = nil, actor: Actor
  ) async throws -> Receipt {
    let code = ReceiptCode.random()
    return try await database.write { transaction in
      if let kept = try idempotency?.receipt(for: item.content, in: transaction) { return kept }
      guard Access.permits(actor, .register, on: GuardedCase(placement: item.classification.placement)) else {
        throw Problem(.notFound, .caseNotFound)
      }
      let day = item.rule.arrivalDay(
        takenInHandOn: item.takenInHandOn, calendar: try CalendarStore(transaction).workingCalendar())
      try check(item, arrivedOn: day, in: transaction)
      let entry = item.entry(arrivedOn: day, receiptHash: code.hash)
      let value = try entry.enter(by: actor, delivery: outgoing.delivery, in: transaction)
      if let subjects = item.subjects {
        let time: JournalTime? = value.sender.identity == .anonymous ? .day(transaction.today) : nil
        _ = try change(value, by: actor, .encircled, in: transaction, at: time) { work in
          try work.encircle(about: subjects)
        }
      } else if item.staffQuestion == .unanswered {
        _ = try encircleRegistered(value, in: transaction)
      }
      let receipt = Receipt(value, code: item.givesCode ? code : nil)
      try idempotency?.keep(receipt, for: item.content, in: transaction)
      return receipt
    }
  }

  /// The receipt that this very form was given before: by a double click it must not be taken for its own duplicate.
  package func earlierReceipt(of item: RegisteredItem, idempotency: IdempotencyKey) async throws -> Receipt? {
    try await database.read { try idempotency.receipt(for: item.content, in: $0) }
  }

  /// What stands in the way of registering, before anything else is asked about the item.
  /// - Throws: `Problems`, each with its field.
  package func checkRegistration(of item: RegisteredItem) async throws {
    try await database.read { transaction in
      let day = item.rule.arrivalDay(
        takenInHandOn: item.takenInHandOn, calendar: try CalendarStore(transaction).workingCalendar())
      try check(item, arrivedOn: day, in: transaction)
    }
  }

  private func check(_ item: RegisteredItem, arrivedOn day: CalendarDay, in transaction: Transaction) throws {
    let submission = Submission(
      kind: item.classification.kind, text: item.text, language: item.language, wish: item.wish,
      contact: item.contact
    ).tidied()
    var problems = submission.problems()
    if item.channel.isOral && item.oralNote == nil {
      problems.append(Problem(.invalid, .readBackMissing, field: "readBack"))
    }
    if item.oralNote.map({ TidyText.line($0.receivedBy).isEmpty }) == true {
      problems.append(Problem(.invalid, .recorderMissing, field: "receivedBy"))
    }
    for check in [
      { _ = try WrittenText.checkedSubject(item.subject) },
      {
        // By the post's rule tomorrow's letter would have arrived today.
        try checkArrival(item.takenInHandOn, today: transaction.today)
        try checkArrival(day, today: transaction.today)
      },
      { try checkReferences(of: item.classification, in: transaction) },
    ] {
      do { try check() } catch let problem as Problem { problems.append(problem) }
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }
}

extension RegisteredItem {
  fileprivate var content: [String] {
    let place = classification.placement
    return Submission(
      kind: classification.kind, dimension: classification.dimension, unit: place.unit, text: text,
      language: language, wish: wish, capacity: capacity, contact: contact
    ).content + [
      channel.rawValue, takenInHandOn.description, rule.rawValue, place.board?.rawValue ?? "", subject,
      classification.serviceArea?.rawValue ?? "", oralNote?.receivedBy ?? "",
      oralNote?.readBack.rawValue ?? "", place.department?.rawValue ?? "", acknowledgedBy?.rawValue ?? "",
      subjects.map { $0.map(\.rawValue).sorted().joined(separator: " ") }
        ?? (staffQuestion == .unanswered ? "?" : "-"),
    ]
  }

  /// Whether somebody can be handed the code. What an anonymous sender left in the letter box has nobody to hand it to.
  fileprivate var givesCode: Bool { contact?.isEmpty == false || rule == .sameDay }

  fileprivate func entry(arrivedOn day: CalendarDay, receiptHash: String) -> CaseEntry {
    let tidy = Submission(
      kind: classification.kind, text: text, language: language, wish: wish, contact: contact
    ).tidied()
    return CaseEntry(
      arrival: Arrival(day: day, instant: nil, rule: rule), classification: classification, channel: channel,
      sender: SenderProfile(
        identity: tidy.contact == nil ? .anonymous : .named, wish: wish, hasReceiptCode: givesCode,
        capacity: capacity),
      language: tidy.language, contact: tidy.contact, receiptHash: givesCode ? receiptHash : nil,
      isInformed: true,
      texts: [(.subject, TidyText.line(subject)), (.submission, tidy.text)], acknowledgedBy: acknowledgedBy,
      oralNote: oralNote)
  }
}
