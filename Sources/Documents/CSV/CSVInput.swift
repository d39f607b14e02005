/// The bytes of a file one at a time, refilled in chunks, with the number of the current physical line.
struct CSVInput {
  private let source: any ByteSource
  private var chunk: [UInt8] = []
  private var position = 0
  private var passed = 0
  private(set) var line = 1

  init(_ source: any ByteSource) {
    self.source = source
  }

  var bytesRead: Int { passed + position }

  /// The byte under the head, nil at the end of the file.
  mutating func current() throws(CSVProblem) -> UInt8? {
    if position == chunk.count { try refill() }
    return position < chunk.count ? chunk[position] : nil
  }

  mutating func advance() {
    position += 1
  }

  /// Passes a line break (LF, CR or CRLF), hands its bytes to `take`, and counts the line.
  mutating func passLineBreak(_ take: (UInt8) -> Void = { _ in }) throws(CSVProblem) {
    let first = try current()
    take(first ?? CSVByte.lineFeed)
    advance()
    line += 1
    if first == CSVByte.carriageReturn, try current() == CSVByte.lineFeed {
      take(CSVByte.lineFeed)
      advance()
    }
  }

  /// The longest run of bytes from here, within the chunk, none of which is in `stops`.
  mutating func run(until stops: CSVStops) -> ArraySlice<UInt8> {
    let begin = position
    while position < chunk.count, !stops.contains(chunk[position]) {
      position += 1
    }
    return chunk[begin..<position]
  }

  private mutating func refill() throws(CSVProblem) {
    passed += chunk.count
    position = 0
    chunk = try source.chunk(atLine: line)
  }
}

/// Up to four bytes that end a run: four comparisons beat a set.
struct CSVStops {
  private let first: UInt8
  private let second: UInt8
  private let third: UInt8

  /// What ends a field without quotes.
  init(separator: CSVSeparator) {
    (first, second, third) = (separator.rawValue, CSVByte.lineFeed, CSVByte.carriageReturn)
  }

  private init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    (self.first, self.second, self.third) = (first, second, third)
  }

  /// What needs a look inside quotes.
  static let quoted = CSVStops(CSVByte.quote, CSVByte.lineFeed, CSVByte.carriageReturn)

  func contains(_ byte: UInt8) -> Bool {
    byte == first || byte == second || byte == third
  }
}

extension ByteSource {
  /// The next 256 KB, or the reason as a problem of the line that was being read.
  func chunk(atLine line: Int) throws(CSVProblem) -> [UInt8] {
    do throws(ByteSourceError) {
      return try next(upTo: 256 * 1024)
    } catch {
      throw CSVProblem(line: line, column: nil, reason: .unreadable(error))
    }
  }
}
