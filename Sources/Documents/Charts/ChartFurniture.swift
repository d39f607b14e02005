/// What all bar charts have around their bars.
extension ChartSheet {
  /// Names of a bar: on a line of its own above it, so that a long name has the whole width.
  mutating func name(_ name: String) {
    let lines = TextWidth.lines(name, within: width.narrowest, size: Self.nameSize, weight: .strong)
    for line in lines {
      bottom += Self.lineHeight
      text(line, shift: -axisStart, y: bottom - 5, weight: .strong, size: Self.nameSize)
    }
    bottom += 3
  }

  /// Samples with the series' names, for charts where there is no room for them beside the bars.
  mutating func legend(_ series: [String]) {
    var x = 0.0
    bottom += Self.lineHeight
    for (place, name) in series.enumerated() {
      let room = 20 + TextWidth.of(name, size: Self.textSize)
      if x > 0, x + room > width.narrowest {
        x = 0
        bottom += Self.lineHeight
      }
      swatch(series: place, x: x, y: bottom - 16)
      text(name, shift: x + 20 - axisStart, y: bottom - 4)
      x += room + 16
    }
    bottom += 12
  }

  /// Ticks behind a bar, and the axis itself where it begins.
  mutating func ticks(_ scale: LinearScale, from top: Double, to bottom: Double) {
    for tick in scale.ticks.dropFirst() {
      uprightLine(at: scale.share(tick), from: top, to: bottom, opacity: 0.25)
    }
  }

  /// The numbers of the axis and what it counts.
  mutating func axis(_ scale: LinearScale, title: String) {
    bottom += Self.lineHeight
    for tick in scale.ticks {
      text(
        PrintedNumber.number(tick, decimals: scale.decimals), at: scale.share(tick), y: bottom - 4,
        anchor: tick == 0 ? .start : .middle)
    }
    for line in TextWidth.lines(title, within: width.narrowest, size: Self.textSize, weight: .regular) {
      bottom += Self.lineHeight
      text(line, shift: -axisStart, y: bottom - 4)
    }
  }
}
