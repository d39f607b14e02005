import Domain
import SQLEngine

/// The data cut of a report: cases with what happened to them, one at a time.
package struct ReportStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Every case received in the period that is no duplicate of another, with its acknowledgement, first answer and extensions.
  package func eachCase(in period: ReportPeriod, _ body: (CaseFacts) throws -> Void) throws {
    let extensions = try self.extensions(in: period)
    let waits = try self.waits(in: period)
    try transaction.each(
      """
      SELECT cases.id AS id, kind, dimension, board_id, department_id, unit_id, channel, identity, wish,
        has_receipt_code, received_on, acknowledge_days, answer_days, acknowledge_by, answer_by,
        acknowledgements.done_on AS acknowledged_on, answers.done_on AS answered_on,
        spot_solutions.case_id AS solved, occasion_id
      FROM cases
      LEFT JOIN spot_solutions ON spot_solutions.case_id = cases.id
      LEFT JOIN occasion_cases ON occasion_cases.case_id = cases.id
      LEFT JOIN acknowledgements ON acknowledgements.case_id = cases.id
      LEFT JOIN answers ON answers.case_id = cases.id AND answers.ordinal = 1
      WHERE received_on >= \(period.from) AND received_on <= \(period.to) AND merged_into IS NULL
      """
    ) { row in
      let id: CaseID = try row["id"]
      try body(try Self.facts(row, extensions: extensions[id] ?? [], waits: waits[id] ?? []))
    }
  }

  /// Every case received in the period, as much of it as a comparison needs.
  package func eachCaseBriefly(
    in period: ReportPeriod, _ body: (Kind, Placement, CalendarDay) throws -> Void
  ) throws {
    try transaction.each(
      """
      SELECT kind, board_id, department_id, unit_id, received_on FROM cases
      WHERE received_on >= \(period.from) AND received_on <= \(period.to) AND merged_into IS NULL
      """
    ) { row in try body(try row["kind"], try Self.placement(row), try row["received_on"]) }
  }

  /// How many cases received in the period are merged into another, which is counted for them; by board.
  package func mergedCounts(in period: ReportPeriod, until day: CalendarDay) throws -> [BoardID?: Int] {
    var counts: [BoardID?: Int] = [:]
    for row in try transaction.query(
      """
      SELECT board_id, COUNT(*) AS n FROM cases
      WHERE received_on >= \(period.from) AND received_on <= \(min(period.to, day)) AND merged_into IS NOT NULL
      GROUP BY board_id
      """)
    {
      counts[try row["board_id"]] = try row["n"]
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

  private static func facts(
    _ row: SQLRow, extensions: [CaseFacts.Extension], waits: [WaitingSpan]
  ) throws -> CaseFacts {
    let sender = SenderProfile(
      identity: try row["identity"], wish: try row["wish"], hasReceiptCode: try row["has_receipt_code"])
    return CaseFacts(
      kind: try row["kind"], dimension: try row["dimension"], placement: try placement(row),
      channel: try row["channel"], identity: sender.identity,
      answerDuty: sender.owedAnswer ? .owed : .notOwed,
      receivedOn: try row["received_on"],
      promise: ServicePromise(
        acknowledgeDays: try row["acknowledge_days"], answerDays: try row["answer_days"]),
      acknowledgeBy: try row["acknowledge_by"], answerBy: try row["answer_by"],
      acknowledgedOn: try row["acknowledged_on"], answeredOn: try row["answered_on"], extensions: extensions,
      waits: waits, origin: try origin(row))
  }

  private static func placement(_ row: SQLRow) throws -> Placement {
    Placement(board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"])
  }
}
