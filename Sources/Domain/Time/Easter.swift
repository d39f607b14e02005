/// The date of Easter, from which the law reckons the movable holidays.
package enum Easter {
  /// Easter Day of a year, by the anonymous Gregorian computus (J. Meeus, Astronomical Algorithms, chapter 8):
  /// the Sunday after the ecclesiastical full moon on or next after 21 March.
  package static func sunday(in year: Int) -> CalendarDay {
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let goldenIndex = year % 19
    let solarCorrection = century - century / 4
    let lunarCorrection = (century - (century + 8) / 25 + 1) / 3
    let age = (19 * goldenIndex + solarCorrection - lunarCorrection + 15) % 30
    let sundayShift = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - age - yearOfCentury % 4) % 7
    // Keeps the full moon at 18 April where the pure cycle would give 19 April (or 18 April twice in 19 years).
    let exception = (goldenIndex + 11 * age + 22 * sundayShift) / 451
    let daysAfter22March = age + sundayShift - 7 * exception
    return marchTheTwentySecond(of: year).adding(days: daysAfter22March)
  }

  private static func marchTheTwentySecond(of year: Int) -> CalendarDay {
    let inRange = min(max(year, 1), 9999)
    return CalendarDay(year: inRange, month: 3, day: 22) ?? .first
  }
}
