import Domain
import SQLEngine
import Storage

extension Operations {
  /// Registers what somebody sent through the form or the API. The receipt on the screen acknowledges it.
  ///
  /// Waiting submissions are committed together; the receipt is given only after the commit.
  /// - Parameter idempotency: with the same key and the same content, the same receipt is given again.
  /// - Throws: `Problems`, each with its field; `Problem` when the key was used for something else.
  package func submit(
    _ submission: Submission, channel: Channel, idempotency: IdempotencyKey? = nil
  ) async throws -> Receipt {
    let tidy = submission.tidied()
    let problems = tidy.problems()
    guard problems.isEmpty else { throw Problems(problems) }
    return try await database.writeTogether { transaction in
      if let kept = try idempotency?.receipt(for: tidy.content, in: transaction) { return kept }
      let receipt = try register(tidy, channel: channel, in: transaction)
      try idempotency?.keep(receipt, for: tidy.content, in: transaction)
      return receipt
    }
  }

  private func register(
    _ submission: Submission, channel: Channel, in transaction: Transaction
  ) throws -> Receipt {
    let code = ReceiptCode.random()
    let anonymous = submission.contact == nil
    let entry = CaseEntry(
      arrival: Arrival(day: transaction.today, instant: anonymous ? nil : transaction.now, rule: .sameDay),
      classification: try classification(of: submission, in: transaction),
      channel: channel,
      sender: SenderProfile(
        identity: anonymous ? .anonymous : .named, wish: submission.wish, hasReceiptCode: true,
        capacity: submission.capacity),
      language: submission.language, contact: submission.contact, receiptHash: code.hash,
      privacyNotice: PrivacyNotice.version,
      texts: [(.submission, submission.text), (.place, submission.place)],
      acknowledgedBy: .receipt, oralNote: nil)
    let value = try entry.enter(by: .sender, delivery: outgoing.delivery, in: transaction)
    return Receipt(value, code: code)
  }

  private func classification(of submission: Submission, in transaction: Transaction) throws -> Classification
  {
    guard let kind = submission.kind else { throw Problems([Problem(.invalid, .kindMissing, field: "kind")]) }
    return Classification(
      kind: kind, dimension: submission.dimension, serviceArea: nil,
      placement: try placement(of: submission.unit, in: transaction))
  }

  /// The unit that the sender chose, as it lies today; without one the case waits for the registrar.
  private func placement(of unit: UnitID?, in transaction: Transaction) throws -> Placement {
    guard let unit else { return .unrouted }
    let chart = try OrganisationStore(transaction).chart().current(on: transaction.today)
    guard let found = chart.unit(unit) else {
      throw Problems([Problem(.invalid, .unitUnknown, field: "unit")])
    }
    return found.placement
  }
}
