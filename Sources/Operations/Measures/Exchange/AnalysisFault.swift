/// What is wrong with a file of analyses, and where: in English for those who run the program, in Swedish for the desk.
package struct AnalysisFault: Error, Sendable, Equatable {
  /// The file's name; empty until it is known.
  private(set) var file = ""
  /// Such as `analyses[2].kpi`; empty for the file as a whole.
  let place: String
  private let englishReason: String
  private let swedishReason: String

  init(_ place: String, _ english: String, _ swedish: String) {
    self.place = place
    englishReason = english
    swedishReason = swedish
  }

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(
        Self.place(context.codingPath), "\(key.stringValue) is missing", "\(key.stringValue) saknas")
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self.init(
        "", "it is no whole JSON: cut off, or something else",
        "filen är inte hel, eller något annat än JSON")
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      self.init(Self.place(context.codingPath), context.debugDescription, "värdet är av fel slag")
    @unknown default:
      self.init("", "it cannot be read", "filen går inte att läsa")
    }
  }

  func inFile(_ name: String) -> AnalysisFault {
    var fault = self
    fault.file = name
    return fault
  }

  /// "analyser-berg.json: analyses[2].kpi: N99999 is no measure of kkik-2024".
  package var english: String { line(englishReason) }
  package var swedish: String { line(swedishReason) }

  private func line(_ reason: String) -> String {
    [file, place, reason].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private static func place(_ path: [any CodingKey]) -> String {
    var text = ""
    for key in path {
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return text
  }
}
