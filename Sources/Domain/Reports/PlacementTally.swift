/// Counts per placement of both periods. Its size is that of the organisation, however many cases there are.
struct PlacementTally {
  struct Counts: Equatable {
    var current = KindCounts.zero
    var previous = KindCounts.zero

    static func += (counts: inout Counts, other: Counts) {
      counts.current += other.current
      counts.previous += other.previous
    }
  }

  private(set) var counts: [Placement: Counts] = [:]

  mutating func add(_ kind: Kind, at placement: Placement) {
    counts[placement, default: Counts()].current.add(kind)
  }

  mutating func addPrevious(_ kind: Kind, at placement: Placement) {
    counts[placement, default: Counts()].previous.add(kind)
  }
}
