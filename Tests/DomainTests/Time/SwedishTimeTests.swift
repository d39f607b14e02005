import Domain
import Foundation
import Testing

/// In 2026 summer time begins 29 March at 02:00 and ends 25 October at 03:00.
struct SwedishTimeTests {
  @Test(arguments: [
    ("2026-01-15", 12, 0, "2026-01-15T12:00:00+01:00"),
    ("2026-07-15", 12, 0, "2026-07-15T12:00:00+02:00"),
    ("2026-03-29", 1, 59, "2026-03-29T01:59:00+01:00"),
    ("2026-03-29", 3, 0, "2026-03-29T03:00:00+02:00"),
    ("2026-10-25", 1, 59, "2026-10-25T01:59:00+02:00"),
    ("2026-10-25", 3, 0, "2026-10-25T03:00:00+01:00"),
    ("1969-12-31", 23, 59, "1969-12-31T23:59:00+01:00"),
    ("1975-07-01", 12, 0, "1975-07-01T12:00:00+01:00"),
  ])
  func `a Swedish clock reading is one instant`(iso: String, hour: Int, minute: Int, expected: String) throws
  {
    let instant = SwedishTime.instant(at: try #require(CalendarDay(iso)), hour: hour, minute: minute)
    #expect(SwedishTime.rfc3339(instant) == expected)
    #expect(try Date(expected, strategy: .iso8601) == instant)
  }

  @Test(arguments: [(2, 0), (2, 30), (2, 59)])
  func `an hour skipped in spring is read one hour later`(hour: Int, minute: Int) throws {
    let day = try #require(CalendarDay("2026-03-29"))
    #expect(
      SwedishTime.instant(at: day, hour: hour, minute: minute)
        == SwedishTime.instant(at: day, hour: hour + 1, minute: minute))
  }

  @Test(arguments: [(2, 0), (2, 30), (2, 59)])
  func `an hour doubled in autumn is the first`(hour: Int, minute: Int) throws {
    let day = try #require(CalendarDay("2026-10-25"))
    let instant = SwedishTime.instant(at: day, hour: hour, minute: minute)
    #expect(SwedishTime.rfc3339(instant).hasSuffix("+02:00"))
    #expect(
      SwedishTime.rfc3339(instant + 3600) == SwedishTime.rfc3339(instant).replacing("+02:00", with: "+01:00"))
  }

  @Test(arguments: [
    ("2026-03-28T22:59:59Z", "2026-03-28"), ("2026-03-28T23:00:00Z", "2026-03-29"),
    ("2026-03-29T21:59:59Z", "2026-03-29"), ("2026-03-29T22:00:00Z", "2026-03-30"),
    ("2026-10-25T22:59:59Z", "2026-10-25"), ("2026-10-25T23:00:00Z", "2026-10-26"),
    ("1969-12-31T22:59:59Z", "1969-12-31"), ("1969-12-31T23:00:00Z", "1970-01-01"),
  ])
  func `the day changes at Swedish midnight`(instant: String, expected: String) throws {
    #expect(SwedishTime.day(of: try Date(instant, strategy: .iso8601)).description == expected)
  }

  @Test func `every hour of ten years is read back on its day`() throws {
    let first = try #require(CalendarDay("2020-01-01"))
    for day in (0..<3_653).map({ first.adding(days: $0) }) {
      for hour in 0..<24 {
        #expect(SwedishTime.day(of: SwedishTime.instant(at: day, hour: hour)) == day)
      }
    }
  }

  @Test func `an instant within a second belongs to that second`() throws {
    let lastMoment = try Date("2026-06-30T21:59:59Z", strategy: .iso8601) + 0.999
    #expect(SwedishTime.rfc3339(lastMoment) == "2026-06-30T23:59:59+02:00")
    #expect(SwedishTime.day(of: lastMoment).description == "2026-06-30")
  }

  @Test func `instants far away keep to the calendar`() {
    #expect(SwedishTime.day(of: Date(timeIntervalSince1970: 1e300)).year == 4001)
    #expect(SwedishTime.day(of: Date(timeIntervalSince1970: -1e300)).year == 1)
  }
}
