import Foundation

/// The drawing under way: it grows downwards, and its axis lies across. Positions along the axis are shares of
/// it, which a fluid drawing writes as percent of whatever width it gets; all else is px.
struct ChartSheet {
  enum Anchor: String { case start, middle, end }

  static let textSize = 14.0
  static let nameSize = 15.0
  static let lineHeight = 20.0

  let labelling: ChartLabelling
  let width: ChartWidth
  /// Where the axis begins.
  let axisStart: Double
  /// How much of the whole width the axis takes.
  private let axisPart: Double
  var writer = MarkupWriter()
  /// The lower edge of what has been drawn.
  var bottom = 0.0

  /// - Parameters:
  ///   - axisStart: px to the left of the axis, for labels beside the bars.
  ///   - axisMargin: px to the right of its end, for the label of the longest bar.
  init(_ labelling: ChartLabelling, width: ChartWidth, axisStart: Double = 0, axisMargin: Double) {
    self.labelling = labelling
    self.width = width
    self.axisStart = axisStart
    axisPart = max(width.narrowest - axisStart - axisMargin, width.narrowest / 4) / width.narrowest
  }

  /// The axis in px where the drawing is narrowest.
  var axisLength: Double { axisPart * width.narrowest }

  /// Text with its baseline at `y`, `shift` px beside a place on the axis.
  mutating func text(
    _ text: String, at share: Double = 0, shift: Double = 0, y: Double, anchor: Anchor = .start,
    weight: TextWidth.Weight = .regular, size: Double = ChartSheet.textSize
  ) {
    writer.element(
      "text",
      [
        "x": position(share), "dx": Self.short(shift + axisStart), "y": Self.short(y),
        "text-anchor": anchor == .start ? "" : anchor.rawValue, "font-size": Self.short(size),
        "font-weight": weight == .strong ? "600" : "",
      ],
      text: text)
  }

  /// A bar from one place on the axis to another.
  mutating func bar(from begin: Double, to end: Double, y: Double, height: Double, series: Int) {
    onAxis { sheet in
      ChartPalette.write(
        series, chart: sheet.labelling.id, x: sheet.position(begin), y: Self.short(y),
        width: sheet.position(end - begin), height: Self.short(height), to: &sheet.writer)
    }
  }

  /// An upright line across the axis. `opacity` tells the axis itself from its ticks.
  mutating func uprightLine(at share: Double, from top: Double, to bottom: Double, opacity: Double) {
    onAxis { sheet in
      sheet.writer.element(
        "line",
        [
          "x1": sheet.position(share), "x2": sheet.position(share), "y1": Self.short(top),
          "y2": Self.short(bottom), "stroke": "currentColor", "stroke-opacity": Self.short(opacity),
        ])
    }
  }

  /// A line between two bars' parts in the colour of the ground.
  mutating func gap(at share: Double, from top: Double, to bottom: Double) {
    onAxis { sheet in
      sheet.writer.element(
        "line",
        [
          "x1": sheet.position(share), "x2": sheet.position(share), "y1": Self.short(top),
          "y2": Self.short(bottom), "stroke": "#ffffff", "stroke-width": "2", "class": "chart-hatch",
        ])
    }
  }

  /// A thin line from a place on the axis at `y` to a label that had to be moved aside.
  mutating func leader(at share: Double, y: Double, shift: Double, height: Double) {
    draw(
      ["d": "M0 0L\(Self.short(shift)) \(Self.short(height))", "stroke": "currentColor", "fill": "none"],
      at: share, y: y)
  }

  /// A path in px from a place on the axis at `y`.
  mutating func draw(_ path: MarkupWriter.Attributes, at share: Double, y: Double) {
    let place = position(share)
    onAxis { sheet in
      switch sheet.width {
      case .fluid:
        sheet.writer.element("svg", ["x": place, "y": Self.short(y), "overflow": "visible"]) {
          $0.element("path", path)
        }
      case .fixed:
        sheet.writer.element("g", ["transform": "translate(\(place) \(Self.short(y)))"]) {
          $0.element("path", path)
        }
      }
    }
  }

  /// A sample of a series' colour and hatch, `x` px from the left edge.
  mutating func swatch(series: Int, x: Double, y: Double) {
    ChartPalette.write(
      series, chart: labelling.id, x: Self.short(x), y: Self.short(y), width: "14", height: "14", to: &writer)
  }

  mutating func onAxis(_ draw: (inout ChartSheet) -> Void) {
    if axisStart == 0 { return draw(&self) }
    var inner = self
    inner.writer = MarkupWriter()
    draw(&inner)
    writer.element("g", ["transform": "translate(\(Self.short(axisStart)) 0)"]) {
      $0.splice(inner.writer.markup)
    }
  }

  func position(_ share: Double) -> String {
    switch width {
    case .fluid: Self.short(share * axisPart * 100) + "%"
    case .fixed: Self.short(share * axisLength)
    }
  }

  /// A number for an attribute: two decimals are finer than any screen.
  static func short(_ number: Double) -> String {
    let digits = String(format: "%.2f", number)
    let trimmed = digits.reversed().drop { $0 == "0" }.drop { $0 == "." }
    let text = String(trimmed.reversed())
    return text.isEmpty || text == "-" || text == "-0" ? "0" : text
  }
}
