/// Days as people say them, seen from a given today: "i morgon", "fredag 4 december", "3 arbetsdagar kvar".
package struct PlainSwedishDate: Sendable {
  package let today: CalendarDay

  package init(today: CalendarDay) {
    self.today = today
  }

  /// "i går", "i dag", "i morgon", otherwise `date(_:)`.
  package func relative(_ day: CalendarDay) -> String {
    switch today.days(until: day) {
    case -1: "i går"
    case 0: "i dag"
    case 1: "i morgon"
    default: date(day)
    }
  }

  /// "fredag 4 december", with the year when it is not today's.
  package func date(_ day: CalendarDay) -> String {
    let (year, month, dayOfMonth) = day.civil
    let text = "\(day.weekday.swedishName) \(dayOfMonth) \(Self.months[month - 1])"
    return year == today.year ? text : "\(text) \(year)"
  }

  /// How a deadline stands: "3 arbetsdagar kvar", "Sista dagen i dag", "Försenad 2 arbetsdagar", or just "Försenad"
  /// while no working day has passed since it was due.
  package func standing(due: CalendarDay, in calendar: WorkingCalendar) -> String {
    let left = calendar.workingDays(from: today, to: due)
    if due == today { return "Sista dagen i dag" }
    if due > today { return "\(Self.workingDays(left)) kvar" }
    return left == 0 ? "Försenad" : "Försenad \(Self.workingDays(-left))"
  }

  /// Day and standing together: "fredag 4 december (3 arbetsdagar kvar)".
  package func dateAndStanding(due: CalendarDay, in calendar: WorkingCalendar) -> String {
    let standing = standing(due: due, in: calendar)
    return "\(date(due)) (\(standing.prefix(1).lowercased())\(standing.dropFirst()))"
  }

  /// "1 arbetsdag", "2 arbetsdagar".
  package static func workingDays(_ count: Int) -> String {
    count == 1 ? "1 arbetsdag" : "\(count) arbetsdagar"
  }

  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
  ]
}
