/// How one of the two promises was kept over a period's cases.
package struct PromiseKeeping: Sendable, Equatable {
  /// The length of the promise in working days; nil when the cases were received under different promises.
  package let promiseDays: Int?
  package let inTime: Int
  package let extended: Int
  package let late: Int
  package let open: Int
  package let notApplicable: Int
  /// No answer can be expected: counted apart, in no denominator.
  package let notPossible: Int
  /// Working days from receipt (day 0) to done for the cases that the promise applies to, those not done counted as
  /// censored at the as-of date: the least t with F(t) ≥ 0.5 (Kaplan-Meier); nil when never reached.
  ///
  /// Cases to which the promise does not apply are left out: nothing will ever be sent in them, so they are not
  /// waiting (Östersund's figures for 2009, a median of 1 and of 8 days, are over the 81 of 119 cases).
  package let medianDays: Int?
  /// The same with F(t) ≥ 0.9.
  package let p90Days: Int?
  /// The median without the working days when the case waited for the sender, another authority or somebody else
  /// (rules C3): beside the other one, never instead of it.
  package let netMedianDays: Int?

  package subscript(outcome: PromiseOutcome) -> Int {
    switch outcome {
    case .inTime: inTime
    case .extended: extended
    case .late: late
    case .open: open
    case .notApplicable: notApplicable
    case .notPossible: notPossible
    }
  }

  /// The cases whose outcome is known and that the promise applies to.
  package var decided: Int { inTime + extended + late }
}
