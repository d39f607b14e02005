import Foundation

/// A file of the repository, by its path from the root.
struct SourceFile: Sendable {
  let path: String
  let text: String
  /// The lines as written.
  let lines: [String]
  /// The lines of a Swift file with comments and texts blanked, so that a rule about code never reads prose.
  let codeLines: [String]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    lines = Self.split(text)
    codeLines = path.hasSuffix(".swift") ? Self.split(SwiftCode.withoutProse(text)) : []
  }

  private static func split(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// The repository that these tests were compiled from.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func sources() throws -> [SourceFile] { try sourceFiles.get() }

  static func tests() throws -> [SourceFile] { try testFiles.get() }

  /// Every Markdown file: those at the root, and those under docs and Tests.
  static func documents() throws -> [SourceFile] {
    let atRoot = try FileManager.default.contentsOfDirectory(atPath: root.path)
    let paths = try atRoot + paths(under: "docs") + paths(under: "Tests")
    return try read(paths.filter { $0.hasSuffix(".md") })
  }

  static func file(_ path: String) throws -> SourceFile {
    SourceFile(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The folders directly under a folder, sorted.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { isFolder("\(folder)/\($0)") }
      .sorted()
  }

  // Read once for all rules.
  private static let sourceFiles = Result { try swiftFiles(under: "Sources") }
  private static let testFiles = Result { try swiftFiles(under: "Tests") }

  private static func swiftFiles(under folder: String) throws -> [SourceFile] {
    try read(paths(under: folder).filter { $0.hasSuffix(".swift") })
  }

  private static func read(_ paths: [String]) throws -> [SourceFile] {
    try paths.sorted().map(file)
  }

  private static func paths(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .map { "\(folder)/\($0)" }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(
      atPath: root.appending(path: path).path, isDirectory: &isDirectory) && isDirectory.boolValue
  }
}
