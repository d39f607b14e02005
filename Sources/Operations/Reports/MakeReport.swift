import Domain
import SQLEngine
import Storage

/// What somebody asks a report for, before the board's name has been looked up.
package struct ReportOrder: Sendable {
  package let period: ReportPeriod
  package let comparison: ReportRequest.Comparison
  /// Today when nil.
  package let asOf: CalendarDay?
  package let board: String?

  package init(
    period: ReportPeriod, comparison: ReportRequest.Comparison = .yearEarlier, asOf: CalendarDay? = nil,
    board: String? = nil
  ) {
    self.period = period
    self.comparison = comparison
    self.asOf = asOf
    self.board = board
  }
}

extension Operations {
  /// The compilation of a period for somebody at the desk: of what they may count, and of nothing else.
  /// - Throws: `Problem` not found for those whom it is not for; when there is no board of that name.
  package func report(_ order: ReportOrder, for member: StaffMember) async throws -> FeedbackReport {
    guard let scope = Access.reportScope(of: member) else { throw Problem(.notFound, .caseNotFound) }
    return try await report(order, within: scope, reader: member)
  }

  /// The compilation of a period, from one consistent snapshot.
  /// - Parameter reader: whose right to read improvements decides which are told one by one; nil for whoever runs the
  ///   program, who is told all.
  /// - Throws: `Problem` when there is no board of that name.
  package func report(
    _ order: ReportOrder, within scope: ReportScope = .municipality, reader: StaffMember? = nil
  ) async throws -> FeedbackReport {
    try await database.read { transaction in
      let chart = try OrganisationStore(transaction).chart()
      let request = ReportRequest(
        period: order.period, comparison: order.comparison, asOf: order.asOf ?? transaction.today,
        board: try order.board.map { try board(named: $0, in: chart) }, scope: scope)
      var builder = FeedbackReport.Builder(
        request, calendar: try CalendarStore(transaction).workingCalendar())
      let store = ReportStore(transaction)
      let staffComplaints = try store.staffComplaints(of: request)
      try store.eachCase(in: request.period, staffComplaints: staffComplaints) { builder.add($0) }
      builder.addMerged(try store.mergedCounts(in: request.period, until: request.asOf))
      if let compared = request.compared {
        try store.eachCaseBriefly(in: compared, staffComplaints: staffComplaints) {
          builder.addPrevious($0, at: $1, receivedOn: $2)
        }
      }
      var report = builder.build(chart: chart)
      report.improvements = ReportedImprovements(
        try ReportedImprovementStore(transaction).all(
          in: request.period, asOf: request.asOf, board: request.board, scope: scope, chart: chart
        ) { place in
          reader.map { Access.permitsImprovement($0, .read, at: place) } ?? true
        },
        period: request.period, dataDate: request.asOf)
      report.besideMeasures = try complaintsBesideMeasures(request, in: transaction)
      if let compared = request.compared, let first = try PatternStore(transaction).firstDay(),
        first
          > compared.from.adding(days: min(Self.longestSilence, compared.elapsedDays(asOf: compared.to) / 12))
      {
        report.registerBegan = first
      }
      return report
    }
  }

  /// A small municipality may be without a case for so many days at the beginning of a year, and for as great a part of
  /// another period; longer than that, and there was no register.
  private static let longestSilence = 31

  /// Five years, the period's last one being the newest. The figures are the municipality's, so a provider's report has
  /// none.
  private func complaintsBesideMeasures(_ request: ReportRequest, in transaction: Transaction) throws
    -> [ComplaintsBesideMeasures]
  {
    guard request.scope == .municipality, let area = try ComparisonHome.municipality(in: transaction) else {
      return []
    }
    let last = request.period.to.year
    return try ComplaintTheme.allCases.compactMap { theme in
      try ComplaintReading(transaction).beside(
        theme, in: area, years: last - 4...last, until: request.asOf, board: request.board)
    }.filter { !$0.measured.isEmpty }
  }

  /// The current board of that name, or else one that had it.
  private func board(named name: String, in chart: OrganisationChart) throws(Problem) -> BoardID {
    let found = chart.boards.filter { $0.name.lowercased() == name.lowercased() }
    guard let board = found.first(where: { $0.validity.until == nil }) ?? found.first else {
      throw Problem(.invalid, .boardUnknown, [name], field: "board")
    }
    return board.id
  }
}
