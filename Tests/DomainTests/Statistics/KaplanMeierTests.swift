import Domain
import Testing

struct KaplanMeierTests {
  private func estimate(done: [Int], censored: [Int] = []) -> KaplanMeier {
    var estimate = KaplanMeier()
    for time in done { estimate.add(time: time, .done) }
    for time in censored { estimate.add(time: time, .censored) }
    return estimate
  }

  @Test func `quantiles agree with exact fractions`() throws {
    let references = try ReferenceValue.of("kaplan-meier")
    #expect(references.count >= 100)
    for reference in references {
      let censored = reference.input.filter { $0.hasSuffix("+") }.compactMap { Int($0.dropLast()) }
      let estimate = estimate(done: reference.integers, censored: censored)
      #expect(estimate.quantile(0.5).map(Double.init) == reference.expected[0], "\(reference.input)")
      #expect(estimate.quantile(0.9).map(Double.init) == reference.expected[1], "\(reference.input)")
    }
  }

  @Test(arguments: 1...200)
  func `half of an even number is reached exactly`(pairs: Int) {
    let estimate = estimate(done: Array(1...(2 * pairs)))
    #expect(estimate.quantile(0.5) == pairs)
  }

  @Test func `those still waiting count`() {
    #expect(estimate(done: [1, 2, 3]).quantile(0.5) == 2)
    #expect(estimate(done: [1, 2, 3], censored: [9, 9, 9]).quantile(0.5) == 3)
    #expect(estimate(done: [1, 2, 3], censored: [9, 9, 9, 9]).quantile(0.5) == nil)
  }

  @Test func `one who stopped waiting before anyone was done says nothing`() {
    #expect(estimate(done: [2, 4], censored: [1, 1, 1]).quantile(0.5) == 2)
  }

  @Test func `at the same time, done comes before censored`() {
    #expect(estimate(done: [3], censored: [3]).quantile(0.5) == 3)
  }

  @Test func `nothing observed has no median`() {
    #expect(KaplanMeier().quantile(0.5) == nil)
    #expect(estimate(done: [], censored: [1, 2]).quantile(0.5) == nil)
  }

  @Test func `observations may be added in numbers`() {
    var estimate = KaplanMeier()
    estimate.add(time: 0, .done, count: 40)
    estimate.add(time: 3, .done, count: 41)
    estimate.add(time: 12, .censored, count: 10)
    #expect(estimate.quantile(0.4) == 0)
    #expect(estimate.quantile(0.5) == 3)
    #expect(estimate.quantile(0.9) == nil)
  }
}
