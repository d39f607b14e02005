/// The header of a file matched against the expected columns.
struct CSVHeader {
  /// Names as the file spells them, trimmed.
  let names: [String]
  /// For each expected column its place in the file, if it is there.
  let places: [Int?]

  init(_ names: [String], line: Int, schema: CSVSchema?) throws(CSVProblem) {
    self.names = names.map(CSVColumn.trimmed)
    let found = try Self.index(self.names, line: line)
    guard let schema else {
      places = Array(names.indices)
      return
    }
    try Self.refuseStrangers(self.names, line: line, schema: schema)
    places = try Self.places(found, line: line, schema: schema)
  }

  private static func index(_ names: [String], line: Int) throws(CSVProblem) -> [String: Int] {
    var found: [String: Int] = [:]
    for (place, name) in names.enumerated() {
      if name.isEmpty {
        throw CSVProblem(line: line, column: nil, reason: .unnamedColumn(position: place + 1))
      }
      if found.updateValue(place, forKey: CSVColumn.key(name)) != nil {
        throw CSVProblem(line: line, column: name, reason: .duplicateColumn)
      }
    }
    return found
  }

  private static func refuseStrangers(_ names: [String], line: Int, schema: CSVSchema) throws(CSVProblem) {
    guard schema.unknownColumns == .refused else { return }
    let known = Set(schema.columns.flatMap(\.keys))
    for name in names where !known.contains(CSVColumn.key(name)) {
      throw CSVProblem(
        line: line, column: name, reason: .unknownColumn(known: schema.columns.map(\.name)))
    }
  }

  private static func places(
    _ found: [String: Int], line: Int, schema: CSVSchema
  ) throws(CSVProblem) -> [Int?] {
    var places: [Int?] = []
    for column in schema.columns {
      let matches = column.keys.compactMap { found[$0] }
      if matches.count > 1 {
        throw CSVProblem(line: line, column: column.name, reason: .duplicateColumn)
      }
      if matches.isEmpty, column.presence == .required {
        throw CSVProblem(line: line, column: column.name, reason: .missingColumn)
      }
      places.append(matches.first)
    }
    return places
  }
}
