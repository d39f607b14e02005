import Foundation

/// A new folder for its owner alone, removed when the work in it has ended.
enum TemporaryFolder {
  static func with<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let path = FileManager.default.temporaryDirectory.appending(
      path: "norna-\(UUID().uuidString.lowercased())"
    ).path
    guard mkdir(path, 0o700) == 0 else {
      throw CommandFailure("the folder \(path) cannot be made: \(SystemError.text(errno))")
    }
    do {
      let value = try await body(path)
      try FileManager.default.removeItem(atPath: path)
      return value
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }
}
