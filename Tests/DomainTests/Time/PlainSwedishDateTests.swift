import Domain
import Testing

struct PlainSwedishDateTests {
  private let calendar = WorkingCalendar()

  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso)) }

  @Test(arguments: [
    ("2026-11-30", "i går"), ("2026-12-01", "i dag"), ("2026-12-02", "i morgon"),
    ("2026-12-04", "fredag 4 december"),
    ("2026-11-29", "söndag 29 november"), ("2027-01-07", "torsdag 7 januari 2027"),
    ("2025-05-01", "torsdag 1 maj 2025"),
  ])
  func `days near today are said as people say them`(iso: String, expected: String) throws {
    #expect(PlainSwedishDate(today: try day("2026-12-01")).relative(try day(iso)) == expected)
  }

  @Test func `tomorrow may be another year`() throws {
    let plain = PlainSwedishDate(today: try day("2026-12-31"))
    #expect(plain.relative(try day("2027-01-01")) == "i morgon")
    #expect(plain.date(try day("2027-01-01")) == "fredag 1 januari 2027")
  }

  @Test(arguments: [
    ("2026-12-01", "3 arbetsdagar kvar"), ("2026-12-03", "1 arbetsdag kvar"),
    ("2026-12-04", "Sista dagen i dag"),
    ("2026-12-05", "Försenad"), ("2026-12-06", "Försenad"), ("2026-12-07", "Försenad 1 arbetsdag"),
    ("2026-12-08", "Försenad 2 arbetsdagar"),
  ])
  func `a deadline on Friday is counted down and then up in working days`(today: String, expected: String)
    throws
  {
    let plain = PlainSwedishDate(today: try day(today))
    #expect(plain.standing(due: try day("2026-12-04"), in: calendar) == expected)
  }

  @Test func `holidays are not counted as time left`() throws {
    let plain = PlainSwedishDate(today: try day("2026-04-02"))
    #expect(plain.standing(due: try day("2026-04-08"), in: calendar) == "2 arbetsdagar kvar")
  }

  @Test(arguments: [
    ("2026-12-01", "fredag 4 december (3 arbetsdagar kvar)"),
    ("2026-12-08", "fredag 4 december (försenad 2 arbetsdagar)"),
    ("2026-12-04", "fredag 4 december (sista dagen i dag)"),
  ])
  func `date and standing are said together`(today: String, expected: String) throws {
    let plain = PlainSwedishDate(today: try day(today))
    #expect(plain.dateAndStanding(due: try day("2026-12-04"), in: calendar) == expected)
  }
}
