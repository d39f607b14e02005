import Domain
import SQLEngine
import Storage

/// A line of the list.
package struct ListedImprovement: Sendable {
  package let value: Improvement
  package let plan: ActionPlan
  /// The latest judgement of its effect.
  package let effect: ImprovementEffect?
  package let isPublic: Bool
}

extension Operations {
  /// The improvements that `member` may see, what is due first.
  /// - Throws: `Problem` not found for those who do not work with improvements.
  package func listImprovements(
    _ filter: ImprovementFilter, for member: StaffMember
  ) async throws -> (items: [ListedImprovement], desk: ImprovementDesk) {
    guard Access.permitsImprovements(member) else { throw Problem(.notFound, .improvementUnknown) }
    return try await database.read { transaction in
      let desk = try ImprovementDesk(transaction, for: member)
      let found = try ImprovementStore(transaction).all(filter, on: transaction.today)
      let items = try found.filter { Access.permitsImprovement(member, .read, at: $0.placement) }.map {
        item in
        ListedImprovement(
          value: item, plan: try ActionPlanStore(transaction).plan(of: item.id),
          effect: try ImprovementEffectStore(transaction).all(of: item.id).last?.seen(with: desk.patterns),
          isPublic: try ImprovementStoryStore(transaction).all(of: item.id).contains(where: \.isPublic)
            && item.progress.status == .done)
      }
      return (items, desk)
    }
  }

  /// The improvements of a case, for its page.
  package func improvements(of number: CaseNumber, member: StaffMember) async throws -> [Improvement] {
    try await database.read { transaction in
      let value = try load(number, for: .staff(member), .read, in: transaction)
      return try ImprovementStore(transaction).all(of: value.id).filter {
        Access.permitsImprovement(member, .read, at: $0.placement)
      }
    }
  }
}
