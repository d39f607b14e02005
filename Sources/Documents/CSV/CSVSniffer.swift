/// The first pass over a file: encoding and separator are decided by the whole content, since a single
/// Windows-1252 letter may stand in the last line. Costs one cheap read and no memory.
///
/// - UTF-8 when every byte fits it; else Windows-1252. A file with a UTF-8 byte order mark, or with å ä ö in
///   UTF-8 beside bytes that are not, is refused: it is damaged, and reading it either way would spoil names.
/// - The separator is the one that the header has most of, outside quotes.
struct CSVSniffer {
  private var line = 1
  private var previous: UInt8 = 0
  private var start: [UInt8] = []
  private var utf8 = UTF8Check()
  private var lineNotUTF8: Int?
  private var undefined: (line: Int, byte: UInt8)?
  private var holdsSwedishUTF8 = false
  private var header = CSVHeaderSniffer()

  static func form(of source: any ByteSource) throws(CSVProblem) -> CSVForm {
    var sniffer = CSVSniffer()
    while true {
      let chunk = try source.chunk(atLine: sniffer.line)
      if chunk.isEmpty { return try sniffer.conclusion() }
      try sniffer.look(at: chunk)
    }
  }

  private mutating func look(at chunk: [UInt8]) throws(CSVProblem) {
    start += chunk.prefix(CSVEncoding.mark.count - start.count)
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { throw problem(.utf16) }
    for byte in chunk {
      if header.isOpen { header.look(at: byte) }
      if byte >= 0x80 || utf8.awaited > 0 {
        lookAtEncoding(byte)
      }
      if byte < 0x20 {
        try lookAtControl(byte)
      }
      previous = byte
    }
  }

  private mutating func lookAtControl(_ byte: UInt8) throws(CSVProblem) {
    switch byte {
    case CSVByte.carriageReturn: line += 1
    case CSVByte.lineFeed: line += previous == CSVByte.carriageReturn ? 0 : 1
    case 0x09, 0x0B, 0x0C: break  // tab, and the soft breaks that word processors leave in cells
    default: throw problem(.binary(byte: byte))
    }
  }

  private mutating func lookAtEncoding(_ byte: UInt8) {
    if previous == 0xC3, Self.swedishLetterEnds.contains(byte) { holdsSwedishUTF8 = true }
    if undefined == nil, Windows1252.undefined.contains(byte) { undefined = (line, byte) }
    if !utf8.accepts(byte), lineNotUTF8 == nil { lineNotUTF8 = line }
  }

  private func conclusion() throws(CSVProblem) -> CSVForm {
    guard header.hasContent else { throw problem(.emptyFile) }
    return CSVForm(encoding: try encoding(), separator: header.separator)
  }

  private func encoding() throws(CSVProblem) -> CSVEncoding {
    let hasMark = start == CSVEncoding.mark
    let lineCutOff = utf8.awaited > 0 ? line : nil
    guard let broken = lineNotUTF8 ?? lineCutOff else { return hasMark ? .utf8WithMark : .utf8 }
    if hasMark || (holdsSwedishUTF8 && lineNotUTF8 == nil) {
      throw CSVProblem(line: broken, column: nil, reason: .brokenUTF8)
    }
    if holdsSwedishUTF8 {
      throw CSVProblem(line: broken, column: nil, reason: .mixedEncodings)
    }
    if let undefined {
      throw CSVProblem(line: undefined.line, column: nil, reason: .undefinedByte(undefined.byte))
    }
    return .windows1252
  }

  private func problem(_ reason: CSVProblem.Reason) -> CSVProblem {
    CSVProblem(line: line, column: nil, reason: reason)
  }

  /// å ä ö Å Ä Ö after the byte 0xC3. In Windows-1252 the pairs would be Ã¥ Ã¤ Ã¶ Ã… Ã„ Ã–, which no word has.
  private static let swedishLetterEnds: Set<UInt8> = [0xA5, 0xA4, 0xB6, 0x85, 0x84, 0x96]
}

/// Counts the separators of the first line that holds anything.
struct CSVHeaderSniffer {
  private(set) var isOpen = true
  private(set) var hasContent = false
  private var isQuoted = false
  private var counts: [CSVSeparator: Int] = [:]

  mutating func look(at byte: UInt8) {
    switch byte {
    case CSVByte.quote:
      isQuoted.toggle()
      hasContent = true
    case CSVByte.lineFeed, CSVByte.carriageReturn:
      isOpen = isQuoted || !hasContent
    default:
      if !isQuoted, let separator = CSVSeparator(rawValue: byte) { counts[separator, default: 0] += 1 }
      if !CSVEncoding.mark.contains(byte) { hasContent = true }
    }
  }

  /// On a tie the first in the order semicolon, comma, tab; a file of one column has none, and any will do.
  var separator: CSVSeparator {
    var best = CSVSeparator.semicolon
    for separator in CSVSeparator.allCases where counts[separator, default: 0] > counts[best, default: 0] {
      best = separator
    }
    return best
  }
}
