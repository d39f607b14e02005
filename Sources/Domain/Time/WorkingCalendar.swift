/// Which days are working days ("arbetsdag"): Monday to Friday, except holidays and the three eves.
///
/// Computed by rule for every year, so nothing has to be entered each January. The calendar is a value that is handed
/// to whoever counts; it knows no clock.
package struct WorkingCalendar: Sendable {
  /// What a day is.
  package enum DayStatus: Hashable, Sendable {
    case working
    /// The reason is in Swedish, as in running text: "långfredagen", "lördag".
    case notWorking(reason: String)
  }

  private let overrides: [CalendarDay: CalendarOverride]

  /// Of several overrides for a day, the last one applies.
  package init(overrides: [CalendarOverride] = []) {
    self.overrides = Dictionary(overrides.map { ($0.day, $0) }) { _, later in later }
  }

  package func isWorkingDay(_ day: CalendarDay) -> Bool {
    status(of: day) == .working
  }

  package func status(of day: CalendarDay) -> DayStatus {
    if let overridden = overriddenStatus(of: day) { return overridden }
    if let holiday = SwedishHoliday(on: day) { return .notWorking(reason: holiday.swedishName) }
    let weekday = day.weekday
    return weekday.isWeekend ? .notWorking(reason: weekday.swedishName) : .working
  }

  /// Working days in (from, to]: 0 for the same day, 1 from Friday to Monday. Negative when `to` is the earlier one.
  package func workingDays(from: CalendarDay, to: CalendarDay) -> Int {
    if to < from { return -workingDays(from: to, to: from) }
    var count = 0
    var day = from
    while day < to {
      day = day.adding(days: 1)
      if isWorkingDay(day) { count += 1 }
    }
    return count
  }

  /// "Vardag" in the strict sense: Saturdays and the three eves are counted, Sundays and statutory holidays are not.
  func isStrictWorkday(_ day: CalendarDay) -> Bool {
    if let overridden = overriddenStatus(of: day) { return overridden == .working }
    if let holiday = SwedishHoliday(on: day) { return holiday.isEve }
    return day.weekday != .sunday
  }

  private func overriddenStatus(of day: CalendarDay) -> DayStatus? {
    guard !overrides.isEmpty, let override = overrides[day] else { return nil }
    switch (override.effect, override.legalBasis) {
    case (.open, _): return .working
    case (.close(let reason), .law): return .notWorking(reason: reason)
    case (.close, .ownDecision): return nil
    }
  }
}
