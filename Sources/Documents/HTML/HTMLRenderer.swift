/// Writes a document as HTML that is well-formed XML too.
///
/// `page(_:)` is complete in itself: one file, no script, nothing fetched, made to be printed. `body(_:)` is a
/// fragment for a site's own frame, whose stylesheet should hold `HTMLStyle.parts`. Its classes:
/// `doc` (around all), `doc-lead`, `doc-section`, `doc-figure`, `doc-figure-title`, `doc-finding`, `doc-source`,
/// `doc-scroll` (region that a wide table scrolls in), `doc-table`, `doc-wide` (one of many columns), `doc-words` (a column of words), `doc-group`
/// (a row that gathers others), `doc-level-1` … (indented rows), `doc-mark` (a judgement) with `doc-mark-good`,
/// `doc-mark-middle`, `doc-mark-bad` or `doc-mark-plain`, `doc-new-page` (begins a page on paper), `doc-notes`,
/// `doc-hidden` (for ears only).
package struct HTMLRenderer: Sendable {
  package var words: CellWords
  /// Begins every id, so that two fragments can share a page.
  package var idPrefix: String
  package var chartWidth: ChartWidth

  package init(words: CellWords = .swedish, idPrefix: String = "doc", chartWidth: ChartWidth = .fluid) {
    self.words = words
    self.idPrefix = idPrefix
    self.chartWidth = chartWidth
  }

  /// A complete page.
  package func page(_ document: Document) -> String { page(document, style: HTMLStyle.page) }

  /// A complete page for paper alone, to make a PDF of: numbered pages, and charts that are drawn at one width.
  package static func paper(_ document: Document) -> String {
    HTMLRenderer(chartWidth: .fixed(640)).page(document, style: HTMLStyle.paperPage)
  }

  private func page(_ document: Document, style: String) -> String {
    var writer = MarkupWriter()
    writer.element("html", ["lang": document.language]) { writer in
      writer.element("head") { writer in
        writer.element("meta", ["charset": "utf-8"])
        writer.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        writer.element("title", text: document.title)
        writer.element("style") { $0.splice(style) }
      }
      writer.element("body") { writer in
        writer.element("main", ["class": "doc-page"]) { $0.splice(body(document)) }
      }
    }
    return "<!DOCTYPE html>\n" + writer.markup
  }

  /// The document alone. Its title is the page's `h1`, unless the frame around has one already.
  package func body(_ document: Document, title: TitlePlace = .inBody) -> String {
    var body = HTMLBodyWriter(renderer: self)
    body.write(document, title: title)
    return body.writer.markup
  }

  package enum TitlePlace: Hashable, Sendable { case inBody, inFrame }
}

/// What a screen reader says where the eye sees a sign.
package struct CellWords: Hashable, Sendable {
  package var missing: String
  package var notApplicable: String
  /// Goes before the limit: "färre än" 5.
  package var fewerThan: String
  package var withheld: String

  package init(missing: String, notApplicable: String, fewerThan: String, withheld: String) {
    self.missing = missing
    self.notApplicable = notApplicable
    self.fewerThan = fewerThan
    self.withheld = withheld
  }

  package static let swedish = CellWords(
    missing: "uppgift saknas", notApplicable: "gäller inte", fewerThan: "färre än", withheld: "visas inte")

  /// Nil when the label is said as it is written.
  func spoken(_ cell: TableCell) -> String? {
    switch cell {
    case .missing: missing
    case .notApplicable: notApplicable
    case .suppressed(let limit): "\(fewerThan) \(limit)"
    case .withheld: withheld
    case .number(let number, _), .percent(let number, _): number.isFinite ? nil : missing
    case .text, .count, .day, .year, .marked: nil
    }
  }
}
