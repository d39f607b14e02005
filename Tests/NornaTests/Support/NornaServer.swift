import Foundation
import Testing

/// A running `norna serve` or `norna demo`, which a test reads from and tells to stop.
final class NornaServer: Sendable {
  struct NoAddress: Error {
    let printed: String
  }

  private let process: Foundation.Process
  private let output: Pipe
  private let errors: URL
  private let ended = AsyncStream<Int32>.makeStream()

  private init(_ arguments: [String], in folder: URL, environment: [String: String]) throws {
    process = Foundation.Process()
    output = Pipe()
    errors = folder.appending(path: "server-errors-\(UUID().uuidString)")
    try Data().write(to: errors)
    process.executableURL = URL(fileURLWithPath: NornaProgram.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ChildProcess.clean(environment)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    let ended = ended.continuation
    process.terminationHandler = {
      ended.yield($0.terminationStatus)
      ended.finish()
    }
    try process.run()
  }

  /// Runs a server while the body runs, and stops it with SIGTERM.
  /// - Returns: how it ended.
  static func with(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:],
    _ body: (NornaServer) async throws -> Void
  ) async throws -> NornaRun {
    let server = try NornaServer(arguments, in: folder, environment: environment)
    do { try await body(server) } catch {
      _ = try await server.stop()
      throw error
    }
    return try await server.stop()
  }

  /// What it has printed when a line holds `mark`.
  /// - Throws: `NoAddress` when it ends before that.
  func printed(until mark: String) async throws -> String {
    var text = ""
    while !text.contains(mark) {
      let bytes = output.fileHandleForReading.availableData
      guard !bytes.isEmpty else {
        throw NoAddress(printed: text + (try String(contentsOf: errors, encoding: .utf8)))
      }
      text += String(decoding: bytes, as: UTF8.self)
    }
    return text
  }

  private func stop() async throws -> NornaRun {
    process.terminate()
    var status: Int32 = -1
    for await ending in ended.stream { status = ending }
    let rest = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return NornaRun(status: status, output: rest, errors: try String(contentsOf: errors, encoding: .utf8))
  }
}
