import Domain
import SQLEngine
import Storage

/// A question as the one who was asked sees it: what was chosen for them, and nothing else of the case.
package struct ReferralView: Sendable, Equatable {
  package let number: CaseNumber
  package let referral: Referral
  package let question: String
  package let shared: String
  /// What they answered, when they have.
  package let answer: String?
}

extension Operations {
  /// What an address and a code open together. A wrong code, an unknown address, and a link that has ended or was
  /// taken back look alike, and cost the same questions to the database.
  package func readReferral(address: String, code typed: String) async throws -> ReferralView {
    let hash = ReceiptCode(typed)?.hash ?? ReceiptCode.random().hash
    let found = try await database.read { transaction in
      try view(address: address, hash: hash, in: transaction)
    }
    guard let found else { throw Problem(.notFound, .referralNotFound) }
    return found
  }

  /// Takes the answer into the case that they were asked about, also when it has been merged into another since, and
  /// raises a task for those who work with it.
  package func answerReferral(address: String, code typed: String, text: String) async throws -> ReferralView
  {
    let text = try WrittenText.checked(text, missing: .answerMissing, field: "text")
    let hash = ReceiptCode(typed)?.hash ?? ReceiptCode.random().hash
    return try await database.write { transaction in
      guard let view = try view(address: address, hash: hash, in: transaction),
        let asked = try CaseStore(transaction).find(view.referral.caseID)
      else { throw Problem(.notFound, .referralNotFound) }
      let id = view.referral.id
      let worked = try asked.caseInWork(in: transaction)
      let withheld = try SealedContentStore(transaction).withheld(worked.id)
      if withheld == .filed { throw Problem(.notFound, .referralNotFound) }
      // What is sealed is sealed with all that belongs to it.
      let found = withheld == nil ? asked : worked
      _ = try change(found, by: .outside(id), .referralAnswered, in: transaction) { work in
        let row =
          if case .sealed(let handover) = withheld {
            try work.keep(text, as: .statement, behind: handover)
          } else {
            try work.keep(text, as: .statement)
          }
        guard try ReferralStore(transaction).answer(id, with: row, on: work.today) else {
          throw Problem(.conflict, .referralOver)
        }
        work.details["referral"] = id.rawValue
        try TaskStore(transaction).completeAll(.passOnReferral, about: id, on: work.today, by: .program)
        if case .sealed(let handover) = withheld { return try tellReceivers(of: handover, in: work) }
        try work.raise(
          .readStatement, owner: try officer(of: worked, reading: found, in: transaction),
          dueOn: worked.dueOn,
          note: view.referral.recipient, subject: id)
      }
      return try self.view(address: address, hash: hash, in: transaction) ?? view
    }
  }

  /// The officer of the case that is worked in, as far as they may open the one where the answer stands.
  private func officer(
    of worked: FeedbackCase, reading found: FeedbackCase, in transaction: Transaction
  ) throws -> StaffID? {
    guard worked.id != found.id else { return found.officer }
    guard let id = worked.officer, let member = try StaffStore(transaction).find(id),
      Access.permits(.staff(member), .read, on: try GuardStore(transaction).guarded(found))
    else { return nil }
    return id
  }

  private func view(address: String, hash: String, in transaction: Transaction) throws -> ReferralView? {
    let found = try ReferralStore(transaction).find(address: address, codeHash: hash)
    let caseID = found?.caseID ?? .unordered()
    let value = try CaseStore(transaction).find(caseID)
    // By their own identifiers: an answer once came to the case that this one had been merged into.
    let ids: [RowID] = found.map { [$0.question, $0.shared, $0.answer].compactMap { $0 } } ?? [.unordered()]
    let texts = try TextStore(transaction).texts(ids)
    guard let found, let value, found.isOpen(on: transaction.today) else { return nil }
    func text(_ id: RowID?) -> String? { id.flatMap { id in texts.first { $0.id == id }?.text.body } }
    return ReferralView(
      number: value.number, referral: found, question: text(found.question) ?? "",
      shared: text(found.shared) ?? "", answer: text(found.answer))
  }
}
