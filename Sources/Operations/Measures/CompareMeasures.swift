import Domain
import SQLEngine
import Storage

/// Which comparison is asked for.
package struct ComparisonOrder: Sendable {
  package let municipality: AreaID
  package let network: ComparisonNetwork
  package let year: Int
  package let set: MeasureSet

  package init(municipality: AreaID, network: ComparisonNetwork, year: Int, set: MeasureSet) {
    self.municipality = municipality
    self.network = network
    self.year = year
    self.set = set
  }
}

extension Operations {
  /// A municipality's values of a set in a year beside its network's and the country's (interface.md, "Comparison as
  /// JSON"), and after them what it measures itself.
  /// - Throws: `Problem` for an area that is no municipality.
  package func compare(_ order: ComparisonOrder) async throws -> MeasureComparison {
    try await database.read { transaction in
      let set = try order.set.withOwnMeasures(of: [order.municipality], to: order.year, in: transaction)
      return try ComparisonReading(transaction, set: set, year: order.year).comparison(
        of: order.municipality, in: order.network)
    }
  }
}

extension ComparisonOrder {
  /// - Throws: `Problem` for what is no municipality: a group, a region, the country, a code that has lost its zero,
  ///   or nothing at all.
  package static func municipality(_ id: AreaID) throws(Problem) -> Area {
    try MunicipalityList.municipality(code: id.rawValue, field: "municipality")
  }
}
