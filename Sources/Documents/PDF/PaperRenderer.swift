/// Writes a paper document as one page of HTML that fetches nothing: to print, and to make a PDF of. The language, the
/// title, headings and table headers are what a tagged PDF (PDF/UA, ISO 14289-1) is made from.
package struct PaperRenderer: Sendable {
  package init() {}

  package func page(_ document: PaperDocument) -> String {
    var writer = MarkupWriter()
    writer.element("html", ["lang": document.language]) { writer in
      writer.element("head") { writer in
        writer.element("meta", ["charset": "utf-8"])
        writer.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        writer.element("title", text: document.title)
        writer.element("style") { $0.splice(PaperStyle.stylesheet) }
      }
      writer.element("body") { writer in
        writer.element("p", ["class": "foot"], text: document.footer)
        writer.element("h1", text: document.title)
        for text in document.lead { write(text, as: "p", class: "lead", to: &writer) }
        for section in document.sections {
          writer.element("h2", text: section.heading)
          for block in section.blocks { write(block, to: &writer) }
        }
      }
    }
    return "<!DOCTYPE html>\n" + writer.markup
  }

  private func write(_ block: PaperBlock, to writer: inout MarkupWriter) {
    switch block {
    case .paragraph(let text): write(text, as: "p", to: &writer)
    case .facts(let facts): write(facts, to: &writer)
    case .written(let writing): write(writing, to: &writer)
    case .table(let table): write(table, to: &writer)
    }
  }

  private func write(_ facts: [PaperFact], to writer: inout MarkupWriter) {
    guard !facts.isEmpty else { return }
    writer.element("dl") { writer in
      for fact in facts {
        writer.element("dt", text: fact.term)
        write(fact.text, as: "dd", to: &writer)
      }
    }
  }

  private func write(_ writing: PaperWriting, to writer: inout MarkupWriter) {
    writer.element("h3", text: writing.heading)
    if !writing.byline.readable.isEmpty { write(writing.byline, as: "p", class: "byline", to: &writer) }
    write(writing.text, as: "p", class: "written", to: &writer)
  }

  private func write(_ table: PaperTable, to writer: inout MarkupWriter) {
    writer.element("table") { writer in
      writer.element("caption", text: table.caption)
      writer.element("thead") { writer in
        writer.element("tr") { writer in
          for column in table.columns { writer.element("th", ["scope": "col"], text: column) }
        }
      }
      writer.element("tbody") { writer in
        for row in table.rows {
          writer.element("tr") { writer in
            for (place, cell) in row.enumerated() {
              write(cell, as: place == 0 ? "th" : "td", scope: place == 0 ? "row" : "", to: &writer)
            }
          }
        }
      }
    }
  }

  private func write(
    _ text: PaperText, as name: String, class style: String = "", scope: String = "",
    to writer: inout MarkupWriter
  ) {
    writer.element(name, ["class": style, "scope": scope]) { writer in
      for part in text.parts {
        switch part {
        case .words(let words): writer.text(words)
        // On one line, so that no space is added to the text around it.
        case .box(let label):
          writer.splice("<strong class=\"box\">\(MarkupEscape.escaped(label))</strong>")
        }
      }
    }
  }
}
