import Testing

@testable import Documents

struct LabelPlacementTests {
  private typealias Label = LabelPlacement.Label

  @Test func `labels with room stay where they are`() {
    let labels = [Label(centre: 20, width: 10), Label(centre: 50, width: 10)]
    #expect(LabelPlacement.shifts(labels, within: 0...100, gap: 5) == [0, 0])
  }

  @Test func `a label at the edge is moved inside`() {
    let labels = [Label(centre: 2, width: 10), Label(centre: 99, width: 10)]
    #expect(LabelPlacement.shifts(labels, within: 0...100, gap: 5) == [3, -4])
  }

  @Test func `labels that fit never overlap, however close their places are and however wide it is drawn`() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let widths = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        Double.random(in: 5...40, using: &random)
      }
      guard LabelPlacement.fits(widths, within: 200, gap: 8) else { continue }
      let centres = widths.map { _ in Double.random(in: 0...200, using: &random) }.sorted()
      let labels = zip(centres, widths).map { Label(centre: $0, width: $1) }
      let shifts = LabelPlacement.shifts(labels, within: 0...200, gap: 8)
      for stretch in [1.0, 1.7, 4] {
        expectApart(labels, shifts, stretch: stretch)
      }
    }
  }

  private func expectApart(_ labels: [Label], _ shifts: [Double], stretch: Double) {
    var free = 0.0
    for (label, shift) in zip(labels, shifts) {
      let begin = label.centre * stretch + shift - label.width / 2
      #expect(begin >= free - 1e-9)
      free = begin + label.width + 8
    }
    #expect(free - 8 <= 200 * stretch + 1e-9)
  }

  @Test func `long names are broken between words, and a word that is too long inside`() {
    let lines = TextWidth.lines("Vård och omsorgsnämnden", within: 120, size: 15, weight: .strong)
    #expect(lines.first == "Vård och")
    #expect(lines.dropFirst().joined().replacing("-", with: "") == "omsorgsnämnden")
    for line in lines {
      #expect(TextWidth.of(line, size: 15, weight: .strong) <= 120)
    }
  }

  @Test func `a broken word loses no letter`() {
    let word = "Donaudampfschiffahrtselektrizitätenhauptbetriebswerk"
    let lines = TextWidth.lines(word, within: 130, size: 15, weight: .strong)
    #expect(lines.map { $0.replacing("-", with: "") }.joined() == word)
    #expect(lines.count > 2)
  }

  @Test func `no text gives no lines, and no room gives a letter a line`() {
    #expect(TextWidth.lines("  ", within: 100, size: 15, weight: .regular).isEmpty)
    #expect(TextWidth.lines("abc", within: 1, size: 15, weight: .regular) == ["a-", "b-", "c"])
  }
}
