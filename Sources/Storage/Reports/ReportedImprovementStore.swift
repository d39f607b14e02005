import Domain
import SQLEngine

/// What a report tells of improvements, by the data date.
package struct ReportedImprovementStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Those decided by the data date, in the order of their decision.
  /// - Parameters:
  ///   - board: only this board's own and what lies under it.
  ///   - scope: only what lies where its reader may count.
  ///   - mayRead: whether the reader may read an improvement of that place. Of what they may not read an approved
  ///     headline is told, as everybody reads it, or nothing.
  package func all(
    in period: ReportPeriod, asOf dataDate: CalendarDay, board: BoardID?, scope: ReportScope,
    chart: OrganisationChart, mayRead: (Placement) -> Bool
  ) throws -> [ReportedImprovements.Item] {
    let cases = try caseCounts()
    let effects = try self.effects(in: period, asOf: dataDate, scope: scope)
    let place: SQL = board.map { "board_id = \($0)" } ?? "TRUE"
    let found = try transaction.query(
      "SELECT * FROM improvements WHERE planned_on <= \(dataDate) AND \(sql: place) ORDER BY planned_on, title, id"
    ).map(ImprovementStore.decode).filter { scope.holds($0.placement) }
    return try found.map { item in
      let content = item.content
      let isRead = mayRead(item.placement)
      let headline = isRead ? nil : try ImprovementStoryStore(transaction).publicStory(of: item)?.headline
      let shownPlace = isRead ? content.placement : Placement(board: content.placement.board)
      let doneOn = item.progress.doneOn.flatMap { $0 <= dataDate ? $0 : nil }
      return ReportedImprovements.Item(
        title: isRead ? content.title : headline ?? "", level: content.level,
        place: chart.name(of: shownPlace), body: isRead ? content.body : "",
        plannedOn: item.plannedOn, dueOn: content.dueOn,
        // What was done later was still being done.
        status: item.progress.doneOn == doneOn ? item.progress.status : .inProgress, doneOn: doneOn,
        cases: cases[item.id] ?? 0, effect: effects[item.id], isTold: isRead || headline != nil)
    }
  }

  /// How many cases each improvement is about. Complaints about staff are known to few, so they are not counted.
  private func caseCounts() throws -> [ImprovementID: Int] {
    var counts: [ImprovementID: Int] = [:]
    for row in try transaction.query(
      """
      SELECT improvement_id, COUNT(*) AS n FROM improvement_cases
      WHERE case_id NOT IN (SELECT case_id FROM case_circles) GROUP BY improvement_id
      """)
    {
      counts[try row["improvement_id"]] = try row["n"]
    }
    return counts
  }

  /// The latest judgement of each that was made in the period. What a pattern counts is told where it counts nothing
  /// outside the scope.
  private func effects(in period: ReportPeriod, asOf dataDate: CalendarDay, scope: ReportScope) throws
    -> [ImprovementID: ReportedImprovements.Effect]
  {
    var found: [ImprovementID: ReportedImprovements.Effect] = [:]
    for row in try transaction.query(
      """
      SELECT improvement_effects.*, words, kind, unit_id FROM improvement_effects
      LEFT JOIN case_patterns ON case_patterns.id = improvement_effects.pattern_id
      WHERE improvement_effects.done_on >= \(period.from)
        AND improvement_effects.done_on <= \(min(period.to, dataDate))
      ORDER BY improvement_id, ordinal
      """)
    {
      let (words, kind): (String?, Kind?) = (try row["words"], try row["kind"])
      // A count for well-chosen words tells what stands in a text; without its pattern nobody knows what it is.
      let place = Placement(board: nil, unit: try row["unit_id"])
      let isTold = words?.isEmpty == true && scope.holds(place)
      let figures = isTold ? try ImprovementEffectStore.figures(row) : nil
      found[try row["improvement_id"]] = ReportedImprovements.Effect(
        judgement: try row["judgement"], judgedOn: try row["done_on"], figures: figures,
        subject: kind?.pluralSubject ?? "synpunkter")
    }
    return found
  }
}

extension Kind {
  /// As the subject of a sentence about many.
  fileprivate var pluralSubject: String { self == .question ? "frågor" : swedish }
}
