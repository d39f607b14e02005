import Testing

@testable import Domain

/// A day that the test knows to exist.
func day(_ iso: String) throws -> CalendarDay {
  try #require(CalendarDay(iso))
}

extension CaseFacts {
  /// A named sender's complaint of Monday 2 March 2009: to be acknowledged by Wednesday 4 March and answered by
  /// Monday 16 March.
  static func example(
    kind: Kind = .complaint, dimension: QualityDimension? = .access, placement: Placement = .unrouted,
    channel: Channel = .web, identity: SenderProfile.Identity = .named, duty: AnswerDuty = .owed,
    received: String = "2009-03-02", promise: ServicePromise = .standard, acknowledged: String? = nil,
    answered: String? = nil, extensions: [Extension] = [], endings: [Ending] = [],
    origin: Origin = .ordinary
  ) throws -> CaseFacts {
    let receivedOn = try day(received)
    let dates = CasePromise(receivedOn: receivedOn, promise: promise, calendar: WorkingCalendar())
    return CaseFacts(
      kind: kind, dimension: dimension, placement: placement, channel: channel, identity: identity,
      answerDuty: duty,
      receivedOn: receivedOn, promise: promise, acknowledgeBy: dates.acknowledgeBy, answerBy: dates.answerBy,
      acknowledgedOn: try acknowledged.map(day), answeredOn: try answered.map(day), extensions: extensions,
      endings: endings, origin: origin)
  }
}

extension CaseFacts.Extension {
  static func example(given: String, from: String, to: String) throws -> CaseFacts.Extension {
    CaseFacts.Extension(givenOn: try day(given), from: try day(from), to: try day(to))
  }
}

extension CaseFacts.Ending {
  static func example(_ on: String, takenUpAgain: String? = nil) throws -> CaseFacts.Ending {
    CaseFacts.Ending(on: try day(on), takenUpAgainOn: try takenUpAgain.map(day))
  }
}

extension ReportRequest {
  static func example(
    _ period: String = "2009-01-01..2009-12-31", comparison: Comparison = .yearEarlier,
    asOf: String = "2010-01-31",
    board: BoardID? = nil
  ) throws -> ReportRequest {
    ReportRequest(
      period: try ReportPeriod(parsing: period), comparison: comparison, asOf: try day(asOf), board: board)
  }
}

extension FeedbackReport {
  /// The report of these cases of its own period.
  static func of(
    _ cases: [CaseFacts], previous: [CaseFacts] = [], _ request: ReportRequest,
    chart: OrganisationChart = OrganisationChart(boards: [], departments: [], units: [])
  ) -> FeedbackReport {
    var builder = Builder(request, calendar: WorkingCalendar())
    for facts in cases { builder.add(facts) }
    for facts in previous { builder.addPrevious(facts) }
    return builder.build(chart: chart)
  }
}
