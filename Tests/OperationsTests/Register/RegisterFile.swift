import Foundation
import Operations
import TestSupport

/// A register file that a test wrote.
struct RegisterFile: Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Rows of the columns that there must be: a day, a kind and a board, with more columns behind.
  init(columns: String = "mottagen;typ;nämnd", rows: [String]) {
    self.init(([columns] + rows).map { "\($0)\n" }.joined())
  }

  /// One of the two files of Östersund, unchanged.
  static func ostersund(_ year: Int) throws -> RegisterFile {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/feedback/ostersund-\(year).csv")
    return RegisterFile([UInt8](try Foundation.Data(contentsOf: file)))
  }

  /// As Excel in Sweden writes it.
  func inWindows1252() throws -> RegisterFile {
    guard let data = String(decoding: bytes, as: UTF8.self).data(using: .windowsCP1252) else {
      throw NotReadable(text: "no Windows-1252")
    }
    return RegisterFile([UInt8](data))
  }

  func replacing(_ old: String, with new: String) -> RegisterFile {
    RegisterFile(String(decoding: bytes, as: UTF8.self).replacing(old, with: new))
  }

  @discardableResult
  func importInto(
    _ operations: Operations, missing: ImportMissing = .refuse, mode: ImportPlan.Mode = .real,
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws -> ImportOutcome {
    try await withTemporaryFolder { folder in
      let path = folder.appending(path: "register åäö.csv")
      try Foundation.Data(bytes).write(to: path)
      return try await operations.importRegister(
        ImportPlan(path: path.path, missing: missing, mode: mode), progress: progress)
    }
  }
}

extension ImportOutcome {
  /// As `norna import` writes them after the file's name.
  var sentences: [String] { faults.map { "\($0.line): \($0.column): \($0.reason)" } }

  /// Such as `2009: 1-119`.
  var ranges: [String] { numbers.map { "\($0.year): \($0.first)-\($0.last)" } }
}
