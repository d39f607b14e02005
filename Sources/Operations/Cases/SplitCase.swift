import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Cuts several things that came in one submission apart: each part gets a number of its own, with the same day of
  /// arrival and the same promise, and owes its answer by the day that the sender was told last. What is left of the case keeps its text, its number and its code, and with that
  /// code the sender follows the parts too.
  /// - Parameter idempotency: with the same key and the same parts, it is split once.
  /// - Returns: the new cases, in the order of the parts.
  package func split(
    _ number: CaseNumber, into parts: [SplitPart], version: Int? = nil, idempotency: IdempotencyKey? = nil,
    actor: Actor
  ) async throws -> [FeedbackCase] {
    let parts = try parts.map { try $0.checked() }
    guard !parts.isEmpty else { throw Problem(.invalid, .splitEmpty, field: "text1") }
    guard parts.count <= FeedbackCase.mostParts else {
      throw Problem(.invalid, .splitTooMany, [String(FeedbackCase.mostParts)], field: "text1")
    }
    let content = [number.description] + parts.flatMap(\.content)
    let key = idempotency?.narrowed(to: content)
    return try await database.write { transaction in
      let found = try load(number, for: actor, .merge, in: transaction)
      if let kept: [String] = try key?.answer(for: content, in: transaction) {
        return try kept.compactMap { try CaseStore(transaction).find(CaseID(rawValue: $0)) }
      }
      let chart = try OrganisationStore(transaction).chart()
      guard parts.allSatisfy({ chart.isConsistent($0.placement) }) else {
        throw Problem(.invalid, .placementInconsistent, field: "unit1")
      }
      let wall = try SecrecyStore(transaction).wall(of: found)
      guard !parts.contains(where: { wall.needsGround(to: $0.placement) }) else {
        throw Problem(.invalid, .splitNeedsGround, field: "unit1")
      }
      let origin = SplitOrigin(
        value: found, wall: wall, contact: try ContactStore(transaction).find(found.id),
        acknowledgement: try CaseEventStore(transaction).acknowledgement(of: found.id),
        circle: try GuardStore(transaction).circle(of: found.id),
        extensions: try CaseEventStore(transaction).extensions(of: found.id),
        reopenings: try CaseEventStore(transaction).reopenings(of: found.id))
      var made: [FeedbackCase] = []
      _ = try change(found, version: version, by: actor, .linked, in: transaction) { work in
        for part in parts {
          made.append(try enter(part, of: origin, made: work.doing, by: actor, in: transaction))
        }
        work.details = CaseLink.details(.split, as: "main", other: made[0].number)
        work.details["other"] = made.map(\.number.description).joined(separator: " ")
        try work.tell(.split)
      }
      try key?.keep(made.map(\.id.rawValue), for: content, in: transaction)
      return made
    }
  }

  private func enter(
    _ part: SplitPart, of origin: SplitOrigin, made: Doing, by actor: Actor, in transaction: Transaction
  ) throws -> FeedbackCase {
    let value = try origin.entry(part).enter(by: actor, delivery: outgoing.delivery, in: transaction)
    try origin.carryDates(to: value.id, in: transaction)
    // What came out of a board's secret is that board's secret in the pile too.
    try GuardStore(transaction).setSecretOwner(origin.wall.secretOwner(at: part.placement), of: value.id)
    try CaseLinkStore(transaction).insert(
      CaseLink(
        id: .ordered(at: transaction.now), nature: .split, main: origin.value.id, other: value.id, made: made)
    )
    let part = try change(value, by: actor, .linked, in: transaction) { work in
      work.details = CaseLink.details(.split, as: "part", other: origin.value.number)
      if let moved = work.before.movedAnswerBy {
        work.details["answerBy"] = "\(work.before.promise.answerBy) → \(moved)"
      }
    }
    // What came in about a member of staff is as closed in its parts, and a part that leaves the pile is placed like all
    // else that does.
    guard let circle = origin.circle else {
      let isFromPile = origin.value.classification.placement == .unrouted
      return isFromPile ? try encircleBySigns(part, in: transaction) : part
    }
    return try change(part, by: actor, .encircled, in: transaction) {
      try $0.encircle(about: circle.subjects)
    }
  }
}

/// What the parts of a case inherit.
private struct SplitOrigin {
  let value: FeedbackCase
  let wall: BoardWall
  let contact: Contact?
  let acknowledgement: Acknowledgement?
  let circle: CaseCircle?
  let extensions: [Extension]
  let reopenings: [Reopening]

  /// When the answer was put off, and when the case was taken up again, holds for what is cut out of it too. Why stays
  /// with the case where it was written, which the sender reads beside the part.
  func carryDates(to id: CaseID, in transaction: Transaction) throws {
    let events = CaseEventStore(transaction)
    for item in extensions {
      try events.insert(
        Extension(done: item.done, owedBefore: item.owedBefore, owedNow: item.owedNow, reason: nil),
        id: .ordered(at: transaction.now), for: id)
    }
    for item in reopenings {
      try events.insert(
        Reopening(done: item.done, answerBy: item.answerBy, reason: nil), id: .ordered(at: transaction.now),
        for: id)
    }
  }

  func entry(_ part: SplitPart) -> CaseEntry {
    let isSame = part.kind == value.classification.kind
    return CaseEntry(
      arrival: value.arrival,
      classification: Classification(
        kind: part.kind, dimension: isSame ? value.classification.dimension : nil, serviceArea: nil,
        placement: part.placement),
      channel: value.channel, sender: value.sender, language: value.language, contact: contact,
      receiptHash: nil, isInformed: false, texts: [(.subject, part.subject), (.submission, part.text)],
      acknowledgedBy: acknowledgement?.means, oralNote: nil, promise: value.promise,
      movedAnswerBy: value.movedAnswerBy, acknowledgedOn: acknowledgement?.done.day)
  }
}

extension SplitPart {
  fileprivate var content: [String] {
    [
      subject, text, kind.rawValue, placement.board?.rawValue ?? "", placement.department?.rawValue ?? "",
      placement.unit?.rawValue ?? "",
    ]
  }

  /// Tidied, with a text that is there and not too long.
  fileprivate func checked() throws(Problem) -> SplitPart {
    var part = self
    part.text = try WrittenText.checked(text, missing: .splitEmpty, field: "text1")
    part.subject = try WrittenText.checkedSubject(subject)
    return part
  }
}
