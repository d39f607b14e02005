/// Lines over years: what the chart is about, what it is compared with, and means. Each line has its name at its end, with
/// a piece of it: names are moved where they would cover each other, and no line is known by its colour alone. A year
/// without a value breaks the line.
package struct YearLineChart: Chart, Hashable {
  package struct Line: Hashable, Sendable {
    package enum Style: Hashable, Sendable {
      /// Thick and whole, with filled marks.
      case own
      /// Thin, with hollow marks; each whole or dashed in a way of its own.
      case other
      /// Dashed.
      case mean
      /// Dotted: the mean of a wider circle.
      case widerMean
    }

    package var name: String
    package var style: Style
    package var points: [Int: Double]

    package init(_ name: String, _ style: Style, _ points: [Int: Double]) {
      self.name = name
      self.style = style
      self.points = points
    }
  }

  package var lines: [Line]
  package var axisTitle: String
  /// How many decimals a value has in the words.
  package var decimals: Int
  package var emptySentence: String

  package init(lines: [Line], axisTitle: String, decimals: Int, emptySentence: String) {
    self.lines = lines
    self.axisTitle = axisTitle
    self.decimals = decimals
    self.emptySentence = emptySentence
  }

  package func drawing(_ labelling: ChartLabelling, width: ChartWidth) -> ChartDrawing {
    let years = Set(drawn.flatMap(\.points.keys)).sorted()
    let values = drawn.flatMap(\.points.values)
    guard let scale = RangeScale(values), let first = years.first, let last = years.last else {
      return .sentence(emptySentence)
    }
    let ticks = scale.ticks.map { PrintedNumber.number($0, decimals: scale.decimals) }
    let left = (ticks.map { TextWidth.of($0, size: ChartSheet.textSize) }.max() ?? 0) + 12
    let right =
      (drawn.map { TextWidth.of($0.name, size: ChartSheet.textSize, weight: .strong) }.max() ?? 0)
      + Self.nameStart + 8
    var sheet = ChartSheet(labelling, width: width, axisStart: left, axisMargin: right)
    let plot = YearPlot(first: first, last: last, scale: scale)
    for title in TextWidth.lines(
      axisTitle, within: width.narrowest, size: ChartSheet.textSize, weight: .regular)
    {
      sheet.bottom += ChartSheet.lineHeight
      sheet.text(title, shift: -left, y: sheet.bottom - 4)
    }
    let top = sheet.bottom + 12
    for (tick, label) in zip(scale.ticks, ticks) {
      sheet.gridLine(y: plot.y(tick, top))
      sheet.text(label, shift: -left, y: plot.y(tick, top) + 5)
    }
    for (line, stroke) in stroked { draw(line, stroke, plot, top, &sheet) }
    label(plot, top, &sheet)
    sheet.bottom = top + YearPlot.height
    yearLabels(years, plot, &sheet)
    return sheet.finished(words: inWords)
  }

  /// What the chart is about lies on top of the others.
  private var drawn: [Line] {
    let known = lines.filter { !$0.points.isEmpty }
    return known.filter { $0.style != .own } + known.filter { $0.style == .own }
  }

  /// The same with how each is drawn.
  private var stroked: [(line: Line, stroke: ChartSheet.Stroke)] {
    var others = 0
    return drawn.map { line in
      if line.style == .other { others += 1 }
      return (line: line, stroke: Self.stroke(line.style, place: max(0, others - 1)))
    }
  }

  private func draw(
    _ line: Line, _ stroke: ChartSheet.Stroke, _ plot: YearPlot, _ top: Double, _ sheet: inout ChartSheet
  ) {
    let points = line.points.sorted { $0.key < $1.key }
    for (one, next) in zip(points, points.dropFirst()) where next.key == one.key + 1 {
      sheet.line(
        from: (plot.share(one.key), plot.y(one.value, top)),
        to: (plot.share(next.key), plot.y(next.value, top)),
        stroke)
    }
    for point in points {
      sheet.mark(
        line.style == .other ? .ring : .disc, at: plot.share(point.key), y: plot.y(point.value, top),
        radius: line.style == .own ? 5 : 2.5, colour: stroke.colour)
    }
  }

  /// Where the names begin, right of the last year, and the piece of line before each.
  private static let nameStart = 34.0
  private static let samples = 8.0...30.0

  /// As many as there are names (`StripChart.mostNames`), all unlike those of means.
  private static let dashes = [
    "", "6 2", "1 3", "12 3", "6 2 1 2", "3 3", "12 3 1 3", "6 2 1 2 1 2", "12 3 6 3", "3 6",
  ]

  /// - Parameter place: which of the others it is.
  private static func stroke(_ style: Line.Style, place: Int) -> ChartSheet.Stroke {
    switch style {
    case .own: ChartSheet.Stroke(colour: 0, width: 3, dash: "")
    case .other: ChartSheet.Stroke(colour: 5, width: 1.5, dash: dashes[place % dashes.count])
    case .mean: ChartSheet.Stroke(colour: 1, width: 2.5, dash: "8 5")
    case .widerMean: ChartSheet.Stroke(colour: 3, width: 2.5, dash: "2 5")
    }
  }

  /// The names at the right, moved up and down until none covers another.
  private func label(_ plot: YearPlot, _ top: Double, _ sheet: inout ChartSheet) {
    let ends = stroked.compactMap { line, stroke in
      line.points.max { $0.key < $1.key }.map { (line: line, stroke: stroke, y: plot.y($0.value, top)) }
    }.sorted { $0.y < $1.y }
    let labels = ends.map { LabelPlacement.Label(centre: $0.y, width: 16) }
    let room = (top - 8)...(top + YearPlot.height + 8)
    for (end, shift) in zip(ends, LabelPlacement.shifts(labels, within: room, gap: 1)) {
      let samples = Self.samples
      sheet.sample(
        end.stroke, at: 1, shift: samples.lowerBound, y: end.y + shift,
        length: samples.upperBound - samples.lowerBound)
      sheet.text(
        end.line.name, at: 1, shift: Self.nameStart, y: end.y + shift + 5,
        weight: end.line.style == .own ? .strong : .regular)
    }
  }

  /// As many of the years as there is room for, the last one among them.
  private func yearLabels(_ years: [Int], _ plot: YearPlot, _ sheet: inout ChartSheet) {
    sheet.bottom += ChartSheet.lineHeight
    let room = max(1, Int(sheet.axisLength / 44))
    let every = max(1, (plot.last - plot.first + room) / room)
    for year in stride(from: plot.last, through: plot.first, by: -every) {
      sheet.text(String(year), at: plot.share(year), y: sheet.bottom, anchor: .middle)
    }
    sheet.bottom += 6
  }

  private var inWords: String {
    drawn.reversed().map { line in
      let points = line.points.sorted { $0.key < $1.key }.map { year, value in
        "\(year) \(PrintedNumber.number(value, decimals: decimals))"
      }
      return "\(line.name): \(points.joined(separator: ", "))."
    }.joined(separator: " ")
  }
}

/// Where a year and a value stand in the picture.
private struct YearPlot {
  static let height = 220.0

  let first: Int
  let last: Int
  let scale: RangeScale

  func share(_ year: Int) -> Double {
    first == last ? 0.5 : Double(year - first) / Double(last - first)
  }

  func y(_ value: Double, _ top: Double) -> Double { top + (1 - scale.share(value)) * Self.height }
}
