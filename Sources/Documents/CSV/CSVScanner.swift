/// Cuts the bytes of a file into rows and fields (RFC 4180). A quote inside a field that does not begin with
/// one is an ordinary character, as spreadsheets take it.
struct CSVScanner {
  private var input: CSVInput
  private let separator: CSVSeparator
  private let stops: CSVStops
  private let limits: CSVLimits
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var fieldCount = 0
  private var firstProblem: (field: Int, reason: CSVProblem.Reason)?

  init(_ source: any ByteSource, form: CSVForm, limits: CSVLimits) throws(CSVProblem) {
    input = CSVInput(source)
    separator = form.separator
    stops = CSVStops(separator: form.separator)
    self.limits = limits
    for _ in 0..<form.encoding.markLength where try input.current() != nil {
      input.advance()
    }
  }

  var bytesRead: Int { input.bytesRead }

  /// The next row, nil at the end. Blank lines are passed over. The input always stands after the row.
  mutating func next(fieldLimit: Int) throws(CSVProblem) -> CSVScannedRow? {
    try passBlankLines()
    guard try input.current() != nil else { return nil }
    let line = input.line
    startRow()
    while try scanField(fieldLimit: fieldLimit) == .more {}
    return CSVScannedRow(
      line: line, bytes: bytes, ends: ends, fieldCount: fieldCount, problem: firstProblem)
  }

  private enum AfterField { case more, end }

  private mutating func passBlankLines() throws(CSVProblem) {
    while let byte = try input.current(), byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
      try input.passLineBreak()
    }
  }

  private mutating func startRow() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    fieldCount = 0
    firstProblem = nil
  }

  private mutating func scanField(fieldLimit: Int) throws(CSVProblem) -> AfterField {
    if try input.current() == CSVByte.quote {
      input.advance()
      try scanQuoted()
      if let byte = try input.current(), !stops.contains(byte) { note(.textAfterClosingQuote) }
    }
    while let byte = try input.current(), !stops.contains(byte) {
      keep(input.run(until: stops))
    }
    endField(fieldLimit: fieldLimit)
    return try passFieldEnd()
  }

  private mutating func scanQuoted() throws(CSVProblem) {
    while let byte = try input.current() {
      switch byte {
      case CSVByte.quote:
        input.advance()
        guard try input.current() == CSVByte.quote else { return }
        keep([CSVByte.quote])
        input.advance()
      case CSVByte.lineFeed, CSVByte.carriageReturn:
        try input.passLineBreak { bytes.append($0) }
      default:
        keep(input.run(until: .quoted))
      }
    }
    firstProblem = (fieldCount, .unterminatedQuote)
  }

  private mutating func passFieldEnd() throws(CSVProblem) -> AfterField {
    guard let byte = try input.current() else { return .end }
    if byte == separator.rawValue {
      input.advance()
      return .more
    }
    try input.passLineBreak()
    return .end
  }

  /// What is over the limit is dropped, so that a forgotten quote does not read the whole file into memory.
  private mutating func keep(_ run: ArraySlice<UInt8>) {
    let length = bytes.count - (ends.last ?? 0) + run.count
    if length > limits.fieldBytes {
      note(.fieldTooLong(limit: limits.fieldBytes))
    } else {
      bytes.append(contentsOf: run)
    }
  }

  private mutating func endField(fieldLimit: Int) {
    fieldCount += 1
    if fieldCount <= fieldLimit {
      ends.append(bytes.count)
    } else {
      bytes.removeLast(bytes.count - (ends.last ?? 0))
    }
  }

  private mutating func note(_ reason: CSVProblem.Reason) {
    if firstProblem == nil { firstProblem = (fieldCount, reason) }
  }
}

/// A row as it stands in the file, before its fields are counted against the header.
struct CSVScannedRow {
  let line: Int
  let bytes: [UInt8]
  let ends: [Int]
  /// All fields, those over the limit included.
  let fieldCount: Int
  let problem: (field: Int, reason: CSVProblem.Reason)?
}

/// How much of one row is kept in memory.
package struct CSVLimits: Hashable, Sendable {
  package var fieldBytes: Int
  package var columns: Int

  package init(fieldBytes: Int = 64 * 1024, columns: Int = 1000) {
    self.fieldBytes = fieldBytes
    self.columns = columns
  }
}
