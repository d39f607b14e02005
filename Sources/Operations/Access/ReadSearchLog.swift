import Domain
import Foundation
import SQLEngine
import Storage

/// The latest searches of what was asked for.
package struct LoggedSearches: Sendable {
  /// The latest first.
  package let searches: [LoggedSearch]
  /// How many there are in all.
  package let count: Int
}

extension Operations {
  /// Who has searched in what people wrote, and for what: a log that nobody reads watches nobody (rules R40). Words tell
  /// of what other boards know, so that the data protection officer of one board sees those of its own people.
  /// - Parameter asked: the days and the person, as for the read log; a search is of no case.
  /// - Throws: `Problem` not found for those whom the read log is not for.
  package func searchLog(_ asked: ReadLogQuestion, for member: StaffMember) async throws -> LoggedSearches {
    guard Access.permitsReadLog(member) else { throw Problem(.notFound, .caseNotFound) }
    guard asked.number == nil else { return LoggedSearches(searches: [], count: 0) }
    return try await database.read { transaction in
      let store = SearchLogStore(transaction)
      let filter = SearchLogFilter(
        from: asked.from.map { SwedishTime.instant(at: $0) },
        until: asked.through.map { SwedishTime.instant(at: $0.adding(days: 1)) },
        searchers: try searchers(asked.reader, watchedBy: member, in: transaction))
      return LoggedSearches(
        searches: try store.searches(filter, limit: Self.readLogLength), count: try store.count(filter))
    }
  }

  /// Whose searches somebody may see, of those that are asked for; nil: everybody's.
  private func searchers(
    _ asked: StaffID?, watchedBy member: StaffMember, in transaction: Transaction
  ) throws -> Set<StaffID>? {
    let watched = member.bindings.filter { $0.role == .dataProtectionOfficer }.map(\.place.board)
    if watched.contains(nil) { return asked.map { [$0] } }
    let own = try StaffStore(transaction).all().filter { person in
      person.bindings.contains { $0.place.board != nil && watched.contains($0.place.board) }
    }
    let ids = Set(own.map(\.id))
    return asked.map { ids.intersection([$0]) } ?? ids
  }
}
