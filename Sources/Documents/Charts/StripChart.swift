/// Everybody as a thin tick on one strip, and some as marks with their names: where one lies among all (look.md, Charts).
package struct StripChart: Chart, Hashable {
  package struct Mark: Hashable, Sendable {
    package var name: String
    package var value: Double
    /// The value as it is written.
    package var label: String
    /// The one that the chart is about.
    package var isOwn: Bool

    package init(name: String, value: Double, label: String, isOwn: Bool) {
      self.name = name
      self.value = value
      self.label = label
      self.isOwn = isOwn
    }
  }

  /// Everybody's, those with marks included.
  package var values: [Double]
  package var marks: [Mark]
  /// What the axis measures, and which way is better.
  package var axisTitle: String
  package var emptySentence: String

  package init(values: [Double], marks: [Mark], axisTitle: String, emptySentence: String) {
    self.values = values
    self.marks = marks
    self.axisTitle = axisTitle
    self.emptySentence = emptySentence
  }

  /// More names than this would be longer than the page; the others are marked on the strip alone.
  package static let mostNames = 10

  package func drawing(_ labelling: ChartLabelling, width: ChartWidth) -> ChartDrawing {
    guard let scale = RangeScale(values + marks.map(\.value)) else { return .sentence(emptySentence) }
    var sheet = ChartSheet(labelling, width: width, axisStart: 8, axisMargin: 8)
    let isBeside = named.allSatisfy { Self.hasRoom($0, scale, sheet) }
    let rowHeight = isBeside ? 24.0 : 44.0
    let foot = Self.stripHeight + rowHeight * Double(named.count)
    for tick in scale.ticks {
      sheet.uprightLine(at: scale.share(tick), from: 0, to: foot + 4, opacity: 0.2)
    }
    for value in Set(values).sorted() {
      sheet.uprightLine(at: scale.share(value), from: 6, to: Self.stripHeight - 6, opacity: 0.45)
    }
    for mark in sorted { draw(mark, y: Self.stripHeight / 2, scale, &sheet) }
    for (row, mark) in named.enumerated() {
      let below = Self.stripHeight + rowHeight * Double(row + 1)
      draw(mark, y: below - 12, scale, &sheet)
      if isBeside { label(mark, y: below - 7, scale, &sheet) } else { label(mark, y: below - 26, &sheet) }
    }
    sheet.bottom = foot + 4
    sheet.axis(scale, title: axisTitle)
    return sheet.finished(words: inWords)
  }

  private static let stripHeight = 44.0
  /// From the middle of a mark to its name.
  private static let distance = 12.0

  /// The one that the chart is about is drawn last, on top of the others.
  private var sorted: [Mark] { marks.filter { !$0.isOwn } + marks.filter(\.isOwn) }

  /// Those that have a row, the highest value first.
  private var named: [Mark] {
    let shown = marks.count <= Self.mostNames ? marks : marks.filter(\.isOwn)
    return shown.sorted { ($1.value, $0.name) < ($0.value, $1.name) }
  }

  private func draw(_ mark: Mark, y: Double, _ scale: RangeScale, _ sheet: inout ChartSheet) {
    sheet.mark(
      mark.isOwn ? .disc : .ring, at: scale.share(mark.value), y: y, radius: mark.isOwn ? 7 : 5,
      colour: mark.isOwn ? 0 : 1)
  }

  /// Whether a name fits on the side of its mark where there is more room, where the drawing is narrowest.
  private static func hasRoom(_ mark: Mark, _ scale: RangeScale, _ sheet: ChartSheet) -> Bool {
    let share = scale.share(mark.value)
    return TextWidth.of(mark.text, size: ChartSheet.textSize, weight: mark.isOwn ? .strong : .regular)
      <= max(share, 1 - share) * sheet.axisLength - distance + sheet.axisStart
  }

  private func label(_ mark: Mark, y: Double, _ scale: RangeScale, _ sheet: inout ChartSheet) {
    let share = scale.share(mark.value)
    let isLeft = share < 0.5
    sheet.text(
      mark.text, at: share, shift: isLeft ? Self.distance : -Self.distance, y: y,
      anchor: isLeft ? .start : .end, weight: mark.isOwn ? .strong : .regular)
  }

  /// On a line of its own above the mark.
  private func label(_ mark: Mark, y: Double, _ sheet: inout ChartSheet) {
    sheet.text(mark.text, shift: -sheet.axisStart, y: y, weight: mark.isOwn ? .strong : .regular)
  }

  /// The marks in words; of everybody only how many they are and between what they lie, since all stand in the table.
  private var inWords: String {
    sorted.reversed().map { "\($0.text)." }.joined(separator: " ")
  }
}

extension StripChart.Mark {
  fileprivate var text: String { "\(name) \(label)" }
}
