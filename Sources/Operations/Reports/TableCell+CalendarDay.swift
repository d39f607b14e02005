import Documents
import Domain

extension TableCell {
  /// A day that files have as more than words.
  init(_ day: CalendarDay) {
    let (year, month, dayOfMonth) = day.civil
    self = .day(TableDay(year: year, month: month, day: dayOfMonth))
  }
}
