import Foundation
import Logging
import SQLEngine

/// SQLite databases that were migrated once, to be copied: copying a file is faster than migrating.
actor TestTemplates {
  static let shared = TestTemplates()

  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "norna-templates-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8))")
  private var made: [Int: Task<URL, any Error>] = [:]

  /// Puts a migrated database at `path`.
  nonisolated func copy(of migrations: [Migration], to path: String) async throws {
    let template = try await template(for: migrations)
    try FileManager.default.copyItem(at: template, to: URL(filePath: path))
  }

  private func template(for migrations: [Migration]) async throws -> URL {
    let key = migrations.key
    if let known = made[key] { return try await known.value }
    let file = folder.appending(path: "\(made.count).db")
    let making = Task {
      try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
      try await withOpenDatabase(.sqlite(path: file.path)) { try await Migrator(migrations).migrate($0) }
      return file
    }
    made[key] = making
    return try await making.value
  }
}

extension [Migration] {
  /// Tells sets of migrations apart, quickly: it is asked for in every test.
  var key: Int {
    var hasher = Hasher()
    for migration in self {
      hasher.combine(migration.number)
      for statement in migration.statements {
        switch statement {
        case .portable(let text), .only(_, let text): hasher.combine(text)
        }
      }
    }
    return hasher.finalize()
  }
}
