import Testing

@testable import Documents

struct LinearScaleTests {
  @Test(
    arguments: [
      (40.0, [0.0, 10, 20, 30, 40]), (37, [0, 10, 20, 30]), (1, [0, 1]), (2, [0, 1, 2]),
      (5, [0, 2, 4]),
      (119, [0, 50, 100]), (8000, [0, 2000, 4000, 6000, 8000]),
    ] as [(Double, [Double])])
  func `counts get few round ticks from zero, whole numbers only`(greatest: Double, ticks: [Double]) {
    #expect(LinearScale(upTo: greatest, ticks: .whole).ticks == ticks)
  }

  @Test func `other numbers may have ticks between`() {
    let scale = LinearScale(upTo: 0.9, ticks: .any)
    #expect(scale.decimals == 1)
    #expect(scale.ticks == [0, 0.5])
    #expect(scale.end == 0.9)
  }

  @Test func `whatever the greatest value is, it is on the axis, and the ticks are few`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let greatest = Double.random(in: 1e-6...1e9, using: &random)
      for kind in [LinearScale.Ticks.whole, .any] {
        let scale = LinearScale(upTo: greatest, ticks: kind)
        #expect(scale.end >= greatest && scale.end >= scale.ticks[scale.ticks.count - 1])
        #expect((2...5).contains(scale.ticks.count))
        #expect(scale.ticks.first == 0)
      }
    }
  }

  @Test(arguments: [0, -3, Double.nan, .infinity])
  func `an axis exists even when there is nothing to show on it`(greatest: Double) {
    let scale = LinearScale(upTo: greatest, ticks: .whole)
    #expect(scale.ticks == [0, 1])
    #expect(scale.share(0.5) == 0.5)
  }

  @Test(
    arguments: [
      Double.leastNonzeroMagnitude, Double.leastNormalMagnitude / 200, 1e301, Double.greatestFiniteMagnitude,
    ], [1, 5])
  func `a value beyond all measure has an axis too`(greatest: Double, limit: Int) {
    for kind in [LinearScale.Ticks.whole, .any] {
      let scale = LinearScale(upTo: greatest, ticks: kind, atMost: limit)
      let isFinite = scale.ticks.allSatisfy(\.isFinite)
      #expect(isFinite && scale.ticks.count <= 5 && (0...1).contains(scale.share(greatest)))
    }
  }

  @Test func `a value outside the axis is drawn at its end`() {
    let scale = LinearScale(upTo: 10, ticks: .whole)
    #expect(scale.share(-1) == 0)
    #expect(scale.share(1000) == 1)
  }
}
