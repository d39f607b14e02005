import Foundation

/// The database's file before SQLite sees it: what is wrong with a path is told better from here, and a new file must
/// be its owner's alone (SQLite gives its side files the same permissions).
enum SQLiteFile {
  /// Creates the file when it is missing, readable and writable by its owner only. Throws `EngineError.cannotOpen`
  /// or `.readOnly` with the path.
  static func prepare(_ path: String) throws(EngineError) {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
      if isDirectory.boolValue { throw .cannotOpen("The database \(path) is a folder, not a file.") }
      return
    }
    try checkFolder(of: path)
    try create(path)
  }

  private static func checkFolder(of path: String) throws(EngineError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory) else {
      throw .cannotOpen("The folder of the database \(path) does not exist.")
    }
    guard isDirectory.boolValue else {
      throw .cannotOpen("The database \(path) cannot be created: \(folder) is not a folder.")
    }
  }

  private static func create(_ path: String) throws(EngineError) {
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor < 0 else {
      close(descriptor)
      return
    }
    let code = errno
    switch code {
    case ENOSPC, EDQUOT: throw .diskFull(path)
    case EROFS, EACCES, EPERM:
      throw .cannotOpen("The database \(path) cannot be created: its folder cannot be written to.")
    default: throw .cannotOpen("The database \(path) cannot be created: \(String(cString: strerror(code))).")
    }
  }
}
