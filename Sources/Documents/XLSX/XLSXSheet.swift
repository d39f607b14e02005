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
  /// - Throws: when the library refuses a cell, such as one outside the sheet.
  mutating func write(_ table: TableModel) throws(XLSXFailure) {
    try text(table.caption, at: 0, formats.caption)
    line += 1
    let depth = table.depth
    let headings = table.rowHeadings + Array(repeating: "", count: depth - table.rowHeadings.count)
    for (place, heading) in (headings + table.columns.map(\.heading)).enumerated() {
      try measured(heading, at: place, formats.heading)
    }
    line += 1
    worksheet_freeze_panes(sheet, line, UInt16(min(depth, 1)))
    let first = line
    try rows(table.rows, depth: depth)
    if line > first {
      worksheet_autofilter(sheet, first - 1, 0, line - 1, UInt16(max(0, depth + table.columns.count - 1)))
    }
    if let total = table.total {
      try measured(total.header, at: 0, formats.total)
      try cells(total.cells, from: depth)
      line += 1
    }
    try notes(table.notes)
    setWidths()
  }

  private mutating func rows(_ rows: [TableRow], depth: Int) throws(XLSXFailure) {
    var path: [String] = []
    for row in rows {
      path =
        path.prefix(row.level) + Array(repeating: "", count: max(row.level - path.count, 0)) + [row.header]
      for (place, header) in path.prefix(depth).enumerated() where !header.isEmpty {
        try measured(header, at: place, nil)
      }
      try cells(row.cells, from: depth)
      line += 1
    }
  }

  private mutating func notes(_ notes: [String]) throws(XLSXFailure) {
    guard !notes.isEmpty else { return }
    line += 1
    for note in notes {
      try text(note, at: 0, nil)
      line += 1
    }
  }

  private mutating func cells(_ cells: [TableCell], from start: Int) throws(XLSXFailure) {
    for (place, cell) in cells.enumerated() { try write(cell, at: start + place) }
  }

  private mutating func write(_ cell: TableCell, at column: Int) throws(XLSXFailure) {
    switch cell {
    case .count(let count): try number(Double(count), at: column, "#,##0", cell.label)
    case .number(let value, let decimals): try number(value, at: column, Self.pattern(decimals), cell.label)
    case .percent(let share, let decimals):
      try number(share, at: column, Self.pattern(decimals) + "%", cell.label)
    case .day(let day): try self.day(day, at: column)
    case .year(let year): try number(Double(year), at: column, "0", cell.label)
    case .missing, .notApplicable: break
    case .text, .marked, .suppressed, .withheld: try measured(cell.label, at: column, nil)
    }
  }

  private static func pattern(_ decimals: Int) -> String {
    decimals > 0 ? "#,##0." + String(repeating: "0", count: decimals) : "#,##0"
  }

  private mutating func number(_ value: Double, at column: Int, _ pattern: String, _ label: String)
    throws(XLSXFailure)
  {
    guard value.isFinite else { return }
    measure(label, at: column)
    try XLSXFailure.check(
      worksheet_write_number(sheet, line, UInt16(column), value, formats.number(pattern)))
  }

  private mutating func day(_ day: TableDay, at column: Int) throws(XLSXFailure) {
    var moment = lxw_datetime(
      year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0, sec: 0)
    measure(day.description, at: column)
    // Excel counts days from 1900; what is older is shown as words.
    guard day.year >= 1900 else { return try text(day.description, at: column, nil) }
    let format = formats.number("yyyy-mm-dd")
    try XLSXFailure.check(worksheet_write_datetime(sheet, line, UInt16(column), &moment, format))
  }

  private mutating func measured(_ words: String, at column: Int, _ format: XLSXFormats.Format?)
    throws(XLSXFailure)
  {
    measure(words, at: column)
    try text(words, at: column, format)
  }

  private func text(_ words: String, at column: Int, _ format: XLSXFormats.Format?) throws(XLSXFailure) {
    guard !words.isEmpty else { return }
    try XLSXFailure.check(
      worksheet_write_string(sheet, line, UInt16(column), Self.fitting(words), format))
  }

  /// What a cell takes of a text: 32 767 units of UTF-16 in Excel, which are never fewer than the code points that the
  /// library counts. One character may be many of either.
  static func fitting(_ words: String) -> String {
    guard words.utf16.count > longestText else { return words }
    var (fitting, length) = (String.UnicodeScalarView(), 0)
    for scalar in words.unicodeScalars {
      length += UTF16.width(scalar)
      guard length <= longestText else { break }
      fitting.append(scalar)
    }
    return String(fitting)
  }

  private static let longestText = 32_767

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
