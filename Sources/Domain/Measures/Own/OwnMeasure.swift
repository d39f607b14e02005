/// A measure that the municipality defines itself (eget mått). Kolada knows nothing of it.
package struct OwnMeasure: Sendable, Equatable {
  /// A closed measure keeps its values, and says openly that and why it has no new ones.
  package struct Closing: Sendable, Equatable {
    /// The last year that has values.
    package let after: Int
    package let reason: String

    package init(after: Int, reason: String) {
      self.after = after
      self.reason = reason
    }
  }

  package let title: String
  package let unit: String
  package let direction: MeasureDirection
  package let definition: String
  package let source: String
  /// What it is shown under, such as "Tillgänglighet".
  package let area: String
  package let closing: Closing?

  package init(
    title: String, unit: String, direction: MeasureDirection, definition: String, source: String,
    area: String, closing: Closing? = nil
  ) {
    self.title = title
    self.unit = unit
    self.direction = direction
    self.definition = definition
    self.source = source
    self.area = area
    self.closing = closing
  }

  package func closed(_ closing: Closing?) -> OwnMeasure {
    OwnMeasure(
      title: title, unit: unit, direction: direction, definition: definition, source: source, area: area,
      closing: closing)
  }

  /// The same as a comparison reads it. A closed one says so as Kolada's do, in the tail of the title.
  package func kpi(_ id: KPIID) -> KPI {
    KPI(
      id: id, title: closing.map { "\(title) (-\($0.after))" } ?? title,
      definition: source.isEmpty ? definition : "\(definition) Källa: \(source)", operatingArea: area)
  }
}

extension Identifier where Entity == KPI {
  /// Whether it has the form of Kolada's: a capital letter and five digits.
  package var isKoladas: Bool {
    let bytes = Array(rawValue.utf8)
    return bytes.count == 6 && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[0]
      && bytes.dropFirst().allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  /// Whether it is one of Kolada's groups of measures, such as GKPI118.
  package var isGroup: Bool { rawValue.hasPrefix("GKPI") }

  /// A municipality's own word: small letters a–z, digits and hyphens, three or more, beginning with a letter. Nothing that looks like
  /// one of Kolada's ids, whatever its capitals.
  /// - Returns: nil for anything else.
  package init?(ownWord text: String) {
    guard OwnWord.isPossible(text) else { return nil }
    self.init(rawValue: text)
  }
}

/// What a municipality calls its own measures and sets in addresses and commands.
package enum OwnWord {
  /// What stands in an address of the comparison where a measure would, and is something else.
  package static let taken: Set = ["dokument", "mot", "skillnader", "sok"]

  package static func isPossible(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (3...40).contains(bytes.count), let first = bytes.first, isLetter(first) else { return false }
    let isLikeKoladas = bytes.dropFirst().allSatisfy(isDigit)
    return !isLikeKoladas
      && bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }
  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
