/// A day on which Swedish offices are closed: a public holiday under lag (1989:253) om allmänna helgdagar, or one of the
/// three eves that statutes treat as one (lag 1930:173 2 §, semesterlagen 7 §). Plain Sundays are not among them.
///
/// The raw value is the Swedish name as it stands in running text.
package enum SwedishHoliday: String, CaseIterable, Hashable, Sendable {
  case newYearsDay = "nyårsdagen"
  case epiphany = "trettondedag jul"
  case goodFriday = "långfredagen"
  case easterSunday = "påskdagen"
  case easterMonday = "annandag påsk"
  case firstOfMay = "första maj"
  case ascensionDay = "Kristi himmelsfärdsdag"
  case whitSunday = "pingstdagen"
  case whitMonday = "annandag pingst"
  case nationalDay = "nationaldagen"
  case midsummerEve = "midsommarafton"
  case midsummerDay = "midsommardagen"
  case allSaintsDay = "alla helgons dag"
  case christmasEve = "julafton"
  case christmasDay = "juldagen"
  case boxingDay = "annandag jul"
  case newYearsEve = "nyårsafton"

  package var swedishName: String { rawValue }

  /// Customary, not in the law of holidays: a "vardag" in the strict sense.
  package var isEve: Bool {
    self == .midsummerEve || self == .christmasEve || self == .newYearsEve
  }
}

extension SwedishHoliday {
  /// The holiday on a day, if it is one. Where two coincide, the one with the fixed date is named
  /// (1 May 2008 was also Ascension Day).
  package init?(on day: CalendarDay) {
    guard let holiday = Self.fixed(on: day) ?? Self.bySaturday(on: day) ?? Self.byEaster(on: day) else {
      return nil
    }
    self = holiday
  }

  /// Every holiday of a year.
  package static func all(in year: Int) -> [CalendarDay: SwedishHoliday] {
    guard var day = CalendarDay(year: year, month: 1, day: 1) else { return [:] }
    var holidays: [CalendarDay: SwedishHoliday] = [:]
    for _ in 0..<366 where day.year == year {
      holidays[day] = SwedishHoliday(on: day)
      day = day.adding(days: 1)
    }
    return holidays
  }

  private static func fixed(on day: CalendarDay) -> SwedishHoliday? {
    let (year, month, dayOfMonth) = day.civil
    switch (month, dayOfMonth) {
    case (1, 1): return .newYearsDay
    case (1, 6): return .epiphany
    case (5, 1): return .firstOfMay
    // SFS 2004:1320: from 2005 the national day is a holiday in place of Whit Monday.
    case (6, 6): return year >= 2005 ? .nationalDay : nil
    case (12, 24): return .christmasEve
    case (12, 25): return .christmasDay
    case (12, 26): return .boxingDay
    case (12, 31): return .newYearsEve
    default: return nil
    }
  }

  /// Midsummer Day is the Saturday of 20-26 June and its eve the day before; All Saints' Day is the Saturday of
  /// 31 October-6 November.
  private static func bySaturday(on day: CalendarDay) -> SwedishHoliday? {
    let (_, month, dayOfMonth) = day.civil
    switch (month, dayOfMonth, day.weekday) {
    case (6, 19...25, .friday): return .midsummerEve
    case (6, 20...26, .saturday): return .midsummerDay
    case (10, 31, .saturday), (11, 1...6, .saturday): return .allSaintsDay
    default: return nil
    }
  }

  private static func byEaster(on day: CalendarDay) -> SwedishHoliday? {
    let (year, month, _) = day.civil
    // Good Friday is never before 20 March and Whit Monday never after 14 June.
    guard (3...6).contains(month) else { return nil }
    switch Easter.sunday(in: year).days(until: day) {
    case -2: return .goodFriday
    case 0: return .easterSunday
    case 1: return .easterMonday
    case 39: return .ascensionDay
    case 49: return .whitSunday
    case 50: return year <= 2004 ? .whitMonday : nil
    default: return nil
    }
  }
}
