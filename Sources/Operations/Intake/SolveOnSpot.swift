import Domain
import SQLEngine
import Storage

/// Something that was solved where it arose, told in as few words as there are.
package struct SpotSolution: Sendable {
  package var channel: Channel
  package var classification: Classification
  /// What it was about.
  package var text: String
  /// What was done, as the person was told.
  package var solution: String

  package init(channel: Channel, classification: Classification, text: String, solution: String) {
    self.channel = channel
    self.classification = classification
    self.text = text
    self.solution = solution
  }
}

extension Operations {
  /// Registers, acknowledges, answers and closes at once what was solved where it arose: what is never registered
  /// teaches nothing. Counted apart in reports. Nobody is asked who it was, so it tells the day only; what may be about a
  /// member of staff is the manager's from then on, though whoever solved it registered it.
  /// - Throws: `Problems`, each with its field.
  package func solveOnSpot(
    _ item: SpotSolution, idempotency: IdempotencyKey? = nil, actor: Actor
  ) async throws -> Receipt {
    let item = try item.checked()
    return try await database.write { transaction in
      if let kept = try idempotency?.receipt(for: item.content, in: transaction) { return kept }
      try check(item, by: actor, in: transaction)
      let entered = try item.entry(
        on: transaction.today, recorder: actor.staff?.name ?? actor.reference
      ).enter(by: actor, delivery: outgoing.delivery, in: transaction)
      try OccasionStore(transaction).insertSpotSolution(of: entered.id, on: transaction.today, by: actor)
      let closedAround = try encircleUnasked(entered, field: "unit", in: transaction)
      let day = JournalTime.day(transaction.today)
      let answered = try change(closedAround, by: actor, .answered, in: transaction, at: day) {
        try $0.answer(item.solution)
      }
      let closed = try change(answered, by: actor, .closed, in: transaction, at: day) {
        try $0.close(for: .answeredAndCorrected, hasAnswer: true)
      }
      let receipt = Receipt(closed, code: nil)
      try idempotency?.keep(receipt, for: item.content, in: transaction)
      return receipt
    }
  }

  private func check(_ item: SpotSolution, by actor: Actor, in transaction: Transaction) throws {
    let place = item.classification.placement
    guard Access.permits(actor, .register, on: GuardedCase(placement: place)) else {
      throw Problem(.notFound, .caseNotFound)
    }
    var problems: [Problem] = []
    if place.board == nil {
      problems.append(Problem(.invalid, .boardNotChosen, field: "unit"))
    } else if !Access.permits(actor, .handle, on: GuardedCase(placement: place)) {
      problems.append(Problem(.invalid, .placementNotYours, field: "unit"))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    try checkReferences(of: item.classification, in: transaction)
  }
}

extension SpotSolution {
  fileprivate func checked() throws -> SpotSolution {
    var (copy, problems) = (self, [Problem]())
    do { copy.text = try WrittenText.checked(text, missing: .textMissing, field: "text") } catch {
      problems.append(error)
    }
    do {
      copy.solution = try WrittenText.checked(solution, missing: .solutionMissing, field: "solution")
    } catch { problems.append(error) }
    guard problems.isEmpty else { throw Problems(problems) }
    return copy
  }

  fileprivate var content: [String] {
    let place = classification.placement
    return [
      "solved", channel.rawValue, classification.kind.rawValue, classification.dimension?.rawValue ?? "",
      classification.serviceArea?.rawValue ?? "", place.board?.rawValue ?? "",
      place.department?.rawValue ?? "",
      place.unit?.rawValue ?? "", text, solution,
    ]
  }

  fileprivate func entry(on day: CalendarDay, recorder: String) -> CaseEntry {
    CaseEntry(
      arrival: Arrival(day: day, instant: nil, rule: .sameDay), classification: classification,
      channel: channel, sender: SenderProfile(identity: .anonymous, wish: .answer, hasReceiptCode: false),
      language: "sv", contact: nil, receiptHash: nil, isInformed: false, texts: [(.submission, text)],
      acknowledgedBy: channel == .telephone ? .telephone : .inPerson,
      oralNote: channel.isOral ? OralNote(receivedBy: recorder, readBack: .notDone) : nil,
      marks: ["solvedOnSpot": "yes"])
  }
}
