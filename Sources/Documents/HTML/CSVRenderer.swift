/// Writes the tables of a document as one CSV file: a line with the caption, the headings, the rows, the total,
/// and a blank line before the next. Row headers of several levels become as many columns, so that every row
/// says where it belongs and the file can be filtered.
package struct CSVRenderer: Sendable {
  package enum Figures: Hashable, Sendable {
    /// With as many decimals as the table shows.
    case shown
    /// With all their digits, as in a workbook.
    case exact
  }

  package var dialect: CSVWriter.Dialect
  package var figures: Figures

  package init(_ dialect: CSVWriter.Dialect, figures: Figures = .shown) {
    self.dialect = dialect
    self.figures = figures
  }

  package func file(_ document: Document) -> [UInt8] {
    file(document.tables)
  }

  package func file(_ tables: [TableModel]) -> [UInt8] {
    var writer = CSVWriter(dialect)
    for (place, table) in tables.enumerated() {
      if place > 0 { writer.write([]) }
      write(table, to: &writer)
    }
    return writer.drain()
  }

  /// One table alone: headings, rows and total, so that the first line names the columns.
  package func rows(_ table: TableModel) -> [UInt8] {
    var writer = CSVWriter(dialect)
    writeRows(of: table, to: &writer)
    return writer.drain()
  }

  private func write(_ table: TableModel, to writer: inout CSVWriter) {
    writer.write([.text(table.caption)])
    writeRows(of: table, to: &writer)
  }

  private func writeRows(of table: TableModel, to writer: inout CSVWriter) {
    let headings = table.rowHeadings + Array(repeating: "", count: table.depth - table.rowHeadings.count)
    writer.write((headings + table.columns.map(\.heading)).map(CSVField.text))
    var path: [String] = []
    for row in table.rows {
      path =
        path.prefix(row.level) + Array(repeating: "", count: max(row.level - path.count, 0)) + [row.header]
      write(path, row.cells, of: table, to: &writer)
    }
    if let total = table.total {
      write([total.header], total.cells, of: table, to: &writer)
    }
  }

  private func write(
    _ path: [String], _ cells: [TableCell], of table: TableModel, to writer: inout CSVWriter
  ) {
    let headers = (path + Array(repeating: "", count: table.depth - path.count)).map(CSVField.text)
    let missing = Array(repeating: CSVField.empty, count: max(table.columns.count - cells.count, 0))
    writer.write(headers + cells.map(field) + missing)
  }

  private func field(_ cell: TableCell) -> CSVField {
    guard figures == .exact, case .number(let number, _) = cell else { return cell.csvField }
    return .exact(number)
  }
}
