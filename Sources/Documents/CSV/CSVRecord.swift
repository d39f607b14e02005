/// A row of a CSV file. Fields become text when they are asked for.
package struct CSVRecord: Sendable {
  /// The physical line where the row begins.
  package let line: Int
  let bytes: [UInt8]
  /// Where each field ends in `bytes`; it begins where the one before ends.
  let ends: [Int]
  let encoding: CSVEncoding
  let places: [Int?]

  /// The field of an expected column, by its position in the schema; empty when the file lacks the column.
  package subscript(_ column: Int) -> String {
    guard let place = places[column] else { return "" }
    return text(at: place)
  }

  /// The same for columns that are named by an enum with `Int` raw values, in the schema's order.
  package subscript<Column: RawRepresentable<Int>>(_ column: Column) -> String {
    self[column.rawValue]
  }

  /// All fields in the file's order.
  package var fields: [String] { ends.indices.map(text(at:)) }

  /// Spreadsheets leave rows of separators behind; nothing is in them.
  package var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 } }

  func text(at place: Int) -> String {
    let slice = bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
    switch encoding {
    case .utf8, .utf8WithMark: return String(decoding: slice, as: UTF8.self)
    case .windows1252: return Windows1252.decode(slice)
    }
  }
}
