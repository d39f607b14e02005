import Foundation
import Testing

/// What a run of the program left behind.
struct NornaRun {
  let status: Int32
  let output: String
  let errors: String

  /// The lines on standard error.
  var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
}

/// The built program, run as its users run it.
enum NornaProgram {
  /// What NORNA names, or else the program beside the tests.
  static var path: String {
    ProcessInfo.processInfo.environment["NORNA"] ?? beside(CommandLine.arguments[0])
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], input: String = "", in folder: URL? = nil, environment: [String: String] = [:]
  ) async throws -> NornaRun {
    try await ChildProcess.run(path, arguments, input: input, in: folder, environment: environment)
  }

  /// Runs a line of bash, in which `"$NORNA"` is the program.
  static func runInShell(_ line: String, in folder: URL) async throws -> NornaRun {
    try await ChildProcess.run("/bin/bash", ["-c", line], in: folder, environment: ["NORNA": path])
  }

  private static func beside(_ tests: String) -> String {
    URL(fileURLWithPath: tests).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "norna")
      .path
  }
}

/// A process whose output is collected in files, so that no pipe can fill up.
enum ChildProcess {
  static func run(
    _ path: String, _ arguments: [String], input: String = "", in folder: URL? = nil,
    environment: [String: String] = [:]
  ) async throws -> NornaRun {
    let files = try OutputFiles(input: input)
    defer { files.remove() }
    let process = Foundation.Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? files.folder
    process.environment = clean(environment)
    process.standardInput = try FileHandle(forReadingFrom: files.input)
    process.standardOutput = try FileHandle(forWritingTo: files.output)
    process.standardError = try FileHandle(forWritingTo: files.errors)
    await withCheckedContinuation { continuation in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch {
        Issue.record(error, "\(path) cannot be started")
        continuation.resume()
      }
    }
    return NornaRun(
      status: process.terminationStatus, output: try String(contentsOf: files.output, encoding: .utf8),
      errors: try String(contentsOf: files.errors, encoding: .utf8))
  }

  /// Without the settings of whoever runs the tests.
  static func clean(_ additions: [String: String]) -> [String: String] {
    let own = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("NORNA") }
    return own.merging(additions) { _, added in added }
  }
}

private struct OutputFiles {
  let folder: URL
  var input: URL { folder.appending(path: "input") }
  var output: URL { folder.appending(path: "output") }
  var errors: URL { folder.appending(path: "errors") }

  init(input text: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "norna-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: input)
    try Data().write(to: output)
    try Data().write(to: errors)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
