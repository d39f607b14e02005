import Foundation

/// Answers of Kolada in Tests/Fixtures/kolada; its README.md says which are put together by us. Källa: Kolada.
package enum RecordedPayload {
  package static func text(_ name: String) throws -> String {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: tests.appending(path: "Fixtures/kolada/\(name).json"), encoding: .utf8)
  }
}
