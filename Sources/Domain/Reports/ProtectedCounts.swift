/// Counts of the parts of a whole as they may be published (rules 7 P2): one to four is said to be few, and what the few
/// could be worked out from is not said either. Nought is shown. The whole is shown before its parts are: it says most.
package struct ProtectedCounts: Sendable, Equatable {
  package enum Cell: Sendable, Equatable {
    case count(Int)
    /// From 1 to `below` - 1.
    case few(below: Int)
    /// Of any size; not shown because few could be worked out from it.
    case withheld
  }

  package let parts: [Cell]
  package let total: Cell

  package init(_ counts: [Int], threshold: Int = FeedbackReport.Suppression.exactCounts.threshold) {
    let rule = Rule(threshold: threshold)
    let sum = counts.reduce(0, +)
    if rule.isFew(sum) {
      // How many parts are nought would narrow down the others.
      (parts, total) = (counts.map { _ in .withheld }, .few(below: threshold))
    } else {
      (parts, total) = (rule.cells(counts, of: sum), .count(sum))
    }
  }
}

private struct Rule {
  let threshold: Int

  func isFew(_ count: Int) -> Bool { (1..<threshold).contains(count) }

  /// The parts of a total that is shown: the few, and as many others withheld, the smallest first, as it takes. When
  /// nothing suffices, no part is shown.
  func cells(_ counts: [Int], of sum: Int) -> [ProtectedCounts.Cell] {
    let few = counts.filter(isFew)
    guard !few.isEmpty else { return counts.map(ProtectedCounts.Cell.count) }
    let spare = counts.indices.filter { counts[$0] >= threshold }.sorted { counts[$0] < counts[$1] }
    for extra in 0...spare.count {
      let withheld = Set(spare.prefix(extra))
      let hidden = few.reduce(0, +) + withheld.reduce(0) { $0 + counts[$1] }
      guard isSafe(sum: hidden, few: few.count, withheld: extra) else { continue }
      return counts.enumerated().map { place, count in
        if isFew(count) { return .few(below: threshold) }
        return withheld.contains(place) ? .withheld : .count(count)
      }
    }
    return counts.map { _ in .withheld }
  }

  /// Whether each of the few can still be anything from 1 to `threshold` - 1 for whoever knows the sum of what is hidden,
  /// and that what is withheld is `threshold` at least.
  private func isSafe(sum: Int, few: Int, withheld: Int) -> Bool {
    let most = sum - (few - 1) - withheld * threshold
    let least = withheld > 0 ? 1 : sum - (few - 1) * (threshold - 1)
    return most >= threshold - 1 && least <= 1
  }
}
