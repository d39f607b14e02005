import Domain
import Testing

struct WorkingCalendarTests {
  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso)) }

  @Test(arguments: [(2024, 251), (2025, 249), (2026, 251), (2027, 253)])
  func `a year has its number of working days`(year: Int, expected: Int) throws {
    let newYearsEve = try day("\(year - 1)-12-31")
    #expect(WorkingCalendar().workingDays(from: newYearsEve, to: try day("\(year)-12-31")) == expected)
  }

  @Test(arguments: [
    "2026-04-02", "2026-01-05", "2026-04-30", "2026-05-15", "2026-10-30", "2025-12-30", "2004-06-07",
  ])
  func `days that only feel like holidays are working days`(iso: String) throws {
    #expect(WorkingCalendar().status(of: try day(iso)) == .working)
  }

  @Test(arguments: [
    ("2026-04-03", "långfredagen"), ("2026-04-04", "lördag"), ("2026-04-05", "påskdagen"),
    ("2026-04-12", "söndag"),
    ("2026-06-06", "nationaldagen"), ("2026-06-19", "midsommarafton"), ("2026-12-24", "julafton"),
  ])
  func `a day off says why`(iso: String, reason: String) throws {
    #expect(WorkingCalendar().status(of: try day(iso)) == .notWorking(reason: reason))
  }

  @Test func `working days are counted after the first day and through the last`() throws {
    let calendar = WorkingCalendar()
    #expect(calendar.workingDays(from: try day("2026-09-04"), to: try day("2026-09-04")) == 0)
    #expect(calendar.workingDays(from: try day("2026-09-04"), to: try day("2026-09-06")) == 0)
    #expect(calendar.workingDays(from: try day("2026-09-04"), to: try day("2026-09-07")) == 1)
    #expect(calendar.workingDays(from: try day("2026-09-07"), to: try day("2026-09-04")) == -1)
  }

  @Test func `a new holiday by law lengthens the promise and is named`() throws {
    let holiday = CalendarOverride(
      day: try day("2026-09-09"), effect: .close(reason: "fredsdagen"), legalBasis: .law("2026:1"))
    let deadline = WorkingCalendar(overrides: [holiday]).deadline(
      received: try day("2026-09-08"), workingDays: 2)
    #expect(deadline.due == (try day("2026-09-11")))
    #expect(deadline.warnBy == (try day("2026-09-11")))
    #expect(deadline.skipped == [SkippedDay(date: try day("2026-09-09"), reason: "fredsdagen")])
  }

  @Test func `a holiday abolished by law is counted`() throws {
    let abolished = CalendarOverride(
      day: try day("2027-01-06"), effect: .open(reason: "trettondedagen avskaffad"),
      legalBasis: .law("2026:2"))
    let deadline = WorkingCalendar(overrides: [abolished]).deadline(
      received: try day("2027-01-05"), workingDays: 1)
    #expect(deadline.due == (try day("2027-01-06")))
  }

  @Test func `a day the municipality closes by its own decision is still counted`() throws {
    let bridge = try day("2026-05-15")
    let closure = CalendarOverride(
      day: bridge, effect: .close(reason: "klämdag"), legalBasis: .ownDecision("KS 2026 § 12"))
    let calendar = WorkingCalendar(overrides: [closure])
    #expect(calendar.isWorkingDay(bridge))
    let deadline = calendar.deadline(received: bridge.adding(days: -1), workingDays: 1)
    #expect(deadline.due == bridge && deadline.skipped == [])
  }

  @Test func `a Saturday opened by the municipality shortens the promise`() throws {
    let open = CalendarOverride(
      day: try day("2026-09-05"), effect: .open(reason: "lördagsöppet"),
      legalBasis: .ownDecision("KS 2026 § 13"))
    let deadline = WorkingCalendar(overrides: [open]).deadline(
      received: try day("2026-09-04"), workingDays: 1)
    #expect(deadline.due == (try day("2026-09-05")))
    #expect(deadline.warnBy <= deadline.due)
  }

  @Test func `the last override for a day applies`() throws {
    let tuesday = try day("2026-09-08")
    let close = CalendarOverride(day: tuesday, effect: .close(reason: "stängt"), legalBasis: .law("2026:1"))
    let open = CalendarOverride(day: tuesday, effect: .open(reason: "öppet"), legalBasis: .law("2026:2"))
    #expect(WorkingCalendar(overrides: [close, open]).isWorkingDay(tuesday))
    #expect(!WorkingCalendar(overrides: [open, close]).isWorkingDay(tuesday))
  }

  @Test func `a calendar that closes ten years ends with the closing`() throws {
    let first = try day("2030-01-01")
    let closed = (0..<3_653).map {
      CalendarOverride(
        day: first.adding(days: $0), effect: .close(reason: "stängt"), legalBasis: .law("2029:1"))
    }
    let deadline = WorkingCalendar(overrides: closed).deadline(
      received: try day("2029-12-28"), workingDays: 2)
    #expect(deadline.due == (try day("2040-01-03")))
    #expect(deadline.warnBy == (try day("2040-01-02")))
    #expect(deadline.skipped.count == 3_656)
  }

  @Test func `ten thousand years can be counted`() {
    #expect(WorkingCalendar().workingDays(from: .first, to: .last) > 2_400_000)
  }
}
