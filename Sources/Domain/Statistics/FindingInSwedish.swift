/// The sentence that says what two counts mean, made by rule from the figures.
///
/// "Statistiskt säkerställd" as Statistics Sweden uses it: chance is an unlikely sole explanation, at 95 %. It says
/// nothing of causes, so no causal verbs.
package struct FindingInSwedish: Hashable, Sendable {
  /// What is counted, in the plural: "klagomål".
  package let subject: String
  /// The kind of period, in the singular: "kvartal".
  package let period: String
  /// The period compared with, as it follows the number: "samma kvartal i fjol".
  package let comparedPeriod: String

  package init(subject: String, period: String, comparedPeriod: String) {
    self.subject = subject
    self.period = period
    self.comparedPeriod = comparedPeriod
  }

  /// Below this in both periods nothing is said of a difference.
  package static let smallestBasis = 5

  /// One or two sentences. Exposures in days.
  package func text(count: Int, days: Int, comparedCount: Int, comparedDays: Int) -> String {
    if max(count, comparedCount) < Self.smallestBasis {
      return
        "Underlaget är för litet för att bedöma utvecklingen (färre än \(Self.smallestBasis) per \(period))."
    }
    let numbers = "\(SwedishNumber.integer(count)) mot \(SwedishNumber.integer(comparedCount))"
    let counts = "Antalet \(subject) var \(numbers) \(comparedPeriod)."
    guard
      let test = RateRatioTest(
        count: count, days: days, comparedCount: comparedCount, comparedDays: comparedDays)
    else { return counts }
    let figures = Self.figures(test, perDay: abs(days - comparedDays) > 1)
    return test.established
      ? "\(counts) Skillnaden är statistiskt säkerställd (\(figures)); orsaken framgår inte av statistiken."
      : "\(counts) Skillnaden är inte statistiskt säkerställd (\(figures))."
  }

  /// "kvot 2,0; 95 %-intervall 0,9–5,1"; the ratio is said to be per day when the periods are not of a length.
  private static func figures(_ test: RateRatioTest, perDay: Bool) -> String {
    let decimals = decimals(for: test)
    func number(_ value: Double) -> String { SwedishNumber.decimal(value, decimals: decimals) }
    let ratio =
      test.ratio.map { "kvot\(perDay ? " per dag" : "") \(number($0))" } ?? "kvoten kan inte beräknas"
    let interval =
      test.upper.map { "\(number(test.lower))–\(number($0))" } ?? "från \(number(test.lower)) och uppåt"
    return "\(ratio); 95\u{A0}%-intervall \(interval)"
  }

  /// One decimal, or as many as it takes that a limit beside 1 is not printed as 1.
  private static func decimals(for test: RateRatioTest) -> Int {
    let limits = [test.lower, test.upper].compactMap { $0 }
    let enough = (1...6).first { decimals in
      let one = SwedishNumber.decimal(1, decimals: decimals)
      return limits.allSatisfy { $0 == 1 || SwedishNumber.decimal($0, decimals: decimals) != one }
    }
    return enough ?? 6
  }
}
