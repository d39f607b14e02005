import Foundation

/// A column that a reader expects, found by name: case and surrounding space do not matter.
package struct CSVColumn: Hashable, Sendable {
  package enum Presence: Hashable, Sendable { case required, optional }

  package let name: String
  package let otherNames: [String]
  package let presence: Presence

  package init(_ name: String, _ presence: Presence = .optional, otherNames: [String] = []) {
    self.name = name
    self.otherNames = otherNames
    self.presence = presence
  }

  var keys: [String] { ([name] + otherNames).map(Self.key) }

  /// Equal names give equal keys. A composed and a decomposed å compare as equal strings already.
  static func key(_ name: String) -> String {
    trimmed(name).lowercased()
  }

  static func trimmed(_ name: String) -> String {
    name.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// The columns that a file may and must have.
package struct CSVSchema: Sendable {
  package enum UnknownColumns: Hashable, Sendable { case refused, ignored }

  let columns: [CSVColumn]
  let unknownColumns: UnknownColumns

  /// A record answers by the position a column has in `columns`, whatever its position in the file.
  package init(_ columns: [CSVColumn], unknownColumns: UnknownColumns = .refused) {
    self.columns = columns
    self.unknownColumns = unknownColumns
  }
}
