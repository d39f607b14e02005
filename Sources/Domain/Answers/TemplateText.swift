import Foundation

/// The text of an answer template: words, with fields between double braces.
package struct TemplateText: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case words(String)
    case field(TemplateField)
  }

  private let parts: [Part]

  /// - Throws: `Problem` for a field that does not exist, naming it and those that do, and for braces that are not
  ///   closed.
  package init(_ text: String) throws(Problem) {
    var parts: [Part] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "{{") {
      parts.append(.words(String(rest[..<start.lowerBound])))
      guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
        throw Problem(.invalid, .templateBraces, field: "body")
      }
      parts.append(.field(try Self.field(String(rest[start.upperBound..<end.lowerBound]))))
      rest = rest[end.upperBound...]
    }
    guard rest.firstRange(of: "}}") == nil else { throw Problem(.invalid, .templateBraces, field: "body") }
    parts.append(.words(String(rest)))
    self.parts = parts
  }

  /// The text with every field filled in; a field without a value becomes nothing.
  package func filled(_ values: [TemplateField: String]) -> String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .field(let field): values[field] ?? ""
      }
    }.joined()
  }

  private static func field(_ word: String) throws(Problem) -> TemplateField {
    if let field = TemplateField(word: word) { return field }
    let known = TemplateField.allCases.map { "{{\($0.swedish)}}" }.joined(separator: ", ")
    throw Problem(.invalid, .templateFieldUnknown, ["{{\(word)}}", known], field: "body")
  }
}
