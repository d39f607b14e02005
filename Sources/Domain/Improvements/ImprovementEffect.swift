/// The days in which the effect of an improvement is counted.
package struct EffectPeriods: Sendable, Equatable {
  /// Ends the day before it was planned: what came in while it was being done is in neither.
  package let before: ReportPeriod
  package let after: ReportPeriod

  package init(before: ReportPeriod, after: ReportPeriod) {
    self.before = before
    self.after = after
  }

  /// Of equal length, unless the register is younger than that: then the counts are compared per day.
  /// - Parameters:
  ///   - last: the last whole day that can be counted.
  ///   - registerBegins: the day of the first case; nil when there is none.
  /// - Returns: nil while there is nothing to set beside each other.
  package init?(
    plannedOn: CalendarDay, doneOn: CalendarDay, last: CalendarDay, registerBegins: CalendarDay?
  ) {
    let first = doneOn.adding(days: 1)
    guard let registerBegins, let after = try? ReportPeriod(from: first, to: last) else { return nil }
    let length = first.days(until: last)
    let end = plannedOn.adding(days: -1)
    guard let before = try? ReportPeriod(from: max(registerBegins, end.adding(days: -length)), to: end) else {
      return nil
    }
    self.init(before: before, after: after)
  }
}

/// How many cases of the pattern came in before and after (effekt).
package struct EffectFigures: Sendable, Equatable {
  package let periods: EffectPeriods
  package let before: Int
  package let after: Int

  package init(periods: EffectPeriods, before: Int, after: Int) {
    self.periods = periods
    self.before = before
    self.after = after
  }

  /// What the figures say, with the exact test (rules 8.1 M1, 8.2), and what they do not say.
  ///
  /// Work often begins when many complaints have come at once, and then fewer follow whatever is done; so a secured
  /// difference is not called an effect.
  /// - Parameter subject: what is counted, in the plural.
  package func finding(of subject: String) -> String {
    let days = Self.days(periods.after)
    let comparedDays = Self.days(periods.before)
    let compared = days == comparedDays ? "lika lång tid före åtgärden" : "före åtgärden"
    let text = FindingInSwedish(subject: subject, period: "period", comparedPeriod: compared).text(
      count: after, days: days, comparedCount: before, comparedDays: comparedDays)
    guard let test = change, test.established, max(before, after) >= FindingInSwedish.smallestBasis else {
      return text
    }
    return text
      + " Ofta börjar ett arbete när det har kommit ovanligt många; då blir de färre även av sig själva."
  }

  /// The exact test of whether there were more or fewer a day afterwards; nil when both counts are 0.
  package var change: RateRatioTest? {
    RateRatioTest(
      count: after, days: Self.days(periods.after), comparedCount: before,
      comparedDays: Self.days(periods.before))
  }

  private static func days(_ period: ReportPeriod) -> Int { period.from.days(until: period.to) + 1 }
}

/// What somebody concluded at the follow-up, with the figures as they were that day.
package struct ImprovementEffect: Sendable, Equatable {
  package enum Judgement: String, CaseIterable, Sendable {
    case better, unchanged, worse, tooEarly

    package var swedish: String {
      switch self {
      case .better: "bättre"
      case .unchanged: "ingen skillnad"
      case .worse: "sämre"
      case .tooEarly: "för tidigt att säga"
      }
    }
  }

  package let ordinal: Int
  package let judgement: Judgement
  /// What the judgement rests on.
  package let comment: String
  /// What was counted; nil where nothing was.
  package let pattern: PatternID?
  package let figures: EffectFigures?
  package let done: Doing

  package init(
    ordinal: Int, judgement: Judgement, comment: String, pattern: PatternID?, figures: EffectFigures?,
    done: Doing
  ) {
    self.ordinal = ordinal
    self.judgement = judgement
    self.comment = comment
    self.pattern = pattern
    self.figures = figures
    self.done = done
  }

  /// The same for somebody who may see these patterns: the figures go with the pattern that was counted. A count for
  /// well-chosen words tells what stands in a text, and whoever counted may have read other cases, so it is nobody's.
  package func seen(with patterns: [CasePattern]) -> ImprovementEffect {
    let isShown = patterns.contains { $0.id == pattern && !$0.criteria.readsTexts }
    return ImprovementEffect(
      ordinal: ordinal, judgement: judgement, comment: comment, pattern: isShown ? pattern : nil,
      figures: isShown ? figures : nil, done: done)
  }

  /// The comment, tidy.
  package static func checkedComment(_ comment: String) throws(Problems) -> String {
    let tidy = TidyText.body(comment)
    var check = ImprovementTextCheck()
    check.require(tidy, .effectCommentMissing, field: "comment")
    check.limit(tidy, to: ImprovementContent.longestText, field: "comment")
    try check.finish()
    return tidy
  }
}
