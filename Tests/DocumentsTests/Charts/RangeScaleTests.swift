import Testing

@testable import Documents

struct RangeScaleTests {
  @Test(
    arguments: [
      ([81.2, 83.8], [81.0, 82, 83, 84]), ([0, 40], [0, 10, 20, 30, 40]),
      ([0.4, 0.8], [0.4, 0.5, 0.6, 0.7, 0.8]),
      ([120_000, 199_000], [120_000, 140_000, 160_000, 180_000, 200_000]),
    ] as [([Double], [Double])])
  func `ticks are round and hold all values between them`(values: [Double], ticks: [Double]) throws {
    let scale = try #require(RangeScale(values))
    #expect(scale.ticks.count == ticks.count)
    #expect(zip(scale.ticks, ticks).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test func `whatever the values are, they are on the axis, and the ticks are few`() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<2000 {
      let values = (0..<3).map { _ in Double.random(in: -1e3...1e6, using: &random) }
      let scale = try #require(RangeScale(values))
      #expect((2...7).contains(scale.ticks.count))
      for value in values {
        #expect(scale.ticks[0] <= value + 1e-6 && value <= scale.ticks[scale.ticks.count - 1] + 1e-6)
      }
    }
  }

  @Test func `one value alone has an axis around it, and none has none`() throws {
    let scale = try #require(RangeScale([85, 85]))
    #expect(scale.ticks[0] <= 85 && 85 < scale.ticks[scale.ticks.count - 1])
    #expect(RangeScale([]) == nil && RangeScale([.nan]) == nil)
  }

  @Test(
    arguments: [
      [-1e300, 1e300], [0, Double.leastNonzeroMagnitude],
      [-Double.leastNonzeroMagnitude, Double.leastNonzeroMagnitude], [1e300, 1e300], [1e16, 1e16 + 2],
      [1e300, 1e300.nextUp], [-1.7e308, 0, 1.7e308], [.infinity, 1],
    ] as [[Double]])
  func `values beyond all measure have an axis too`(values: [Double]) throws {
    let scale = try #require(RangeScale(values))
    let isFinite = scale.ticks.allSatisfy(\.isFinite)
    #expect(isFinite && scale.ticks.count <= 8 && scale.decimals <= 301)
    for value in values { #expect((0...1).contains(scale.share(value))) }
  }

  @Test func `values that cannot be reckoned with are as if they were not there`() {
    let greatest = Double.greatestFiniteMagnitude
    #expect(RangeScale([-greatest, greatest]) == nil)
  }
}
