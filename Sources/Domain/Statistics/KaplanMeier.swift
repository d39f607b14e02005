/// How long things take when some are not done yet: the product-limit estimate (E. Kaplan and P. Meier, Journal of the
/// American Statistical Association 53, 1958).
///
/// Those not done are censored at the time they have waited, not dropped: dropping them would make slow offices look
/// quick. At equal times, done comes before censored.
package struct KaplanMeier: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case done
    /// Not done when last looked at.
    case censored
  }

  private var doneByTime: [Int: Int] = [:]
  private var censoredByTime: [Int: Int] = [:]

  package init() {}

  /// Adds observations of one time, in whole units such as working days.
  package mutating func add(time: Int, _ outcome: Outcome, count: Int = 1) {
    switch outcome {
    case .done: doneByTime[time, default: 0] += count
    case .censored: censoredByTime[time, default: 0] += count
    }
  }

  /// The least time t by which at least this share is done: F(t) ≥ share. Nil when that is never reached.
  package func quantile(_ share: Double) -> Int? {
    var atRisk = doneByTime.values.reduce(0, +) + censoredByTime.values.reduce(0, +)
    var remaining = 1.0
    for time in Set(doneByTime.keys).union(censoredByTime.keys).sorted() {
      let done = doneByTime[time] ?? 0
      if done > 0 {
        remaining *= Double(atRisk - done) / Double(atRisk)
        // Half of ten is a product of rounded fractions: it must count as half.
        if 1 - remaining >= share - 1e-12 { return time }
      }
      atRisk -= done + (censoredByTime[time] ?? 0)
    }
    return nil
  }
}
