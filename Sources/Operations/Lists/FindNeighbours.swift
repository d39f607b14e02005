import Domain
import SQLEngine
import Storage

/// The cases before and after one in the list that somebody came from.
package struct CaseNeighbours: Sendable, Equatable {
  package struct Neighbour: Sendable, Equatable {
    package let number: CaseNumber
    /// Where it stands in the list; 1 for the first.
    package let place: Int
  }

  package let previous: Neighbour?
  package let next: Neighbour?
}

extension Operations {
  /// The neighbours of a case in a list, as the list is now.
  ///
  /// A case that has left the list since, because it was answered, lies between the one before its place and the one that
  /// has taken it.
  /// - Parameter place: where it stood when the list was shown; 1 for the first.
  /// - Throws: `Problem` not found for those who do not work in cases.
  package func neighbours(
    of number: CaseNumber, at place: Int,
    in ask: @Sendable @escaping (inout CaseQuestion) -> Void, for member: StaffMember
  ) async throws -> CaseNeighbours {
    guard Access.worksInCases(member) else { throw Problem(.notFound, .caseNotFound) }
    var question = CaseQuestion()
    ask(&question)
    let asked = question
    let place = min(max(1, place), Self.countedCases)
    let skipped = max(0, place - 1 - Self.shiftedPlaces)
    return try await database.read { transaction in
      let around = try CaseListStore(transaction).page(
        try asked.filter(for: member, in: transaction), sort: asked.sort, on: transaction.today,
        limit: 2 * Self.shiftedPlaces + 1, offset: skipped
      ).map(\.number)
      let found = around.firstIndex(of: number)
      let (before, after) = found.map { ($0 - 1, $0 + 1) } ?? (place - 2 - skipped, place - 1 - skipped)
      func neighbour(_ index: Int) -> CaseNeighbours.Neighbour? {
        around.indices.contains(index) ? .init(number: around[index], place: skipped + index + 1) : nil
      }
      return CaseNeighbours(previous: neighbour(before), next: neighbour(after))
    }
  }

  /// How far a case may have moved in its list meanwhile and still be found.
  private static let shiftedPlaces = 10
}
