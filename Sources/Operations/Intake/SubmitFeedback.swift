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
    let classification = try classification(of: submission, in: transaction)
    let item = RoutingItem(submission, classification, through: channel)
    let circle = try arrivalCircle(of: submission, item, at: classification.placement, in: transaction)
    let entry = CaseEntry(
      arrival: Arrival(day: transaction.today, instant: anonymous ? nil : transaction.now, rule: .sameDay),
      classification: circle?.classification(instead: classification) ?? classification,
      channel: channel,
      sender: SenderProfile(
        identity: anonymous ? .anonymous : .named, wish: submission.wish, hasReceiptCode: true,
        capacity: submission.capacity),
      language: submission.language, contact: submission.contact, receiptHash: code.hash,
      isInformed: true,
      texts: [(.submission, submission.text), (.place, submission.place)],
      acknowledgedBy: .receipt, oralNote: nil, marks: circle?.marks(of: submission) ?? [:])
    let value = try entry.enter(by: .sender, delivery: outgoing.delivery, in: transaction)
    if let circle {
      try encircle(value, circle, in: transaction)
    } else {
      try routeByRule(value, item, in: transaction)
    }
    return Receipt(value, code: code)
  }

  private func classification(of submission: Submission, in transaction: Transaction) throws -> Classification
  {
    guard let kind = submission.kind else { throw Problems([Problem(.invalid, .kindMissing, field: "kind")]) }
    return Classification(
      kind: kind, dimension: submission.dimension,
      serviceArea: try serviceArea(of: submission, in: transaction),
      placement: try placement(of: submission.unit, in: transaction))
  }

  /// The service area that the sender chose, which a rule may go by.
  private func serviceArea(of submission: Submission, in transaction: Transaction) throws -> ServiceAreaID? {
    guard let chosen = submission.serviceArea else { return nil }
    guard let open = try openArea(chosen, in: transaction) else {
      throw Problems([Problem(.invalid, .serviceAreaUnknown, field: "serviceArea")])
    }
    return open
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
