import Domain
import Operations
import Testing

/// Cases of Monday 2 March 2009, and reports of the year 2009 made of them.
enum ReportExample {
  static func facts(
    kind: Kind = .complaint, dimension: QualityDimension? = .access, placement: Placement = .unrouted,
    received: String = "2009-03-02", answered: String? = nil, identity: SenderProfile.Identity = .named,
    origin: CaseFacts.Origin = .ordinary
  ) throws -> CaseFacts {
    let day = try #require(CalendarDay(received))
    let dates = CasePromise(receivedOn: day, promise: .standard, calendar: WorkingCalendar())
    return CaseFacts(
      kind: kind, dimension: dimension, placement: placement, channel: .telephone, identity: identity,
      answerDuty: .owed,
      receivedOn: day, promise: .standard, acknowledgeBy: dates.acknowledgeBy, answerBy: dates.answerBy,
      acknowledgedOn: nil, answeredOn: try answered.map { try #require(CalendarDay($0)) },
      origin: origin)
  }

  static func report(
    _ cases: [CaseFacts], previous: [CaseFacts] = [], comparison: ReportRequest.Comparison = .yearEarlier,
    asOf: String = "2010-01-31",
    chart: OrganisationChart = OrganisationChart(boards: [], departments: [], units: [])
  ) throws -> FeedbackReport {
    let request = ReportRequest(
      period: try ReportPeriod(parsing: "2009-01-01..2009-12-31"), comparison: comparison,
      asOf: try #require(CalendarDay(asOf)))
    var builder = FeedbackReport.Builder(request, calendar: WorkingCalendar())
    for facts in cases { builder.add(facts) }
    for facts in previous { builder.addPrevious(facts) }
    return builder.build(chart: chart)
  }

  static let board = BoardID(rawValue: "board")

  /// A board named with what HTML and JSON must escape, a unit directly under it, and another inside that one.
  static let chart = OrganisationChart(
    boards: [Board(id: board, name: #"<Nämnden> & "vi""#, validity: .always)], departments: [],
    units: [unit("outer", inside: nil), unit("inner", inside: "outer")])

  static func place(_ unit: String) -> Placement {
    Placement(board: board, unit: UnitID(rawValue: unit))
  }

  private static func unit(_ id: String, inside parent: String?) -> OrganisationUnit {
    OrganisationUnit(
      id: UnitID(rawValue: id), board: board, department: nil, parent: parent.map(UnitID.init(rawValue:)),
      predecessor: nil, name: id, operation: .own, validity: .always)
  }
}

extension RenderedReport {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
