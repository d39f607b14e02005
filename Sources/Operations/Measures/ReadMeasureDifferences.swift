import Domain
import SQLEngine
import Storage

/// Where a municipality differs most from a group of others.
package struct MeasureDifferences: Sendable {
  package let group: ComparisonNetwork
  /// The greatest difference first.
  package let found: [MeasureDifference]
  /// How many measures of the set could not be compared: there is no own value, or too few others have one.
  package let left: Int
  /// Those of the found whose values are not final.
  package let preliminary: Set<KPIID>

  /// Of a set that has no figures.
  package static func none(_ group: ComparisonNetwork, of set: MeasureSet) -> MeasureDifferences {
    MeasureDifferences(group: group, found: [], left: set.items.count, preliminary: [])
  }
}

extension Operations {
  /// - Throws: `Problem` for what is no municipality.
  package func measureDifferences(_ order: ComparisonOrder) async throws -> MeasureDifferences {
    try await database.read { transaction in
      let area = try ComparisonOrder.municipality(order.municipality)
      let reading = try ComparisonReading(transaction, set: order.set, year: order.year)
      let (basis, margins) = (reading.basis, try reading.ownMargins(of: area.id))
      let found = basis.differences(of: area.id, from: order.network, margins: margins)
      return MeasureDifferences(
        group: order.network, found: found, left: order.set.items.count - found.count,
        preliminary: basis.preliminary.intersection(found.map(\.item.kpi)))
    }
  }
}
