/// A measure over the years: a municipality's own values, those of the ones that it compares with, and the country's mean.
/// What has no value is nil, never 0.
package struct MeasureHistory: Sendable {
  package struct Year: Sendable, Equatable {
    package let year: Int
    package let own: Double?
    /// Those of the network that have a value, the municipality itself included where it is one of them.
    package let members: [AreaID: Double]
    /// Unweighted, as all means of a comparison.
    package let networkMean: Double?
    package let countryMean: Double?
    /// How many municipalities have a value.
    package let count: Int
  }

  /// The years in which any municipality has a value, oldest first.
  package let years: [Year]

  package init(_ values: [Int: [AreaID: MeasureValue]], of area: AreaID, in network: ComparisonNetwork) {
    let members = Set(network.members)
    years = values.sorted { $0.key < $1.key }.compactMap { year, areas -> Year? in
      let everybody = MeasureYear(municipalities: areas, direction: .none)
      guard everybody.count > 0 else { return nil }
      return Year(
        year: year, own: everybody.values[area],
        members: everybody.values.filter { members.contains($0.key) },
        networkMean: everybody.mean(over: network.members), countryMean: everybody.mean,
        count: everybody.count)
    }
  }
}
