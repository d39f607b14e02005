import Domain
import Foundation
import Testing

struct SwedishHolidayTests {
  @Test(arguments: [
    "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
    "2031-04-13",
    "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25",
    // The earliest and the latest possible, and the two exceptions of the computus.
    "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19",
  ])
  func `Easter falls where the full moon puts it`(iso: String) throws {
    let expected = try #require(CalendarDay(iso))
    #expect(Easter.sunday(in: expected.year) == expected)
  }

  @Test func `Easter is a Sunday between 22 March and 25 April in every year`() throws {
    for year in 1...9999 {
      let easter = Easter.sunday(in: year)
      let earliest = try #require(CalendarDay(year: year, month: 3, day: 22))
      #expect(easter.weekday == .sunday)
      #expect((0...34).contains(earliest.days(until: easter)))
    }
  }

  @Test func `the rules agree with the table of 2005 to 2099`() throws {
    let table = try HolidayTable.committed()
    #expect(table.count > 1_400)
    for year in 2005...2099 {
      let computed = SwedishHoliday.all(in: year)
      #expect(Set(computed.keys) == Set(table.keys.filter { $0.year == year }))
      for (day, holiday) in computed {
        let names = table[day] ?? []
        #expect(names.contains(holiday.swedishName.lowercased()), "\(day)")
      }
    }
  }

  @Test(arguments: [("2004-05-31", "2004-06-06"), ("2000-06-12", "2000-06-06")])
  func `until 2004 Whit Monday was a holiday and the national day was not`(
    whitMonday: String, nationalDay: String
  ) throws {
    #expect(SwedishHoliday(on: try #require(CalendarDay(whitMonday))) == .whitMonday)
    #expect(SwedishHoliday(on: try #require(CalendarDay(nationalDay))) == nil)
  }

  @Test func `from 2005 the national day took its place`() throws {
    #expect(SwedishHoliday(on: try #require(CalendarDay("2005-05-16"))) == nil)
    #expect(SwedishHoliday(on: try #require(CalendarDay("2005-06-06"))) == .nationalDay)
  }

  @Test(arguments: [
    ("2026-06-19", SwedishHoliday.midsummerEve), ("2026-06-20", .midsummerDay), ("2027-06-25", .midsummerEve),
    ("2027-06-26", .midsummerDay), ("2026-10-31", .allSaintsDay), ("2027-11-06", .allSaintsDay),
  ])
  func `midsummer and All Saints keep to their Saturdays at both ends`(iso: String, expected: SwedishHoliday)
    throws
  {
    #expect(SwedishHoliday(on: try #require(CalendarDay(iso))) == expected)
  }

  @Test func `the eves are three`() {
    #expect(
      SwedishHoliday.allCases.filter(\.isEve).map(\.swedishName) == [
        "midsommarafton", "julafton", "nyårsafton",
      ])
  }

  @Test func `first of May is named before Ascension Day in 2008`() throws {
    #expect(SwedishHoliday(on: try #require(CalendarDay("2008-05-01"))) == .firstOfMay)
  }
}

/// The table that make-holiday-table.py writes: day to lower-case names (two where holidays coincide).
enum HolidayTable {
  static func committed() throws -> [CalendarDay: [String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "holidays-2005-2099.csv")
    var table: [CalendarDay: [String]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",")
      let day = try #require(CalendarDay(fields[0]))
      table[day] = try #require(fields.last).lowercased().components(separatedBy: "; ")
    }
    return table
  }
}
