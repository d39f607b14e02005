/// How far a municipality lies from those that are like it in one measure. Days, kronor and per cent cannot be set beside
/// each other, so the difference is counted in how much municipalities differ at all: the standard deviation of all of them.
package struct MeasureDifference: Sendable {
  package let item: MeasureSet.Item
  package let title: String
  package let value: Double
  /// Unweighted, over those of the group that have a value; the municipality itself is not among them.
  package let groupMean: Double
  package let groupCount: Int
  /// The standard deviation of all municipalities that have a value.
  package let spread: Double
  /// How many they are.
  package let count: Int
  package let scale: MeasureScale
  /// Whether the figures come from people who were asked.
  package let isSurvey: Bool
  /// Half the width of the own figure's interval; nil where it is not known, and for what is no sample.
  package let margin: Double?

  /// With fewer of the group than this their mean is not theirs but one or two municipalities'.
  package static let fewestInGroup = 3

  /// The difference in standard deviations; above zero when the own value is the higher one.
  package var standardised: Double { (value - groupMean) / spread }

  /// How sure the difference is. Each of the group is taken to be as uncertain as the municipality itself, and their mean
  /// is as much surer as they are many.
  package var certainty: DifferenceCertainty {
    let groupMargin = margin.map { $0 / Double(groupCount).squareRoot() }
    return DifferenceCertainty(
      of: value - groupMean, isSurvey: isSurvey, margins: margin, groupMargin)
  }

  /// What the difference means, as far as the measure says.
  package enum Standing: Sendable, Equatable {
    case better, worse
    /// For costs and for what is only good to know.
    case higher, lower
    case alike
  }

  package var standing: Standing {
    if value == groupMean { return .alike }
    let isHigher = value > groupMean
    return switch item.direction {
    case .higher: isHigher ? .better : .worse
    case .lower: isHigher ? .worse : .better
    case .cost, .none: isHigher ? .higher : .lower
    }
  }
}

extension MeasureYear {
  /// The standard deviation, all municipalities with a value being the whole and no sample; nil for so few that no band
  /// is made of them, and when all are alike.
  package var spread: Double? {
    let numbers = values.values.sorted()
    guard count >= MeasureBand.fewest, let mean, numbers.first != numbers.last else { return nil }
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(count)).squareRoot()
  }
}

extension ComparisonBasis {
  /// Where a municipality differs most from a group, the greatest difference first. Measures that it has no value in, and
  /// those in which the group or the country is too few, are left out.
  /// - Parameter margins: half the widths of the intervals of the municipality's own figures, where they are known.
  package func differences(
    of area: AreaID, from group: ComparisonNetwork, margins: [KPIID: Double] = [:]
  ) -> [MeasureDifference] {
    let found = measures.compactMap { measure -> MeasureDifference? in
      let others = group.members.filter { $0 != area }
      let known = others.count { measure.year.values[$0] != nil }
      guard let value = measure.year.values[area], let spread = measure.year.spread,
        known >= MeasureDifference.fewestInGroup, let mean = measure.year.mean(over: others)
      else { return nil }
      return MeasureDifference(
        item: measure.item, title: measure.definition?.title ?? measure.item.title, value: value,
        groupMean: mean, groupCount: known, spread: spread, count: measure.year.count,
        scale: MeasureScale(unit: measure.item.unit, Array(measure.year.values.values)),
        isSurvey: measure.isSurvey, margin: margins[measure.item.kpi])
    }
    return found.sorted { one, other in
      let (first, second) = (one.standardised.magnitude, other.standardised.magnitude)
      return first == second ? one.item.kpi.rawValue < other.item.kpi.rawValue : first > second
    }
  }
}
