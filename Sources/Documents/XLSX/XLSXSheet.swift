import CXlsxWriter

/// A sheet that is being written, from the top.
struct XLSXSheet {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: XLSXFormats
  private var line: UInt32 = 0
  /// The longest label of each column, in characters.
  private var widths: [Int] = []

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, formats: XLSXFormats) {
    self.sheet = sheet
    self.formats = formats
  }

  /// The caption, the headings (which stay in view), the rows, the total and the notes. Row headers of several levels
  /// become as many columns, as in the CSV file, so that every row says where it belongs.
  mutating func write(_ table: TableModel) {
    text(table.caption, at: 0, formats.caption)
    line += 1
    let depth = table.depth
    let headings = table.rowHeadings + Array(repeating: "", count: depth - table.rowHeadings.count)
    for (place, heading) in (headings + table.columns.map(\.heading)).enumerated() {
      measured(heading, at: place, formats.heading)
    }
    line += 1
    worksheet_freeze_panes(sheet, line, UInt16(min(depth, 1)))
    let first = line
    rows(table.rows, depth: depth)
    if line > first {
      worksheet_autofilter(sheet, first - 1, 0, line - 1, UInt16(max(0, depth + table.columns.count - 1)))
    }
    if let total = table.total {
      measured(total.header, at: 0, formats.total)
      cells(total.cells, from: depth)
      line += 1
    }
    notes(table.notes)
    setWidths()
  }

  private mutating func rows(_ rows: [TableRow], depth: Int) {
    var path: [String] = []
    for row in rows {
      path =
        path.prefix(row.level) + Array(repeating: "", count: max(row.level - path.count, 0)) + [row.header]
      for (place, header) in path.prefix(depth).enumerated() where !header.isEmpty {
        measured(header, at: place, nil)
      }
      cells(row.cells, from: depth)
      line += 1
    }
  }

  private mutating func notes(_ notes: [String]) {
    guard !notes.isEmpty else { return }
    line += 1
    for note in notes {
      text(note, at: 0, nil)
      line += 1
    }
  }

  private mutating func cells(_ cells: [TableCell], from start: Int) {
    for (place, cell) in cells.enumerated() { write(cell, at: start + place) }
  }

  private mutating func write(_ cell: TableCell, at column: Int) {
    switch cell {
    case .count(let count): number(Double(count), at: column, "#,##0", cell.label)
    case .number(let value, let decimals): number(value, at: column, Self.pattern(decimals), cell.label)
    case .percent(let share, let decimals):
      number(share, at: column, Self.pattern(decimals) + "%", cell.label)
    case .day(let day): self.day(day, at: column)
    case .year(let year): number(Double(year), at: column, "0", cell.label)
    case .missing, .notApplicable: break
    case .text, .marked, .suppressed, .withheld: measured(cell.label, at: column, nil)
    }
  }

  private static func pattern(_ decimals: Int) -> String {
    decimals > 0 ? "#,##0." + String(repeating: "0", count: decimals) : "#,##0"
  }

  private mutating func number(_ value: Double, at column: Int, _ pattern: String, _ label: String) {
    guard value.isFinite else { return }
    measure(label, at: column)
    worksheet_write_number(sheet, line, UInt16(column), value, formats.number(pattern))
  }

  private mutating func day(_ day: TableDay, at column: Int) {
    var moment = lxw_datetime(
      year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0, sec: 0)
    measure(day.description, at: column)
    // Excel counts days from 1900; what is older is shown as words.
    guard day.year >= 1900 else { return text(day.description, at: column, nil) }
    worksheet_write_datetime(sheet, line, UInt16(column), &moment, formats.number("yyyy-mm-dd"))
  }

  private mutating func measured(_ words: String, at column: Int, _ format: XLSXFormats.Format?) {
    measure(words, at: column)
    text(words, at: column, format)
  }

  /// A cell takes 32 767 characters (UTF-16).
  private func text(_ words: String, at column: Int, _ format: XLSXFormats.Format?) {
    guard !words.isEmpty else { return }
    worksheet_write_string(sheet, line, UInt16(column), String(words.prefix(16_000)), format)
  }

  private mutating func measure(_ label: String, at column: Int) {
    while widths.count <= column { widths.append(8) }
    widths[column] = max(widths[column], min(label.count + 2, 60))
  }

  private func setWidths() {
    for (column, width) in widths.enumerated() {
      worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), nil)
    }
  }
}
