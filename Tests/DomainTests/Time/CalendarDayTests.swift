import Domain
import Foundation
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-04-02", 20_545),
    ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func `days are numbered from 1970`(iso: String, number: Int) throws {
    let day = try #require(CalendarDay(iso))
    #expect(day.dayNumber == number)
    #expect(CalendarDay(dayNumber: number).description == iso)
  }

  @Test func `every day of the calendar comes back from its parts and its text`() throws {
    var previous = CalendarDay.first
    for number in stride(from: previous.dayNumber + 1, through: CalendarDay.last.dayNumber, by: 1) {
      let day = CalendarDay(dayNumber: number)
      let (year, month, dayOfMonth) = day.civil
      guard CalendarDay(year: year, month: month, day: dayOfMonth) == day, previous < day,
        dayOfMonth == previous.day + 1 || dayOfMonth == 1
      else {
        Issue.record("day \(number) is \(day)")
        return
      }
      previous = day
    }
    #expect(previous == .last)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04-00", "0000-01-01",
    "2026-4-2",
    "2026/04/02", " 2026-04-02", "2026-04-02 ", "20260402", "26-04-02", "2026-04-0२", "+026-04-02", "",
    "i dag",
  ])
  func `what is not a day as YYYY-MM-DD is refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `leap days exist in leap years only`() {
    let leapYears = (1896...2104).filter { CalendarDay(year: $0, month: 2, day: 29) != nil }
    #expect(leapYears == stride(from: 1896, through: 2104, by: 4).filter { $0 != 1900 && $0 != 2100 })
  }

  @Test(arguments: [
    ("2026-04-02", Weekday.thursday), ("1970-01-01", .thursday), ("1969-12-31", .wednesday),
    ("2000-02-29", .tuesday),
    ("0001-01-01", .monday), ("9999-12-31", .friday),
  ])
  func `the weekday is known`(iso: String, weekday: Weekday) throws {
    #expect(try #require(CalendarDay(iso)).weekday == weekday)
  }

  @Test func `weekdays have Swedish names, and two of them are the weekend`() {
    #expect(
      Weekday.allCases.map(\.swedishName)
        == ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"])
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }

  @Test func `days are added over months and leap days`() throws {
    let day = try #require(CalendarDay("2024-02-28"))
    #expect(day.adding(days: 2).description == "2024-03-01")
    #expect(day.adding(days: -59).description == "2023-12-31")
    #expect(day.days(until: day.adding(days: 366)) == 366)
  }

  @Test(arguments: [Int.max, 10_000_000])
  func `arithmetic stops at the ends of the calendar`(days: Int) {
    #expect(CalendarDay(dayNumber: 1).adding(days: days) == .last)
    #expect(CalendarDay(dayNumber: -1).adding(days: -days) == .first)
    #expect(CalendarDay(dayNumber: days) == .last)
  }

  @Test(arguments: [
    ("2026-03-02", 3, "2026-06-02"), ("2026-11-30", 3, "2027-02-28"), ("2027-11-30", 3, "2028-02-29"),
    ("2026-01-31", 3, "2026-04-30"), ("2026-12-31", 1, "2027-01-31"), ("2026-03-31", -1, "2026-02-28"),
    ("9999-12-01", 1, "9999-12-31"),
  ])
  func `months later is the same day, or the last one of a shorter month`(
    day: String, months: Int, later: String
  ) throws {
    let found = try #require(CalendarDay(day)).adding(months: months)
    #expect(found.description == later)
  }

  @Test func `a day is coded as its text`() throws {
    let days = [try #require(CalendarDay("2026-04-02"))]
    let json = try JSONEncoder().encode(days)
    #expect(String(decoding: json, as: UTF8.self) == #"["2026-04-02"]"#)
    #expect(try JSONDecoder().decode([CalendarDay].self, from: json) == days)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
