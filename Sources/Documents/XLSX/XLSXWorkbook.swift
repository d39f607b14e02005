import CXlsxWriter

/// A workbook that is being written.
struct XLSXWorkbook {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: XLSXFormats

  /// Writes a workbook to a path. The library frees it only by closing it, so it is closed also when `body` fails; what
  /// is told then is why `body` failed.
  static func write(to path: String, _ body: (XLSXWorkbook) throws -> Void) throws {
    let workbook = try XLSXWorkbook(path: path)
    do {
      try body(workbook)
    } catch {
      workbook_close(workbook.workbook)
      throw error
    }
    try XLSXFailure.check(workbook_close(workbook.workbook))
  }

  private init(path: String) throws(XLSXFailure) {
    guard let workbook = workbook_new(path) else {
      throw XLSXFailure(description: "the workbook could not be begun")
    }
    self.workbook = workbook
    formats = XLSXFormats(workbook)
  }

  func sheet(named name: String) throws(XLSXFailure) -> XLSXSheet {
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw XLSXFailure(description: "the sheet \(name) could not be made")
    }
    return XLSXSheet(sheet, formats: formats)
  }
}

/// How cells look. A format belongs to its workbook and is made once for each.
final class XLSXFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let caption: Format?
  let heading: Format?
  let total: Format?
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var numbers: [String: Format] = [:]

  fileprivate init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
    caption = workbook_add_format(workbook)
    heading = workbook_add_format(workbook)
    total = workbook_add_format(workbook)
    if let caption {
      format_set_bold(caption)
      format_set_font_size(caption, 14)
    }
    if let heading {
      format_set_bold(heading)
      format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_text_wrap(heading)
    }
    if let total { format_set_bold(total) }
  }

  /// A number format in Excel's own language, such as `#,##0`, which Excel shows as the reader's country writes it.
  func number(_ pattern: String) -> Format? {
    if let known = numbers[pattern] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    format_set_num_format(format, pattern)
    numbers[pattern] = format
    return format
  }
}
