/// Reads a CSV file row by row, in memory that does not grow with the file.
///
/// Quoting follows RFC 4180. Separator (semicolon, comma, tab) and encoding (UTF-8 with or without byte order
/// mark, Windows-1252) are told apart by content: `init` reads the file once from beginning to end to decide
/// (`CSVSniffer`), rewinds it, and the rows come in a second pass. A pipe can therefore not be read.
package final class CSVReader {
  package let form: CSVForm
  /// The header's names as the file spells them, without surrounding space.
  package let columnNames: [String]
  private let header: CSVHeader
  private var scanner: CSVScanner
  private var hasStopped = false

  /// - Parameter schema: the columns that the file may and must have; nil takes the file's own.
  package init(
    _ source: any ByteSource, schema: CSVSchema? = nil, limits: CSVLimits = CSVLimits()
  ) throws(CSVProblem) {
    form = try CSVSniffer.form(of: source)
    do throws(ByteSourceError) {
      try source.rewind()
    } catch {
      throw CSVProblem(line: 1, column: nil, reason: .unreadable(error))
    }
    scanner = try CSVScanner(source, form: form, limits: limits)
    header = try Self.readHeader(&scanner, form: form, schema: schema, limits: limits)
    columnNames = header.names
  }

  /// The next row; nil at the end. After a problem whose `continuation` is `.nextRow` the following row can be
  /// read; after any other the reader answers nil.
  package func next() throws(CSVProblem) -> CSVRecord? {
    if hasStopped { return nil }
    do throws(CSVProblem) {
      guard let row = try scanner.next(fieldLimit: columnNames.count) else { return nil }
      try check(row)
      return CSVRecord(
        line: row.line, bytes: row.bytes, ends: row.ends, encoding: form.encoding, places: header.places)
    } catch {
      hasStopped = error.continuation == .stop
      throw error
    }
  }

  /// How much of the file's bytes the rows so far took.
  package var bytesRead: Int { scanner.bytesRead }

  private func check(_ row: CSVScannedRow) throws(CSVProblem) {
    if let problem = row.problem {
      let column = problem.field < columnNames.count ? columnNames[problem.field] : nil
      throw CSVProblem(line: row.line, column: column, reason: problem.reason)
    }
    let (found, expected) = (row.fieldCount, columnNames.count)
    if found < expected {
      throw CSVProblem(
        line: row.line, column: columnNames[found], reason: .tooFewFields(found: found, expected: expected))
    }
    if found > expected {
      throw CSVProblem(
        line: row.line, column: columnNames.last, reason: .tooManyFields(found: found, expected: expected))
    }
  }

  private static func readHeader(
    _ scanner: inout CSVScanner, form: CSVForm, schema: CSVSchema?, limits: CSVLimits
  ) throws(CSVProblem) -> CSVHeader {
    guard let row = try scanner.next(fieldLimit: limits.columns) else {
      throw CSVProblem(line: 1, column: nil, reason: .emptyFile)
    }
    if let problem = row.problem {
      throw CSVProblem(line: row.line, column: nil, reason: problem.reason)
    }
    if row.fieldCount > limits.columns {
      throw CSVProblem(
        line: row.line, column: nil,
        reason: .tooManyFields(found: row.fieldCount, expected: limits.columns))
    }
    let record = CSVRecord(
      line: row.line, bytes: row.bytes, ends: row.ends, encoding: form.encoding, places: [])
    return try CSVHeader(record.fields, line: row.line, schema: schema)
  }
}
