import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Cuts several things that came in one submission apart: each part gets a number of its own, with the same day of
  /// arrival and the same promise. What is left of the case keeps its text, its number and its code, and with that
  /// code the sender follows the parts too.
  /// - Returns: the new cases, in the order of the parts.
  package func split(
    _ number: CaseNumber, into parts: [SplitPart], version: Int? = nil, actor: Actor
  ) async throws -> [FeedbackCase] {
    let parts = try parts.map { try $0.checked() }
    guard !parts.isEmpty else { throw Problem(.invalid, .splitEmpty, field: "text1") }
    guard parts.count <= FeedbackCase.mostParts else {
      throw Problem(.invalid, .splitTooMany, [String(FeedbackCase.mostParts)], field: "text1")
    }
    return try await database.write { transaction in
      let found = try load(number, for: actor, .merge, in: transaction)
      let chart = try OrganisationStore(transaction).chart()
      guard parts.allSatisfy({ chart.isConsistent($0.placement) }) else {
        throw Problem(.invalid, .placementInconsistent, field: "unit1")
      }
      let origin = SplitOrigin(
        value: found, contact: try ContactStore(transaction).find(found.id),
        acknowledgement: try CaseEventStore(transaction).acknowledgement(of: found.id),
        circle: try GuardStore(transaction).circle(of: found.id))
      var made: [FeedbackCase] = []
      _ = try change(found, version: version, by: actor, .linked, in: transaction) { work in
        for part in parts {
          made.append(try enter(part, of: origin, made: work.doing, by: actor, in: transaction))
        }
        work.details = CaseLink.details(.split, as: "main", other: made[0].number)
        work.details["other"] = made.map(\.number.description).joined(separator: " ")
        try work.tell(.split)
      }
      return made
    }
  }

  private func enter(
    _ part: SplitPart, of origin: SplitOrigin, made: Doing, by actor: Actor, in transaction: Transaction
  ) throws -> FeedbackCase {
    let value = try origin.entry(part).enter(by: actor, delivery: outgoing.delivery, in: transaction)
    try CaseLinkStore(transaction).insert(
      CaseLink(
        id: .ordered(at: transaction.now), nature: .split, main: origin.value.id, other: value.id, made: made)
    )
    let part = try change(value, by: actor, .linked, in: transaction) { work in
      work.details = CaseLink.details(.split, as: "part", other: origin.value.number)
    }
    // What came in about a member of staff is as closed in its parts.
    guard let circle = origin.circle else { return part }
    return try change(part, by: actor, .encircled, in: transaction) {
      try $0.encircle(about: circle.subjects)
    }
  }

  /// Undoes a split: the part becomes a duplicate of the case it was cut from. Its number stays in the register and
  /// is never given again (JO 4639-2007).
  package func unsplit(
    _ number: CaseNumber, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await database.write { transaction in
      let found = try load(number, for: actor, .merge, in: transaction)
      let links = CaseLinkStore(transaction)
      guard
        let link = try links.all(of: found.id).last(where: {
          $0.isInForce && $0.nature == .split && $0.other == found.id
        }), let origin = try CaseStore(transaction).find(link.main),
        Access.permits(actor, .merge, on: try GuardStore(transaction).guarded(origin))
      else { throw Problem(.notFound, .linkUnknown) }
      guard try CaseEventStore(transaction).answers(of: found.id).isEmpty else {
        throw Problem(.conflict, .splitAnswered, [number.description])
      }
      let main = try origin.caseInWork(in: transaction)
      let joined = try change(found, version: version, by: actor, .unlinked, in: transaction) { work in
        guard try links.undo(link.id, work.doing) else { throw Problem(.conflict, .changedMeanwhile) }
        try links.insert(
          CaseLink(
            id: .ordered(at: transaction.now), nature: .merge, main: main.id, other: found.id,
            made: work.doing))
        work.after.mergedInto = main.id
        work.details = CaseLink.details(.split, as: "part", other: main.number)
      }
      _ = try change(main, by: actor, .unlinked, in: transaction) { work in
        work.details = CaseLink.details(.split, as: "main", other: found.number)
      }
      return joined
    }
  }
}

/// What the parts of a case inherit.
private struct SplitOrigin {
  let value: FeedbackCase
  let contact: Contact?
  let acknowledgement: Acknowledgement?
  let circle: CaseCircle?

  func entry(_ part: SplitPart) -> CaseEntry {
    let isSame = part.kind == value.classification.kind
    return CaseEntry(
      arrival: value.arrival,
      classification: Classification(
        kind: part.kind, dimension: isSame ? value.classification.dimension : nil, serviceArea: nil,
        placement: part.placement),
      channel: value.channel, sender: value.sender, language: value.language, contact: contact,
      receiptHash: nil, privacyNotice: nil, texts: [(.subject, part.subject), (.submission, part.text)],
      acknowledgedBy: acknowledgement?.means, oralNote: nil, promise: value.promise,
      acknowledgedOn: acknowledgement?.done.day)
  }
}

extension SplitPart {
  /// Tidied, with a text that is there and not too long.
  fileprivate func checked() throws(Problem) -> SplitPart {
    var part = self
    part.text = try WrittenText.checked(text, missing: .splitEmpty, field: "text1")
    part.subject = try WrittenText.checkedSubject(subject)
    return part
  }
}
