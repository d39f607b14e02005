/// What has been learnt from the cases that people routed: how many cases lie at each place, and in how many of them
/// each feature stands. Nothing else is kept.
package struct RoutingKnowledge: Sendable, Equatable {
  package private(set) var cases: [Placement: Int]
  package private(set) var features: [String: [Placement: Int]]

  package init(cases: [Placement: Int] = [:], features: [String: [Placement: Int]] = [:]) {
    self.cases = cases
    self.features = features
  }

  package var casesInAll: Int { cases.values.reduce(0, +) }

  /// Counts a case that somebody placed.
  package mutating func learn(_ words: [LearntWord], at place: Placement) {
    cases[place, default: 0] += 1
    for name in Set(words.flatMap(\.features).map(\.name)) {
      features[name, default: [:]][place, default: 0] += 1
    }
  }

  /// The same knowledge with every place as `current` says: what a unit learnt goes with it when it moves, and what is
  /// nowhere today is left out.
  package func placed(by current: (Placement) -> Placement?) -> RoutingKnowledge {
    func moved(_ counts: [Placement: Int]) -> [Placement: Int] {
      var result: [Placement: Int] = [:]
      for (place, count) in counts {
        if let now = current(place) { result[now, default: 0] += count }
      }
      return result
    }
    return RoutingKnowledge(cases: moved(cases), features: features.mapValues(moved))
  }

}

extension OrganisationChart {
  /// Where a placement is today: itself, or the unit that came after it; nil when that part of the organisation is gone.
  package func successor(of placement: Placement, on day: CalendarDay) -> Placement? {
    guard let id = placement.unit else { return isCurrent(placement, on: day) ? placement : nil }
    var unit = self.unit(id)
    while let found = unit, !found.validity.holds(on: day) {
      unit = units.first { $0.predecessor == found.id }
    }
    return unit?.placement
  }

  private func isCurrent(_ placement: Placement, on day: CalendarDay) -> Bool {
    guard let board = placement.board.flatMap(board), board.validity.holds(on: day) else { return false }
    return placement.department.map { department($0)?.validity.holds(on: day) == true } ?? true
  }
}
