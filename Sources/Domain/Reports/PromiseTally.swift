/// Adds up how one of the promises was kept; grows with the number of different waiting times only.
struct PromiseTally {
  private var outcomes: [PromiseOutcome: Int] = [:]
  private var waitingTimes = KaplanMeier()
  private var netTimes = KaplanMeier()

  /// - Parameters:
  ///   - waited: working days from receipt until it was done, or until the as-of date when it is not.
  ///   - net: the same without the days when the case waited for somebody else; nil where nobody is waited for.
  mutating func add(_ standing: PromiseStanding, waited: Int, net: Int? = nil) {
    outcomes[standing.outcome, default: 0] += 1
    // Nothing will be sent in those others, so they are not waiting.
    if standing.outcome != .notApplicable && standing.outcome != .notPossible {
      waitingTimes.add(time: waited, standing.doneOn == nil ? .censored : .done)
      netTimes.add(time: net ?? waited, standing.doneOn == nil ? .censored : .done)
    }
  }

  func result(promiseDays: Int?) -> PromiseKeeping {
    PromiseKeeping(
      promiseDays: promiseDays, inTime: outcomes[.inTime] ?? 0, extended: outcomes[.extended] ?? 0,
      late: outcomes[.late] ?? 0, open: outcomes[.open] ?? 0, notApplicable: outcomes[.notApplicable] ?? 0,
      notPossible: outcomes[.notPossible] ?? 0,
      medianDays: waitingTimes.quantile(0.5), p90Days: waitingTimes.quantile(0.9),
      netMedianDays: netTimes.quantile(0.5))
  }
}
