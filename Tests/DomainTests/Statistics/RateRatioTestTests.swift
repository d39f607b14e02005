import Domain
import Testing

struct RateRatioTestTests {
  @Test func `ratio, limits and p agree with the reference`() throws {
    let references = try ReferenceValue.of("rate-ratio")
    #expect(references.count >= 200)
    for reference in references {
      let n = reference.integers
      let test = try #require(RateRatioTest(count: n[0], days: n[1], comparedCount: n[2], comparedDays: n[3]))
      for (value, expected) in zip([test.ratio, test.lower, test.upper, test.p], reference.expected) {
        #expect(
          agrees(value, expected), "\(n): \(String(describing: value)), \(String(describing: expected))")
      }
    }
  }

  @Test func `the report of 2009 stands against 2008 with a leap day`() throws {
    let from = [try #require(CalendarDay("2009-01-01")), try #require(CalendarDay("2008-01-01"))]
    let to = [try #require(CalendarDay("2009-08-31")), try #require(CalendarDay("2008-08-31"))]
    let days = zip(from, to).map { $0.days(until: $1) + 1 }
    #expect(days == [243, 244])

    let test = try #require(
      RateRatioTest(count: 119, days: days[0], comparedCount: 88, comparedDays: days[1]))
    #expect(rounded(test.ratio, 3) == 1.358)
    #expect(rounded(test.lower, 3) == 1.022)
    #expect(rounded(test.upper, 3) == 1.810)
    #expect(rounded(test.p, 4) == 0.0311)
    #expect(test.established)
  }

  @Test(arguments: [
    (9, 3, 0.1460, 0.75, 17.23 as Double?), (18, 9, 0.1221, 0.85, 5.05), (12, 4, 0.0768, 0.91, 12.76),
    (5, 0, 0.0625, 0.92, nil),
  ])
  func `small differences are not established`(
    count: Int, compared: Int, p: Double, lower: Double, upper: Double?
  ) throws {
    let test = try #require(RateRatioTest(count: count, days: 90, comparedCount: compared, comparedDays: 90))
    #expect(rounded(test.p, 4) == p)
    #expect(rounded(test.lower, 2) == lower)
    #expect(rounded(test.upper, 2) == upper)
    #expect(!test.established)
  }

  @Test func `one quarter stands against four`() throws {
    let test = try #require(RateRatioTest(count: 25, days: 1, comparedCount: 40, comparedDays: 4))
    #expect(test.ratio == 2.5)
    #expect(rounded(test.p, 5) == 0.00054)
    #expect(rounded(test.lower, 2) == 1.45)
    #expect(rounded(test.upper, 2) == 4.22)
    #expect(test.established)
  }

  @Test func `without a compared count there is no ratio and no upper limit`() throws {
    let test = try #require(RateRatioTest(count: 12, days: 30, comparedCount: 0, comparedDays: 30))
    #expect(test.ratio == nil)
    #expect(test.upper == nil)
    #expect(test.lower > 1)
    #expect(test.established)
  }

  @Test func `a fall to nothing has ratio 0 and can be established`() throws {
    let test = try #require(RateRatioTest(count: 0, days: 30, comparedCount: 12, comparedDays: 30))
    #expect(test.ratio == 0)
    #expect(test.lower == 0)
    #expect(test.established)
  }

  @Test(arguments: [
    (0, 30, 0, 30), (-1, 30, 5, 30), (5, 30, -1, 30), (5, 0, 5, 30), (5, 30, 5, -1), (.max, 30, 1, 30),
  ])
  func `what cannot be tested gives no result`(count: Int, days: Int, compared: Int, comparedDays: Int) {
    #expect(
      RateRatioTest(count: count, days: days, comparedCount: compared, comparedDays: comparedDays) == nil)
  }

  @Test(arguments: [(18, 92, 9, 91), (3, 30, 40, 365), (7, 31, 0, 30), (500, 365, 450, 366)])
  func `turned round, the test gives the inverse ratio and the same p`(
    count: Int, days: Int, compared: Int, comparedDays: Int
  ) throws {
    let test = try #require(
      RateRatioTest(count: count, days: days, comparedCount: compared, comparedDays: comparedDays))
    let turned = try #require(
      RateRatioTest(count: compared, days: comparedDays, comparedCount: count, comparedDays: days))
    #expect(agrees(turned.p, test.p))
    #expect(agrees(turned.upper, 1 / test.lower))
    #expect(agrees(turned.lower, test.upper.map { 1 / $0 } ?? 0))
    #expect(turned.established == test.established)
  }

  private func rounded(_ value: Double?, _ decimals: Int) -> Double? {
    let power = [1, 10, 100, 1_000, 10_000, 100_000][decimals] as Double
    return value.map { ($0 * power).rounded() / power }
  }
}
