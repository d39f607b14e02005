import Domain
import Testing

struct IntervalTests {
  @Test func `Poisson limits agree with the reference`() throws {
    for reference in try ReferenceValue.of("poisson-interval") {
      let interval = try #require(PoissonInterval(count: reference.integers[0]))
      #expect(agrees(interval.lower, reference.expected[0]), "\(reference.input)")
      #expect(agrees(interval.upper, reference.expected[1]), "\(reference.input)")
    }
  }

  @Test func `a count of nothing may come from a mean up to 3,69`() throws {
    let interval = try #require(PoissonInterval(count: 0))
    #expect(interval.lower == 0)
    #expect((3.6888...3.6889).contains(interval.upper))
    #expect(PoissonInterval(count: -1) == nil)
  }

  @Test func `Wilson limits agree with the reference`() throws {
    for reference in try ReferenceValue.of("wilson-interval") {
      let n = reference.integers
      let interval = try #require(WilsonInterval(successes: n[0], of: n[1]))
      #expect(agrees(interval.lower, reference.expected[0]), "\(reference.input)")
      #expect(agrees(interval.upper, reference.expected[1]), "\(reference.input)")
    }
  }

  @Test func `a share of nothing has no interval`() {
    #expect(WilsonInterval(successes: 0, of: 0) == nil)
    #expect(WilsonInterval(successes: 5, of: 4) == nil)
    #expect(WilsonInterval(successes: -1, of: 4) == nil)
  }
}
