import Domain
import SQLEngine

/// The data cut of a report: cases with what happened to them, one at a time.
package struct ReportStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Every case received in the period that is no duplicate of another, with its acknowledgement, first answer, extensions and endings.
  /// - Parameter places: where those about members of staff are counted.
  package func eachCase(
    in period: ReportPeriod, staffComplaints places: StaffComplaintPlaces, _ body: (CaseFacts) throws -> Void
  ) throws {
    let extensions = try self.extensions(in: period)
    let waits = try self.waits(in: period)
    let endings = try self.endings(in: period)
    let cutOut = try takenUpBeforeSplit(in: period)
    try transaction.each(
      """
      SELECT cases.id AS id, kind, dimension, board_id, department_id, unit_id, channel, identity, wish,
        has_receipt_code, received_on, acknowledge_days, answer_days, acknowledge_by, answer_by,
        acknowledgements.done_on AS acknowledged_on, answers.done_on AS answered_on,
        spot_solutions.case_id AS solved, occasion_id, case_circles.case_id AS circled
      FROM cases
      LEFT JOIN case_circles ON case_circles.case_id = cases.id
      LEFT JOIN spot_solutions ON spot_solutions.case_id = cases.id
      LEFT JOIN occasion_cases ON occasion_cases.case_id = cases.id
      LEFT JOIN acknowledgements ON acknowledgements.case_id = cases.id
      LEFT JOIN answers ON answers.case_id = cases.id AND answers.ordinal = 1
      WHERE received_on >= \(period.from) AND received_on <= \(period.to) AND merged_into IS NULL
      """
    ) { row in
      let id: CaseID = try row["id"]
      try body(
        try Self.facts(
          row, answerBy: cutOut[id], extensions: extensions[id] ?? [], endings: endings[id] ?? [],
          waits: waits[id] ?? [], countedAt: try Self.moved(row, places)))
    }
  }

  /// Every case received in the period, as much of it as a comparison needs.
  /// - Parameter places: where those about members of staff are counted.
  package func eachCaseBriefly(
    in period: ReportPeriod, staffComplaints places: StaffComplaintPlaces,
    _ body: (Kind, Placement, CalendarDay) throws -> Void
  ) throws {
    try transaction.each(
      """
      SELECT kind, board_id, department_id, unit_id, received_on, case_circles.case_id AS circled
      FROM cases LEFT JOIN case_circles ON case_circles.case_id = cases.id
      WHERE received_on >= \(period.from) AND received_on <= \(period.to) AND merged_into IS NULL
      """
    ) { row in
      let place = try Self.moved(row, places) ?? Self.placement(row)
      try body(try row["kind"], place, try row["received_on"])
    }
  }

  /// Where the complaints about staff of both the report's periods are counted. What came in after the data date does not
  /// make them enough.
  package func staffComplaints(of request: ReportRequest) throws -> StaffComplaintPlaces {
    var counts: [Placement: StaffComplaintPlaces.Counts] = [:]
    for (place, count) in try staffComplaints(in: request.period, until: request.asOf) {
      counts[place, default: StaffComplaintPlaces.Counts()].current = count
    }
    if let compared = request.compared {
      for (place, count) in try staffComplaints(in: compared, until: request.asOf) {
        counts[place, default: StaffComplaintPlaces.Counts()].compared = count
      }
    }
    return StaffComplaintPlaces(counts, belowBoards: request.keepsToMonths)
  }

  private func staffComplaints(in period: ReportPeriod, until day: CalendarDay) throws -> [Placement: Int] {
    var counts: [Placement: Int] = [:]
    for row in try transaction.query(
      """
      SELECT board_id, department_id, unit_id, COUNT(*) AS n FROM cases
      WHERE received_on >= \(period.from) AND received_on <= \(min(period.to, day)) AND merged_into IS NULL
        AND id IN (SELECT case_id FROM case_circles)
      GROUP BY board_id, department_id, unit_id
      """)
    {
      counts[try Self.placement(row)] = try row["n"]
    }
    return counts
  }

  /// Where a case is counted instead of where it lies.
  private static func moved(_ row: SQLRow, _ places: StaffComplaintPlaces) throws -> Placement? {
    try row["circled", as: CaseID?.self] == nil ? nil : places[placement(row)]
  }

  /// How many cases received in the period are merged into another, which is counted for them; by place. One about a
  /// member of staff is merged with its like alone, and counted for the whole municipality: its board's count would
  /// else tell of it (rules R24).
  package func mergedCounts(in period: ReportPeriod, until day: CalendarDay) throws -> [Placement: Int] {
    var counts: [Placement: Int] = [:]
    for row in try transaction.query(
      """
      SELECT board_id, department_id, unit_id, CASE WHEN circled.case_id IS NULL THEN 0 ELSE 1 END AS about_staff,
        COUNT(*) AS n
      FROM cases LEFT JOIN (SELECT DISTINCT case_id FROM case_circles) AS circled ON circled.case_id = cases.id
      WHERE received_on >= \(period.from) AND received_on <= \(min(period.to, day)) AND merged_into IS NOT NULL
      GROUP BY board_id, department_id, unit_id, CASE WHEN circled.case_id IS NULL THEN 0 ELSE 1 END
      """)
    {
      let place = try row["about_staff"] == 1 ? Placement.unrouted : Self.placement(row)
      counts[place, default: 0] += try row["n"]
    }
    return counts
  }

  private func extensions(in period: ReportPeriod) throws -> [CaseID: [CaseFacts.Extension]] {
    var found: [CaseID: [CaseFacts.Extension]] = [:]
    for row in try transaction.query(
      """
      SELECT case_id, done_on, owed_before, owed_now FROM extensions JOIN cases ON cases.id = case_id
      WHERE received_on >= \(period.from) AND received_on <= \(period.to) ORDER BY done_at
      """)
    {
      found[try row["case_id"], default: []].append(
        .init(givenOn: try row["done_on"], from: try row["owed_before"], to: try row["owed_now"]))
    }
    return found
  }

  /// The parts that were cut out of a case after it had been taken up again, each with the day that it was to be answered
  /// by then: nobody was promised an earlier answer to what they hold.
  private func takenUpBeforeSplit(in period: ReportPeriod) throws -> [CaseID: CalendarDay] {
    var found: [CaseID: CalendarDay] = [:]
    for row in try transaction.query(
      """
      SELECT reopenings.case_id AS case_id, reopenings.answer_by AS owed FROM reopenings
      JOIN case_links ON other_id = reopenings.case_id AND nature = 'split' AND done_at <= made_at
      JOIN cases ON cases.id = reopenings.case_id
      WHERE received_on >= \(period.from) AND received_on <= \(period.to) ORDER BY done_at, reopenings.id
      """)
    {
      found[try row["case_id"]] = try row["owed"]
    }
    return found
  }

  /// The closures that leave nothing to answer, each with the day that the case was taken up again after it.
  private func endings(in period: ReportPeriod) throws -> [CaseID: [CaseFacts.Ending]] {
    let reasons = SQL.isOneOf("reason", ClosureReason.allCases.filter(\.leavesNothingToAnswer))
    let closures = try transaction.query(
      """
      SELECT case_id, done_on, COALESCE(done_at, done_on) AS moment,
        CASE WHEN state = 'closed' AND closures.ordinal = (
          SELECT MAX(latest.ordinal) FROM closures AS latest WHERE latest.case_id = cases.id
        ) THEN 1 ELSE 0 END AS holds
      FROM closures JOIN cases ON cases.id = case_id
      WHERE \(sql: reasons) AND received_on >= \(period.from) AND received_on <= \(period.to)
      ORDER BY case_id, closures.ordinal
      """)
    guard !closures.isEmpty else { return [:] }
    var reopenings: [CaseID: [(day: CalendarDay, moment: String)]] = [:]
    for row in try transaction.query(
      """
      SELECT case_id, done_on, done_at FROM reopenings JOIN cases ON cases.id = case_id
      WHERE received_on >= \(period.from) AND received_on <= \(period.to) ORDER BY done_at, reopenings.id
      """)
    {
      reopenings[try row["case_id"], default: []].append((try row["done_on"], try row["done_at"]))
    }
    var found: [CaseID: [CaseFacts.Ending]] = [:]
    for row in closures {
      let (id, moment): (CaseID, String) = (try row["case_id"], try row["moment"])
      let holds: Int = try row["holds"]
      let next = holds == 1 ? nil : reopenings[id]?.first { $0.moment >= moment }
      found[id, default: []].append(.init(on: try row["done_on"], takenUpAgainOn: next?.day))
    }
    return found
  }

  private func waits(in period: ReportPeriod) throws -> [CaseID: [WaitingSpan]] {
    var found: [CaseID: [WaitingSpan]] = [:]
    for row in try transaction.query(
      """
      SELECT case_id, began_on, ended_on FROM waits JOIN cases ON cases.id = case_id
      WHERE received_on >= \(period.from) AND received_on <= \(period.to)
      """)
    {
      found[try row["case_id"], default: []].append(
        WaitingSpan(from: try row["began_on"], to: try row["ended_on"]))
    }
    return found
  }

  private static func origin(_ row: SQLRow) throws -> CaseFacts.Origin {
    if let occasion = try row["occasion_id", as: RowID?.self] { return .occasion(occasion) }
    return try row["solved", as: CaseID?.self] == nil ? .ordinary : .solvedOnSpot
  }

  /// - Parameters:
  ///   - answerBy: the day that it is answered by instead of the one that its promise gave.
  ///   - place: where it is counted instead of where it lies, and then without its dimension.
  private static func facts(
    _ row: SQLRow, answerBy: CalendarDay?, extensions: [CaseFacts.Extension], endings: [CaseFacts.Ending],
    waits: [WaitingSpan], countedAt place: Placement?
  ) throws -> CaseFacts {
    let sender = SenderProfile(
      identity: try row["identity"], wish: try row["wish"], hasReceiptCode: try row["has_receipt_code"])
    return CaseFacts(
      kind: try row["kind"], dimension: place == nil ? try row["dimension"] : nil,
      placement: try place ?? placement(row),
      channel: try row["channel"], identity: sender.identity,
      answerDuty: sender.owedAnswer ? .owed : .notOwed,
      receivedOn: try row["received_on"],
      promise: ServicePromise(
        acknowledgeDays: try row["acknowledge_days"], answerDays: try row["answer_days"]),
      acknowledgeBy: try row["acknowledge_by"], answerBy: try answerBy ?? row["answer_by"],
      acknowledgedOn: try row["acknowledged_on"], answeredOn: try row["answered_on"], extensions: extensions,
      endings: endings, waits: waits, origin: try origin(row))
  }

  private static func placement(_ row: SQLRow) throws -> Placement {
    Placement(board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"])
  }
}
