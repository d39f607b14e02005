/// What a report is asked to tell.
package struct ReportRequest: Sendable, Equatable {
  /// The period that the report's own is set beside.
  package enum Comparison: Sendable, Equatable {
    case yearEarlier
    case period(ReportPeriod)
    case nothing

    /// Reads `none` or `2008-01-01..2008-08-31`; no text means the same dates a year earlier.
    package init(parsing text: String?) throws(Problem) {
      switch text {
      case nil: self = .yearEarlier
      case "none": self = .nothing
      case let text?: self = .period(try ReportPeriod(parsing: text))
      }
    }
  }

  package let period: ReportPeriod
  /// The compared period, or nil when nothing is compared.
  package let compared: ReportPeriod?
  /// The data date: what happened after this day has not happened yet.
  package let asOf: CalendarDay
  /// Only this board's cases, or the whole municipality's when nil.
  package let board: BoardID?
  /// What of it the asker may see.
  package let scope: ReportScope

  /// Whether both periods hold whole months, or months up to the data date and the same days a year earlier. Of what is
  /// few, days that are chosen freely tell too much: who moves an end day by day finds the day of a sixth complaint by
  /// the five that were there before it (rules 7 P2). The data date is today for all but those who run the command, who
  /// have the database itself.
  package var keepsToMonths: Bool {
    guard period.isWholeMonths || (period.from.day == 1 && period.to == asOf) else { return false }
    return compared.map { $0.isWholeMonths || $0 == period.yearEarlier } ?? true
  }

  package init(
    period: ReportPeriod, comparison: Comparison = .yearEarlier, asOf: CalendarDay, board: BoardID? = nil,
    scope: ReportScope = .municipality
  ) {
    self.period = period
    self.asOf = asOf
    self.board = board
    self.scope = scope
    switch comparison {
    case .yearEarlier: compared = period.yearEarlier
    case .period(let other): compared = other
    case .nothing: compared = nil
    }
  }
}
