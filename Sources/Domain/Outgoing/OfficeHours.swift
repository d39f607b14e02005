import Foundation

/// When staff are reminded: by the clock, on working days. Nobody is called at midnight or at Midsummer.
package struct OfficeHours: Sendable, Equatable {
  /// Whole hours, Swedish time.
  package let opens: Int
  package let closes: Int

  package static let standard = OfficeHours(checkedOpens: 8, closes: 16)

  /// Nil unless 0 ≤ opens < closes ≤ 24.
  package init?(opens: Int, closes: Int) {
    guard opens >= 0, opens < closes, closes <= 24 else { return nil }
    self.init(checkedOpens: opens, closes: closes)
  }

  /// From a text such as `8-16`.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let opens = parts[0], let closes = parts[1] else { return nil }
    self.init(opens: opens, closes: closes)
  }

  private init(checkedOpens opens: Int, closes: Int) {
    self.opens = opens
    self.closes = closes
  }

  package func isOpen(at now: Date, calendar: WorkingCalendar) -> Bool {
    let today = SwedishTime.day(of: now)
    guard calendar.isWorkingDay(today) else { return false }
    return now >= SwedishTime.instant(at: today, hour: opens)
      && now < SwedishTime.instant(at: today, hour: closes)
  }
}
