/// How the day of arrival was found (förvaltningslagen 22 §; rules R34): day 0 of both promises.
package enum ArrivalRule: String, CaseIterable, Sendable, Codable {
  /// It reached the municipality that very day: web, e-mail, telephone, visit, or handed over at the desk.
  case sameDay
  /// A notice of it, or the item itself, was fetched at the post: it counts as arrived the working day before.
  case post
  /// It lay in the authority's own letter box at the day's first emptying: the working day before.
  case ownLetterBox
  /// Taken over from an older register, as it stood there.
  case imported

  package var swedish: String {
    switch self {
    case .sameDay: "samma dag"
    case .post: "hämtad med posten"
    case .ownLetterBox: "egen brevlåda, första tömningen"
    case .imported: "enligt det tidigare registret"
    }
  }

  /// The day an item counts as arrived when it was taken in hand on `day`.
  package func arrivalDay(takenInHandOn day: CalendarDay, calendar: WorkingCalendar) -> CalendarDay {
    switch self {
    case .sameDay, .imported: day
    case .post, .ownLetterBox: Self.workingDay(before: day, calendar: calendar)
    }
  }

  private static func workingDay(before day: CalendarDay, calendar: WorkingCalendar) -> CalendarDay {
    // A month without one working day is a calendar nobody keeps: then the day itself stands.
    (1...31).lazy.map { day.adding(days: -$0) }.first(where: calendar.isWorkingDay) ?? day
  }
}
