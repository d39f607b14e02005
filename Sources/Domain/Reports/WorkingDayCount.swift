/// Counts working days between days of one span by looking them up, for the many cases of a report.
struct WorkingDayCount {
  private let calendar: WorkingCalendar
  private let start: CalendarDay
  /// Working days in (start, start + index]; grows as later days are asked for.
  private var upTo = [0]

  init(from start: CalendarDay, calendar: WorkingCalendar) {
    self.start = start
    self.calendar = calendar
  }

  /// Working days in (from, to], where both lie on or after the start.
  mutating func count(from: CalendarDay, to: CalendarDay) -> Int {
    number(to) - number(from)
  }

  private mutating func number(_ day: CalendarDay) -> Int {
    let index = max(0, start.days(until: day))
    while upTo.count <= index {
      let next = start.adding(days: upTo.count)
      upTo.append(upTo[upTo.count - 1] + (calendar.isWorkingDay(next) ? 1 : 0))
    }
    return upTo[index]
  }
}
