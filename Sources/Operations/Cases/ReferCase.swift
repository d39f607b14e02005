import Domain
import Foundation
import SQLEngine
import Storage

/// What somebody outside the municipality is asked.
package struct ReferralQuestion: Sendable {
  package var recipient: String
  /// What we want to know.
  package var question: String
  /// What of the sender's words they may read, as the officer edited it.
  package var shared: String
  package var answerBy: CalendarDay

  package init(recipient: String, question: String, shared: String, answerBy: CalendarDay) {
    self.recipient = recipient
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
  }

  /// Asks somebody outside. They get an address and, by another way, a code; what they answer comes into the case.
  package func refer(
    _ number: CaseNumber, _ asked: ReferralQuestion, version: Int? = nil, actor: Actor
  ) async throws -> AskedReferral {
    let asked = try asked.checked()
    let (code, address) = (ReceiptCode.random(), String(ReceiptCode.random().text.prefix(10)).lowercased())
    let id: RowID = .unordered()
    _ = try await change(number, version: version, by: actor, .referred) { work in
      guard asked.answerBy > work.today, work.today.days(until: asked.answerBy) <= Self.longestReferral else {
        throw Problem(.invalid, .referralDayWrong, [String(Self.longestReferral)], field: "answerBy")
      }
      let item = Referral(
        id: id, address: address, caseID: work.before.id, recipient: asked.recipient, asked: work.doing,
        answerBy: asked.answerBy, expiresOn: asked.answerBy.adding(days: Referral.daysOfGrace),
        question: try work.keep(asked.question, as: .handover),
        shared: try work.keepSecond(asked.shared, as: .handover))
      try ReferralStore(work.transaction).insert(item, codeHash: code.hash)
      work.details["referral"] = id.rawValue
      work.details["answerBy"] = asked.answerBy.description
    }
    guard let referral = try await database.read({ try ReferralStore($0).find(id) }) else {
      throw Problem(.notFound, .referralNotFound)
    }
    return AskedReferral(referral: referral, code: code)
  }

  /// Takes a question back: the link shows nothing from now on.
  package func revokeReferral(
    _ number: CaseNumber, _ id: RowID, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .referralRevoked) { work in
      let store = ReferralStore(work.transaction)
      guard try store.find(id)?.caseID == work.before.id else { throw Problem(.notFound, .referralNotFound) }
      guard try store.revoke(id, on: work.today) else { throw Problem(.conflict, .referralOver) }
      work.details["referral"] = id.rawValue
    }
  }

  /// Three months: whoever needs longer is asked again.
  private static let longestReferral = 92
}

extension ReferralQuestion {
  fileprivate func checked() throws(Problem) -> ReferralQuestion {
    let name = TidyText.line(recipient)
    guard !name.isEmpty else { throw Problem(.invalid, .recipientMissing, field: "recipient") }
    guard name.count <= Submission.longestLine, !name.contains(where: \.isNewline), !name.contains("\0")
    else {
      throw Problem(.invalid, .fieldTooLong, [String(Submission.longestLine)], field: "recipient")
    }
    return ReferralQuestion(
      recipient: name,
      question: try WrittenText.checked(question, missing: .coveringTextMissing, field: "question"),
      shared: try WrittenText.checked(shared, missing: .sharedTextMissing, field: "shared"),
      answerBy: answerBy)
  }
}

extension CaseWork {
  /// Stores a second text of a role in the same entry, under a name of its own in the journal.
  mutating func keepSecond(_ body: String, as role: TextRole) throws -> RowID {
    let first = details.removeValue(forKey: "\(role.rawValue)Digest")
    let id = try keep(body, as: role)
    details["second\(role.rawValue)Digest"] = details["\(role.rawValue)Digest"]
    details["\(role.rawValue)Digest"] = first
    return id
  }
}
