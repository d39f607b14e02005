import Domain
import SQLEngine
import Storage

/// A pattern with what the reader may see of it.
package struct PatternFile: Sendable {
  package let pattern: CasePattern
  /// Those that the reader may open, the latest first, with their subjects.
  package let cases: [(value: FeedbackCase, subject: String?)]
  /// How many there are in all, those about members of staff not counted; nil when the count is not for the reader.
  package let count: Int?
  /// How many of the counted are among the cases shown.
  package let seen: Int
  package let improvements: [Improvement]
  package let desk: ImprovementDesk
}

extension Operations {
  /// Saves a selection of cases. One with words searches in what people wrote, and stands in the search log (rules
  /// R40).
  /// - Parameter idempotency: with the same key and the same selection, it is saved once.
  /// - Throws: `Problems` for the name; `Problem` for a place or service area that is not there, or that is another
  ///   board's.
  package func savePattern(
    _ name: String, _ criteria: PatternCriteria, idempotency: IdempotencyKey? = nil, actor: Actor
  ) async throws -> CasePattern {
    let name = try CasePattern.checkedName(name)
    if let from = criteria.from, let to = criteria.to, from > to {
      throw Problem(.invalid, .periodBackwards, field: "to")
    }
    let content = [name] + criteria.content
    let key = idempotency?.narrowed(to: content)
    return try await database.write { transaction in
      guard try OrganisationStore(transaction).chart().isConsistent(criteria.placement),
        Access.permitsImprovement(actor, .change, at: criteria.placement)
      else { throw Problem(.invalid, .organisationUnknown, field: "unit") }
      if let area = criteria.serviceArea,
        try !ServiceAreaStore(transaction).all().contains(where: { $0.id == area })
      {
        throw Problem(.invalid, .serviceAreaUnknown, field: "service")
      }
      if let kept: String = try key?.answer(for: content, in: transaction),
        let pattern = try PatternStore(transaction).find(PatternID(rawValue: kept))
      {
        return pattern
      }
      let pattern = CasePattern(
        id: .ordered(at: transaction.now), name: name, criteria: criteria, madeOn: transaction.today,
        madeBy: actor.reference)
      try PatternStore(transaction).insert(pattern)
      if let member = actor.staff { try note(criteria, by: member, in: transaction) }
      try key?.keep(pattern.id.rawValue, for: content, in: transaction)
      return pattern
    }
  }

  /// Each reading of a pattern with words searches anew, and is noted in the search log first.
  /// - Throws: `Problem` not found, also for those who may not see it.
  package func readPattern(_ id: PatternID, member: StaffMember) async throws -> PatternFile {
    let actor = Actor.staff(member)
    let asked = try await database.read { try pattern(id, for: member, in: $0).criteria }
    if asked.readsTexts { try await database.writeTogether { try note(asked, by: member, in: $0) } }
    return try await database.read { transaction in
      let pattern = try self.pattern(id, for: member, in: transaction)
      let counting = try PatternCounting(transaction, actor: actor)
      let cases = Array(try counting.cases(pattern.criteria).prefix(Self.patternLength))
      let texts = try TextStore(transaction).all(of: cases.map(\.id))
      return PatternFile(
        pattern: pattern,
        cases: cases.map { value in
          let subjects = texts.filter { $0.caseID == value.id && $0.role == .subject }
          return (value, subjects.max { $0.ordinal < $1.ordinal }?.text.body)
        },
        count: try counting.count(pattern.criteria),
        seen: min(try counting.countReadable(pattern.criteria), Self.patternLength),
        improvements: try ImprovementStore(transaction).all(of: id).filter {
          Access.permitsImprovement(member, .read, at: $0.placement)
        }, desk: try ImprovementDesk(transaction, for: member))
    }
  }

  private func pattern(
    _ id: PatternID, for member: StaffMember, in transaction: Transaction
  ) throws -> CasePattern {
    guard let found = try PatternStore(transaction).find(id),
      Access.permitsImprovement(member, .read, at: found.criteria.placement)
    else { throw Problem(.notFound, .patternUnknown) }
    return found
  }

  /// Notes a search, where there is one: whoever reads no case searches in none.
  private func note(
    _ criteria: PatternCriteria, by member: StaffMember, in transaction: Transaction
  ) throws {
    guard criteria.readsTexts, Access.worksInCases(member) else { return }
    try SearchLogStore(transaction).add(criteria.words, by: member.id)
  }

  /// How many cases a pattern's page shows.
  package static let patternLength = 200
}

extension PatternCriteria {
  /// All that makes two selections the same.
  fileprivate var content: [String] {
    [
      kind?.rawValue ?? "", dimension?.rawValue ?? "", serviceArea?.rawValue ?? "",
      placement.board?.rawValue ?? "", placement.department?.rawValue ?? "", placement.unit?.rawValue ?? "",
      words.joined(separator: " "), from?.description ?? "", to?.description ?? "",
    ]
  }
}
