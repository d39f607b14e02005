/// Where the complaints about staff of a place are counted in a report: only in figures that hold enough of them not to
/// point at anybody (rules R24). Whoever sees the open cases of a unit could else tell from an exact count that there is
/// one more, and about whom.
///
/// It is chosen once for both periods of a report, from what each of them has. Counted at a board in one period and for
/// the whole municipality in the other, they would be a difference between the periods that is none. It is chosen by
/// place, so that its size is that of the organisation, however many cases there are.
package struct StaffComplaintPlaces: Sendable {
  /// So many of them in one figure tell of nobody.
  package static let threshold = FeedbackReport.Suppression.exactCounts.threshold

  /// How many of them a place has in each of the two periods.
  package struct Counts: Sendable, Equatable {
    package var current: Int
    package var compared: Int

    package init(current: Int = 0, compared: Int = 0) {
      self.current = current
      self.compared = compared
    }
  }

  private let moved: [Placement: Placement]

  /// Each place's are counted there where both periods have enough of them or none, or else at the department, the board,
  /// or for the whole municipality alone, together with those that come from other places.
  /// - Parameters:
  ///   - counts: those received by the data date, by the place where they lie.
  ///   - belowBoards: whether any are counted at units and departments (`ReportRequest.keepsToMonths`).
  package init(_ counts: [Placement: Counts], belowBoards: Bool) {
    var moved: [Placement: Placement] = [:]
    var rest = Array(counts.keys)
    let wider: [@Sendable (Placement) -> Placement] = [
      { Placement(board: $0.board, department: $0.department) }, { Placement(board: $0.board) },
      { _ in .unrouted },
    ]
    func areCounted(_ origins: [Placement], at place: Placement) -> Bool {
      guard belowBoards || (place.department == nil && place.unit == nil) else { return false }
      let found = origins.compactMap { counts[$0] }
      let current = found.reduce(0) { $0 + $1.current }
      let compared = found.reduce(0) { $0 + $1.compared }
      return Self.tellOfNobody([current, compared])
    }
    for widen in wider {
      let together = Dictionary(grouping: rest) { moved[$0] ?? $0 }
      rest = together.filter { !areCounted($0.value, at: $0.key) }.flatMap { $0.value }
      for place in rest { moved[place] = widen(place) }
    }
    self.moved = moved
  }

  /// Where those of a place are counted instead, and then without their dimensions; nil: where they lie.
  package subscript(_ place: Placement) -> Placement? { moved[place] }

  /// Whether figures that are set beside each other can hold so many of them, each enough or none.
  static func tellOfNobody(_ counts: [Int]) -> Bool {
    counts.allSatisfy { $0 == 0 || $0 >= threshold }
  }
}
