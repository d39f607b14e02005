import Foundation

/// What is wrong with a payload, and where.
package struct KoladaFault: Error, Equatable, CustomStringConvertible {
  /// Such as `page-3.json: values[12].period`.
  package let place: String
  package let reason: String

  package init(place: String, reason: String) {
    self.place = place
    self.reason = reason
  }

  package var description: String { "\(place): \(reason)" }

  init(_ error: DecodingError, in name: String) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(place: Self.place(name, context.codingPath), reason: "\(key.stringValue) is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(place: Self.place(name, context.codingPath), reason: context.debugDescription)
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self.init(place: name, reason: "it is no whole JSON: cut off, or something else")
    case .dataCorrupted(let context):
      self.init(place: Self.place(name, context.codingPath), reason: context.debugDescription)
    @unknown default:
      self.init(place: name, reason: "it cannot be read")
    }
  }

  private static func place(_ name: String, _ path: [any CodingKey]) -> String {
    var text = ""
    for key in path {
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return text.isEmpty ? name : "\(name): \(text)"
  }
}
