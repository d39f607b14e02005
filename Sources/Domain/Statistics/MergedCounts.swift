/// Counts in which none is small enough to point at a person: what is below the threshold is put together with what else
/// is small, instead of being hidden (rules 7 P2).
///
/// Every figure that comes out is 0 or at least the threshold, and so is every difference between the total and some
/// of them: nothing can be worked out by subtraction.
package struct MergedCounts<Key: Sendable>: Sendable {
  package struct Group: Sendable {
    package let keys: [Key]
    package let count: Int
  }

  /// The largest first; what nobody had is not in any.
  package let groups: [Group]

  /// Nil when all together are fewer than the threshold: then nothing may be told.
  package init?(_ counts: [(key: Key, count: Int)], threshold: Int = 5) {
    let ordered = counts.filter { $0.count > 0 }.sorted { $0.count > $1.count }
    guard ordered.reduce(0, { $0 + $1.count }) >= threshold else { return nil }
    var whole = ordered.filter { $0.count >= threshold }
    var rest = ordered.filter { $0.count < threshold }
    while !rest.isEmpty, rest.reduce(0, { $0 + $1.count }) < threshold, let smallest = whole.popLast() {
      rest.insert(smallest, at: 0)
    }
    groups =
      (whole.map { Group(keys: [$0.key], count: $0.count) }
      + (rest.isEmpty ? [] : [Group(keys: rest.map(\.key), count: rest.reduce(0) { $0 + $1.count })]))
      .sorted { $0.count > $1.count }
  }
}
