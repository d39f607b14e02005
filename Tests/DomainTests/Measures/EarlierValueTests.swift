import Domain
import TestSupport
import Testing

struct EarlierValueTests {
  private func version(_ day: String, _ number: Double?) throws -> EarlierValue.Version {
    EarlierValue.Version(
      readOn: try calendarDay(day), value: number.map { MeasureValue(.number($0)) })
  }

  @Test func `what is no longer so is told with its days, and what changed for others alone is not`() throws {
    let versions = [
      try version("2025-01-01", nil), try version("2025-02-01", 80), try version("2025-03-01", 80),
      try version("2025-04-01", 81), try version("2025-05-01", 80), try version("2025-06-01", 80),
    ]
    let earlier = EarlierValue.all(in: 2022, versions)
    #expect(earlier.map(\.value.number) == [81, 80] && earlier.allSatisfy { $0.year == 2022 })
    #expect(earlier.map(\.readOn) == [try calendarDay("2025-04-01"), try calendarDay("2025-02-01")])
    #expect(earlier.map(\.until) == [try calendarDay("2025-05-01"), try calendarDay("2025-04-01")])
  }

  @Test func `a value that was taken back was a value, and one that came is no change`() throws {
    let gone = EarlierValue.Version(readOn: try calendarDay("2025-02-01"), value: MeasureValue(.deleted))
    let taken = EarlierValue.all(in: 2022, [try version("2025-01-01", 80), gone])
    #expect(taken.map(\.value.number) == [80])
    let came = [try version("2025-01-01", nil), try version("2025-02-01", 80)]
    #expect(EarlierValue.all(in: 2022, came).isEmpty && EarlierValue.all(in: 2022, []).isEmpty)
  }
}
