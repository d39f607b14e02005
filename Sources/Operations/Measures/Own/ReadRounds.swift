import Domain
import SQLEngine
import Storage

/// A round with all that its page shows.
package struct CollectionFile: Sendable {
  package let progress: CollectionProgress
  /// The latest first.
  package let versions: [EditedVersion<CollectionRound>]
  package let names: MeasureNames
}

/// What the form of a round offers.
package struct CollectionMaterial: Sendable {
  /// Measures that the municipality collects itself: Kolada's and its own, in the order of the sets, then by title.
  package let candidates: [KnownMeasure]
  /// Those who may be responsible.
  package let people: [StaffMember]
  /// The round as it stands; nil for one that is not there yet.
  package let now: EditedVersion<CollectionRound>?
  /// The round before it, to begin with.
  package let previous: CollectionRound?
  package let names: MeasureNames
}

extension Operations {
  /// - Throws: `Problem` not found, also for those who may not see it.
  package func collection(_ year: Int, for member: StaffMember) async throws -> CollectionFile {
    try check(.staff(member), may: .read)
    return try await database.read { transaction in
      let versions = try CollectionRoundStore(transaction).versions(of: year)
      guard let now = versions.first else { throw Problem(.notFound, .measureUnknown) }
      return CollectionFile(
        progress: try CollectionProgress(now, transaction), versions: versions,
        names: try MeasureNames(transaction))
    }
  }

  /// What the form of a round needs.
  /// - Parameter year: nil for a new one.
  /// - Throws: `Problem` not found for a year without a round, and for those who may not edit it.
  package func collectionMaterial(_ year: Int?, for member: StaffMember) async throws -> CollectionMaterial {
    try check(.staff(member), may: .edit)
    return try await database.read { transaction in
      let rounds = try CollectionRoundStore(transaction).all()
      let now = rounds.first { $0.content.year == year }
      if year != nil && now == nil { throw Problem(.notFound, .measureUnknown) }
      let previous = rounds.first { round in year.map { round.content.year < $0 } ?? true }
      let used = [now?.content, previous?.content].compactMap { $0 }.flatMap(\.items).map(\.kpi)
      return CollectionMaterial(
        candidates: try candidates(and: used, in: transaction),
        people: try StaffStore(transaction).all().filter { Access.permitsMeasures($0, .report) },
        now: now, previous: previous?.content, names: try MeasureNames(transaction))
    }
  }

  private func candidates(and used: [KPIID], in transaction: Transaction) throws -> [KnownMeasure] {
    let own = try OwnMeasureStore(transaction).current().filter { $0.value.content.closing == nil }
    let collected = try MeasureSet.all(in: transaction).flatMap(\.items).filter {
      $0.source.hasPrefix("Egen undersökning i kommunen")
    }
    let ownOnes = SwedishOrder.sorted(Array(own)) { $0.value.content.title }.map(\.key)
    var seen: Set<KPIID> = []
    let ids = (used + collected.map(\.kpi) + ownOnes).filter { seen.insert($0).inserted }
    let known = try KnownMeasures(transaction, of: ids)
    // A closed one is offered only where it is collected already, so that somebody sees that it is closed.
    return ids.map(known.named).filter { $0.closedAfter == nil || used.contains($0.kpi) }
  }
}
