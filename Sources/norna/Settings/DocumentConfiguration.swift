import Documents
import Foundation

extension SettingValues {
  /// What makes PDF of documents, or nil where there is no such program.
  /// - Throws: when a program is named that cannot be run.
  func pdf() throws(SettingFault) -> PDFProgram? {
    let (given, source) = try string(.weasyPrint)
    let found = PDFProgram.find(
      given: given, folders: Self.foldersOfEnvironment,
      searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
    if found == nil, !given.isEmpty {
      throw SettingFault(.weasyPrint, from: source, "expected a program that can be run")
    }
    return found
  }

  /// Here, and where the program was built: `bin/setup` makes `.venv` beside `.build/debug`.
  private static var foldersOfEnvironment: [String] {
    var folder = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    var folders = [FileManager.default.currentDirectoryPath]
    for _ in 0..<4 {
      folder.deleteLastPathComponent()
      folders.append(folder.path)
    }
    return folders
  }
}
