/// Horizontal bars side by side, one for each series in every group; for the same thing at two times.
///
/// Each bar is named at its left when the names are short enough; else there is a line of samples on top. The
/// number stands at its end.
package struct GroupedBarChart: Chart, Hashable {
  package var data: ChartData

  package init(_ data: ChartData) {
    self.data = data
  }

  package func drawing(_ labelling: ChartLabelling, width: ChartWidth) -> ChartDrawing {
    if data.isEmpty { return .sentence(data.emptySentence) }
    let values = data.categories.flatMap(\.values)
    let scale = LinearScale(
      upTo: values.compactMap(\.amount).max() ?? 0, ticks: data.isWhole ? .whole : .any)
    let margin = values.map { TextWidth.of($0.label, size: ChartSheet.textSize, weight: .strong) }.max() ?? 0
    let naming = Naming(data.series, within: width.narrowest * 0.36)
    var sheet = ChartSheet(
      labelling, width: width, axisStart: naming.column, axisMargin: max(margin + 10, 24))
    if naming == .legend { sheet.legend(data.series) }
    for category in data.categories {
      draw(category, scale: scale, naming: naming, on: &sheet)
    }
    sheet.axis(scale, title: data.axisTitle)
    return sheet.finished(seriesCount: data.series.count, data: data)
  }

  private static let barHeight = 18.0

  private enum Naming: Hashable {
    case beside(width: Double)
    case legend

    init(_ series: [String], within room: Double) {
      let widest = series.map { TextWidth.of($0, size: ChartSheet.textSize) }.max() ?? 0
      self = widest + 8 <= room ? .beside(width: widest + 8) : .legend
    }

    var column: Double {
      switch self {
      case .beside(let width): width
      case .legend: 0
      }
    }
  }

  private func draw(
    _ category: ChartCategory, scale: LinearScale, naming: Naming, on sheet: inout ChartSheet
  ) {
    sheet.name(category.name)
    let top = sheet.bottom + 2
    let foot = top + Double(category.values.count) * (Self.barHeight + 4)
    sheet.ticks(scale, from: top - 2, to: foot)
    for (series, value) in category.values.enumerated() {
      drawBar(value, series: series, top: top + Double(series) * (Self.barHeight + 4), scale, naming, &sheet)
    }
    sheet.uprightLine(at: 0, from: top - 2, to: foot, opacity: 1)
    sheet.bottom = foot + 12
  }

  private func drawBar(
    _ value: TableCell, series: Int, top: Double, _ scale: LinearScale, _ naming: Naming,
    _ sheet: inout ChartSheet
  ) {
    let baseline = top + 14
    if naming != .legend {
      sheet.text(data.series[series], shift: -sheet.axisStart, y: baseline)
    }
    let end = scale.share(value.amount ?? 0)
    if end > 0 {
      sheet.bar(from: 0, to: end, y: top, height: Self.barHeight, series: series)
    }
    sheet.text(value.label, at: end, shift: 6, y: baseline, weight: series == 0 ? .strong : .regular)
  }
}
