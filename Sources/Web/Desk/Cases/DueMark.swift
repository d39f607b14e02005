import Domain

/// What stands beside the day by which something is to be done, in every list.
struct DueMark {
  let today: CalendarDay
  let calendar: WorkingCalendar

  /// - Parameter warning: the day from which an acknowledgement that is due later is asked for already; nil for all else.
  /// - Returns: nil while there is time left.
  func mark(_ due: CalendarDay?, from warning: CalendarDay? = nil) -> StateMark? {
    guard let due else { return nil }
    if due < today {
      return StateMark(PlainSwedishDate(today: today).standing(due: due, in: calendar), .late)
    }
    if due == today { return StateMark("Sista dagen", .soon) }
    guard let warning, warning <= today else { return nil }
    return StateMark("Bekräfta redan nu", .soon)
  }
}
