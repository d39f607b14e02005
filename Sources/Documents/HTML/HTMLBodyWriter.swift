/// Writes the parts of a document in order and numbers their ids.
struct HTMLBodyWriter {
  private let renderer: HTMLRenderer
  private(set) var writer = MarkupWriter()
  private var sectionCount = 0
  private var figureCount = 0
  private var tableCount = 0

  init(renderer: HTMLRenderer) {
    self.renderer = renderer
  }

  mutating func write(_ document: Document, title: HTMLRenderer.TitlePlace) {
    wrap("article", ["class": "doc", "lang": document.language]) { body in
      if title == .inBody { body.writer.element("h1", text: document.title) }
      for sentence in document.lead {
        body.writer.element("p", ["class": "doc-lead"], text: sentence)
      }
      for section in document.sections {
        body.write(section, level: 2)
      }
      body.writeLines(document.notes, class: "doc-notes")
    }
  }

  private mutating func write(_ section: DocumentSection, level: Int) {
    sectionCount += 1
    let id = "\(renderer.idPrefix)-section-\(sectionCount)"
    let style = section.start == .newPage ? "doc-section doc-new-page" : "doc-section"
    wrap("section", ["class": style, "aria-labelledby": id]) { body in
      body.writer.element("h\(min(level, 6))", ["id": id], text: section.heading)
      for block in section.blocks {
        body.write(block, level: level)
      }
      for subsection in section.subsections {
        body.write(subsection, level: level + 1)
      }
    }
  }

  private mutating func write(_ block: DocumentBlock, level: Int) {
    switch block {
    case .paragraph(let text): writer.element("p", text: text)
    case .list(let items): writeList(items)
    case .table(let table): write(table)
    case .figure(let figure): write(figure, level: level + 1)
    }
  }

  private mutating func writeList(_ items: [String]) {
    writer.element("ul") { writer in
      for item in items { writer.element("li", text: item) }
    }
  }

  private mutating func write(_ figure: DocumentFigure, level: Int) {
    figureCount += 1
    let id = "\(renderer.idPrefix)-figure-\(figureCount)"
    let labelling = ChartLabelling(id: id, title: figure.title, description: figure.finding)
    let drawing = figure.chart.drawing(labelling, width: renderer.chartWidth)
    wrap("figure", ["class": "doc-figure"]) { body in
      body.writer.element("figcaption") { writer in
        writer.element("h\(min(level, 6))", ["class": "doc-figure-title"], text: figure.title)
        writer.element("p", ["class": "doc-finding"], text: figure.finding)
      }
      switch drawing {
      case .svg(let picture): body.writer.splice(picture)
      case .sentence(let sentence): body.writer.element("p", text: sentence)
      }
      body.write(figure.table)
      body.writeLines([figure.source].filter { !$0.isEmpty }, class: "doc-source")
    }
  }

  /// A table scrolls sideways inside its own region, which the keyboard reaches and the caption names.
  private mutating func write(_ table: TableModel) {
    tableCount += 1
    let id = "\(renderer.idPrefix)-table-\(tableCount)"
    wrap("div", ["class": "doc-scroll", "role": "region", "tabindex": "0", "aria-labelledby": id]) { body in
      HTMLTableWriter(table: table, words: body.renderer.words, captionID: id).write(to: &body.writer)
    }
    writeLines(table.notes, class: "doc-source")
  }

  private mutating func writeLines(_ lines: [String], class name: String) {
    for line in lines {
      writer.element("p", ["class": name], text: line)
    }
  }

  /// The writer is part of this value, so the content is written aside and put inside the element.
  private mutating func wrap(
    _ name: String, _ attributes: MarkupWriter.Attributes, _ content: (inout HTMLBodyWriter) -> Void
  ) {
    let before = writer
    writer = MarkupWriter()
    content(&self)
    let inside = writer.markup
    writer = before
    writer.element(name, attributes) { $0.splice("\n" + inside) }
  }
}
