import Domain
import Foundation
import TestSupport
import Testing

struct OfficeHoursTests {
  @Test(arguments: [
    ("2026-03-03", 7, 59, false), ("2026-03-03", 8, 0, true), ("2026-03-03", 15, 59, true),
    ("2026-03-03", 16, 0, false), ("2026-03-03", 0, 0, false),
    // Saturday, Good Friday, Midsummer Eve, Christmas Eve.
    ("2026-03-07", 10, 0, false), ("2026-04-03", 10, 0, false), ("2026-06-19", 10, 0, false),
    ("2026-12-24", 10, 0, false),
    // Summer time began two days before: eight by the clock on the wall.
    ("2026-03-31", 8, 0, true), ("2026-03-31", 7, 59, false),
  ])
  func `the office is open by the Swedish clock on working days`(
    day: String, hour: Int, minute: Int, isOpen: Bool
  ) throws {
    let now = SwedishTime.instant(at: try calendarDay(day), hour: hour, minute: minute)
    #expect(OfficeHours.standard.isOpen(at: now, calendar: WorkingCalendar()) == isOpen)
  }

  @Test(arguments: ["", "8", "16-8", "8-8", "8-25", "-1-8", "8-16-20", "a-b", "8.5-16"])
  func `hours that cannot be are none`(text: String) {
    #expect(OfficeHours(text) == nil)
  }

  @Test func `hours are read as they are written`() throws {
    let hours = try #require(OfficeHours("7-19"))
    #expect(hours.opens == 7 && hours.closes == 19)
  }
}
