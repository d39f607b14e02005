import Domain
import Storage

extension Operations {
  /// The comparison of every municipality in the country, in the order of their ids: each as `compare` has it, but made from
  /// one reading of the year. They are handed over one by one, so that no more than one is kept.
  /// - Throws: what `each` throws, and no municipality is compared after that.
  package func compareEveryMunicipality(
    in network: ComparisonNetwork, year: Int, set: MeasureSet,
    _ each: @escaping @Sendable (MeasureComparison) throws -> Void
  ) async throws {
    try await database.read { transaction in
      let home = try ComparisonHome.municipality(in: transaction)?.id
      try ComparisonReading(transaction, set: set, year: year).comparisons(
        of: AreaCatalogue.municipalities, in: network
      ) { comparison in
        guard let home, comparison.municipality.id == home else { return try each(comparison) }
        // Only the register's own has measures of its own after the set's.
        let own = try set.withOwnMeasures(of: [home], to: year, in: transaction)
        try each(ComparisonReading(transaction, set: own, year: year).comparison(of: home, in: network))
      }
    }
  }
}
