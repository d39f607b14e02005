/// A ready text to begin an answer with, for a kind and a part of the organisation. Every change is a new version,
/// and the old ones stay.
package struct AnswerTemplate: Sendable, Equatable, Identifiable {
  package enum Standing: String, CaseIterable, Sendable {
    case offered, withdrawn
  }

  package let id: RowID
  package let version: Int
  package let name: String
  /// nil for every kind.
  package let kind: Kind?
  /// Whose it is; `unrouted` for the whole municipality.
  package let placement: Placement
  package let body: String
  package let standing: Standing
  package let made: Doing

  package init(
    id: RowID, version: Int, name: String, kind: Kind?, placement: Placement, body: String,
    standing: Standing, made: Doing
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.kind = kind
    self.placement = placement
    self.body = body
    self.standing = standing
    self.made = made
  }

  /// Whether it is offered where a case lies: the nearer its place, the earlier it stands in the list.
  package func suits(_ item: Classification) -> Bool {
    guard standing == .offered, kind == nil || kind == item.kind else { return false }
    return Self.covers(placement, item.placement)
  }

  /// Whether one for this kind and place would stand beside it in the list of some case.
  package func meets(_ otherKind: Kind?, at other: Placement) -> Bool {
    guard standing == .offered, kind == nil || otherKind == nil || kind == otherKind else { return false }
    return Self.covers(placement, other) || Self.covers(other, placement)
  }

  /// Whether what belongs to a place is offered in a case at another.
  private static func covers(_ mine: Placement, _ theirs: Placement) -> Bool {
    if let unit = mine.unit { return unit == theirs.unit }
    if let department = mine.department { return department == theirs.department }
    return mine.board == nil || mine.board == theirs.board
  }

  /// 3 for a unit's own, 0 for the whole municipality's.
  package var nearness: Int {
    if placement.unit != nil { return 3 }
    if placement.department != nil { return 2 }
    return placement.board == nil ? 0 : 1
  }
}
