/// A table as values; HTML, CSV and charts are made from it.
package struct TableModel: Hashable, Sendable {
  /// Says what the table shows. Unique in its document.
  package var caption: String
  /// What the row headers are, outermost level first: ["Nämnd", "Förvaltning", "Enhet"].
  package var rowHeadings: [String]
  package var columns: [TableColumn]
  package var rows: [TableRow]
  /// The footer row.
  package var total: TableRow?
  /// Sentences below the table, such as what a sign means.
  package var notes: [String]

  package init(
    caption: String, rowHeadings: [String], columns: [TableColumn], rows: [TableRow],
    total: TableRow? = nil, notes: [String] = []
  ) {
    self.caption = caption
    self.rowHeadings = rowHeadings
    self.columns = columns
    self.rows = rows
    self.total = total
    self.notes = notes
  }

  /// How many levels the row headers have; at least one.
  package var depth: Int {
    max(rowHeadings.count, (rows.map(\.level).max() ?? 0) + 1)
  }
}

package struct TableColumn: Hashable, Sendable {
  /// Words are read from the left edge, figures are compared at the right one.
  package enum Kind: Hashable, Sendable { case words, figures }

  package var heading: String
  package var kind: Kind

  package init(_ heading: String, _ kind: Kind = .figures) {
    self.heading = heading
    self.kind = kind
  }
}

package struct TableRow: Hashable, Sendable {
  package enum Style: Hashable, Sendable {
    case plain
    /// A row that gathers the ones below it, or heads them when it has no cells.
    case group
  }

  package var header: String
  /// Indentation: 0 for the outermost.
  package var level: Int
  package var style: Style
  /// One for each column; a group row may have none.
  package var cells: [TableCell]

  package init(_ header: String, level: Int = 0, style: Style = .plain, _ cells: [TableCell]) {
    self.header = header
    self.level = level
    self.style = style
    self.cells = cells
  }
}
