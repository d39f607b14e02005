/// Writes one table with caption, column and row headers.
struct HTMLTableWriter {
  let table: TableModel
  let words: CellWords
  let captionID: String

  /// Beyond so many a sheet of paper needs smaller letters.
  private static let mostColumns = 7

  func write(to writer: inout MarkupWriter) {
    let wide = table.columns.count > Self.mostColumns ? " doc-wide" : ""
    writer.element("table", ["class": "doc-table\(wide)"]) { writer in
      writer.element("caption") { $0.element("span", ["id": captionID], text: table.caption) }
      writer.element("thead") { writeHeadings(to: &$0) }
      writer.element("tbody") { writer in
        for row in table.rows { write(row, to: &writer) }
      }
      if let total = table.total {
        writer.element("tfoot") { write(total, to: &$0) }
      }
    }
  }

  private func writeHeadings(to writer: inout MarkupWriter) {
    writer.element("tr") { writer in
      writer.element(
        "th", ["scope": "col", "class": "doc-words"], text: table.rowHeadings.joined(separator: ", "))
      for column in table.columns {
        writer.element("th", ["scope": "col", "class": Self.alignment(column)], text: column.heading)
      }
    }
  }

  private func write(_ row: TableRow, to writer: inout MarkupWriter) {
    writer.element("tr", ["class": row.style == .group ? "doc-group" : ""]) { writer in
      let level = row.level > 0 ? "doc-level-\(min(row.level, 4))" : ""
      let span = row.cells.isEmpty ? String(table.columns.count + 1) : ""
      writer.element("th", ["scope": "row", "class": level, "colspan": span], text: row.header)
      for (column, cell) in zip(table.columns, row.cells) {
        writer.element("td", ["class": Self.alignment(column)]) { write(cell, to: &$0) }
      }
    }
  }

  private func write(_ cell: TableCell, to writer: inout MarkupWriter) {
    if case .marked(let mark) = cell {
      // On one line, so that no space comes between the sign and the word.
      writer.element("span", ["class": "doc-mark doc-mark-\(mark.tone.rawValue)"]) { writer in
        writer.splice("<span aria-hidden=\"true\">\(MarkupEscape.escaped(mark.sign))\u{A0}</span>")
        writer.text(mark.word)
      }
      return
    }
    guard let spoken = words.spoken(cell) else { return writer.text(cell.label) }
    writer.element("span", ["aria-hidden": "true"], text: cell.label)
    writer.element("span", ["class": "doc-hidden"], text: spoken)
  }

  private static func alignment(_ column: TableColumn) -> String {
    switch column.kind {
    case .words: "doc-words"
    case .figures: ""
    }
  }
}
