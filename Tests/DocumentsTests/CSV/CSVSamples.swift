import Testing

@testable import Documents

/// Reads a whole file; the first problem ends it.
func readAll(
  _ source: any ByteSource, schema: CSVSchema? = nil, limits: CSVLimits = CSVLimits()
) throws(CSVProblem) -> [[String]] {
  let reader = try CSVReader(source, schema: schema, limits: limits)
  var rows = [reader.columnNames]
  while let record = try reader.next() {
    rows.append(record.fields)
  }
  return rows
}

func readAll(_ text: String, schema: CSVSchema? = nil) throws(CSVProblem) -> [[String]] {
  try readAll(MemoryByteSource(text), schema: schema)
}

/// The first problem of a file, nil when it has none.
func problem(in bytes: [UInt8], schema: CSVSchema? = nil, limits: CSVLimits = CSVLimits()) -> CSVProblem? {
  do throws(CSVProblem) {
    _ = try readAll(MemoryByteSource(bytes), schema: schema, limits: limits)
    return nil
  } catch {
    return error
  }
}

func problem(in text: String, schema: CSVSchema? = nil, limits: CSVLimits = CSVLimits()) -> CSVProblem? {
  problem(in: Array(text.utf8), schema: schema, limits: limits)
}
