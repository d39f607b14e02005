/// Horizontal bars, each made of the series' parts; for wholes that consist of kinds.
///
/// The parts are named directly above the first bar when it has them all and their names fit; else there is a
/// line of samples on top. The number of each part stands under it, the sum at the bar's end.
package struct StackedBarChart: Chart, Hashable {
  package var data: ChartData

  package init(_ data: ChartData) {
    self.data = data
  }

  package func drawing(_ labelling: ChartLabelling, width: ChartWidth) -> ChartDrawing {
    if data.isEmpty { return .sentence(data.emptySentence) }
    let sums = data.categories.map { $0.values.compactMap(\.amount).reduce(0, +) }
    let scale = LinearScale(upTo: sums.max() ?? 0, ticks: data.isWhole ? .whole : .any)
    let totals = data.categories.compactMap { $0.shownTotal?.label }
    let margin = totals.map { TextWidth.of($0, size: ChartSheet.textSize, weight: .strong) }.max() ?? 0
    var sheet = ChartSheet(labelling, width: width, axisMargin: max(margin + 10, 24))
    let direct = namesFitFirstBar(scale, in: sheet)
    if !direct { sheet.legend(data.series) }
    for (place, category) in data.categories.enumerated() {
      draw(category, scale: scale, naming: direct && place == 0 ? .parts : .nothing, on: &sheet)
    }
    sheet.axis(scale, title: data.axisTitle)
    return sheet.finished(seriesCount: data.series.count, data: data)
  }

  private enum Naming { case parts, nothing }

  private static let barHeight = 24.0
  private static let labelGap = 8.0

  private func namesFitFirstBar(_ scale: LinearScale, in sheet: ChartSheet) -> Bool {
    guard let first = data.categories.first, data.series.count <= 4 else { return false }
    let widths = data.series.map { TextWidth.of($0, size: ChartSheet.textSize) }
    return first.values.count == data.series.count
      && first.values.allSatisfy { ($0.amount ?? 0) > 0 }
      && LabelPlacement.fits(widths, within: sheet.width.narrowest, gap: Self.labelGap)
  }

  private func draw(
    _ category: ChartCategory, scale: LinearScale, naming: Naming, on sheet: inout ChartSheet
  ) {
    let parts = StackedPart.parts(of: category, scale: scale)
    sheet.name(category.name)
    if naming == .parts { drawNames(parts, on: &sheet) }
    drawBar(parts, total: category.shownTotal, scale: scale, on: &sheet)
    drawNumbers(parts, on: &sheet)
    sheet.bottom += 14
  }

  private func drawNames(_ parts: [StackedPart], on sheet: inout ChartSheet) {
    sheet.bottom += ChartSheet.lineHeight
    for (part, shift) in zip(parts, shifts(parts.map { data.series[$0.series] }, of: parts, on: sheet)) {
      sheet.text(
        data.series[part.series], at: part.centre, shift: shift, y: sheet.bottom - 5, anchor: .middle)
      sheet.leader(at: part.centre, y: sheet.bottom + 6, shift: shift, height: -8)
    }
    sheet.bottom += 6
  }

  private func drawBar(
    _ parts: [StackedPart], total: TableCell?, scale: LinearScale, on sheet: inout ChartSheet
  ) {
    let (top, foot) = (sheet.bottom, sheet.bottom + Self.barHeight)
    sheet.ticks(scale, from: top - 2, to: foot + 2)
    for part in parts where part.end > part.begin {
      sheet.bar(from: part.begin, to: part.end, y: top, height: Self.barHeight, series: part.series)
    }
    for part in parts where part.begin > 0 && part.end > part.begin {
      sheet.gap(at: part.begin, from: top, to: foot)
    }
    sheet.uprightLine(at: 0, from: top - 2, to: foot + 2, opacity: 1)
    if let total {
      sheet.text(total.label, at: parts.last?.end ?? 0, shift: 6, y: top + 17, weight: .strong)
    }
    sheet.bottom = foot
  }

  private func drawNumbers(_ parts: [StackedPart], on sheet: inout ChartSheet) {
    let shown = parts.filter(\.isNumbered)
    if shown.isEmpty { return }
    sheet.bottom += ChartSheet.lineHeight - 2
    for (part, shift) in zip(shown, shifts(shown.map(\.label), of: shown, on: sheet)) {
      sheet.text(part.label, at: part.centre, shift: shift, y: sheet.bottom - 3, anchor: .middle)
    }
  }

  private func shifts(_ texts: [String], of parts: [StackedPart], on sheet: ChartSheet) -> [Double] {
    let labels = zip(texts, parts).map { text, part in
      LabelPlacement.Label(
        centre: part.centre * sheet.axisLength, width: TextWidth.of(text, size: ChartSheet.textSize))
    }
    return LabelPlacement.shifts(labels, within: 0...sheet.width.narrowest, gap: Self.labelGap)
  }
}

/// One series' part of a bar, as shares of the axis.
private struct StackedPart {
  let series: Int
  let begin: Double
  let end: Double
  let label: String
  /// Nothing of a kind is not numbered; a hidden number is, with its sign, though it has no part.
  let isNumbered: Bool

  var centre: Double { (begin + end) / 2 }

  static func parts(of category: ChartCategory, scale: LinearScale) -> [StackedPart] {
    var sum = 0.0
    return category.values.enumerated().map { series, value in
      let begin = scale.share(sum)
      sum += max(value.amount ?? 0, 0)
      return StackedPart(
        series: series, begin: begin, end: scale.share(sum), label: value.label, isNumbered: value.amount != 0
      )
    }
  }
}
