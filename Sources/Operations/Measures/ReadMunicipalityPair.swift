import Domain
import SQLEngine
import Storage

/// Two municipalities in the same measures and the same year.
package struct MunicipalityPair: Sendable {
  package let one: MeasureComparison
  package let other: MeasureComparison
}

extension Operations {
  /// - Throws: `Problem` when either is no municipality.
  package func pair(_ order: ComparisonOrder, beside other: AreaID) async throws -> MunicipalityPair {
    try await database.read { transaction in
      let reading = try ComparisonReading(transaction, set: order.set, year: order.year)
      return MunicipalityPair(
        one: try reading.comparison(of: order.municipality, in: order.network),
        other: try reading.comparison(of: other, in: order.network))
    }
  }
}
