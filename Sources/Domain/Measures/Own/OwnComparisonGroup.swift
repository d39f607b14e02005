/// Municipalities that the municipality wants to compare itself with (egen jämförelsegrupp).
package struct OwnComparisonGroup: Sendable, Equatable {
  package let name: String
  /// By id.
  package let members: [AreaID]
  package let standing: MeasureStanding

  package init(name: String, members: [AreaID], standing: MeasureStanding = .open) {
    self.name = name
    self.members = members.sorted { $0.rawValue < $1.rawValue }
    self.standing = standing
  }

  /// The same as a comparison reads it: its name is what commands and addresses call it.
  package var network: ComparisonNetwork { ComparisonNetwork(id: name, title: name, members: members) }

  /// Fewer is no group to compare in.
  package static let fewest = 2
}
