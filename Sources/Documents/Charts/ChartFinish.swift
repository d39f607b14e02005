extension ChartSheet {
  /// The whole picture, with what a screen reader says. Letters and lines take the colour of the text around
  /// (`currentColor`), so that it can be read on any ground.
  func finished(seriesCount: Int, data: ChartData) -> ChartDrawing {
    finished(seriesCount: seriesCount, words: data.inWords)
  }

  /// - Parameter words: every figure, for those who hear the picture.
  func finished(seriesCount: Int = 0, words: String) -> ChartDrawing {
    let height = Self.short(bottom.rounded(.up))
    var picture = MarkupWriter()
    let (titleID, descriptionID) = ("\(labelling.id)-title", "\(labelling.id)-desc")
    picture.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart", "id": labelling.id, "role": "img",
        "aria-labelledby": "\(titleID) \(descriptionID)", "width": outerWidth, "height": height,
        "viewBox": viewBox(height: height), "font-family": "system-ui, 'Segoe UI', Roboto, Arial, sans-serif",
        "fill": "currentColor",
      ]
    ) { picture in
      picture.element("title", ["id": titleID], text: labelling.title)
      picture.element("desc", ["id": descriptionID], text: "\(labelling.description) \(words)")
      ChartPalette.writePatterns(seriesCount, chart: labelling.id, to: &picture)
      picture.splice(writer.markup)
    }
    return .svg(picture.markup)
  }

  private var outerWidth: String {
    switch width {
    case .fluid: "100%"
    case .fixed: Self.short(width.narrowest)
    }
  }

  /// Only a drawing of fixed width is scaled as a whole.
  private func viewBox(height: String) -> String {
    switch width {
    case .fluid: ""
    case .fixed: "0 0 \(Self.short(width.narrowest)) \(height)"
    }
  }
}
