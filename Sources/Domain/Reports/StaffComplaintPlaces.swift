/// Where complaints about staff are counted: only in figures that hold enough of them not to point at anybody (rules
/// R24). Whoever sees the open cases of a unit could else tell from an exact count that there is one more, and about
/// whom.
package struct StaffComplaintPlaces: Sendable {
  /// So many of them in one figure tell of nobody.
  package static let threshold = FeedbackReport.Suppression.exactCounts.threshold

  private let moved: [CaseID: Placement]

  /// Each is counted at its unit where there are enough of them, or else at the department, the board, or the whole
  /// municipality alone.
  package init(_ cases: [(id: CaseID, place: Placement)]) {
    var moved: [CaseID: Placement] = [:]
    var rest = cases
    let wider: [@Sendable (Placement) -> Placement] = [
      { Placement(board: $0.board, department: $0.department) }, { Placement(board: $0.board) },
      { _ in .unrouted },
    ]
    for widen in wider {
      let together = Dictionary(grouping: rest) { moved[$0.id] ?? $0.place }
      rest = together.values.filter { $0.count < Self.threshold }.joined().map(\.self)
      for item in rest { moved[item.id] = widen(item.place) }
    }
    self.moved = moved
  }

  /// Where a case is counted instead of where it lies, and then without its dimension; nil: where it lies.
  package subscript(_ id: CaseID) -> Placement? { moved[id] }
}
