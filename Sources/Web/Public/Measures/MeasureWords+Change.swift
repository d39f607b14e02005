import Domain

// What is not there, what it has moved from, and what to think of.
extension MeasureWords {
  /// Why there is no value, and the newest there is; nil with a value.
  static func missing(_ measure: ComparedMeasure, in year: Int, _ scale: MeasureScale) -> String? {
    guard measure.value == nil else { return nil }
    if measure.missing == .ownMeasure { return "\(MissingReason.ownMeasure.swedish.capitalizedFirst)." }
    let reason = measure.missing.map { ": \($0.swedish)" } ?? ""
    guard let latest = measure.history.last else { return "Inget värde \(year)\(reason)." }
    return "Inget värde \(year)\(reason). Senast \(latest.year): \(scale.text(latest.value))."
  }

  /// How the value has moved since the one before it; nil without either.
  static func change(_ measure: ComparedMeasure, _ scale: MeasureScale) -> MeasureChange? {
    guard let value = measure.value, let before = measure.previous else { return nil }
    let (difference, since) = (value - before.value, "sedan \(before.year)")
    let certainty = measure.certainty
    if certainty == .withinMargin {
      return MeasureChange(arrow: "→", words: "Ingen säker skillnad \(since) (\(scale.number(before.value)))")
    }
    let step = scale.number(difference.magnitude)
    guard step.contains(where: { $0 != "0" && $0 != "," }) else {
      return MeasureChange(arrow: "→", words: "Oförändrat \(since)")
    }
    let isUp = difference > 0
    let verdict =
      certainty == .marginUnknown
      ? "; \(DifferenceCertainty.unknown)" : meaning(isUp, measure.item.direction)
    return MeasureChange(
      arrow: isUp ? "↑" : "↓", words: "\(isUp ? "Upp" : "Ned") \(step) \(since)\(verdict)")
  }

  private static func meaning(_ isUp: Bool, _ direction: MeasureDirection) -> String {
    switch direction {
    case .higher: isUp ? ", till det bättre" : ", till det sämre"
    case .lower: isUp ? ", till det sämre" : ", till det bättre"
    case .cost: isUp ? ", dyrare" : ", billigare"
    case .none: ""
    }
  }

  /// What a reader must know before drawing conclusions.
  static func remarks(_ measure: ComparedMeasure, in year: Int, _ scale: MeasureScale) -> [String] {
    let count = measure.country.count
    var remarks: [String] = []
    if measure.isPreliminary { remarks.append("Värdena \(year) är preliminära och kan ändras.") }
    if measure.isThin, count > 0 {
      remarks.append(
        count == 1 ? "Bara 1 kommun har ett värde \(year)." : "Bara \(count) kommuner har ett värde \(year).")
    }
    if let other = beside(measure, scale) { remarks.append(other) }
    if let margin = measure.margin {
      remarks.append(
        "Felmarginal ±\(scale.number(margin)). Mindre skillnader kan bero på slumpen.")
    }
    if measure.isUncertain {
      remarks.append(SurveyMargin.caution(of: measure.item.kpi, titled: measure.title))
    }
    let words = MeasureAlteration(of: measure.item.kpi)
    if let last = measure.closedAfter { remarks.append(words.closed(after: last)) }
    if let day = measure.goneSince { remarks.append(words.gone(since: day)) }
    return remarks
  }
}
