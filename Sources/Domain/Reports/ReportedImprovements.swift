/// What a report tells of the improvements (åtgärder): which were decided in its period, which became done, and what
/// the follow-ups in it concluded. All are counted; those are told one by one that the reader may read, or that
/// everybody reads of.
package struct ReportedImprovements: Sendable, Equatable {
  /// One improvement as it stood on the data date.
  package struct Item: Sendable, Equatable {
    /// What is to be done; for whoever may not read the improvement, the approved headline that everybody reads.
    package let title: String
    package let level: ImprovementLevel
    /// Where it is done; nil for the whole municipality.
    package let place: String?
    /// The body responsible in words; empty means the place itself.
    package let body: String
    package let plannedOn: CalendarDay
    package let dueOn: CalendarDay
    package let status: ImprovementStatus
    package let doneOn: CalendarDay?
    /// How many cases led to it, those about a member of staff not counted.
    package let cases: Int
    /// The latest judgement that was made in the period.
    package let effect: Effect?
    /// Whether it is told one by one, and not only counted.
    package let isTold: Bool

    package init(
      title: String, level: ImprovementLevel, place: String?, body: String, plannedOn: CalendarDay,
      dueOn: CalendarDay, status: ImprovementStatus, doneOn: CalendarDay?, cases: Int, effect: Effect?,
      isTold: Bool = true
    ) {
      self.title = title
      self.level = level
      self.place = place
      self.body = body
      self.plannedOn = plannedOn
      self.dueOn = dueOn
      self.status = status
      self.doneOn = doneOn
      self.cases = cases
      self.effect = effect
      self.isTold = isTold
    }
  }

  /// What a follow-up concluded.
  package struct Effect: Sendable, Equatable {
    package let judgement: ImprovementEffect.Judgement
    package let judgedOn: CalendarDay
    /// The counts of that day; nil where nothing is counted, or where the count is not for the report.
    package let figures: EffectFigures?
    /// What was counted, in the plural.
    package let subject: String

    package init(
      judgement: ImprovementEffect.Judgement, judgedOn: CalendarDay, figures: EffectFigures?, subject: String
    ) {
      self.judgement = judgement
      self.judgedOn = judgedOn
      self.figures = figures
      self.subject = subject
    }
  }

  /// The counts of one level of the organisation.
  package struct LevelCounts: Sendable, Equatable {
    package fileprivate(set) var decided = 0
    package fileprivate(set) var done = 0
    /// Not done on the data date though their day had passed, whenever they were decided.
    package fileprivate(set) var late = 0
    package fileprivate(set) var judged: [ImprovementEffect.Judgement: Int] = [:]

    package var followedUp: Int { judged.values.reduce(0, +) }
  }

  package let period: ReportPeriod
  package let dataDate: CalendarDay
  /// Those of the period, and the late ones, what was decided first first; only those that are told.
  package let items: [Item]
  /// The same with those that are only counted.
  private let counted: [Item]

  /// - Parameter items: in the order of their decision; those that the report does not tell of are passed over.
  package init(_ items: [Item], period: ReportPeriod, dataDate: CalendarDay) {
    self.period = period
    self.dataDate = dataDate
    counted = items.filter { item in
      Self.isIn(item.plannedOn, period, dataDate) || Self.isIn(item.doneOn, period, dataDate)
        || item.effect != nil || Self.isLate(item, dataDate)
    }
    self.items = counted.filter(\.isTold)
  }

  package var isEmpty: Bool { counted.isEmpty }
  /// How many are counted and not told of.
  package var untold: Int { counted.count - items.count }

  package var decided: [Item] { items.filter { Self.isIn($0.plannedOn, period, dataDate) } }
  package var done: [Item] { items.filter { Self.isIn($0.doneOn, period, dataDate) } }
  package var followedUp: [Item] { items.filter { $0.effect != nil } }
  package var late: [Item] { items.filter { Self.isLate($0, dataDate) } }

  package func counts(of level: ImprovementLevel) -> LevelCounts { counts { $0.level == level } }

  package var total: LevelCounts { counts { _ in true } }

  private func counts(where isCounted: (Item) -> Bool) -> LevelCounts {
    var counts = LevelCounts()
    for item in counted where isCounted(item) {
      if Self.isIn(item.plannedOn, period, dataDate) { counts.decided += 1 }
      if Self.isIn(item.doneOn, period, dataDate) { counts.done += 1 }
      if Self.isLate(item, dataDate) { counts.late += 1 }
      if let effect = item.effect { counts.judged[effect.judgement, default: 0] += 1 }
    }
    return counts
  }

  private static func isIn(_ day: CalendarDay?, _ period: ReportPeriod, _ dataDate: CalendarDay) -> Bool {
    day.map { period.contains($0) && $0 <= dataDate } ?? false
  }

  private static func isLate(_ item: Item, _ dataDate: CalendarDay) -> Bool {
    item.status.isOpen && item.dueOn < dataDate && item.plannedOn <= dataDate
  }
}
