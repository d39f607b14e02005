/// Whether two counts differ more than chance explains: the exact conditional test of two Poisson rates
/// (J. Przyborowski and H. Wilenski, Biometrika 31, 1940), as R's `poisson.test`.
///
/// Given their sum, the first count is binomial; its exact limits (Clopper and Pearson) become those of the ratio.
package struct RateRatioTest: Hashable, Sendable {
  /// Count per day over the compared count per day. Nil when the compared count is 0.
  package let ratio: Double?
  /// Lower limit of the 95 % interval of the ratio; 0 when the count is 0.
  package let lower: Double
  /// Upper limit of the 95 % interval; nil when it is infinite, that is when the compared count is 0.
  package let upper: Double?
  /// Two-sided, by minimum likelihood.
  package let p: Double

  /// Statistically established ("statistiskt säkerställd"): the 95 % interval excludes 1.
  package var established: Bool {
    if lower > 1 { return true }
    guard let upper else { return false }
    return upper < 1
  }

  /// Exposures are in days (any common unit gives the same result). Nil when both counts are 0, a count is negative or
  /// an exposure is not positive: there is nothing to test.
  package init?(count: Int, days: Int, comparedCount: Int, comparedDays: Int) {
    let (total, overflow) = count.addingReportingOverflow(comparedCount)
    guard count >= 0, comparedCount >= 0, days > 0, comparedDays > 0, total > 0, !overflow else { return nil }
    let (exposure, comparedExposure) = (Double(days), Double(comparedDays))
    let allDays = exposure + comparedExposure
    let odds = BinomialTest.oddsInterval(count, of: total)
    lower = odds.lower * comparedExposure / exposure
    upper = comparedCount == 0 ? nil : odds.upper * comparedExposure / exposure
    ratio = comparedCount == 0 ? nil : Double(count) / exposure / (Double(comparedCount) / comparedExposure)
    p = BinomialTest.twoSidedP(count, of: total, p: exposure / allDays, q: comparedExposure / allDays)
  }
}
