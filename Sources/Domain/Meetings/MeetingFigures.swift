/// What came in to a unit in a period, for the workplace meeting (arbetsplatsträff, APT).
package struct MeetingFigures: Sendable, Equatable {
  /// Below this, figures could point at a person (rules 7 P2).
  package static let threshold = 5

  package let period: ReportPeriod
  package private(set) var total = KindCounts.zero
  /// All cases of the period before, of the same length.
  package private(set) var previous = 0
  private var cells: [QualityDimension?: KindCounts] = [:]

  package init(period: ReportPeriod) {
    self.period = period
  }

  /// The days just before, as many.
  package var previousPeriod: ReportPeriod? {
    let days = period.from.days(until: period.to)
    let end = period.from.adding(days: -1)
    return try? ReportPeriod(from: end.adding(days: -days), to: end)
  }

  package mutating func add(_ kind: Kind, _ dimension: QualityDimension?) {
    total.add(kind)
    cells[dimension, default: .zero].add(kind)
  }

  package mutating func addPrevious() { previous += 1 }

  /// Kind × quality dimension, when no figure in it is small enough to point at a person; otherwise nil, and the two
  /// merged lists say what may be said.
  package var matrix: [(dimension: QualityDimension?, counts: KindCounts)]? {
    let rows = dimensions.compactMap { dimension in cells[dimension].map { (dimension, $0) } }
    let isSafe = rows.allSatisfy { row in
      Kind.allCases.allSatisfy { row.1[$0] == 0 || row.1[$0] >= Self.threshold }
    }
    return isSafe && !rows.isEmpty ? rows : nil
  }

  /// Nil when too few came in to say anything.
  package var kinds: MergedCounts<Kind>? {
    MergedCounts(Kind.allCases.map { ($0, total[$0]) }, threshold: Self.threshold)
  }

  package var byDimension: MergedCounts<QualityDimension?>? {
    MergedCounts(dimensions.map { ($0, cells[$0]?.all ?? 0) }, threshold: Self.threshold)
  }

  /// The dimension that more cases have than any other, when it can be told.
  package var largestDimension: QualityDimension? {
    guard let groups = byDimension?.groups, let first = groups.first, first.keys.count == 1,
      !groups.dropFirst().contains(where: { $0.count == first.count })
    else { return nil }
    return first.keys.first ?? nil
  }

  private var dimensions: [QualityDimension?] { QualityDimension.allCases.map { $0 } + [nil] }

  /// How many came in, and whether that is a change (rules 8.2). A count below the threshold is not told exactly.
  package var finding: String {
    guard total.all >= Self.threshold else {
      return total.all == 0
        ? "Inga synpunkter kom in."
        : "Färre än \(Self.threshold) synpunkter kom in. Därför visar vi inga tal."
    }
    let count = "\(SwedishNumber.integer(total.all)) synpunkter kom in."
    guard let compared = previousPeriod else { return count }
    guard previous >= Self.threshold else {
      let few = previous == 0 ? "inga" : "färre än \(Self.threshold)"
      return "\(count) Lika lång tid före var det \(few): för litet underlag för att bedöma utvecklingen."
    }
    let days = period.from.days(until: period.to) + 1
    return FindingInSwedish(
      subject: "synpunkter", period: "period", comparedPeriod: "lika lång tid före (\(compared.swedish))"
    ).text(count: total.all, days: days, comparedCount: previous, comparedDays: days)
  }
}
