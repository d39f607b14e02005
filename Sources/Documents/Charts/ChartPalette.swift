/// Colours that stay apart for the colour-blind and in grey print, each with a hatch as second channel. A page
/// may replace the colours by CSS (`ChartStyle.stylesheet`); the attributes hold where there is none.
enum ChartPalette {
  static let colours = ["#0b5563", "#c8553d", "#6b8f71", "#7a5c99", "#b08900", "#7d8882"]

  /// The series' part as rectangles: its colour, and its hatch on top. Two, because not every PDF renderer fills
  /// the ground of a pattern.
  static func write(
    _ series: Int, chart id: String, x: String, y: String, width: String, height: String,
    to writer: inout MarkupWriter
  ) {
    let number = series % colours.count
    writer.element(
      "rect",
      [
        "x": x, "y": y, "width": width, "height": height, "fill": colours[number],
        "class": "chart-fill-\(number + 1)",
      ])
    if !hatches[number].isEmpty {
      let fill = "url(#\(patternID(number, chart: id)))"
      writer.element("rect", ["x": x, "y": y, "width": width, "height": height, "fill": fill])
    }
  }

  /// The patterns that a chart of this many series refers to.
  static func writePatterns(_ count: Int, chart id: String, to writer: inout MarkupWriter) {
    writer.element("defs") { writer in
      for number in 0..<min(count, colours.count) where !hatches[number].isEmpty {
        writePattern(number, chart: id, to: &writer)
      }
    }
  }

  private static func writePattern(_ number: Int, chart id: String, to writer: inout MarkupWriter) {
    let tile: MarkupWriter.Attributes = [
      "id": patternID(number, chart: id), "width": "8", "height": "8", "patternUnits": "userSpaceOnUse",
    ]
    let lines: MarkupWriter.Attributes = [
      "d": hatches[number], "stroke": "#ffffff", "stroke-width": "1.5", "fill": "none",
      "class": "chart-hatch",
    ]
    writer.element("pattern", tile) { $0.element("path", lines) }
  }

  private static func patternID(_ number: Int, chart id: String) -> String {
    "\(id)-hatch-\(number + 1)"
  }

  /// Lines in a tile of 8 × 8 px. The first series is solid; the others are known by their hatch alone.
  private static let hatches = [
    "",
    "M-2 2L2 -2M0 8L8 0M6 10L10 6",
    "M2 2h2M6 6h2",
    "M0 4H8",
    "M0 4H8M4 0V8",
    "M4 0V8",
  ]
}
