import Domain
import Foundation

/// Spreads a day's steps over its working hours, in order.
struct DemoHours {
  let lastDay: CalendarDay
  /// What the time is on the last day; nil when that day is over.
  let now: Date?

  /// The instant of step `index` of `count` on a day, in whole seconds.
  func instant(of index: Int, among count: Int, on day: CalendarDay) -> Date {
    let (start, end) = span(of: day)
    let share = Double(index + 1) / Double(count + 1)
    let seconds = start.timeIntervalSince1970 + share * end.timeIntervalSince(start)
    return Date(timeIntervalSince1970: seconds.rounded(.down))
  }

  private func span(of day: CalendarDay) -> (start: Date, end: Date) {
    let opening = SwedishTime.instant(at: day, hour: 8)
    let closing = SwedishTime.instant(at: day, hour: 16, minute: 30)
    guard day == lastDay, let now, now < closing else { return (opening, closing) }
    // A demo that is started at dawn has its last steps during the night.
    return now > opening ? (opening, now) : (SwedishTime.instant(at: day), now)
  }
}
