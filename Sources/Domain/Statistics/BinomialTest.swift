/// Exact binomial test and interval for one proportion.
enum BinomialTest {
  /// Two-sided p by minimum likelihood: the probability of every outcome no likelier than the observed one, as R's
  /// `binom.test` and `poisson.test` define it. `p` and `q` are the proportion under the null hypothesis and 1 − p.
  static func twoSidedP(_ successes: Int, of trials: Int, p: Double, q: Double) -> Double {
    let mean = Double(trials) * p
    func density(_ k: Int) -> Double {
      SaddlePointDensity.binomial(Double(k), of: Double(trials), p: p, q: q)
    }
    // R's tolerance for outcomes that are equally likely but for rounding.
    let limit = density(successes) * (1 + 1e-7)
    if Double(successes) == mean { return 1 }
    let isBelow = Double(successes) < mean
    if isBelow {
      let first = firstIndex(in: Int(mean.rounded(.up))..<(trials + 1)) { density($0) <= limit }
      return min(1, lowerTail(successes, trials, p, q) + upperTail(first, trials, p, q))
    } else {
      let firstLikelier = firstIndex(in: 0..<(Int(mean.rounded(.down)) + 1)) { density($0) > limit }
      return min(1, lowerTail(firstLikelier - 1, trials, p, q) + upperTail(successes, trials, p, q))
    }
  }

  /// Clopper and Pearson's exact 95 % limits (Biometrika 26, 1934), as odds p / (1 − p). Infinite when every trial
  /// succeeded.
  static func oddsInterval(_ successes: Int, of trials: Int) -> (lower: Double, upper: Double) {
    let (k, rest) = (Double(successes), Double(trials - successes))
    let lower = successes == 0 ? (x: 0, complement: 1) : IncompleteBeta.inverse(0.025, a: k, b: rest + 1)
    let upper = successes == trials ? (x: 1, complement: 0) : IncompleteBeta.inverse(0.975, a: k + 1, b: rest)
    return (lower.x / lower.complement, upper.x / upper.complement)
  }

  /// P(X ≤ k)
  private static func lowerTail(_ k: Int, _ trials: Int, _ p: Double, _ q: Double) -> Double {
    if k < 0 { return 0 }
    if k >= trials { return 1 }
    return IncompleteBeta.regularised(q, a: Double(trials - k), b: Double(k + 1), complement: p)
  }

  /// P(X ≥ k)
  private static func upperTail(_ k: Int, _ trials: Int, _ p: Double, _ q: Double) -> Double {
    if k <= 0 { return 1 }
    if k > trials { return 0 }
    return IncompleteBeta.regularised(p, a: Double(k), b: Double(trials - k + 1), complement: q)
  }

  /// The first index where the condition holds, which then holds for the rest; the end of the range if nowhere.
  private static func firstIndex(in range: Range<Int>, where condition: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
