/// Points and lines of charts that show places instead of lengths.
extension ChartSheet {
  enum Mark: Hashable, Sendable {
    /// Filled: what the chart is about.
    case disc
    /// Hollow: what it is compared with.
    case ring
  }

  /// A mark of `radius` px at a place on the axis.
  mutating func mark(_ mark: Mark, at share: Double, y: Double, radius: Double, colour: Int) {
    let stroke = ChartPalette.colours[colour]
    onAxis { sheet in
      sheet.writer.element(
        "circle",
        [
          "cx": sheet.position(share), "cy": Self.short(y), "r": Self.short(radius),
          "fill": mark == .disc ? stroke : "#ffffff", "stroke": stroke, "stroke-width": "2",
          "class": (mark == .disc ? "chart-fill-\(colour + 1)" : "chart-ground")
            + " chart-stroke-\(colour + 1)",
        ])
    }
  }

  /// How a line looks: by thickness and dash as well as by colour.
  struct Stroke: Hashable, Sendable {
    let colour: Int
    let width: Double
    /// Lengths of dash and gap; empty for a whole line.
    let dash: String
  }

  /// A straight line between two places on the axis at two heights.
  mutating func line(
    from begin: (share: Double, y: Double), to end: (share: Double, y: Double), _ stroke: Stroke
  ) {
    onAxis { sheet in
      sheet.writer.element(
        "line",
        [
          "x1": sheet.position(begin.share), "y1": Self.short(begin.y), "x2": sheet.position(end.share),
          "y2": Self.short(end.y), "stroke": ChartPalette.colours[stroke.colour],
          "stroke-width": Self.short(stroke.width), "stroke-dasharray": stroke.dash,
          "class": "chart-stroke-\(stroke.colour + 1)",
        ])
    }
  }

  /// How a line looks, beside its name: `length` px of it, `shift` px from a place on the axis.
  mutating func sample(_ stroke: Stroke, at share: Double, shift: Double, y: Double, length: Double) {
    let path: MarkupWriter.Attributes = [
      "d": "M\(Self.short(shift)) 0H\(Self.short(shift + length))", "fill": "none",
      "stroke": ChartPalette.colours[stroke.colour], "stroke-width": Self.short(stroke.width),
      "stroke-dasharray": stroke.dash, "class": "chart-stroke-\(stroke.colour + 1)",
    ]
    draw(path, at: share, y: y)
  }

  /// A faint line across the whole axis.
  mutating func gridLine(y: Double) {
    onAxis { sheet in
      sheet.writer.element(
        "line",
        [
          "x1": sheet.position(0), "x2": sheet.position(1), "y1": Self.short(y), "y2": Self.short(y),
          "stroke": "currentColor", "stroke-opacity": "0.25",
        ])
    }
  }

  /// The numbers of an axis that lies across, every second one where there is no room for all, and what they are.
  mutating func axis(_ scale: RangeScale, title: String) {
    bottom += Self.lineHeight
    let labels = scale.ticks.map { PrintedNumber.number($0, decimals: scale.decimals) }
    let widths = labels.map { TextWidth.of($0, size: Self.textSize) }
    let every = LabelPlacement.fits(widths, within: axisLength, gap: 8) ? 1 : 2
    for (place, label) in labels.enumerated() where place.isMultiple(of: every) {
      let anchor: Anchor = place == 0 ? .start : place == labels.count - 1 ? .end : .middle
      text(label, at: scale.share(scale.ticks[place]), y: bottom - 4, anchor: anchor)
    }
    for line in TextWidth.lines(title, within: width.narrowest, size: Self.textSize, weight: .regular) {
      bottom += Self.lineHeight
      text(line, shift: -axisStart, y: bottom - 4)
    }
  }
}
