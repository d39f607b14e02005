import Testing

@testable import Demo

@Suite struct DemoDayTests {
  @Test func `day zero is the first of January 1970, a Thursday`() {
    let day = DemoDay(dayNumber: 0)
    #expect(day.description == "1970-01-01")
    #expect(day.weekdayIndex == 3)
  }

  @Test(arguments: [
    ("2000-02-29", DemoDay(year: 2000, month: 2, day: 29), 1),
    ("2024-12-31", DemoDay(year: 2024, month: 12, day: 31), 1),
    ("2026-04-02", DemoDay(year: 2026, month: 4, day: 2), 3),
    ("1969-12-31", DemoDay(dayNumber: -1), 2),
  ])
  func `a day knows its date and weekday`(text: String, day: DemoDay, weekday: Int) {
    #expect(day.description == text)
    #expect(day.weekdayIndex == weekday)
  }

  @Test func `every day from 2005 to 2099 survives the way to a date and back`() {
    let first = DemoDay(year: 2005, month: 1, day: 1).dayNumber
    let last = DemoDay(year: 2099, month: 12, day: 31).dayNumber
    #expect(last - first + 1 == 34698)
    #expect(
      (first...last).allSatisfy { number in
        let day = DemoDay(dayNumber: number)
        return DemoDay(year: day.year, month: day.month, day: day.day) == day
      })
  }

  @Test func `working days are counted past weekends and closed days`() {
    let thursday = DemoDay(year: 2026, month: 4, day: 2)
    let closed: Set = [DemoDay(year: 2026, month: 4, day: 3), DemoDay(year: 2026, month: 4, day: 6)]
    let calendar = DemoWorkingDays { $0.weekdayIndex < 5 && !closed.contains($0) }
    #expect(calendar.day(10, after: thursday).description == "2026-04-20")
    #expect(calendar.count(from: thursday, to: DemoDay(year: 2026, month: 4, day: 20)) == 10)
    #expect(calendar.day(-10, after: DemoDay(year: 2026, month: 4, day: 20)) == thursday)
    #expect(calendar.day(0, after: thursday) == thursday)
  }
}
