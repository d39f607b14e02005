/// How a CSV file is written, found out from its content.
package struct CSVForm: Hashable, Sendable {
  package let encoding: CSVEncoding
  package let separator: CSVSeparator
}

package enum CSVEncoding: Hashable, Sendable {
  case utf8
  case utf8WithMark
  case windows1252

  /// Bytes before the header: the byte order mark is no part of the first name.
  var markLength: Int {
    switch self {
    case .utf8WithMark: CSVEncoding.mark.count
    case .utf8, .windows1252: 0
    }
  }

  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

package enum CSVSeparator: UInt8, CaseIterable, Hashable, Sendable {
  case semicolon = 0x3B
  case comma = 0x2C
  case tab = 0x09
}

enum CSVByte {
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
}
