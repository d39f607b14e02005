import ArgumentParser
import Domain
import Foundation
import Operations

/// A municipality's analyses as a file for its network.
struct KKiKExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a municipality's analyses of a year, for its network.",
    discussion: """
      The file holds the analyses that hold, with who wrote them and when, the figures that the municipality has \
      reported itself, and what its own measures mean. Another Norna takes it in with 'norna kkik import-analyses'.
      """)

  @OptionGroup var register: RegisterOptions

  @OptionGroup var place: ComparisonOptions

  @Option(help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
  var output: String?

  func run() async throws {
    let area = try place.checked()
    let file = try await OpenRegister.with(register) { operations in
      try await operations.exportAnalyses(
        of: area.id, set: try await operations.measureSet(named: place.measures.set),
        year: place.measures.year, actor: .program
      )
    }
    if file.analyses.isEmpty && file.figures.isEmpty {
      StandardError.write(
        line: "norna: \(area.title) has written nothing about \(place.measures.set) \(place.measures.year)")
    }
    let bytes = Array((file.json.text + "\n").utf8)
    if let output { try OutputFile(output).write(bytes) } else { try StandardOutput.write(bytes) }
  }
}

/// Takes in other municipalities' analyses: all of every file, or nothing.
struct KKiKImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-analyses",
    abstract: "Take in files of analyses from other members of the network, all of them or nothing.",
    discussion: "The same file twice changes nothing; an older one does not replace what is newer.")

  @OptionGroup var register: RegisterOptions

  @Argument(help: ArgumentHelp("The files.", valueName: "path"))
  var paths: [String]

  func run() async throws {
    let uploads = try paths.map(Self.upload)
    let outcome = try await OpenRegister.with(register) { operations in
      try await operations.importAnalyses(uploads, actor: .program)
    }
    guard outcome.faults.isEmpty else {
      throw CommandFailure(outcome.faults.map(\.english) + ["nothing was imported: nothing was written"])
    }
    for item in outcome.differing { StandardError.write(line: "norna: \(item.english)") }
    try StandardOutput.write(line: Self.summary(outcome))
  }

  private static func upload(_ path: String) throws -> AnalysisUpload {
    do {
      let bytes = try Foundation.Data(contentsOf: URL(fileURLWithPath: path))
      return AnalysisUpload(name: URL(fileURLWithPath: path).lastPathComponent, bytes: bytes)
    } catch {
      throw CommandFailure("\(path) cannot be read: \(error.localizedDescription)")
    }
  }

  /// "Berg: 12 analyses new, 3 as before".
  static func summary(_ outcome: AnalysisImportOutcome) -> String {
    let names = outcome.municipalities.map(\.title).joined(separator: ", ")
    let parts = [
      (outcome.taken, "analyses new"), (outcome.unchanged, "as before"),
      (outcome.older, "older than what is here"), (outcome.figures, "figures of their own new"),
      (outcome.measures, "measures of their own new"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(names): \(parts.isEmpty ? "nothing to take in" : parts.joined(separator: ", "))"
  }
}
