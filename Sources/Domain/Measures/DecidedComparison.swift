/// A comparison that was decided as it stood: its bytes never change, whatever the source revises afterwards.
package struct DecidedComparison: Sendable, Equatable, Identifiable {
  package enum Kind: String, CaseIterable, Sendable, Codable {
    /// One municipality's document.
    case own
    /// All of a network's members side by side.
    case joint
  }

  package let id: RowID
  package let kind: Kind
  /// Whose document it is, or who put the network's together.
  package let municipality: AreaID
  /// The comparison group's id.
  package let network: String
  /// The measure set's id.
  package let set: String
  package let year: Int
  package let title: String
  /// Where it was decided, such as "Kommunstyrelsen 2027-01-19 § 7"; may be empty.
  package let decision: String
  /// SHA-256 of the content in lower-case hexadecimal.
  package let hash: String
  /// Whoever decided it, as they were called then.
  package let decider: String
  package let decided: Doing

  package init(
    id: RowID, kind: Kind, municipality: AreaID, network: String, set: String, year: Int, title: String,
    decision: String, hash: String, decider: String, decided: Doing
  ) {
    self.id = id
    self.kind = kind
    self.municipality = municipality
    self.network = network
    self.set = set
    self.year = year
    self.title = title
    self.decision = decision
    self.hash = hash
    self.decider = decider
    self.decided = decided
  }

  package static let longestDecision = 200
}
