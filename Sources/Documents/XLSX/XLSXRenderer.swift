import CXlsxWriter
import Foundation

/// Writes tables as one Excel workbook (Office Open XML), a sheet for each. Figures and days are figures and days;
/// text is always text, whatever it begins with, so that nothing in it is ever run as a formula.
package struct XLSXRenderer: Sendable {
  package init() {}

  /// - Throws: `XLSXFailure` when the workbook cannot be written, for instance on a full disk, or a table has more rows
  ///   or columns than a sheet.
  package func file(_ document: Document) throws -> [UInt8] {
    try file(document.tables)
  }

  package func file(_ tables: [TableModel]) throws -> [UInt8] {
    // The library writes to a path. What it writes there is nobody else's to read.
    let folder = FileManager.default.temporaryDirectory.appending(path: "norna-xlsx-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "file.xlsx").path
    try XLSXWorkbook.write(to: path) { workbook in
      for (name, table) in zip(XLSXSheetNames.unique(tables.map(\.caption)), tables) {
        var sheet = try workbook.sheet(named: name)
        try sheet.write(table)
      }
    }
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

/// The workbook could not be written.
package struct XLSXFailure: Error, CustomStringConvertible {
  package let description: String

  /// - Throws: what the library refused, in its own words.
  static func check(_ result: lxw_error) throws(XLSXFailure) {
    guard result == LXW_NO_ERROR else {
      throw XLSXFailure(
        description: lxw_strerror(result).map { String(cString: $0) } ?? "error \(result.rawValue)")
    }
  }
}
