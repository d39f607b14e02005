/// The autumn round (insamling): in which days of a year which figures are collected, and who is responsible for each.
package struct CollectionRound: Sendable, Equatable {
  package struct Item: Sendable, Equatable {
    package let kpi: KPIID
    package let responsible: StaffID

    package init(kpi: KPIID, responsible: StaffID) {
      self.kpi = kpi
      self.responsible = responsible
    }
  }

  /// Which of its reminders a round has reached. Each is made once, unless the last day is moved.
  package enum Step: String, CaseIterable, Sendable {
    case begins
    /// Seven calendar days or fewer are left.
    case weekLeft
    /// The last day has passed.
    case late
  }

  /// The year that the figures are for.
  package let year: Int
  package let firstDay: CalendarDay
  package let lastDay: CalendarDay
  package let items: [Item]

  package init(year: Int, firstDay: CalendarDay, lastDay: CalendarDay, items: [Item]) {
    self.year = year
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.items = items
  }

  /// nil before the first day.
  package func step(on today: CalendarDay) -> Step? {
    if today < firstDay { return nil }
    if today > lastDay { return .late }
    return today.days(until: lastDay) <= Self.daysOfWarning ? .weekLeft : .begins
  }

  package func item(_ kpi: KPIID) -> Item? { items.first { $0.kpi == kpi } }

  /// What the task about a measure is about.
  package func subject(of kpi: KPIID) -> RowID { RowID(rawValue: "insamling/\(year)/\(kpi)") }

  /// What a task about the round as a whole is about.
  package var subject: RowID { RowID(rawValue: "insamling/\(year)") }

  /// A round longer than this is a slip of the pen.
  package static let longest = 366

  private static let daysOfWarning = 7
}

extension CollectionRound {
  /// The year and, for a task about one figure, the measure that a task's subject names; nil for other subjects.
  package static func named(by subject: RowID) -> (year: Int, kpi: KPIID?)? {
    let parts = subject.rawValue.split(separator: "/", maxSplits: 2).map(String.init)
    guard parts.count >= 2, parts[0] == "insamling", let year = Int(parts[1]) else { return nil }
    return (year, parts.count == 3 ? KPIID(rawValue: parts[2]) : nil)
  }
}
