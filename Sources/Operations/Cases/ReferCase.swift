import Domain
import Foundation
import SQLEngine
import Storage

/// What somebody outside the municipality is asked.
package struct ReferralQuestion: Sendable {
  package var recipient: String
  /// Where the link is mailed; empty when the officer passes it on.
  package var email: String
  /// What we want to know.
  package var question: String
  /// What of the sender's words they may read, as the officer edited it.
  package var shared: String
  package var answerBy: CalendarDay

  package init(
    recipient: String, email: String = "", question: String, shared: String, answerBy: CalendarDay
  ) {
    self.recipient = recipient
    self.email = email
    self.question = question
    self.shared = shared
    self.answerBy = answerBy
  }
}

extension Operations {
  /// A question that was sent out, with the code that is shown this once.
  package struct AskedReferral: Sendable {
    package let referral: Referral
    package let code: ReceiptCode
    /// Where the link is being mailed; empty when it must be passed on.
    package let mailedTo: String
  }

  /// Whether the link of a question can be mailed.
  package var canMailReferrals: Bool { outgoing.delivery == .on && !outgoing.publicAddress.isEmpty }

  /// Asks somebody outside. They get an address, by mail where one is given, and by another way a code; what they
  /// answer comes into the case.
  /// - Parameter idempotency: with the same key and the same question, it is asked once, and the code is shown again.
  package func refer(
    _ number: CaseNumber, _ asked: ReferralQuestion, version: Int? = nil,
    idempotency: IdempotencyKey? = nil, actor: Actor
  ) async throws -> AskedReferral {
    let asked = try asked.checked()
    let email = canMailReferrals ? asked.email : ""
    let content = [number.description] + asked.content
    let key = idempotency?.narrowed(to: content)
    return try await database.write { transaction in
      // Whoever may not work with the case is shown no code of it, whatever key they have.
      _ = try load(number, for: actor, .handle, in: transaction)
      if let kept: KeptReferral = try key?.answer(for: content, in: transaction) {
        return try kept.asked(mailedTo: email, in: transaction)
      }
      let code = ReceiptCode.random()
      let id = try refer(
        number, asked, code, email: email, version: version, actor: actor, in: transaction)
      let made = KeptReferral(id: id.rawValue, code: code.text)
      try key?.keep(made, for: content, in: transaction)
      return try made.asked(mailedTo: email, in: transaction)
    }
  }

  private func refer(
    _ number: CaseNumber, _ asked: ReferralQuestion, _ code: ReceiptCode, email: String, version: Int?,
    actor: Actor, in transaction: Transaction
  ) throws -> RowID {
    let address = String(ReceiptCode.random().text.prefix(10)).lowercased()
    let id: RowID = .unordered()
    try change(number, version: version, by: actor, .referred, in: transaction) { work in
      guard asked.answerBy > work.today, work.today.days(until: asked.answerBy) <= Self.longestReferral else {
        throw Problem(.invalid, .referralDayWrong, [String(Self.longestReferral)], field: "answerBy")
      }
      let item = Referral(
        id: id, address: address, caseID: work.before.id, recipient: asked.recipient, asked: work.doing,
        answerBy: asked.answerBy, expiresOn: asked.answerBy.adding(days: Referral.daysOfGrace),
        question: try work.keep(asked.question, as: .handover),
        shared: try work.keepSecond(asked.shared, as: .handover))
      try ReferralStore(work.transaction).insert(item, codeHash: code.hash)
      if !email.isEmpty { try work.mail(item, to: email) }
      work.details["referral"] = id.rawValue
      work.details["answerBy"] = asked.answerBy.description
    }
    return id
  }

  /// Takes a question back: the link shows nothing from now on.
  package func revokeReferral(
    _ number: CaseNumber, _ id: RowID, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .referralRevoked) { work in
      let store = ReferralStore(work.transaction)
      guard try store.find(id)?.caseID == work.before.id else { throw Problem(.notFound, .referralNotFound) }
      guard try store.revoke(id, on: work.today) else { throw Problem(.conflict, .referralOver) }
      try TaskStore(work.transaction).completeAll(.passOnReferral, about: id, on: work.today, by: actor)
      work.details["referral"] = id.rawValue
    }
  }

  /// Three months: whoever needs longer is asked again.
  private static let longestReferral = 92
}

/// What a question that was sent out is known by, for the page that is shown again.
private struct KeptReferral: Codable {
  let id: String
  let code: String

  func asked(mailedTo email: String, in transaction: Transaction) throws -> Operations.AskedReferral {
    guard let referral = try ReferralStore(transaction).find(RowID(rawValue: id)),
      let code = ReceiptCode(code)
    else { throw Problem(.notFound, .referralNotFound) }
    return Operations.AskedReferral(referral: referral, code: code, mailedTo: email)
  }
}

extension ReferralQuestion {
  fileprivate var content: [String] { [recipient, email, question, shared, answerBy.description] }

  fileprivate func checked() throws(Problem) -> ReferralQuestion {
    let name = TidyText.line(recipient)
    guard !name.isEmpty else { throw Problem(.invalid, .recipientMissing, field: "recipient") }
    guard name.count <= Submission.longestLine, !name.contains(where: \.isNewline), !name.contains("\0")
    else {
      throw Problem(.invalid, .fieldTooLong, [String(Submission.longestLine)], field: "recipient")
    }
    let email = TidyText.line(self.email)
    guard email.isEmpty || EmailAddress.isPlausible(email) else {
      throw Problem(.invalid, .emailWrong, field: "email")
    }
    return ReferralQuestion(
      recipient: name, email: email,
      question: try WrittenText.checked(question, missing: .coveringTextMissing, field: "question"),
      shared: try WrittenText.checked(shared, missing: .sharedTextMissing, field: "shared"),
      answerBy: answerBy)
  }
}

extension CaseWork {
  /// Queues the mail with the link.
  fileprivate func mail(_ item: Referral, to email: String) throws {
    try OutgoingMailStore(transaction).enqueue(
      OutgoingMail(
        id: .ordered(at: transaction.now), kind: .referred, caseID: item.caseID, referral: item.id,
        recipient: email, madeAt: transaction.now, goodUntil: transaction.now + SenderTelling.longestWait))
  }

  /// Stores a second text of a role in the same entry, under a name of its own in the journal.
  mutating func keepSecond(_ body: String, as role: TextRole) throws -> RowID {
    let first = details.removeValue(forKey: "\(role.rawValue)Digest")
    let id = try keep(body, as: role)
    details["second\(role.rawValue)Digest"] = details["\(role.rawValue)Digest"]
    details["\(role.rawValue)Digest"] = first
    return id
  }
}
