/// Adds up how one of the promises was kept; grows with the number of different waiting times only.
struct PromiseTally {
  private var outcomes: [PromiseOutcome: Int] = [:]
  private var waitingTimes = KaplanMeier()

  /// - Parameter waited: working days from receipt until it was done, or until the as-of date when it is not.
  mutating func add(_ standing: PromiseStanding, waited: Int) {
    outcomes[standing.outcome, default: 0] += 1
    if standing.outcome != .notApplicable {
      waitingTimes.add(time: waited, standing.doneOn == nil ? .censored : .done)
    }
  }

  func result(promiseDays: Int?) -> PromiseKeeping {
    PromiseKeeping(
      promiseDays: promiseDays, inTime: outcomes[.inTime] ?? 0, extended: outcomes[.extended] ?? 0,
      late: outcomes[.late] ?? 0, open: outcomes[.open] ?? 0, notApplicable: outcomes[.notApplicable] ?? 0,
      medianDays: waitingTimes.quantile(0.5), p90Days: waitingTimes.quantile(0.9))
  }
}
