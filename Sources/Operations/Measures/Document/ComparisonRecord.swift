import Domain

/// All that the document of January says, as values: what is drafted, decided and stored. Every form of the document is
/// made from it and from nothing else, so that a decided one can be made again in any form from its own text.
package struct ComparisonRecord: Sendable, Equatable, Decodable {
  package struct Party: Sendable, Equatable, Decodable {
    package let id: AreaID
    package let title: String
  }

  package struct Network: Sendable, Equatable, Decodable {
    /// The comparison group's id.
    package let name: String
    package let title: String
    /// By id.
    package let members: [AreaID]
  }

  package let kind: DecidedComparison.Kind
  /// The measure set's id.
  package let set: String
  package let setTitle: String
  package let year: Int
  /// Whose document it is; who put it together, when it is the network's.
  package let municipality: Party
  package let network: Network
  /// Every municipality that the document names, by id, as it is called when the document is made.
  package let areas: [Party]
  package let madeOn: CalendarDay
  /// What each member has sent to the network's document; empty in a municipality's own.
  package let contributions: [Contribution]
  /// In the order of the set.
  package let measures: [MeasureRecord]
  /// Which of the set's numbers nobody has seen (`MeasureSet.presumedNumbers`); nil when there are none, and in what was
  /// decided before it was said.
  package var presumedNumbers: String?

  /// What a member has sent.
  package struct Contribution: Sendable, Equatable, Decodable {
    package let municipality: AreaID
    /// How many of its analyses the document holds.
    package let analyses: Int
    /// Who made the file at the member, and when; nil for the one who put the document together, and for whoever has
    /// sent nothing.
    package let sentBy: String?
    package let sentOn: CalendarDay?
  }

  /// Whether there is anything to decide on: a value of any municipality's that year, or a figure that one has reported.
  package var hasFigures: Bool { measures.contains { $0.country.count > 0 || !$0.figures.isEmpty } }

  /// Who stands side by side in the network's document: its members, and after them whoever put it together, where that is
  /// none of them.
  var participants: [AreaID] { measures.first?.network.map(\.id) ?? network.members }

  /// The areas of the set that have measures, in their order.
  package var measureAreas: [String] {
    measures.reduce(into: []) { areas, measure in
      if !areas.contains(measure.area) { areas.append(measure.area) }
    }
  }
}
