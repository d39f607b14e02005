import Domain
import Testing

struct MeasureYearTests {
  /// Values of municipalities 1000, 1001 and so on.
  private func year(_ values: [Double], _ direction: MeasureDirection = .higher) -> MeasureYear {
    MeasureYear(
      Dictionary(uniqueKeysWithValues: values.enumerated().map { (id($0.offset), $0.element) }),
      direction: direction)
  }

  private func id(_ place: Int) -> AreaID { AreaID(rawValue: String(1000 + place)) }

  private func bands(_ year: MeasureYear) -> [MeasureBand] { (0..<year.count).map { year.band(of: id($0)) } }

  @Test func `equal values share the best rank, and the next one is skipped`() {
    let four = year([90, 85, 85, 70])
    #expect((0..<4).map { four.rank(of: id($0)) } == [1, 2, 2, 4])
    let lower = year([90, 85, 85, 70], .lower)
    #expect((0..<4).map { lower.rank(of: id($0)) } == [4, 2, 2, 1])
  }

  @Test func `the best and the worst are named with all who tie`() {
    let four = year([90, 70, 90, 70])
    #expect(four.best?.value == 90 && four.best?.areas == [id(0), id(2)])
    #expect(four.worst?.value == 70 && four.worst?.areas == [id(1), id(3)])
    #expect(year([90, 70], .cost).best?.value == 70)
  }

  @Test func `a quarter is green and a quarter red`() {
    #expect(
      bands(year([8, 7, 6, 5, 4, 3, 2, 1])) == [.green, .green] + Array(repeating: .yellow, count: 4) + [
        .red, .red,
      ])
    #expect(bands(year([8, 7, 6, 5, 4, 3, 2, 1], .lower)).first == .red)
  }

  @Test func `equal values have equal colours, whichever quarter they cross`() {
    // Fewer than a quarter are better than the three who tie, so all three are green.
    #expect(
      bands(year([9, 8, 8, 8, 4, 3, 2, 1])) == [.green, .green, .green, .green, .yellow, .yellow, .red, .red])
    #expect(bands(year(Array(repeating: 5, count: 8))) == Array(repeating: .yellow, count: 8))
  }

  @Test func `there is no colour for fewer than eight, for cost, or for what has no better`() {
    #expect(Set(bands(year([7, 6, 5, 4, 3, 2, 1]))) == [.none])
    #expect(Set(bands(year([8, 7, 6, 5, 4, 3, 2, 1], .cost))) == [.none])
    let known = year([8, 7, 6, 5, 4, 3, 2, 1], .none)
    #expect(
      known.rank(of: id(0)) == nil && known.best == nil && known.worst == nil
        && known.band(of: id(0)) == .none)
    #expect(known.mean == 4.5 && known.median == 4.5)
  }

  @Test func `whoever has no value has no rank and no colour, and counts in no mean`() {
    let two = year([10, 20])
    #expect(two.rank(of: id(7)) == nil && two.band(of: id(7)) == .none)
    #expect(two.mean(over: [id(0), id(7)]) == 10)
    #expect(two.mean(over: [id(7)]) == nil)
  }

  @Test func `of nothing there is nothing, and not nought`() {
    let empty = year([])
    #expect(empty.count == 0 && empty.mean == nil && empty.median == nil && empty.best == nil)
  }

  @Test func `the middle one of an odd number is the median`() {
    #expect(year([3, 1, 2]).median == 2)
  }

  @Test(arguments: ["180", "00180", "018o", "G123", " 180", "०१८०"])
  func `what is not four digits is no area`(text: String) {
    #expect(AreaID(area: text) == nil)
    #expect(AreaID(area: "0180")?.rawValue == "0180")
  }
}
